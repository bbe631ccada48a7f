import { expect, test } from 'vitest';
import { isStuck } from '../../../src/plan/shown/stuck.ts';

test.each<[code: string, isIt: boolean]>([
  ['n = 3\nwhile n > 0:\n    bake(loaf)', true],
  ['n = 3\nwhile n > 0:\n    n -= 1', false],
  ['n = 3\nwhile n > 0:\n    rest, n = n, 0', false],
  ['n = [3]\nwhile n:\n    n.pop()', false],
  ['n = 3\nwhile n > 0:\n    if done():\n        break', false],
  ['n = 3\nwhile n > 0:\n    m = n + 1\nn = 0', true],
  ['n = 3\nwhile n > 0:\n    for n in range(2):\n        pass', false],
  ['n = [3]\nwhile n:\n    empty(n)', false],
  ['while ready():\n    pass', false],
  ['import threading\nwhile n > 0:\n    pass', false],
  ['for n in range(10**12):\n    pass', false],
])('%j: %j', (code, isIt) => {
  const lines = code.split('\n').map((text) => ({ text, place: null, indent: 0 }));
  expect(isStuck(lines)).toBe(isIt);
});
