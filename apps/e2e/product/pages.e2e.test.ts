import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openWatchedPage } from '../admin/watched-page.ts';
import { type RunningProduct, removeData, startProduct } from './running.ts';

/** Both pages under their policies, in a browser: what the policy stops is an error in the console. */
let product: RunningProduct;
let browser: Browser;
beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  if (product) removeData(product);
});

/** Colours are styles made while running: without them the policy has stopped the page, whatever the console says. */
const colourOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);

describe('the admin', () => {
  it('lives without inline styles and scripts', async () => {
    const { page, faults } = await openWatchedPage(browser, product.url);
    const response = await page.goto('/');
    const policy = response?.headers()['content-security-policy'] ?? '';
    // The tips of the charts are laid out by attributes; no style element and no script comes in so.
    expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toContain('unsafe');
    const nonce = /'nonce-([\w-]{22})'/.exec(policy)?.[1];
    expect(nonce).toBeDefined();
    const again = await (await fetch(product.url)).text();
    expect(again).toMatch(/nonce="[\w-]{22}"/);
    expect(again).not.toContain(nonce);
    expect(again).not.toContain('CADRE_CSP_NONCE');
    await page.getByRole('button', { name: /demo-ward/ }).click();
    await page.getByRole('heading', { level: 1, name: /Tân Phong/ }).waitFor();
    await page.getByRole('img', { name: /31–40 11/ }).waitFor();
    await page.getByLabel('Ngày xem').click();
    await page.locator('.ant-picker-dropdown').waitFor();
    expect(await colourOf(page, '.ant-picker-cell-selected .ant-picker-cell-inner')).toBe('rgb(29, 78, 137)');
    for (const path of ['people', 'import']) {
      await page.goto(`/units/03387/${path}?at=2023-10-05`);
      await page.waitForLoadState('networkidle');
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it('runs no script that was written into the page', async () => {
    const { page, faults } = await openWatchedPage(browser, product.url);
    await page.goto('/');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.broken = true';
      document.body.append(script);
    });
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    expect(faults.join()).toContain('Content Security Policy');
    await page.close();
  });
});

describe('the playground', () => {
  it('knows the schema by the token of the demo, and runs no inline script', async () => {
    const { page, faults } = await openWatchedPage(browser, product.url);
    const response = await page.goto('/playground');
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe("'self'");
    await page.getByRole('button', { name: /Documentation Explorer/ }).click();
    const docs = page.locator('.graphiql-plugin');
    await docs.getByText('Root Types').waitFor();
    await docs
      .getByRole('link', { name: 'Query' })
      .or(docs.locator('a', { hasText: 'Query' }))
      .first()
      .click();
    await docs.getByText('indicatorTable').first().waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.result-window', { hasText: 'Thành phố Lai Châu' }).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });
});
