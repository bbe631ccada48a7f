import { expect, test } from 'vitest';
import { readVersion, readVersionRange } from '../../src/sheet/version.ts';

test.each([
  ['>=3.9', '>=3.9'],
  [' >= 3.9 ', '>= 3.9'],
  ['>=3.9,<3.12', '>=3.9,<3.12'],
  ['==3.11.*', '==3.11.*'],
  ['!=3.12.0', '!=3.12.0'],
  ['~=3.9', '~=3.9'],
  ['3.11', '==3.11.*'],
  ['3.11.*', '==3.11.*'],
  ['3', '==3.*'],
  ['3.11.7', '==3.11.7'],
])('range %j', (text, specifier) => {
  expect(readVersionRange(text)).toEqual({ specifier });
});

test.each(['', ' ', 'any', '^3.9', '=>3.9', '>=3.9 <3.12', '>=3.9,', '>3.9.*', '*'])('refused range %j', (text) => {
  expect(readVersionRange(text)).toBeTypeOf('string');
});

test('one version', () => {
  expect(readVersion('3.7')).toEqual({ version: '3.7' });
  expect(readVersion('3.12.1')).toEqual({ version: '3.12.1' });
  for (const text of ['', '3', '>=3.7', '3.7+', '3.x', 'v3.7']) expect(readVersion(text)).toBeTypeOf('string');
});
