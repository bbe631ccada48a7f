import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines } from '../../src/document/source.ts';
import { VisibleText } from '../../src/document/visible.ts';
import type { QuotableLine } from '../../src/model/document.ts';
import { read } from './document.ts';

test('runs that go on are one segment, others begin one', () => {
  const text = new VisibleText();
  text.add('  ab', { line: 1, column: 1 });
  text.add('c', { line: 1, column: 5 });
  text.addDecoded('&', { line: 1, column: 6 });
  text.add('d ', { line: 1, column: 11 });
  expect(text.finish()).toEqual({
    text: 'abc&d',
    segments: [
      { offset: 0, place: { line: 1, column: 3 } },
      { offset: 3, place: { line: 1, column: 6 } },
      { offset: 4, place: { line: 1, column: 11 } },
    ],
  });
});

test('nothing visible is no line', () => {
  const text = new VisibleText();
  text.add(' \t', { line: 1, column: 1 });
  text.addDecoded(' ', { line: 1, column: 1 });
  expect(text.finish()).toBe(null);
});

test('what is shown stands where the segments say', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, hasMark) => {
      const text = pieces.join('');
      const document = read((hasMark ? '\uFEFF' : '') + text);
      expect(document.lines.flatMap((line) => misplaced(splitLines(text), line))).toEqual([]);
      expect(new Set(document.blocks.map((block) => block.id)).size).toBe(document.blocks.length);
      for (const block of document.blocks) {
        expect(block.endLine).toBeGreaterThanOrEqual(block.place.line);
        expect(splitLines(text).length).toBeGreaterThanOrEqual(block.endLine);
      }
    }),
    { numRuns: 300 },
  );
});

test('a wrong place is seen', () => {
  const [line] = read('a *b*').lines;
  if (line === undefined) throw new Error('Unexpected empty document');
  expect(misplaced(['a *b*'], line)).toEqual([]);
  expect(misplaced(['a _*b*'], line)).toEqual(['b']);
});

const piece = fc.oneof(
  fc.constantFrom('a', 'bc', '你好', '😀', '（', '。', ' ', ' ', '\n', '\n', '\r\n', '\n\n', '\r', '\t', '    ', '  '),
  fc.constantFrom(
    '*',
    '**',
    '_',
    '`',
    '``',
    '~~',
    '\\',
    '\\*',
    '\\|',
    '&amp;',
    '&#20320;',
    '&nope;',
    '|',
    '<',
    '<b>',
    '</b>',
  ),
  fc.constantFrom(
    '# ',
    '- ',
    '1. ',
    '> ',
    '\n```py\n',
    '\n```\n',
    '~~~',
    '\n---\n',
    '\n===\n',
    '| a | b |\n|---|---|\n| ',
  ),
  fc.constantFrom(
    '[x](y)',
    '![x',
    '](',
    '[^1]',
    '\n[^1]: ',
    '<!--',
    '-->',
    '<div>',
    '<script>',
    '---\n',
    'http://a.b',
    '<br>',
  ),
  fc.constantFrom(
    '\n!!! note\n    ',
    '\n=== "T"\n\n    ',
    '\n??? x "标题"\n',
    '\n    ',
    '\n        ',
    '\n\n    !!! note\n        ',
  ),
);

/** Visible characters that are not in the file where they should be; white space and decoded entities aside. */
function misplaced(source: readonly string[], line: QuotableLine): readonly string[] {
  return line.segments.flatMap(({ offset, place }, index) => {
    const shown = line.text.slice(offset, line.segments[index + 1]?.offset);
    const there = source[place.line - 1]?.slice(place.column - 1) ?? '';
    if (/^&(?:amp|#20320);/.test(there) && /^[&你]$/.test(shown)) return [];
    return Array.from({ length: shown.length }, (_, at) => at).flatMap((at) => {
      const unit = shown.charAt(at);
      return unit.trim() === '' || there.charAt(at) === unit ? [] : [unit];
    });
  });
}
