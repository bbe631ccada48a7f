import { expect, test } from 'vitest';
import { isConstant } from '../../src/plan/constant-expression.ts';

test.each<[string, boolean]>([
  ['True', true],
  ['1', true],
  ['not False', true],
  ['1 + 1 == 2', true],
  ['"a" in "abc"', true],
  ['"a".upper() == "A"', true],
  ['len([1, 2]) == 2', true],
  ['isinstance(1, int)', true],
  ['counter < 100', false],
  ['total', false],
  ['len(items) == 2', false],
  ['"x" in globals()', false],
  ['f"{total}" == "3"', false],
  ['__name__ == "__main__"', false],
  ['(lambda: 1)()', false],
  ['any(x for x in [1])', false],
])('%s: %j', (source, expected) => {
  expect(isConstant(source)).toBe(expected);
});
