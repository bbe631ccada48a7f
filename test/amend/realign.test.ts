import { describe, expect, test } from 'vitest';
import { realign } from '../../src/amend/realign.ts';
import type { LinePattern } from '../../src/model/expectation.ts';

/** `...` is any lines, `a*` a glob, all else literal. */
const pattern = (text: string): LinePattern => {
  if (text === '...') return { kind: 'any-lines' };
  return text.endsWith('*') ? { kind: 'glob', glob: text } : { kind: 'literal', text };
};
const shown = (each: LinePattern): string =>
  each.kind === 'literal' ? each.text : each.kind === 'glob' ? each.glob : '...';
const matches = (each: LinePattern, line: string): boolean =>
  each.kind === 'glob' ? line.startsWith(each.glob.slice(0, -1)) : each.kind === 'literal' && each.text === line;

describe('realign', () => {
  test.each([
    ['a b', 'a b', 'a b'],
    ['a b', 'a c', 'a c'],
    ['a', '', ''],
    ['', 'a', 'a'],
    ['a t*', 'b t1', 'b t*'],
    ['a ... c', 'a x y c', 'a ... c'],
    ['a ... c', 'a x y d', 'a ... d'],
    ['a ... c', 'b x y d', 'b ... d'],
    ['...', 'x', '...'],
    ['a ...', 'b c', 'b ...'],
    ['a t*', 'b', null],
    ['a b c', 'c', 'c'],
  ])('%j with %j is %j', (patterns, lines, expected) => {
    const result = realign(split(patterns).map(pattern), split(lines), matches);
    expect(result?.map(shown).join(' ') ?? null).toBe(expected);
  });
});

function split(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ');
}
