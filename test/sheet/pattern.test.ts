import { describe, expect, test } from 'vitest';
import { readGlob, readLine, readLines, readRegex } from '../../src/sheet/pattern.ts';

const literal = (text: string) => ({ kind: 'literal', text });
const anyLines = { kind: 'any-lines' };

test.each([
  ['', []],
  ['a', [literal('a')]],
  ['a\n', [literal('a')]],
  ['a\nb\n', [literal('a'), literal('b')]],
  ['a\n\n', [literal('a'), literal('')]],
  ['\n', [literal('')]],
  ['a\n...\nb', [literal('a'), anyLines, literal('b')]],
  ['  ...\n....\n', [literal('  ...'), literal('....')]],
])('lines of %j', (text, patterns) => {
  expect(readLines(text)).toEqual(patterns);
});

test('one line', () => {
  expect(readLine('a: b')).toEqual(literal('a: b'));
  expect(readLine('a\n')).toEqual(literal('a'));
  expect(readLine('...')).toEqual(anyLines);
  expect(readLine('a\nb')).toBeTypeOf('string');
});

test('globs', () => {
  expect(readGlob('任务 * 完成')).toEqual({ kind: 'glob', glob: '任务 * 完成' });
  expect(readGlob('')).toBeTypeOf('string');
  expect(readGlob('a\nb')).toBeTypeOf('string');
});

describe('regular expressions', () => {
  test.each(['^\\d+ ms$', '(?i)done', '\\p{Han}+', '(?P<n>a)'])('%s', (source) => {
    expect(readRegex(source)).toEqual({ kind: 'regex', source });
  });
  test.each([
    ['(?=a)', 'look-around'],
    ['(?!a)', 'look-around'],
    ['(?<=a)b', 'look-around'],
    ['(?<!a)b', 'look-around'],
    ['(a)\\1', 'backreference'],
    ['(?P<n>a)(?P=n)', 'backreference'],
    ['(?>a)', 'atomic group'],
    ['a++', 'possessive quantifier'],
    ['(', 'RE2'],
    ['', 'empty'],
    ['a{2000}', 'repeat count'],
  ])('refused: %s', (source, word) => {
    expect(readRegex(source)).toContain(word);
  });
});
