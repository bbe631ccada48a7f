import { describe, expect, it } from 'vitest';
import { pagePath, renderSite } from '../../../src/report/html/site.ts';
import { makeHostile } from './hostile.ts';
import { makeMixed, mixedPath } from './mixed.ts';
import { makeSample } from './sample.ts';

const mixed = makeMixed();
const page = mixed.page('guide/mixed.md.html');
const options = { planned: mixed.planned, commit: null, strict: true };

/** Ids of the notes of a page, in its order. */
function noteIds(html: string): readonly string[] {
  return [...html.matchAll(/class="note-body" id="(?<id>[^"]*)"/gu)].map((found) => found.groups?.['id'] ?? '');
}

/** Texts marked as quotes, and after each the claims whose quotes end there. */
function marks(html: string): readonly string[] {
  const found = html.matchAll(/<mark[^>]*>(?<text>.*?)<\/mark>|<a class="mark[^>]*href="#(?<id>[^"]*)"/gsu);
  return [...found].map(({ groups }) => groups?.['id'] ?? (groups?.['text'] ?? '').replaceAll(/<[^>]*>/gu, ''));
}

describe('pagePath', () => {
  it.each([
    ['a.md', 'a.md.html'],
    ['index.md', 'index.md.html'],
    ['content/异步.md', 'content/异步.md.html'],
    ['../out/a.md', '_up/out/a.md.html'],
    ['./a.md', 'a.md.html'],
    ['C:/a.md', 'C_/a.md.html'],
  ])('of %s is %s', (path, expected) => {
    expect(pagePath(path)).toBe(expected);
  });
});

describe('renderSite', () => {
  it('makes a page a document, and the list of them', () => {
    expect(renderSite(mixed.report, options).map((file) => file.path)).toEqual([
      'index.html',
      'guide/fine.md.html',
      'guide/mixed.md.html',
    ]);
  });

  it('makes the same bytes of the same input', () => {
    expect(renderSite(mixed.report, options)).toEqual(renderSite(mixed.report, options));
  });

  it('says why a run is on the real clock', () => {
    const documents = mixed.report.documents.map((document) => ({
      ...document,
      runs: document.runs.map((run) => ({ ...run, clockBecause: 'another process (os.fork)' })),
    }));
    const files = renderSite({ ...mixed.report, documents }, options);
    expect(files.some(({ text }) => text.includes('real clock (another process (os.fork))'))).toBe(true);
    expect(page).not.toContain('another process (os.fork)');
  });

  it('shows every claim once', () => {
    const claims = mixed.report.documents.find((document) => document.path === mixedPath)?.claims ?? [];
    expect(noteIds(page).toSorted()).toEqual(claims.map((claim) => claim.id).toSorted());
    expect(noteIds(page)).toHaveLength(new Set(noteIds(page)).size);
  });

  it('shows every claim once where the text is not what it was, and the text not at all', () => {
    const planned = mixed.planned.map((each) => ({ ...each, document: { ...each.document, sha256: 'another' } }));
    const without =
      renderSite(mixed.report, { ...options, planned }).find((file) => file.path.includes('mixed'))?.text ?? '';
    expect(noteIds(without).toSorted()).toEqual(noteIds(page).toSorted());
    expect(without).not.toContain('Nobody speaks of this sentence');
    expect(page).toContain('Nobody speaks of this sentence');
    expect(without).toContain('The text is not shown');
  });

  it('marks every quote where it stands, once', () => {
    const claims = mixed.planned.find((each) => each.document.path === mixedPath)?.claims ?? [];
    const ends = marks(page).filter((each) => claims.some((claim) => encodeURIComponent(claim.id) === each));
    expect(ends.toSorted()).toEqual(claims.flatMap((claim) => claim.quotes.map(() => claim.id)).toSorted());
  });

  it.each([
    ['front matter', ['2026-11-23', 'front-matter']],
    ['a heading', ['at 100 degrees', 'heading']],
    ['several nodes', ['kettles ', 'boil at once', ' in 3 seconds with ', 'gather', 'across']],
    ['references and escapes', ['&#x3C;four> *stars*', 'entities']],
    ['a comment in code', [' prints tea', 'comment']],
    ['output', ['more tea', 'output']],
    ['a wrapped line in a quote', ['takes 6 seconds,\nsays the wrapped', 'wrapped']],
    ['a list item with a list in it', ['it warns', 'listed']],
    ['a list in a list', ['it is slow', 'nested']],
    ['a cell', ['run since then', 'since-3.7']],
    ['an admonition', ['claims steam', 'steamed']],
    ['a tab', ['has words', 'tabbed']],
    ['HTML', ['Hidden words', 'hidden']],
    ['a footnote', ['A footnote says', 'later']],
  ])('marks in %s', (_, expected) => {
    const found = marks(page);
    const end = found.indexOf(expected.at(-1) ?? '');
    expect(found.slice(end - expected.length + 1, end + 1).map((text) => text.trim())).toEqual(
      expected.map((text) => text.trim()),
    );
  });

  it('puts a failed document first', () => {
    const index = mixed.page('index.html');
    expect(index.indexOf('guide/mixed.md.html')).toBeLessThan(index.indexOf('guide/fine.md.html'));
    expect(index.indexOf('guide/fine.md.html')).toBeGreaterThan(0);
  });

  it('draws a difference, the boundary of a version, the command that repeats a failure', () => {
    expect(page).toMatch(/class="line removed">.*less tea/u);
    expect(page).toMatch(/class="verdict verified boundary"/u);
    expect(page).toContain('not yet');
    expect(page).toContain('claimcheck verify guide/mixed.md#heading --python 3.13');
  });

  it('tells the lines that the sheet added from those of the document', () => {
    expect(page).toMatch(/class="line own"><span class="gutter">40<\/span>/u);
    expect(page).toMatch(/class="line added"><span class="gutter">\+<\/span>/u);
  });

  it('links between documents lead from page to page, others to nothing', () => {
    const { page: pageOf } = makeSample(
      [
        { path: 'docs/a.md', markdown: '[b](./sub/b.md#tea) [c](c.md)\n', sheet: 'document: a.md\nclaims: []\n' },
        { path: 'docs/sub/b.md', markdown: '# Tea\n', sheet: 'document: b.md\nclaims: []\n' },
      ],
      ['3.11.7'],
    );
    const html = pageOf('docs/a.md.html');
    expect(html).toContain('<a href="../docs/sub/b.md.html#tea">');
    expect(html).toContain('<span title="c.md">');
  });

  it('a claim may have the id of a heading, which then has none', () => {
    const { page: pageOf } = makeSample(
      [
        {
          path: 'a.md',
          markdown: '## Tea\n\nWords.\n',
          sheet: 'document: ../a.md\nclaims: [{ id: tea, quote: Words, open: { because: x } }]\n',
        },
      ],
      ['3.11.7'],
    );
    expect(pageOf('a.md.html').match(/ id="tea"/gu)).toHaveLength(1);
    expect(page).toMatch(/ id="the-end"/u);
  });
});

describe('a hostile document', () => {
  const hostile = makeHostile().page('evil.md.html');

  it('stays small, and says that it was cut', () => {
    expect(hostile.length).toBeLessThan(200_000);
    expect(hostile).toContain('Cut: the page shows');
  });

  it('has no element that our pages do not have', () => {
    // In a quoted attribute it is text, as it is everywhere else with its `<` escaped.
    const tags = hostile.replaceAll(/="[^"]*"/gu, '=""');
    expect(tags.match(/<script/gu)).toHaveLength(1);
    expect(tags.match(/<\/(?:script|style)/gu)).toEqual(['</style', '</script']);
    expect(hostile).not.toMatch(/<(?:iframe|object|embed|form|img|base)\b/u);
    expect(hostile).not.toMatch(/<[^>]+ (?:on\w+|style)=/u);
    expect(hostile).not.toMatch(/href="(?:javascript|vbscript|data:text)/u);
  });
});
