import { expect, test } from 'vitest';
import { unboundIn } from '../../../src/plan/shown/unbound.ts';

/** Names that are left to the reader; of those that are slips of the pen nothing is told. */
test.each<[source: string, names: readonly string[]]>([
  ['print(x)\n', ['x']],
  ['x = 1\nprint(x)\n', []],
  ['def f():\n    x = 1\nprint(x)\n', ['x']],
  ['print(self.x)\n', ['self']],
  ['class Account: pass\nAcount()\n', []],
  ['class Account: pass\nAccounts()\n', []],
  ['class Account: pass\nAccuont()\n', []],
  ['class Account: pass\nBalance()\n', ['Balance']],
  ['def worker(): pass\nprint(workers)\n', ['workers']],
  ['account = 1\nprint(acount)\n', ['acount']],
])('%j: %j', (source, names) => {
  expect(unboundIn(source, () => null)).toEqual(names.map((name) => ({ name, line: null })));
});

test('names the line further down', () => {
  expect(unboundIn('print(x, y)\n', (name) => (name === 'x' ? 7 : null))).toEqual([
    { name: 'x', line: 7 },
    { name: 'y', line: null },
  ]);
});
