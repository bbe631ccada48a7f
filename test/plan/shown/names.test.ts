import { expect, test } from 'vitest';
import { readNames } from '../../../src/plan/shown/names.ts';

test.each<[string, string]>([
  ['print(a)', 'a'],
  ['a = 1\nprint(a)', ''],
  ['a, (b, c) = d\nprint(a, b, c)', 'd'],
  ['import a.b, c as d\nfrom e import (f, g as h)\nprint(a, d, f, h, c)', 'c'],
  ['def f(a, *b, c=d, **e):\n    return a, b, c, e, g', 'd g'],
  ['for a in b:\n    print(a)', 'b'],
  ['[a for a in b if c]', 'b c'],
  ['with a() as b, c as (d, e):\n    b, d, e', 'a c'],
  ['try:\n    a\nexcept E as e:\n    e', 'E a'],
  ['f(a=b)', 'b f'],
  ['import a; b', 'b'],
  ['import a; import b', ''],
  ['a.b.c', 'a'],
  ['f"{a} {b.c:>{d}} {{e}}"', 'a b d'],
  [`f"{a['b'].c(d)} {'e'}"`, 'a d'],
  ['"a"', ''],
  ['lambda a, b=c: a + b', 'c'],
  ['if (a := b): a', 'b'],
  ['a: int = 1\na', ''],
  ['a = a + 1', 'a'],
  ['print(a)\na = 1', 'a'],
  ['a = 1\na = a + 1', ''],
  ['a = [b for b in c]', 'c'],
  ['a: int = b', 'b'],
  ['def f():\n    return a\na = 1', ''],
  ['class A(B):\n    c = 1', 'B'],
  ['class A:\n    b = c()\n    @b.d\n    def e(self, c):\n        return c', 'c'],
  ['class A:\n    b = 1\n    c = b\n    def d(self, b):\n        return b', ''],
  ['class A:\n    def b(self, c):\n        return c', ''],
  ['match(a, b)', 'a b match'],
  ['match a:\n    case 1:\n        b', 'a b'],
  ['match a:\n    case 1: b', 'a b'],
  ['match = 1\nmatch', ''],
  ['match: int = 1\nmatch', ''],
  ['type(a)', 'a'],
  ['type = 1\ntype', ''],
  ['type A = int\nA', ''],
  ['a[b] = 1', 'a b'],
  ['a[b, c] = 1\n[d, e] = f\nd, e', 'a b c f'],
])('%j misses %j', (source, missing) => {
  expect([...readNames(`${source}\n`).missing].toSorted().join(' ')).toBe(missing);
});

test.each<[string, string]>([
  ['a.append(1)', 'a'],
  ['a[0] = 1', 'a'],
  ['a += 1', 'a'],
  ['del a[0]', 'a'],
  ['a.b = 1', 'a'],
  ['a.upper()', ''],
  ['a[0]', ''],
  ['a == 1', ''],
  ['def f():\n    a.append(1)', ''],
])('%j changes %j', (source, changed) => {
  expect([...readNames(`${source}\n`).changed].join(' ')).toBe(changed);
});
