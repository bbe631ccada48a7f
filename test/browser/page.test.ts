import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeHostile } from '../report/html/hostile.ts';
import { makeMixed } from '../report/html/mixed.ts';
import { launch, visit } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const mixed = makeMixed();
const hostile = makeHostile();
const pages = {
  mixed: mixed.page('guide/mixed.md.html'),
  index: mixed.page('index.html'),
  hostile: hostile.page('evil.md.html'),
} as const;
const names = ['mixed', 'index', 'hostile'] as const;

/** Ids of the claims in the report that these say yes to. */
function idsOf(report: typeof mixed.report, path: string, isMeant: (verdict: string, id: string) => boolean): string[] {
  const claims = report.documents.find((document) => document.path === path)?.claims ?? [];
  return claims.filter((claim) => isMeant(claim.verdict, claim.id)).map((claim) => claim.id);
}

async function shownClaims(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.note.claim')]
      .filter((note) => getComputedStyle(note).display !== 'none')
      .map((note) => note.querySelector('.note-body')?.id ?? ''),
  );
}

async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.locator(`label:has([name=${name}][value="${value}"])`).click();
}

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.html)
        .slice(0, 3)
        .join(' ')}`,
  );
}

const openAll = async (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

describe.each(names)('%s', (name) => {
  it.each(['light', 'dark'] as const)(
    'says nothing to the console and asks for nothing, in %s',
    async (colorScheme) => {
      await visit(
        browser,
        pages[name],
        async ({ page, complaints, requests }) => {
          await openAll(page);
          expect(complaints).toEqual([]);
          expect(requests).toEqual([]);
        },
        { colorScheme },
      );
    },
  );

  it.each(['light', 'dark'] as const)('has no axe violation in %s', { timeout: 120_000 }, async (colorScheme) => {
    await visit(
      browser,
      pages[name],
      async ({ page }) => {
        await openAll(page);
        expect(await violations(page)).toEqual([]);
      },
      { colorScheme },
    );
  });

  it('is not wider than a phone', async () => {
    await visit(
      browser,
      pages[name],
      async ({ page }) => {
        await openAll(page);
        expect(await sidewaysScroll(page)).toBe(0);
      },
      { viewport: { width: 360, height: 800 } },
    );
  });
});

describe('the checks fail where they should', () => {
  it('on a page that complains, asks and is too wide', async () => {
    const html = pages.mixed
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, '')
      .replace(
        '<main>',
        '<main><img src="https://example.invalid/x.png"><p style="color: #ccc; width: 5000px">pale</p><script>throw new Error("no")</script>',
      );
    await visit(browser, html, async ({ page, complaints, requests }) => {
      expect(complaints.join()).toContain('no');
      expect(requests).toEqual(['https://example.invalid/x.png']);
      expect(await sidewaysScroll(page)).toBeGreaterThan(0);
      expect((await violations(page)).join()).toMatch(/image-alt.*color-contrast|color-contrast.*image-alt/su);
    });
  });

  it('on a policy that does not know the script', async () => {
    await visit(browser, pages.mixed.replace('use strict', 'use script'), async ({ complaints }) => {
      expect(complaints.join()).toContain('Content Security Policy');
    });
  });
});

describe('filters', () => {
  const failed = ['heading', 'output', 'nested', 'later', 'gone'];
  const rows = [
    ['all', 'all', (): boolean => true],
    ['failed', 'all', (_: string, id: string): boolean => failed.includes(id)],
    ['refuted', 'all', (verdict: string): boolean => verdict === 'refuted'],
    ['stale', 'all', (verdict: string): boolean => verdict === 'stale'],
    ['attested', 'all', (verdict: string): boolean => verdict === 'attested'],
    // `heading` fails on 3.13 alone; `later` and `gone` fail on no single version, and so on all.
    ['failed', '0', (_: string, id: string): boolean => failed.includes(id) && id !== 'heading'],
    ['failed', '2', (_: string, id: string): boolean => failed.includes(id)],
    ['all', '0', (_: string, id: string): boolean => id !== 'since-3.7/clean'],
  ] as const;

  it.each(rows)('%s, version %s, leave exactly the claims that are meant', async (verdict, version, isMeant) => {
    for (const javaScriptEnabled of [true, false]) {
      await visit(
        browser,
        pages.mixed,
        async ({ page }) => {
          await choose(page, 'verdict', verdict);
          await choose(page, 'version', version);
          const expected = idsOf(mixed.report, 'guide/mixed.md', isMeant);
          // Without script nothing can be asked of a page by evaluating, but locators still look.
          const shown = javaScriptEnabled ? await shownClaims(page) : await visibleIds(page);
          expect(shown.toSorted()).toEqual(expected.toSorted());
          expect(expected.length).toBeGreaterThan(0);
        },
        { javaScriptEnabled },
      );
    }
  });

  it('words of claims that are not shown are not marked', async () => {
    await visit(browser, pages.mixed, async ({ page }) => {
      const whole = await page.locator('article a.mark:visible').count();
      await choose(page, 'verdict', 'refuted');
      expect(await page.locator('article a.mark.refuted:visible').count()).toBeGreaterThan(0);
      expect(await page.locator('article a.mark:not(.refuted):visible').count()).toBe(0);
      const plain = page.locator('article mark.attested').first();
      expect(await plain.evaluate((mark) => getComputedStyle(mark).textDecorationLine)).toBe('none');
      await choose(page, 'verdict', 'all');
      expect(await page.locator('article a.mark:visible').count()).toBe(whole);
    });
  });

  it('a claim that an address leads to is shown, whatever the filters say', async () => {
    await visit(browser, pages.mixed, async ({ page }) => {
      await choose(page, 'verdict', 'stale');
      await page.evaluate(() => (location.hash = '#listed'));
      await page.waitForFunction(() => document.activeElement?.id === 'listed');
      expect(await page.locator('#listed').isVisible()).toBe(true);
    });
  });
});

async function visibleIds(page: Page): Promise<string[]> {
  const notes = await page.locator('.note.claim').all();
  const shown = await Promise.all(
    notes.map(async (note) => {
      const display = await note.evaluate((element) => getComputedStyle(element).display);
      return display === 'none' ? [] : [await note.locator('.note-body').evaluate((element) => element.id)];
    }),
  );
  return shown.flat();
}

describe('addresses and keys', () => {
  it.each([
    ['with script', true],
    ['without', false],
  ])('a claim is scrolled to and open, %s', async (_, javaScriptEnabled) => {
    await visit(
      browser,
      pages.mixed,
      async ({ page }) => {
        const box = await page.locator('#since-3\\.7').boundingBox();
        expect(box?.y).toBeGreaterThan(0);
        expect(box?.y).toBeLessThan(900);
        expect(await page.locator('details:has(> #since-3\\.7)').getAttribute('open')).not.toBeNull();
      },
      { javaScriptEnabled, hash: '#since-3.7' },
    );
  });

  it('another address scrolls elsewhere', async () => {
    await visit(
      browser,
      pages.mixed,
      async ({ page }) => {
        const y = (await page.locator('.note:has(#since-3\\.7)').boundingBox())?.y ?? 0;
        expect(y < 0 || y > 900).toBe(true);
      },
      { hash: '#front-matter' },
    );
  });

  it('every link within the page leads somewhere', async () => {
    await visit(browser, pages.mixed, async ({ page }) => {
      const lost = await page.evaluate(() =>
        [...document.querySelectorAll('a[href^="#"]')]
          .map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))
          .filter((id) => document.getElementById(id) === null),
      );
      // The page itself has the one list of failures that every failed claim links to.
      expect(lost).toEqual([]);
    });
  });

  it('n and p go through the failures, and round', async () => {
    await visit(browser, pages.mixed, async ({ page }) => {
      const visited: string[] = [];
      for (const key of ['n', 'n', 'p', 'p']) {
        await page.keyboard.press(key);
        visited.push(await page.evaluate(() => document.activeElement?.id ?? ''));
      }
      expect(visited).toEqual(['gone', 'heading', 'gone', 'later']);
    });
  });
});

describe('without script', () => {
  it('nothing is missing', async () => {
    const texts: string[] = [];
    for (const javaScriptEnabled of [true, false]) {
      await visit(
        browser,
        pages.mixed,
        async ({ page }) => {
          texts.push(
            await page.locator('body').evaluate((body) => (body.querySelector('script')?.remove(), body.textContent)),
          );
        },
        { javaScriptEnabled },
      );
    }
    expect(texts[1]).toBe(texts[0]);
    expect(texts[0]).toContain('less tea');
  });

  it('the switch shows the sentences without a claim', async () => {
    await visit(
      browser,
      pages.mixed,
      async ({ page }) => {
        const bare = page.locator('.bare', { hasText: 'Nobody speaks of this sentence' });
        const outline = (): Promise<string> => bare.evaluate((element) => getComputedStyle(element).outlineStyle);
        expect(await outline()).toBe('none');
        await page.locator('[name=coverage]').check();
        expect(await outline()).toBe('dashed');
      },
      { javaScriptEnabled: false },
    );
  });
});

/** Of each folded claim whether the words in it can be seen. */
function foldedWords(page: Page): Promise<readonly boolean[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.note:not([open])')]
      .filter((note) => note.querySelector('summary')?.checkVisibility())
      .map((note) => note.querySelector('.note-body')?.checkVisibility() === true),
  );
}

describe('media', () => {
  it('print has no controls, and all of every line', async () => {
    await visit(browser, pages.mixed, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.controls').isVisible()).toBe(false);
      const clipped = await page.evaluate(
        () =>
          [...document.querySelectorAll('.scroll')].filter(
            (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX !== 'visible',
          ).length,
      );
      expect(clipped).toBe(0);
      expect(await foldedWords(page)).not.toContain(false);
      await page.emulateMedia({ media: 'screen' });
      expect(await foldedWords(page)).toContain(false);
      await page.emulateMedia({ media: 'print' });
      expect((await page.pdf()).length).toBeGreaterThan(10_000);
    });
  });

  it('forced colours leave verdicts readable: symbols and words', async () => {
    await visit(
      browser,
      pages.mixed,
      async ({ page }) => {
        expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
        const badge = page.locator('.note:has(#output) > summary .verdict');
        expect(await badge.innerText()).toBe('✗ refuted');
        const mark = page.locator('mark.refuted').first();
        expect(await mark.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('underline');
        expect(await sidewaysScroll(page)).toBe(0);
      },
      { forcedColors: 'active' },
    );
  });

  it.each(['light', 'dark'] as const)('forced colours in %s leave marked words to be read', async (colorScheme) => {
    await visit(
      browser,
      pages.mixed,
      async ({ page }) => {
        const alike = await page.evaluate(() =>
          [...document.querySelectorAll('mark')]
            .map((mark) => getComputedStyle(mark))
            .filter(
              ({ color, backgroundColor }) => color === backgroundColor || backgroundColor === 'rgba(0, 0, 0, 0)',
            ),
        );
        expect(alike).toEqual([]);
      },
      { forcedColors: 'active', colorScheme },
    );
  });

  it.each([
    ['light', 'rgb(253, 253, 251)'],
    ['dark', 'rgb(20, 23, 27)'],
  ])('the theme can be chosen: %s', async (theme, ground) => {
    await visit(
      browser,
      pages.mixed,
      async ({ page }) => {
        await choose(page, 'theme', theme);
        expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(ground);
      },
      { colorScheme: theme === 'dark' ? 'light' : 'dark' },
    );
  });
});

describe('a hostile document', () => {
  it('does nothing and stays text', async () => {
    await visit(browser, pages.hostile, async ({ page, complaints, requests }) => {
      await openAll(page);
      for (const element of await page.locator('article p, article a, article img').all())
        await element.dispatchEvent('click');
      const found = await page.evaluate(() => ({
        owned: 'owned' in window,
        title: document.title.startsWith('✗ Title'),
        active: document.querySelectorAll(
          'script, style, iframe, object, embed, form, img, base, link, meta[http-equiv=refresh]',
        ).length,
        handlers: [...document.querySelectorAll('*')]
          .flatMap((element) => [...element.attributes])
          .filter(({ name }) => name.startsWith('on') || name === 'style').length,
        addresses: [...document.querySelectorAll('[href], [src], [action]')]
          .map((element) => element.getAttribute('href') ?? '')
          .filter((href) => /^(?:javascript|data|vbscript|https?):/iu.test(href)),
        text: document.body.innerText,
        ids: document.querySelectorAll('[id="claim-one"]').length,
      }));
      expect(found.owned).toBe(false);
      expect(found.title).toBe(true);
      // The page's own script, style and icon.
      expect(found.active).toBe(3);
      expect(found.handlers).toBe(0);
      expect(found.addresses).toHaveLength(1);
      expect(found.addresses[0]).toMatch(/^data:image\/svg/u);
      expect(found.ids).toBe(1);
      expect(found.text).toContain('</script></style><img src=x onerror="window.owned = true">');
      expect(found.text).toContain('\\x1b[31mred\\x1b[0m');
      expect(found.text).toContain('\\x00 nul');
      expect(found.text).toContain('<U+202E>reversed<U+202C>');
      expect(found.text).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}]/u);
      expect(found.text).toContain('Cut: the page shows 200 lines or 8192 characters');
      expect(complaints).toEqual([]);
      expect(requests).toEqual([]);
    });
  });

  it('would be found out if it did something', async () => {
    const html = pages.hostile
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, '')
      .replace('<main>', '<main><script>window.owned = true</script>');
    await visit(browser, html, async ({ page }) => {
      expect(await page.evaluate(() => 'owned' in window)).toBe(true);
    });
  });
});
