import { expect, it } from 'vitest';
import { launchBrowser, openWatchedPage } from './watched-page.ts';

/** The watch over every story must itself be seen to bark. */
it('notices console errors, errors of the page and requests to another host', async () => {
  const browser = await launchBrowser();
  try {
    const { page, faults } = await openWatchedPage(browser, 'http://127.0.0.1:1');
    await page.setContent('<p>quiet</p>');
    expect(faults).toEqual([]);
    await page.setContent(`
      <img src="http://elsewhere.invalid/pixel.png" alt="">
      <script>console.error('broken'); setTimeout(() => { throw new Error('thrown'); });</script>`);
    await expect
      .poll(() => faults)
      .toEqual(
        expect.arrayContaining([
          'console: broken',
          'page error: thrown',
          'request to another host: http://elsewhere.invalid/pixel.png',
        ]),
      );
  } finally {
    await browser.close();
  }
});
