import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const SCREENSHOTS = join(import.meta.dirname, '../screenshots');

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CADRE_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    headless: true,
  });
}

export interface WatchedPage {
  readonly page: Page;
  /** What must never happen: errors in the console, requests to another host. */
  readonly faults: readonly string[];
  readonly screenshot: (name: string) => Promise<void>;
}

export async function openWatchedPage(browser: Browser, origin: string): Promise<WatchedPage> {
  const page = await browser.newPage({ baseURL: origin, locale: 'vi-VN', viewport: { width: 1280, height: 900 } });
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const local = ['data:', 'blob:'].includes(url.protocol);
    if (!local && url.origin !== origin) faults.push(`request to another host: ${request.url()}`);
  });
  await mkdir(SCREENSHOTS, { recursive: true });
  const screenshot = async (name: string) => {
    await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
  };
  return { page, faults, screenshot };
}
