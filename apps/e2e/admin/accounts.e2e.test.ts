import { createClient } from '@cadre/sdk';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RunningProduct, removeData, startProduct } from '../product/running.ts';
import { launchBrowser, openWatchedPage, type WatchedPage } from './watched-page.ts';

const PASSWORD = 'con mèo trèo cây cau';
const LOGIN = 'an.nguyen';

let product: RunningProduct;
let browser: Browser;
let watched: WatchedPage;
let temporary: string;

beforeAll(async () => {
  product = await startProduct();
  const { access } = createClient({ url: product.url, token: 'demo-admin' });
  const { createAccount: made } = await access.createAccount({ input: { name: 'Nguyễn Văn An', login: LOGIN } });
  const { grantRole: granted } = await access.grantRole({
    input: {
      accountId: made.id,
      expectedVersion: made.version,
      role: 'WARD_OFFICER',
      unit: { code: '03387', at: '2023-10-05' },
    },
  });
  const change = { accountId: made.id, expectedVersion: granted.version };
  temporary = (await access.setPassword({ input: change })).setPassword.password;
  browser = await launchBrowser();
  watched = await openWatchedPage(browser, product.url);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  if (product) removeData(product);
});
afterEach(() => expect(watched.faults).toEqual([]));

async function signIn({ page }: WatchedPage, password: string, login = LOGIN) {
  await page.getByLabel('Tên đăng nhập').fill(login);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}
const cookies = () => watched.page.context().cookies();

describe('a person with a password', () => {
  it('is told in words when it is wrong', async () => {
    const other = await openWatchedPage(browser, product.url);
    await other.page.goto('/sign-in');
    await signIn(other, 'sai rồi sai rồi', 'nobody.here');
    await other.page.getByText('Tên đăng nhập hoặc mật khẩu không đúng.').waitFor();
    await other.screenshot('20-wrong-password');
    expect(await other.page.context().cookies()).toEqual([]);
    expect(other.faults).toEqual([expect.stringContaining('401')]);
    await other.page.close();
  });

  it('signs in with the temporary one, and gets no further than choosing another', async () => {
    const { page, screenshot } = watched;
    await page.goto('/units/03387/people?at=2023-10-05');
    await signIn(watched, temporary);
    await page.getByText('Bạn đang dùng mật khẩu tạm', { exact: false }).waitFor();
    await page.goto('/units/03387/people?at=2023-10-05');
    await page.getByRole('heading', { name: 'Đổi mật khẩu' }).waitFor();
    await screenshot('21-temporary-password');
    await page.getByLabel('Mật khẩu đang dùng').fill(temporary);
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD);
    await page.getByLabel('Nhập lại mật khẩu mới').fill(PASSWORD);
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await page.getByText('Đã đổi mật khẩu.', { exact: false }).waitFor();
    await screenshot('22-sign-in-anew');
  });

  it('signs in, works, and is still there after the page was loaded anew', async () => {
    const { page, screenshot } = watched;
    await signIn(watched, PASSWORD);
    await page.getByRole('heading', { level: 1, name: /Tân Phong/ }).waitFor();
    await page.getByText('Nguyễn Văn An').waitFor();
    const [cookie] = await cookies();
    expect(cookie).toMatchObject({ name: 'cadre_session', httpOnly: true, sameSite: 'Strict', path: '/' });
    expect(await page.evaluate('document.cookie')).toBe('');
    const kept = await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])');
    expect(kept).not.toContain(cookie?.value);
    await page.evaluate('sessionStorage.clear()');
    await page.goto('/units/03387/people?at=2023-10-05');
    await page.getByText('21 người').waitFor();
    await screenshot('23-signed-in-with-password');
  });

  it('uploads and asks with the cookie, and another page cannot', async () => {
    const { page } = watched;
    const ask = (headers: Record<string, string>) =>
      page.evaluate(async (given) => {
        const body = JSON.stringify({ query: '{ viewer { name } }' });
        const response = await fetch('/graphql', {
          method: 'POST',
          body,
          headers: { 'content-type': 'application/json', ...given },
        });
        return response.text();
      }, headers);
    expect(await ask({ 'apollo-require-preflight': 'true' })).toContain('Nguyễn Văn An');
    // The same browser and the same host, but another origin: its name and port differ.
    const elsewhere = await openWatchedPage(browser, product.url);
    await elsewhere.page.context().addCookies(await cookies());
    await elsewhere.page.setContent(`<form method="post" action="${product.url}/graphql"><button>x</button></form>`);
    const [response] = await Promise.all([
      elsewhere.page.waitForResponse((each) => each.url().endsWith('/graphql')),
      elsewhere.page.getByRole('button').click(),
    ]);
    expect(response.status()).toBeGreaterThanOrEqual(400);
    expect(response.request().headers().cookie).toBeUndefined();
    await elsewhere.page.close();
  });

  it('signs out, and the cookie opens nothing any more', async () => {
    const { page } = watched;
    const [cookie] = await cookies();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByLabel('Tên đăng nhập').waitFor();
    await expect.poll(cookies).toEqual([]);
    const state = await fetch(`${product.url}/session`, { headers: { cookie: `cadre_session=${cookie?.value}` } });
    expect(await state.json()).toMatchObject({ signedIn: false });
  });
});
