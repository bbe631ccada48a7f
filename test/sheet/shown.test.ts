import { expect, test } from 'vitest';
import { shown } from '../../src/sheet/shown.ts';

test.each([
  ['a', '`a`'],
  [' a\n  b ', '`a b`'],
  ['x'.repeat(60), `\`${'x'.repeat(60)}\``],
  ['x'.repeat(61), `\`${'x'.repeat(59)}…\``],
])('%j', (text, inMessage) => {
  expect(shown(text)).toBe(inMessage);
});
