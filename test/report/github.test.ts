import { describe, expect, it } from 'vitest';
import type { ClaimReport, Report } from '../../src/model/report.ts';
import { renderGithub } from '../../src/report/github.ts';
import type { RenderOptions } from '../../src/report/render-options.ts';
import { commands, markup } from './hostile.ts';
import { linesOf, readCommand } from './log-readers.ts';
import { safeLine } from '../../src/report/safe.ts';
import { articlePath, claim, goneQuote, openQuestion, options, plannedFor, report, totalTime } from './sample.ts';

function lines(shown: Report, rest: Partial<RenderOptions> = {}): readonly string[] {
  return linesOf(renderGithub(shown, { ...options, ...rest })).slice(0, -1);
}

function read(claims: readonly ClaimReport[], rest: Partial<RenderOptions> = {}) {
  return lines(report({ claims }), { planned: plannedFor(claims), ...rest }).map(readCommand);
}

const many = (count: number, fields: Partial<ClaimReport>) =>
  Array.from({ length: count }, (_, index) => claim(`many-${index}`, fields));
const undecided = { verdict: 'undecided', reason: 'no-interpreter: none' } as const;
const block = { id: 'b', selector: 'A > B', lang: 'python', place: { line: 5, column: 1 }, endLine: 9 };

describe('renderGithub', () => {
  it('points at the quote', () => {
    expect(read([totalTime])).toMatchObject([
      {
        name: 'error',
        properties: {
          file: articlePath,
          line: '17',
          col: '6',
          endLine: '17',
          endColumn: '12',
          title: 'refuted: 总耗时 6 秒',
        },
      },
    ]);
    expect(read([totalTime])[0]?.data.split('\n')).toContain('Seen on 3.9.18: 3.01s');
  });

  it('points at the sheet where the document no longer says it', () => {
    expect(read([goneQuote])).toMatchObject([{ properties: { file: 'a.yaml', line: '1', col: '5' } }]);
  });

  it('leaves columns out of what spans lines, where the runner would drop them', () => {
    const [planned] = plannedFor([totalTime]);
    const claims = (planned?.claims ?? []).map((each) => {
      return { ...each, quotes: each.quotes.map((quote) => ({ ...quote, end: { line: 18, column: 3 } })) };
    });
    const twoLines = planned === undefined ? [] : [{ ...planned, claims }];
    expect(read([totalTime], { planned: twoLines })[0]?.properties).toEqual({
      file: articlePath,
      line: '17',
      endLine: '18',
      title: 'refuted: 总耗时 6 秒',
    });
  });

  it.each<[string, Report, boolean, readonly string[]]>([
    ['nothing of what holds', report({ claims: [claim('ok'), openQuestion] }), true, []],
    ['a warning of what is undecided', report({ claims: [claim('a', undecided)] }), false, ['warning']],
    ['an error of it where that fails', report({ claims: [claim('a', undecided)] }), true, ['error']],
    ['a notice of what is unclaimed', report({ blocks: [{ ...block, role: 'unclaimed' }] }), false, ['notice']],
    ['nothing of what is claimed', report({ blocks: [{ ...block, role: 'program' }] }), false, []],
    [
      'problems, of an option without a file',
      report(
        {},
        {
          problems: [
            { ruleId: 'invalid-option', path: '--jobs', place: null, reason: 'x', severity: 'error' },
            { ruleId: 'unused-ignore', path: 'a.yaml', place: null, reason: 'y', severity: 'warning' },
          ],
        },
      ),
      false,
      ['error', 'warning'],
    ],
  ])('makes %s', (_, shown, strict, kinds) => {
    const made = lines(shown, { strict }).map(readCommand);
    expect(made.map((command) => command?.name)).toEqual(kinds);
    expect(made.some((command) => command?.properties['file']?.startsWith('--'))).toBe(false);
  });

  it('names files from the workspace on', () => {
    const shown = report({ claims: many(1, { verdict: 'refuted' }), path: 'a.md' });
    const files = (workspace: string) =>
      lines(shown, { within: { workspace, repository: 'no' } }).map((line) => readCommand(line)?.properties['file']);
    expect([files(''), files('docs/guide')]).toEqual([['a.md'], ['docs/guide/a.md']]);
  });

  it('makes ten of a kind, the worst of them, and counts the rest in a line that is no command', () => {
    const claims = [...many(3, { verdict: 'stale' }), ...many(10, { verdict: 'refuted' }), ...many(11, undecided)];
    const made = lines(report({ claims }));
    const names = made.map((line) => readCommand(line)?.name);
    expect(names.filter((name) => name === 'error')).toHaveLength(10);
    expect(names.filter((name) => name === 'warning')).toHaveLength(10);
    expect(made.filter((line) => line.includes('title=stale'))).toEqual([]);
    expect(names.at(-1)).toBeUndefined();
    expect(made.at(-1)).toBe('claimcheck: not annotated: 3 more errors, 1 more warning');
  });

  it('counts nothing where all are shown', () => {
    expect(lines(report({ claims: many(10, { verdict: 'refuted' }) }))).toHaveLength(10);
  });

  it.each([...commands, ...markup])('is read back as it was meant: %j', (text) => {
    const hostile = claim('a', { verdict: 'refuted', quotes: [`a${text}`], place: null });
    const made = lines(report({ claims: [hostile], path: `,:%${text}` })).map(readCommand);
    expect(made).toHaveLength(1);
    expect(Object.keys(made[0]?.properties ?? {})).toEqual(['file', 'title']);
    const shown = text.replaceAll(/(?![\t\n\r])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, safeLine);
    expect(made[0]?.properties['file']).toBe(`,:%${shown}`);
  });

  it.each(['\u001B[31m', '\u009B31m', '\u202E', '\u2066', '\u0007'])(
    'a file name does not act in the raw log: %j',
    (text) => {
      const [made = ''] = lines(report({ claims: many(1, { verdict: 'refuted' }), path: `a${text}.md` }));
      expect(made).toContain('file=a');
      expect(made).not.toContain(text);
    },
  );

  it('would be read otherwise without escapes', () => {
    expect(readCommand('::error file=a,b.md,title=x::y')?.properties['file']).not.toBe('a,b.md');
    expect(readCommand('::error title=a::b::y')?.data).not.toBe('y');
  });
});
