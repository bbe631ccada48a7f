import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesLine } from '../../src/judge/pattern.ts';
import { checkUnordered } from '../../src/judge/unordered.ts';
import type { LinePattern } from '../../src/model/expectation.ts';
import { at, patterns, printed } from './samples.ts';

const word = fc.constantFrom('a', 'ab', 'a*', '*b', '/^.$/', 'c');
const line = fc.constantFrom('a', 'ab', 'b', 'c', 'acb');

test('patterns and lines are paired off where any pairing does it', () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 5 }),
      fc.array(line, { maxLength: 5 }),
      fc.boolean(),
      (words, lines, open) => {
        const wanted = patterns(...words);
        const given = open ? [...wanted, ...patterns('...')] : wanted;
        const held = checkUnordered({ kind: 'unordered', place: at, patterns: given }, printed(...lines)).holds;
        expect(held).toBe((open || words.length === lines.length) && canPair(wanted, lines));
      },
    ),
    { numRuns: 500 },
  );
});

test('many lines are paired off', () => {
  const lines = Array.from({ length: 3000 }, (_, index) => `line ${index}`);
  const wanted = {
    kind: 'unordered',
    place: at,
    patterns: patterns(...lines.toReversed().slice(20), ...Array.from({ length: 20 }, () => 'line *')),
  } as const;
  expect(checkUnordered(wanted, printed(...lines)).holds).toBe(true);
  expect(checkUnordered(wanted, printed(...lines, 'other')).holds).toBe(false);
});

function canPair([first, ...rest]: readonly LinePattern[], lines: readonly string[]): boolean {
  if (first === undefined) return true;
  return lines.some((each, index) => matchesLine(first, each) && canPair(rest, lines.toSpliced(index, 1)));
}
