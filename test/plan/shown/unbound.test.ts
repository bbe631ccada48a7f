import { expect, test } from 'vitest';
import { unboundIn } from '../../../src/plan/shown/unbound.ts';

/** Names that are left to the reader; of those that are mistakes of the document nothing is told. */
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
  ['account = 1\nprint(acount)\n', []],
  ['total = 1\nprint(totl)\n', []],
  ['async def main():\n    result = await f()\n    print("done", reslt)\nasync def f(): pass\n', []],
  ['def area(width): return witdh * 2\n', []],
  // Twice and twice: two words.
  ['total = 1\nprint(total, totl, totl)\n', ['totl']],
  ['pritn("a")\n', []],
  ['point(1)\n', ['point']],
  ['import asyncio\ntime.sleep(1)\n', []],
  ['time.sleep(1)\n', ['time']],
  ['import asyncio\nyaml.load("a")\n', ['yaml']],
  ['import asyncio\nprint(time)\n', ['time']],
  ['import asyncio\ntime.sleep(x)\n', ['time', 'x']],
  ['def average(values): return sum(vals) / len(values)\naverage([1])\n', []],
  ['def average(values):\n    return sum(numbers)\naverage([1])\n', []],
  ['def average(values):\n    return sum(values) / numbers\naverage([1])\n', ['numbers']],
  ['def average(values):\n    numbers.load()\naverage([1])\n', ['numbers']],
  ['def average(values):\n    statements\naverage([1])\n', ['statements']],
  ['class Mean:\n    def of(self, values):\n        return total\n', []],
  ['class Mean:\n    def of(self):\n        return total\n', ['total']],
  ['class Mean:\n    def __exit__(self, kind, error, trace):\n        return total\n', ['total']],
  ['class Mean:\n    def __init__(self, values):\n        self.sum = total\n', []],
])('%j: %j', (source, names) => {
  const found = unboundIn(source, { text: source, own: source, above: [], below: () => null });
  expect(found).toEqual(names.map((name) => ({ name, line: null })));
});

test('names the line further down', () => {
  expect(
    unboundIn('print(x, y)\n', { text: '', own: '', above: [], below: (name) => (name === 'x' ? 7 : null) }),
  ).toEqual([
    { name: 'x', line: 7 },
    { name: 'y', line: null },
  ]);
});

test('a name that the document binds above is meant where it is mistyped', () => {
  const text = 'print(totl)\n';
  expect(unboundIn(text, { text, own: text, above: ['total'], below: () => null })).toEqual([]);
  expect(unboundIn(text, { text, own: text, above: ['title'], below: () => null })).toHaveLength(1);
});
