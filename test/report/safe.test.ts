import { describe, expect, it } from 'vitest';
import { displayWidth, wrap } from '../../src/report/layout.ts';
import { safeLine, splitLines } from '../../src/report/safe.ts';

describe('safeLine', () => {
  it.each([
    ['plain text', 'print("烧水") # ← 1秒后', 'print("烧水") # ← 1秒后'],
    ['colours', '\u001b[31mred\u001b[0m', String.raw`\x1b[31mred\x1b[0m`],
    ['a title (OSC)', '\u001b]0;pwned\u0007', String.raw`\x1b]0;pwned\x07`],
    ['a one-byte CSI', '\u009b2J', String.raw`\x9b2J`],
    ['line ends and returns', 'a\rb\nc', String.raw`a\x0db\x0ac`],
    ['backspace and delete', 'a\bb\u007f', String.raw`a\x08b\x7f`],
    ['text turned around', 'a\u202eb\u2066c', 'a<U+202E>b<U+2066>c'],
    ['what cannot be seen', 'a\u200bb\ufeff\u00ad', 'a<U+200B>b<U+FEFF><U+00AD>'],
    ['line separators', 'a\u2028b', 'a<U+2028>b'],
    ['half a character', 'a\ud800b', 'a<U+D800>b'],
    ['tags', 'a\u{e0041}', 'a<U+E0041>'],
    ['joined emoji', '👩‍🍳', '👩‍🍳'],
    ['accents', 'e\u0301', 'e\u0301'],
    ['tabs', 'a\tb\t\tc', 'a   b       c'],
    ['a tab behind wide text', '茶\tb', '茶  b'],
  ])('%s', (_, text, safe) => {
    expect(safeLine(text)).toBe(safe);
    expect(safeLine(safe)).toBe(safe);
  });

  it('leaves no character that a terminal acts on', () => {
    const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).join('x');
    expect(safeLine(all)).not.toMatch(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/u);
  });
});

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['总耗时 6 秒', 11],
    ['（等待）', 8],
    ['한국', 4],
    ['カタ', 4],
    ['ｶﾀ', 2],
    ['e\u0301', 1],
    ['👩‍🍳', 2],
    ['← ✓ …', 5],
    ['\u001b', 4],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('wrap', () => {
  it.each([
    ['fits', 'one two', 7, ['one two']],
    ['breaks at spaces', 'one two three', 8, ['one two', 'three']],
    ['cuts what has none', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['breaks between wide characters', '整个程序的总耗时', 6, ['整个程', '序的总', '耗时']],
    ['keeps closing punctuation with what it closes', '整个程序。总', 8, ['整个程', '序。总']],
    ['drops the space that it breaks at', 'one  two', 3, ['one', 'two']],
    ['has one line for nothing', '', 5, ['']],
  ])('%s', (_, text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
    expect(lines.every((line) => displayWidth(line) <= columns)).toBe(true);
  });
});

it('splits lines as Markdown does', () => {
  expect(splitLines('a\r\nb\nc\rd\u2028e')).toEqual(['a', 'b', 'c', 'd\u2028e']);
});
