import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInline } from '../../src/document/inline.ts';

test.each([
  // Marks are dropped
  ['**总耗时** 6 秒', '总耗时 6 秒'],
  ['a *b* __c__ ~~d~~', 'a b c d'],
  ['`await` 只能写在 `async` 函数里', 'await 只能写在 async 函数里'],
  ['[text](http://x "t") and ![alt](y)', 'text and alt'],
  ['<http://x.org> www.y.org', 'http://x.org www.y.org'],
  ['<b>bold</b> text<!-- note -->', 'bold text'],
  ['a<br>b', 'a b'],
  ['&lt;p&gt; &amp; &#x4f60;', '<p> & 你'],
  ['\\*not\\* a\\_b', '*not* a_b'],
  // Code is literal
  ['`__name__ == "*"` &amp; `&amp;`', '__name__ == "*" & &amp;'],
  ['`` a`b ``', 'a`b'],
  // Nothing begins a block
  ['# comment', '# comment'],
  ['- x', '- x'],
  ['* x', '* x'],
  ['+ x', '+ x'],
  ['1. x', '1. x'],
  ['> x', '> x'],
  ['---', '---'],
  ['***', '***'],
  ['    x', 'x'],
  ['```', '```'],
  ['```python', '```python'],
  ['~~~', '~~~'],
  ['[a]: b', '[a]: b'],
  ['[^1]: b', '[^1]: b'],
  ['| a | b |', '| a | b |'],
  ['<div>x</div>', 'x'],
  ['=== "Tab"', '=== "Tab"'],
  ['[ ] task', '[ ] task'],
  // What is no mark stays
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['a `b', 'a `b'],
  ['*', '*'],
  ['snake_case_name', 'snake_case_name'],
  ['3~5 和 6~7', '3~5 和 6~7'],
  ['AT&T &nope;', 'AT&T &nope;'],
  ['x[0] [y]', 'x[0] [y]'],
  ['a < b > c', 'a < b > c'],
  ['', ''],
  ['   ', ''],
])('%j shows %j', (markdown, visible) => {
  expect(readInline(markdown)).toBe(visible);
});

test('line ends are white space', () => {
  expect(readInline('a\n# b\r\n- c').split(/\s+/)).toEqual(['a', '#', 'b', '-', 'c']);
});

// An escape makes sure that the parser is asked.
test.each([
  ['any characters', fc.string({ unit: 'grapheme', maxLength: 12 })],
  [
    'those that begin something',
    fc.string({ unit: fc.constantFrom(...' \u3000.:/w#-+1>=|!"(){}^$%;?htp]'), maxLength: 14 }),
  ],
])('a text is read the same way with a mark behind it: %s', (_, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(readInline(`x${text}x\\!`)).toBe(`${readInline(`x${text}x`)}!`);
    }),
    { numRuns: 300 },
  );
});
