import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { launch, visit } from './chromium.ts';

const root = join(import.meta.dirname, '../..');
const picture = join(root, 'docs/report.png');

/** `npm run report && npm run picture` makes it anew, of the page of the project's own article. */
it.runIf(process.env['PICTURE'] !== undefined)('the picture of the page is made', async () => {
  const html = await readFile(join(root, 'report/content/asynchronous-programming.md.html'), 'utf8');
  const browser = await launch();
  await visit(
    browser,
    html,
    async ({ page }) => {
      await page.locator('[aria-label="Program kitchen"]').evaluate((panel) => {
        scrollTo(0, panel.getBoundingClientRect().top + scrollY - 60);
      });
      await page.screenshot({ path: picture });
    },
    { viewport: { width: 1280, height: 870 }, colorScheme: 'light' },
  );
  await browser.close();
});

it('the picture of the page is a small PNG', async () => {
  const bytes = await readFile(picture);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(bytes.length).toBeLessThan(200_000);
});
