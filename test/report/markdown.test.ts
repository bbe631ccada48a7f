import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { ClaimReport, Report } from '../../src/model/report.ts';
import { cell, code, fence } from '../../src/report/markdown-code.ts';
import { fitSections } from '../../src/report/markdown-sections.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { RenderOptions } from '../../src/report/render-options.ts';
import { commands, hostileOptions, hostileReport, markup } from './hostile.ts';
import { claim, goneQuote, openQuestion, options, plannedFor, report, run, teaOutput, totalTime } from './sample.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** What GitHub's flavour of Markdown makes of a text: all of its nodes, in reading order. */
function nodes(markdown: string): readonly Node[] {
  const flat = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(flat)];
  return flat(unified().use(remarkParse).use(remarkGfm).parse(markdown));
}

function values(markdown: string, type: string): readonly string[] {
  return nodes(markdown).flatMap((node) => (node.type === type && node.value !== undefined ? [node.value] : []));
}

function render(shown: Report, rest: Partial<RenderOptions> = {}): string {
  return renderMarkdown(shown, { ...options, ...rest });
}

function renderClaims(claims: readonly ClaimReport[], rest: Partial<RenderOptions> = {}): string {
  return render(report({ claims }), { planned: plannedFor(claims), ...rest });
}

const shape = (markdown: string) => nodes(markdown).map((node) => node.type);
const headings = (markdown: string) => markdown.split('\n').filter((line) => /^#{1,3} /u.test(line));

const all = [
  claim('ok', { quotes: ['三秒'] }),
  claim('trusted', { verdict: 'attested', reason: 'attested: the manual says so' }),
  claim('wrong', { verdict: 'known-wrong', reason: 'known-wrong: until then' }),
  openQuestion,
  goneQuote,
  totalTime,
];

describe('renderMarkdown', () => {
  it('has the worst first', () => {
    expect(headings(renderClaims(all))).toEqual([
      '# ❌ Verified claims',
      '## Failed (2)',
      '### ✗ refuted: `total-time`',
      '### ✗ stale: `gone`',
      '## Undecided (1)',
      '## Known to be wrong (1)',
      '## Attested (1)',
      '## Verified (1)',
    ]);
  });

  it('says of a failure what was expected and seen, and how to repeat it', () => {
    const blocks = values(renderClaims([totalTime, teaOutput]), 'code');
    expect(blocks).toContain('expected duration: 6s ± 10%\nseen on 3.9.18: 3.01s');
    expect(blocks).toContain('claimcheck verify content/异步.md#total-time --python 3.9');
    expect(blocks.find((text) => text.startsWith('- expected stdout'))?.split('\n')).toEqual([
      '- expected stdout',
      '+ seen on 3.9.18',
      '  烧水',
      '- 茶好了',
      '+ 茶凉了',
      '  喝茶',
    ]);
  });

  it.each([
    ['all hold', [claim('ok')], false, '✅'],
    ['one failed', [claim('ok'), totalTime], false, '❌'],
    ['one is open', [claim('ok'), openQuestion], true, '✅'],
    ['there is none', [], false, '✅'],
    ['one could not be run', [claim('a', { verdict: 'undecided', reason: 'harness-error: x' })], false, '❌'],
  ])('says at once whether %s', (_, claims, strict, sign) => {
    expect(headings(renderClaims(claims, { strict }))[0]).toBe(`# ${sign} Verified claims`);
  });

  it('is the same for the same claims, whenever and however fast they were checked', () => {
    const at = (startedAt: string, seconds: number, cached: boolean) =>
      render(
        report(
          {
            claims: all.map((each) => ({ ...each, runs: ['a'] })),
            runs: [run('a', { durationSeconds: seconds, cached })],
          },
          { startedAt, durationSeconds: seconds },
        ),
      );
    expect(at('2026-11-23T00:00:00Z', 1, false)).toBe(at('2027-01-01T00:00:00Z', 2, true));
    expect(render(report({ claims: all }))).not.toBe(render(report({ claims: all.slice(1) })));
  });

  it.each([...commands, ...markup.filter((text) => text !== '')])('makes nothing of what is said: %j', (text) => {
    const drawn = renderMarkdown(hostileReport(text), hostileOptions(text));
    const plain = renderMarkdown(hostileReport('plain'), hostileOptions('plain'));
    expect(new Set(shape(drawn))).toEqual(new Set(shape(plain)));
    expect(shape(drawn).filter((type) => type === 'heading')).toEqual(
      shape(plain).filter((type) => type === 'heading'),
    );
    expect(shape(drawn)).not.toContain('html');
    expect(shape(drawn)).not.toContain('link');
    expect(values(drawn, 'text').join('')).toBe(values(plain, 'text').join(''));
  });

  it('would be made something of otherwise', () => {
    const types = new Set(markup.flatMap(shape));
    expect([...types]).toEqual(expect.arrayContaining(['html', 'link', 'image', 'table', 'code', 'strong']));
  });

  it('stays within what GitHub takes, and counts what it leaves out', () => {
    const long = '长'.repeat(390);
    const failing = Array.from({ length: 900 }, (_, index) => ({
      ...totalTime,
      id: `failed-${index}`,
      quotes: [long],
    }));
    const holding = Array.from({ length: 5000 }, (_, index) => claim(`ok-${index}`, { quotes: [long] }));
    const drawn = renderClaims([...holding, ...failing]);
    expect(Buffer.byteLength(drawn)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(drawn)).toBeGreaterThan(900_000);
    const shown = drawn.match(/^### ✗/gmu)?.length ?? 0;
    const left = Number(/and (?<count>\d+) more failed claims/u.exec(drawn)?.groups?.['count']);
    expect(shown + left).toBe(900);
    expect(drawn).toContain('… and 5000 more claims');
    expect(drawn.lastIndexOf('## Verified (5000)')).toBeGreaterThan(0);
  });
});

describe('fitSections', () => {
  const sections = [
    { title: 'A', noun: 'a', entries: ['- 1\n', '- 二\n', '- 3\n'] },
    { title: 'B', noun: 'b', entries: ['- 4\n'] },
    { title: 'C', noun: 'c', entries: [] },
  ];
  const whole = fitSections('# Head\n', sections, 10_000);

  it('leaves out sections without entries, and nothing else, where there is room', () => {
    expect(whole).toBe('# Head\n\n## A (3)\n\n- 1\n- 二\n- 3\n\n## B (1)\n\n- 4\n');
  });

  it.each(Array.from({ length: 60 }, (_, index) => 120 + index))('keeps to %i bytes', (limit) => {
    const fitted = fitSections('# Head\n', sections, limit);
    expect(Buffer.byteLength(fitted)).toBeLessThanOrEqual(limit);
    const counted = [...fitted.matchAll(/and (\d+) more/gu)].reduce((sum, match) => sum + Number(match[1]), 0);
    expect((fitted.match(/^- /gmu)?.length ?? 0) + counted).toBe(4);
  });
});

describe('code', () => {
  it.each(['a', '`', '``', '`a', 'a`', 'a ``b`` c', ' a ', '\\', '\\`', '<b>', '&amp;', '| a', '* `'])('%j', (text) => {
    expect(values(`x ${code(text)} y`, 'inlineCode')).toEqual([text.trim()]);
    expect(values(`x ${code(text)} y`, 'text')).toEqual(['x ', ' y']);
  });

  it.each(['a|b', '\\|', '|', '`|`'])('keeps a cell in one piece: %j', (text) => {
    const table = `| a | b |\n| - | - |\n| ${cell(text)} | 1 |`;
    expect(nodes(table).filter((node) => node.type === 'tableCell')).toHaveLength(4);
    expect(values(table, 'inlineCode')).toEqual([text.replaceAll('|', String.raw`\x7c`)]);
  });
});

describe('fence', () => {
  it.each(['a', '```', '````\n```', '~~~', '    a', '', 'a\n\nb'])('holds %j', (text) => {
    expect(values(fence('text', text), 'code')).toEqual([text]);
  });

  it('is cut where it is long', () => {
    const [shown = ''] = values(fence('text', 'a\n'.repeat(100)), 'code');
    expect(shown.split('\n')).toHaveLength(41);
    expect(fence('text', 'a'.repeat(1000)).length).toBeLessThan(500);
  });
});
