import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignCharacters, readFileText } from '../../../src/report/html/file-text.ts';

/** The characters of the file that the shown characters are found at. */
function aligned(value: string, source: string): string {
  return alignCharacters(value, source, 0, source.length)
    .map((offset) => source.charAt(offset))
    .join('');
}

describe('alignCharacters', () => {
  it.each([
    ['as written', 'abc', 'abc', 'abc'],
    ['an escape', 'a*b', String.raw`a\*b`, 'a*b'],
    ['a reference', 'a&b', 'a&amp;b', 'a&b'],
    ['a reference before letters that it holds', '<lt', '&lt;lt', '&lt'],
    ['a reference that is none', '&x; y', '&x; y', '&x; y'],
    ['a wrapped line in a quote', 'a\nb', 'a\n> b', 'a\nb'],
    ['a character beyond the BMP', '😀x', '&#128512;x', '&&x'],
  ])('%s', (_, value, source, expected) => {
    expect(aligned(value, source)).toBe(expected);
  });

  it('finds every text in itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(aligned(text, text).length).toBe(text.length);
        expect(alignCharacters(text, text, 0, text.length)).toEqual(
          [...alignCharacters(text, text, 0, text.length)].toSorted((a, b) => a - b),
        );
      }),
    );
  });
});

describe('readFileText', () => {
  it.each([
    [{ line: 1, column: 1 }, 0],
    [{ line: 2, column: 2 }, 4],
    [{ line: 3, column: 1 }, 6],
    [{ line: 4, column: 1 }, 8],
    [{ line: 9, column: 1 }, 9],
  ])('%j is offset %i', (place, offset) => {
    expect(readFileText('a\r\nbc\nd\re').offsetOf(place)).toBe(offset);
  });
});
