import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inertText } from '../../src/report/ci-log.ts';
import { renderProblems } from '../../src/report/problem.ts';
import { reporters } from '../../src/report/reporters.ts';
import type { ReporterName } from '../../src/report/reporters.ts';
import { safeLine } from '../../src/report/safe.ts';
import { commands, hostileOptions, hostileReport, markup } from './hostile.ts';
import { commandsIn, linesOf, readCommand } from './log-readers.ts';

const names = Object.keys(reporters).filter(isReporterName);
const printed = names.filter((name) => name !== 'github');

function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name);
}

describe('inertText', () => {
  it.each([
    ['a command at the beginning', '::error::x', String.raw`\x3a:error::x`],
    ['behind white space', ' \t::error::x', String.raw` ${'\t'}\x3a:error::x`],
    ['behind a colour', '\u001b[31m::error::x', '\u001b[31m\\x3a:error::x'],
    ['behind a carriage return', 'a\r::error::x', 'a\r\\x3a:error::x'],
    ['in brackets', 'a ##[error]x', String.raw`a \x23#[error]x`],
    ['of Azure', '##vso[a]', String.raw`\x23#vso[a]`],
    ['nothing in the middle', 'std::vector, a::b', 'std::vector, a::b'],
    ['no heading', '## [link]', '## [link]'],
    ['no slice', 'a[::2] #[x]', 'a[::2] #[x]'],
  ])('shows %s', (_, text, shown) => {
    expect(inertText(text)).toBe(shown);
    expect(inertText(shown)).toBe(shown);
  });

  it.each(commands)('breaks %j', (text) => {
    expect(commandsIn(text)).not.toEqual([]);
    expect(commandsIn(inertText(safeLine(text)))).toEqual([]);
  });

  it('breaks whatever is put together from the signs of commands', () => {
    const signs = fc.constantFrom(':', '#', '[', ']', 'error', ' ', '\t', '\r', '\n', '\u200d', '\u00a0', '\ufe0f');
    const texts = fc.array(signs, { maxLength: 24 }).map((parts) => parts.join(''));
    fc.assert(fc.property(texts, (text) => commandsIn(inertText(text)).length === 0));
  });

  it('takes a long line in its stride', () => {
    const long = `${' '.repeat(200_000)}${'#'.repeat(200_000)}${'::'.repeat(100_000)}${'\n'.repeat(100_000)}`;
    expect(inertText(long)).toHaveLength(long.length);
  });
});

describe('what is printed', () => {
  it.each(printed)('has no command in it: %s', (name) => {
    for (const text of [...commands, ...markup]) {
      for (const rest of [{}, { color: true, strict: true }, { width: 40, symbols: 'ascii' as const }]) {
        const drawn = reporters[name](hostileReport(text), hostileOptions(text, rest));
        expect(commandsIn(drawn)).toEqual([]);
      }
    }
  });

  it('has no command in it: problems alone', () => {
    for (const text of commands) {
      const options = hostileOptions(text);
      expect(commandsIn(renderProblems(options.problems ?? [], options))).toEqual([]);
    }
  });

  it('has no command but its own in it: github', () => {
    for (const text of [...commands, ...markup]) {
      const drawn = reporters.github(hostileReport(text), hostileOptions(text, { strict: true }));
      const read = linesOf(drawn).filter((line) => line !== '');
      expect(read.map((line) => readCommand(line)?.name)).toEqual(['error', ...expectedKinds]);
    }
  });

  /** Six claims of twelve fail strictly (refuted, stale, undecided), twice each; one problem of each kind, one block. */
  const expectedKinds = [...Array.from({ length: 6 }, () => 'error'), 'warning', 'notice'];

  it('would be found out otherwise', () => {
    const naive = hostileReport('::error::x').documents.flatMap((document) =>
      document.claims.flatMap((each) => each.quotes),
    );
    expect(commandsIn(naive.join('\n'))).not.toEqual([]);
  });
});
