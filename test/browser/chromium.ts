import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { accessSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const places = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Fails, rather than skips: a page that no browser has opened is not known to work. */
export async function launch(): Promise<Browser> {
  const executablePath = places.find((path) => path !== '' && isThere(path));
  if (executablePath === undefined) {
    throw new Error(
      'Unexpected machine without Chromium, expected one: `apt-get install chromium`, or name it in CHROMIUM',
    );
  }
  const quiet = ['quic', 'background-networking', 'component-update', 'sync'].map((each) => `--disable-${each}`);
  return chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet],
  });
}

function isThere(path: string): boolean {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
}

export interface Visit {
  readonly page: Page;
  /** Console errors and warnings, uncaught exceptions, refusals of the content security policy. */
  readonly complaints: readonly string[];
  /** Every address that was asked for beside the page itself. */
  readonly requests: readonly string[];
  /** Address of the page. */
  readonly url: string;
}

/** Opens a text as a file of its own, as a person does who was sent it, and does something with it. */
export async function visit(
  browser: Browser,
  html: string,
  act: (visit: Visit) => Promise<void>,
  options: BrowserContextOptions & { readonly hash?: string } = {},
): Promise<void> {
  const { hash = '', ...contextOptions } = options;
  const folder = await mkdtemp(join(tmpdir(), 'claimcheck-page-'));
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...contextOptions });
  try {
    const path = join(folder, 'guide', 'page.html');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, html);
    const page = await context.newPage();
    const [complaints, requests]: [string[], string[]] = [[], []];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    const url = pathToFileURL(path).href;
    page.on('request', (request) => {
      const asked = request.url();
      if (asked.split('#')[0] !== url && !asked.startsWith('data:')) requests.push(asked);
    });
    // Large pages take as long as a busy machine has to do otherwise.
    await page.goto(url + hash, { timeout: 0 });
    await act({ page, complaints, requests, url });
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
}
