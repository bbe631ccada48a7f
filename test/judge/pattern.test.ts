import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchLines, matchesLine } from '../../src/judge/pattern.ts';
import type { LinePattern } from '../../src/model/expectation.ts';
import { pattern, patterns } from './samples.ts';

const glob = (text: string): LinePattern => ({ kind: 'glob', glob: text });
const regex = (source: string): LinePattern => ({ kind: 'regex', source });

const rows: readonly (readonly [LinePattern, string, boolean])[] = [
  [pattern('a'), 'a \t', true],
  [pattern('a  '), 'a', true],
  [pattern(' a'), 'a', false],
  [pattern('a'), ' a', false],
  [pattern('a.c'), 'abc', false],
  [glob('任务 * 完成'), '任务 一 完成', true],
  [glob('任务 * 完成'), '任务 一', false],
  [glob('?'), '😀', true],
  [glob('??'), 'a', false],
  [glob('*a*b*'), 'xxaxxbxx', true],
  [glob('*a*b*'), 'xxbxxaxx', false],
  [glob(String.raw`\*\?\\`), String.raw`*?\ `, true],
  [glob(String.raw`\*`), 'a', false],
  [glob('[ab]'), '[ab]', true],
  [glob('[ab]'), 'a', false],
  [regex(String.raw`^\d+ ms$`), '12 ms  ', true],
  [regex(String.raw`^\d+ ms$`), 'in 12 ms', false],
  [regex('12'), 'in 12 ms', true],
  [regex(String.raw`\p{Han}`), '任务', true],
];

test.each(rows)('%o on %j: %s', (given, line, matches) => {
  expect(matchesLine(given, line)).toBe(matches);
});

test('a glob of many runs ends', () => {
  expect(matchesLine(glob('*a'.repeat(50)), 'a'.repeat(20_000))).toBe(true);
  expect(matchesLine(glob(`${'*a'.repeat(50)}b`), 'a'.repeat(20_000))).toBe(false);
});

describe('a list of lines', () => {
  const word = fc.constantFrom('a', 'b', '*', '...', 'ab');
  const line = fc.constantFrom('a', 'b', 'ab', 'c');

  test('is what a backtracking search finds', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.array(line, { maxLength: 6 }), (wanted, lines) => {
        const list = patterns(...wanted);
        expect(matchLines(list, lines).kind === 'matches').toBe(bruteForce(list, lines));
      }),
      { numRuns: 500 },
    );
  });

  test('with many dots ends', () => {
    const list = patterns(...Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? '...' : 'a')), 'b');
    expect(
      matchLines(
        list,
        Array.from({ length: 2000 }, () => 'a'),
      ).kind,
    ).toBe('differs');
  });
});

function bruteForce([first, ...rest]: readonly LinePattern[], lines: readonly string[]): boolean {
  if (first === undefined) return lines.length === 0;
  if (first.kind === 'any-lines') return lines.concat('').some((_, index) => bruteForce(rest, lines.slice(index)));
  const [line, ...others] = lines;
  return line !== undefined && matchesLine(first, line) && bruteForce(rest, others);
}
