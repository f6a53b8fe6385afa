import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RunningProduct, removeData, startProduct } from '../product/running.ts';
import { launchBrowser, openWatchedPage, type WatchedPage } from './watched-page.ts';
import { addRow, asXlsx, demoSheets } from './workbook.ts';

let product: RunningProduct;
let browser: Browser;
let watched: WatchedPage;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  watched = await openWatchedPage(browser, product.url);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  if (product) removeData(product);
});
afterEach(() => expect(watched.faults).toEqual([]));

const card = (name: string) => watched.page.locator('.card', { has: watched.page.getByText(name, { exact: true }) });
const cardText = async (name: string) => (await card(name).textContent()) ?? '';
/** Waits until a card says something; figures come after the page. */
const seen = (name: string, text: string) => card(name).getByText(text, { exact: true }).first().waitFor();

describe('a ward officer', () => {
  it('signs in and sees the figures of the ward', async () => {
    const { page, screenshot } = watched;
    await page.goto('/');
    await page.getByRole('button', { name: /demo-ward/ }).waitFor();
    await screenshot('01-sign-in');
    await page.getByRole('button', { name: /demo-ward/ }).click();
    await page.getByRole('heading', { level: 1, name: /Tân Phong/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/units/03387');
    expect(new URL(page.url()).searchParams.get('at')).toBe('2023-10-05');
    await seen('Cán bộ, công chức', '21');
    await seen('Nữ', '4/10');
    expect(await cardText('Nữ')).toContain('8/21');
    expect(await cardText('Nữ')).toMatch(/Cán bộ: 40 %4\/10/);
    await seen('Lượt đào tạo', '30');
    await seen('Hoàn thành xuất sắc', '5/21');
    await seen('Người trong quy hoạch', '14');
    await page.getByRole('img', { name: /31–40 11/ }).waitFor();
    await page.getByRole('img', { name: /Lượt đào tạo theo khóa/ }).waitFor();
    await screenshot('02-overview');
  });

  it('opens the passport of a figure, and its link opens it again', async () => {
    const { page, screenshot } = watched;
    await card('Nữ').click();
    const passport = page.getByRole('dialog');
    await passport.getByText('Tỷ lệ nữ', { exact: true }).waitFor();
    await passport.getByText('22/2008/QH12', { exact: false }).first().waitFor();
    await screenshot('03-passport');
    await page.goto(page.url());
    await page.getByRole('dialog').getByText('Tỷ lệ nữ', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('passport');
  });

  it('sees where the unit came from and went, and what it is on another day', async () => {
    const { page, screenshot } = watched;
    const day = page.getByLabel('Ngày xem');
    await day.fill('01/01/2026');
    await day.press('Enter');
    await page.getByText('không tồn tại vào ngày 01/01/2026', { exact: false }).waitFor();
    await screenshot('04-not-on-that-day');
    await page
      .getByRole('alert')
      .getByRole('link', { name: /Tân Phong/ })
      .click();
    await page.getByText('mã 03408 vào ngày 01/07/2025', { exact: false }).waitFor();
    await page.getByText('Hình thành từ:').waitFor();
    await page.getByText('Đang tính').first().waitFor({ state: 'detached' });
    await page.locator('.loading').first().waitFor({ state: 'detached' });
    await screenshot('05-successor');
    await page.goBack();
    await page.getByText('Hiện nay', { exact: true }).click();
    await page.getByText('Số liệu vẽ lại trên đơn vị hiện nay: Phường Tân Phong (mã 03408).').waitFor();
    expect(new URL(page.url()).searchParams.get('lens')).toBe('AS_NOW');
    await screenshot('05b-as-now');
    await page.getByText('Khi đó', { exact: true }).click();
    await page.getByText('mã 03387 vào ngày 05/10/2023', { exact: false }).waitFor();
  });

  it('reads the list of people and one of them', async () => {
    const { page, screenshot } = watched;
    await page.getByRole('link', { name: 'Cán bộ, công chức', exact: true }).click();
    await page.getByText('21 người').waitFor();
    await screenshot('06-people');
    await page.getByRole('link', { name: 'Nguyễn Văn An' }).click();
    await page.getByRole('heading', { name: 'Nguyễn Văn An' }).waitFor();
    await page
      .getByRole('cell', { name: '2022' })
      .or(page.getByRole('rowheader', { name: '2022' }))
      .first()
      .waitFor();
    await screenshot('07-person');
    await page.getByRole('link', { name: /Về danh sách/ }).click();
    await page.getByText('Công chức', { exact: true }).first().click();
    await page.getByText('11 người').waitFor();
  });

  it('looks at the year against the rules, of that year and of today', async () => {
    const { page, screenshot } = watched;
    await page.getByRole('link', { name: 'Kiểm tra', exact: true }).click();
    await page.getByText('21 người được xếp loại', { exact: false }).waitFor();
    await page.getByText('Không có trần nào có hiệu lực vào 31/12/2022.').waitFor();
    await page.getByText('Mọi tiêu chuẩn của mọi chức danh đều đạt.').waitFor();
    await page.getByText('Hiện nay', { exact: true }).last().click();
    await page.getByText('Vượt trần').nth(1).waitFor();
    await page.getByText('2020-2025', { exact: true }).click();
    await page.getByRole('cell', { name: 'Không còn đáp ứng tiêu chuẩn' }).waitFor();
    await screenshot('07b-review');
  });

  it('imports a changed workbook and sees the figures change', async () => {
    const { page, screenshot } = watched;
    const sheets = await demoSheets();
    addRow(sheets, 'Danh sách', {
      mã: 'S12',
      'họ và tên': 'Lù Thị Thử Nghiệm',
      'giới tính': 'Nữ',
      'ngày sinh': '12/03/1995',
      'dân tộc': 'Giáy',
      'tôn giáo': 'Không',
      'đối tượng': 'Công chức',
      'chức danh': 'VPTK',
      'từ ngày': '2023-09-01',
      'số quyết định': '99/QĐ',
      'trình độ chuyên môn': 'Đại học',
      'lý luận chính trị': 'Trung cấp',
    });
    addRow(sheets, 'Đào tạo', { mã: 'C04', khóa: 'CC_LLCT', 'từ ngày': '2023-09-10', 'số quyết định cử': '140/QĐ-CT' });
    await page.getByRole('link', { name: 'Nhập tệp' }).click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'tan-phong.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await asXlsx(sheets),
    });
    await page.getByRole('button', { name: 'Kiểm tra tệp' }).click();
    await page.getByText('2 dòng sẽ được ghi', { exact: false }).waitFor();
    await page.getByRole('row', { name: /Danh sách.*Tạo mới/ }).waitFor();
    await screenshot('08-import-plan');
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
    await page.getByText('Đã ghi vào sổ').first().waitFor();
    await screenshot('09-import-report');
    await page.getByRole('link', { name: 'Xem số liệu' }).click();
    await seen('Cán bộ, công chức', '22');
    await seen('Nữ', '9/22');
    await seen('Lượt đào tạo', '31');
    await screenshot('10-overview-after-import');
  });

  it('cannot write a workbook with a faulty line', async () => {
    const { page, screenshot } = watched;
    const sheets = await demoSheets();
    addRow(sheets, 'Đào tạo', { mã: 'C99', khóa: 'CC_LLCT', 'từ ngày': 'hôm qua' });
    await page.getByRole('link', { name: 'Nhập tệp' }).click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'loi.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await asXlsx(sheets),
    });
    await page.getByRole('button', { name: 'Kiểm tra tệp' }).click();
    await page.getByText('Tệp có lỗi nên không được ghi', { exact: false }).waitFor();
    await page
      .getByText(/Đào tạo, dòng \d+/)
      .first()
      .waitFor();
    await screenshot('11-import-refused');
    expect(await page.getByRole('button', { name: 'Ghi vào sổ' }).isDisabled()).toBe(true);
  });

  it('reads everything in English and on a narrow screen', async () => {
    const { page, screenshot } = watched;
    await page.getByRole('link', { name: 'Tổng quan' }).click();
    await page.getByText('English', { exact: true }).click();
    await seen('Women', '9/22');
    await page.getByRole('img', { name: /Officials by age band/ }).waitFor();
    await screenshot('12-english');
    await page.getByText('Tiếng Việt', { exact: true }).click();
    await page.setViewportSize({ width: 390, height: 844 });
    await seen('Nữ', '9/22');
    await page.getByRole('img', { name: /Lượt đào tạo theo khóa/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await screenshot('13-narrow-overview');
    await page.getByRole('link', { name: 'Cán bộ, công chức', exact: true }).click();
    await page.getByText('22 người').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await screenshot('14-narrow-people');
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

describe('a superior system', () => {
  it('sees the wards of its city and none of their people', async () => {
    const { page, screenshot } = watched;
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByRole('button', { name: /demo-district/ }).click();
    await page.getByRole('heading', { level: 1, name: /Lai Châu/ }).waitFor();
    await page.getByRole('row', { name: /Tân Phong/ }).waitFor();
    expect(await page.getByRole('row').count()).toBe(1 + 7);
    expect(await page.getByRole('link', { name: 'Cán bộ, công chức', exact: true }).count()).toBe(0);
    await screenshot('15-city');
    await page.getByRole('link', { name: /Tân Phong/ }).click();
    await seen('Cán bộ, công chức', '22');
  });

  it('shows an analyst what is told under disclosure control', async () => {
    const { page, screenshot } = watched;
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByRole('button', { name: /demo-analyst/ }).click();
    await page.getByRole('row', { name: /Tỉnh Lai Châu/ }).waitFor();
    expect(await page.getByRole('row').count()).toBe(1 + 63);
    await screenshot('16-choose-unit');
    await page.goto('/units/03387?at=2023-10-05');
    await page.getByText('Số liệu được kiểm soát tiết lộ').waitFor();
    await page.getByText('Không công bố').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await screenshot('17-analyst');
  });
});
