import { expect, test } from 'vitest';
import { makeIds, slugOf } from '../../src/sheet/ids.ts';

test.each([
  ['It takes about 2 seconds', 'it-takes-about-2-seconds'],
  ['总耗时 6 秒', '总耗时-6-秒'],
  ['`await` 只能写在 `async` 函数里', 'await-只能写在-async-函数里'],
  ['`__name__` is *never* __mangled__', '__name__-is-never-mangled'],
  ['snake_case stays', 'snake_case-stays'],
  ['see [the docs](https://example.org/a) now', 'see-the-docs-now'],
  ['a / b # c', 'a-b-c'],
  ['  — wait — ', 'wait'],
  ['？！', ''],
  ['Straße ÉTÉ', 'straße-été'],
])('slug of %j', (quote, slug) => {
  expect(slugOf(quote)).toBe(slug);
});

test('slugs are cut at a word, and in Chinese at a character', () => {
  expect(slugOf('word '.repeat(30))).toBe('word-'.repeat(12).slice(0, -1));
  expect(slugOf('水'.repeat(100))).toBe('水'.repeat(60));
  expect(slugOf('𠮷'.repeat(100))).toBe('𠮷'.repeat(60));
});

const quoted = (quote: string) => ({ explicit: null, quote });
const named = (explicit: string) => ({ explicit, quote: null });

test.each([
  [
    [quoted('a'), quoted('a'), quoted('a')],
    ['a', 'a-2', 'a-3'],
  ],
  [
    [quoted('a'), named('a')],
    ['a-2', 'a'],
  ],
  [
    [quoted('a'), named('a-2'), quoted('a')],
    ['a', 'a-2', 'a-3'],
  ],
  [
    [quoted('a-2'), quoted('a'), quoted('a')],
    ['a-2', 'a', 'a-3'],
  ],
  [
    [quoted('？'), quoted('')],
    ['claim', 'claim-2'],
  ],
  [
    [named('a'), named('a')],
    ['a', 'a'],
  ],
])('ids %#', (sources, ids) => {
  expect(makeIds(sources)).toEqual(ids);
});
