import { expect, test } from 'vitest';
import { LineCounter } from 'yaml';
import { readTokens } from '../../src/sheet/excess.ts';
import { parseSheet } from '../../src/sheet/parse.ts';

test.each([
  ['brackets', '['.repeat(100_000), 'yaml-syntax'],
  ['lists in lists', '- '.repeat(100_000), 'yaml-syntax'],
  [
    'mappings in mappings',
    Array.from({ length: 100 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
    'yaml-syntax',
  ],
  ['more words than a person writes', 'a: [b, c]\n'.repeat(50_000), 'file-too-large'],
])('%s', (_, text, ruleId) => {
  expect(readTokens('a.yaml', text, new LineCounter())).toMatchObject({ ruleId, path: 'a.yaml' });
  expect(parseSheet('a.yaml', new TextEncoder().encode(text))).toMatchObject({ sheet: null, problems: [{ ruleId }] });
});

test('what a person writes is no excess', () => {
  const claim = '  - { quote: q, expect: { order: [[a, b], [c, { like: d }]] } }\n';
  const sheet = `document: a.md\nclaims:\n${claim.repeat(2000)}`;
  expect(readTokens('a.yaml', sheet, new LineCounter())).toMatchObject([{ type: 'document' }]);
  expect(parseSheet('a.yaml', new TextEncoder().encode(sheet)).problems).toEqual([]);
});
