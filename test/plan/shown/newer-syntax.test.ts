import { expect, test } from 'vitest';
import { newerSyntaxIn } from '../../../src/plan/shown/newer-syntax.ts';

/** The version that came with what stands there; null: any Python 3 that is run here reads it. */
test.each<[text: string, version: string | null]>([
  ['t"{a}"', '3.14'],
  ['try: f()\nexcept KeyError, ValueError: g()', '3.14'],
  ['try: f()\nexcept KeyError, error: g()', null],
  ['class A[T = int]: pass', '3.13'],
  ['class A[T]: pass', '3.12'],
  ['async def f[T](a: T): pass', '3.12'],
  ['type A = list[int]', '3.12'],
  ['type(a) == b', null],
  ['f"{a["b"]}"', '3.12'],
  ['f"{a[\'b\']}"', null],
  ['f"{\'\\n\'.join(a)}"', '3.12'],
  ['f"{a}\\n"', null],
  ['try: f()\nexcept* ValueError: g()', '3.11'],
  ['a[*b]', '3.11'],
  ['f(*a)', null],
  ['match a:\n    case 1: pass', '3.10'],
  ['match = {1: 2}', null],
  ['with (f() as a, g() as b): pass', '3.10'],
  ['f"{a=}"', '3.8'],
  ['f"{a == b}"', null],
  ['if (a := f()): pass', '3.8'],
  ['a[1:2]', null],
  ['def f(a, /): pass', '3.8'],
])('%j', (text, version) => {
  const lines = text.split('\n').map((line) => ({ text: line, place: null, indent: 0 }));
  expect(newerSyntaxIn(lines)[0]?.version ?? null).toBe(version);
});
