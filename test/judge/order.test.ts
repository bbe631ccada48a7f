import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkOrder } from '../../src/judge/order.ts';
import { at, patterns, printed } from './samples.ts';

const letter = fc.constantFrom('a', 'b', 'c', 'd');

test('a chain is a subsequence of the lines', () => {
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 4 }), fc.array(letter, { maxLength: 8 }), (chain, lines) => {
      expect(ordered([chain], lines)).toBe(isSubsequence(chain, lines));
    }),
    { numRuns: 300 },
  );
});

/** Every way of choosing one line for each letter, held against all chains. */
test('chains are a partial order over chosen lines', () => {
  const chain = fc.uniqueArray(letter, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.array(chain, { minLength: 1, maxLength: 3 }),
      fc.array(letter, { maxLength: 7 }),
      (chains, lines) => {
        const letters = [...new Set(chains.flat())];
        const held = choices(letters, lines).some((chosen) =>
          chains.every((each) => ascends(each.map((name) => chosen.get(name)))),
        );
        expect(ordered(chains, lines)).toBe(held);
      },
    ),
    { numRuns: 300 },
  );
});

test('chains that contradict each other never hold', () => {
  expect(
    ordered(
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      ['a', 'b', 'a', 'b'],
    ),
  ).toBe(false);
});

function ordered(chains: readonly (readonly string[])[], lines: readonly string[]): boolean {
  const wanted = chains.map((chain) => patterns(...chain));
  return checkOrder({ kind: 'order', place: at, chains: wanted }, printed(...lines)).holds;
}

function isSubsequence([first, ...rest]: readonly string[], lines: readonly string[]): boolean {
  if (first === undefined) return true;
  const index = lines.indexOf(first);
  return index !== -1 && isSubsequence(rest, lines.slice(index + 1));
}

function choices(
  [first, ...rest]: readonly string[],
  lines: readonly string[],
): readonly ReadonlyMap<string, number>[] {
  if (first === undefined) return [new Map()];
  const others = choices(rest, lines);
  return lines.flatMap((line, index) =>
    line === first ? others.map((chosen) => new Map([...chosen, [first, index]])) : [],
  );
}

function ascends(indices: readonly (number | undefined)[]): boolean {
  return indices.every((each, index) => index === 0 || (each ?? 0) > (indices[index - 1] ?? 0));
}
