import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import { blocksOf, codeOf, linesOf, placeOf, read } from './document.ts';

test('a file that cannot be read as a document is a Problem', () => {
  const { document, problems } = parseDocument('a/b.md', Uint8Array.of(0));
  expect(document).toBe(null);
  expect(problems).toMatchObject([{ ruleId: 'not-text', path: 'a/b.md' }]);
});

test.each(['', '\n', '\uFEFF', '---', '<!-- -->', '[a]: b', '- ', '> ', '***\n', '```', '+++\n', '\r\r\n'])(
  '%j is a document without complaints',
  (text) => {
    expect(read(text).problems).toEqual([]);
  },
);

test('bytes, text and path', () => {
  const bytes = new TextEncoder().encode('\uFEFF# 异步\r\n');
  const { document } = parseDocument('a/b.md', bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(document).toMatchObject({ path: 'a/b.md', title: '异步', sha256, text: '# 异步\r\n' });
});

describe('blocks', () => {
  test.each([
    ['fence', '```python\nx\n```\n', ['block python 1:1-3']],
    ['tildes', '~~~ py `x`\nx\n~~~\n', ['block python 1:1-3']],
    ['indented', 'a\n\n    x\n\n     y\n\nb', ['block-text - 3:5-5']],
    ['indented fence', '  ```py\n  x\n ```\n', ['block python 1:3-3']],
    ['not closed', '```py\nx\n\n', ['block python 1:1-3']],
    ['not closed, no line end', '```py\nx', ['block python 1:1-2']],
    ['nothing but the fence', '```py', ['block python 1:1-1']],
    ['not closed in a quote', '> ```py\n> x\n\ny', ['block python 1:3-2']],
    ['empty', '```py\n```\n', ['block python 1:1-2']],
    ['longer fence', '````py\n```py\n````\n', ['block python 1:1-3']],
    ['list', '- a\n\n  ```py\n  x\n  ```\n', ['block python 3:3-5']],
    ['nested list', '1. a\n   - ```py\n     x\n     ```\n', ['block python 2:6-4']],
    ['quote', '> > ```py\n> > x\n> > ```\n', ['block python 1:5-3']],
    ['footnote', 'a[^1]\n\n[^1]:\n    ```py\n    x\n    ```\n', ['block python 4:5-6']],
    ['CRLF', 'a\r\n\r\n```py\r\nx\r\n```\r\n', ['block python 3:1-5']],
    ['BOM', '\uFEFF```py\nx\n```\n', ['block python 1:1-3']],
    ['span of code', '```py x```\n', []],
    ['comment', '<!--\n\n```py\n```\n-->', []],
  ])('%s', (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  test.each([
    ['```py\nif x:\n\n    y\n```', 'if x:\n\n    y'],
    ['```py\r\na\r\n\r\nb\r\n```\r\n', 'a\n\nb'],
    ['  ```py\n  a\n    b\n c\n  ```', 'a\n  b\nc'],
    ['> ```py\n> a\n>\n>  b\n> ```', 'a\n\n b'],
    ['-\t```py\n\ta\n\t\tb\n\t```', 'a\n\tb'],
    ['- - ```py\n    a\n\n      b\n    ```', 'a\n\n  b'],
    ['    a\n\n      b\n', 'a\n\n  b'],
    ['\ta\n\t  b', 'a\n  b'],
    ['```py\n&amp; \\* `x`\n```', '&amp; \\* `x`'],
    ['```py\n\n\n```', '\n'],
  ])('code of %j', (text, code) => {
    expect(codeOf(text)).toEqual([code]);
  });

  test('lines have the place of their first character', () => {
    const [block] = read('> - ```py\n>   if x:\n>\n>       y\n>   ```\n').blocks;
    expect(block?.lines.map(({ place }) => `${place.line}:${place.column}`)).toEqual(['2:5', '3:2', '4:5']);
  });

  test('info, heading, lang', () => {
    const { blocks } = read('```\n```\n# A\n~~~ {.python #cook}\n~~~\n    x\n');
    expect(blocks.map(({ info, heading, lang }) => [info, heading, lang])).toEqual([
      ['', null, null],
      ['{.python #cook}', 0, 'python'],
      ['', 0, null],
    ]);
  });
});

describe('headings', () => {
  test.each([
    ['# A `b` *c*  d #\n', [[1, 'A b c d', null]]],
    [
      'Set *x*\nmore\n===\nSub\n---\n',
      [
        [1, 'Set x more', null],
        [2, 'Sub', 0],
      ],
    ],
    [
      '# A\n### B\n## C\n### D\n# E\n',
      [
        [1, 'A', null],
        [3, 'B', 0],
        [2, 'C', 0],
        [3, 'D', 2],
        [1, 'E', null],
      ],
    ],
    [
      '## A\n# B\n',
      [
        [2, 'A', null],
        [1, 'B', null],
      ],
    ],
    ['#\n', [[1, '', null]]],
    ['> # Q\n', [[1, 'Q', null]]],
    ['# 并发：*示例*（一）\n', [[1, '并发：示例（一）', null]]],
    ['#no\n', []],
  ])('%j', (text, headings) => {
    expect(read(text).headings.map(({ depth, text: shown, parent }) => [depth, shown, parent])).toEqual(headings);
  });
});

describe('lines that can be quoted', () => {
  test.each([
    ['a *b*\nc  \nd\\\ne', ['paragraph:a b c d e']],
    ['- a\n  b\n  - c\n\n  d\n1. [ ] e\n', ['list-item:a b', 'list-item:c', 'list-item:d', 'list-item:e']],
    ['> a\nb', ['paragraph:a b']],
    ['> - a\n- > b', ['list-item:a', 'paragraph:b']],
    [
      '| a | **b** |\n|---|---|\n| `x\\|y` | c\\|d |\n| | e<br>f |\n',
      ['a', 'b', 'x|y', 'c|d', 'e f'].map((cell) => `table-cell:${cell}`),
    ],
    [
      '![alt *text*](u "t") [link][r] <http://x> www.y.z\n\n[r]: http://r "hid"',
      ['paragraph:alt text link http://x www.y.z'],
    ],
    ['a[^1]\n\n[^1]: note *b*\n', ['paragraph:a', 'paragraph:note b']],
    ['```py\nx  # *a*\n\ny\n```', ['block:x  # *a*', 'block:y']],
    ['`__a__`: &lt;\\*&gt; a_b_c', ['paragraph:__a__: <*> a_b_c']],
    ['**总耗时**（6 秒），`并发`', ['paragraph:总耗时（6 秒），并发']],
    ['3~5 秒 6~7 秒 ~~x~~', ['paragraph:3~5 秒 6~7 秒 x']],
    ['`a\n  b`', ['paragraph:a   b']],
    ['# *H* #\n', ['heading:H']],
    ['# H {#id}\n', ['heading:H']],
    ['# H { #id .class }\n', ['heading:H']],
    ['# H {: #id }\n', ['heading:H']],
    ['# H {.unnumbered}\n', ['heading:H']],
    ['H {-}\n===\n', ['heading:H']],
    ['# The set {x}\n', ['heading:The set {x}']],
    ['# {#id}\n', ['heading:{#id}']],
    ['[a]: b\n', []],
    ['***\n', []],
  ])('%j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  test('each knows its heading and its block', () => {
    const { lines } = read('a\n# B\nc\n```\nd\n```\n## E\n| f |\n|---|\n');
    expect(lines.map(({ text, heading, block }) => [text, heading, block])).toEqual([
      ['a', null, null],
      ['B', 0, null],
      ['c', 0, null],
      ['d', 0, 0],
      ['E', 1, null],
      ['f', 1, null],
    ]);
  });
});

describe('places', () => {
  const markdown = [
    '# 标题 *甲*',
    '',
    '第一 **乙** &amp; 丙 \\* 丁',
    '    戊',
    '',
    '- 己',
    '\t- 庚 `x  辛`',
    '',
    '| 壬 | `a\\|癸` |',
    '|---|---|',
    '',
    '```python',
    'x = 1  # 子',
    '```',
    '<p>😀 <b>丑</b></p>',
  ];
  const places = {
    甲: '1:7',
    乙: '3:6',
    丙: '3:16',
    丁: '3:21',
    戊: '4:5',
    己: '6:3',
    庚: '7:4',
    辛: '7:10',
    壬: '9:3',
    癸: '9:11',
    子: '13:10',
    丑: '15:10',
  };
  test.each([
    ['LF', markdown.join('\n')],
    ['CRLF', markdown.join('\r\n')],
    ['BOM', `\uFEFF${markdown.join('\r\n')}`],
    ['CR', markdown.join('\r')],
  ])('%s', (_, text) => {
    const document = read(text);
    expect(Object.fromEntries(Object.keys(places).map((part) => [part, placeOf(document, part)]))).toEqual(places);
  });
});
