import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renderSite } from '../../src/report/html/site.ts';
import { makeLarge } from '../report/html/large.ts';
import { launch, visit } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const mebibyte = 1024 * 1024;

it.each([
  [10, 0.2 * mebibyte],
  [500, 3_000_000],
  [5000, 30_000_000],
])('a page of %i claims is small, and a browser opens it', async (claims, largest) => {
  const { report, planned } = makeLarge(claims);
  const began = performance.now();
  const page = renderSite(report, { planned, commit: null, strict: true }).find(
    (file) => file.path === 'large.md.html',
  );
  const made = performance.now() - began;
  const html = page?.text ?? '';
  const bytes = new TextEncoder().encode(html).length;
  await visit(browser, html, async ({ page: opened }) => {
    const figures = await opened.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      return { loaded: navigation?.duration ?? 0, paint, notes: document.querySelectorAll('.note-body').length };
    });
    expect(figures.notes).toBeGreaterThanOrEqual(claims);
    // For those who ask what it costs; how long it may take is not asserted, as any machine can be busy.
    process.stdout.write(
      `${claims} claims: ${(bytes / 1000).toFixed(0)} kB, made in ${figure(made)}, first paint ${figure(figures.paint)}, loaded ${figure(figures.loaded)}\n`,
    );
  });
  expect(bytes).toBeLessThan(largest);
  expect(bytes).toBeGreaterThan(10_000);
});

function figure(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`;
}
