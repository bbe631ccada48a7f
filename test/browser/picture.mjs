// The picture of the page in the README, of the page that `npm run report` makes. Run as `npm run picture`.
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';

const page = resolve('report/content/asynchronous-programming.md.html');
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
const opened = await browser.newPage({ viewport: { width: 1280, height: 870 }, colorScheme: 'light' });
await opened.goto(pathToFileURL(page).href);
await opened.locator('[aria-label="Program kitchen"]').evaluate((panel) => {
  scrollTo(0, panel.getBoundingClientRect().top + scrollY - 60);
});
await opened.screenshot({ path: 'docs/report.png' });
await browser.close();
