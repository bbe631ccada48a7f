import { describe, expect, test } from 'vitest';
import { blocksOf, codeOf, linesOf, placeOf, read } from './document.ts';

describe('fences in MkDocs containers are blocks', () => {
  test.each([
    ['tab', '=== "Tab"\n\n    ```python\n    x\n    ```\n', ['block python 3:5-5']],
    ['tab without a blank line', '=== "Tab"\n    ```python\n    x\n    ```\n', ['block python 2:5-4']],
    ['selected tab', '===+ "Tab"\n\n    ```python\n    x\n    ```\n', ['block python 3:5-5']],
    ['admonition', '!!! note\n    a\n    ```py\n    x\n    ```\n', ['block python 3:5-5']],
    ['with a title', '!!! note inline "a b"\n    ```py\n    x\n    ```\n', ['block python 2:5-4']],
    ['collapsible', '??? tip "t"\n    ```py\n    x\n    ```\n', ['block python 2:5-4']],
    ['expanded', '???+ tip\n    ```py\n    x\n    ```\n', ['block python 2:5-4']],
    ['below a paragraph', 'text\n!!! note\n    ```py\n    x\n    ```\n', ['block python 3:5-5']],
    ['tabs as indentation', '!!! note\n\t```py\n\tx\n\t```\n', ['block python 2:2-4']],
    ['in a list', '- a\n\n    !!! note\n        ```py\n        x\n        ```\n', ['block python 4:9-6']],
    ['at the start of an item', '- !!! note\n      ```py\n      x\n      ```\n', ['block python 2:7-4']],
    ['in a quote', '> !!! note\n>     ```py\n>     x\n>     ```\n', ['block python 2:7-4']],
    [
      'nested',
      '=== "A"\n\n    !!! note "n"\n\n        === "B"\n\n            ```py\n            x\n            ```\n',
      ['block python 7:13-9'],
    ],
    [
      'next to each other',
      '=== "A"\n    ```py\n    x\n    ```\n=== "B"\n    ```js\n    x\n    ```\n',
      ['block python 2:5-4', 'block-js js 6:5-8'],
    ],
    ['indented code inside', '!!! note\n    a\n\n        x\n', ['block-text - 4:9-4']],
    ['CRLF', '=== "Tab"\r\n\r\n    ```python\r\n    x\r\n    ```\r\n', ['block python 3:5-5']],
  ])('%s', (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
    expect(codeOf(text)[0]).toBe('x');
    expect(read(text).problems).toEqual([]);
  });
});

describe('what is no container', () => {
  test.each([
    ['in a fence', '```md\n=== "Tab"\n    ```python\n    x\n    ```\n```\n', ['block-md md 1:1-6']],
    ['in a comment', '<!--\n!!! note\n\n    ```python\n-->\n', []],
    ['without content', '!!! note\n\ntext\n', []],
    ['without a type', '!!! \n\n    x\n', ['block-text - 3:5-3']],
    ['no marker', '=== Tab\n\n    x\n', ['block-text - 3:5-3']],
    ['behind the content', '!!! note\n    a\n\nb\n\n    x\n', ['block-text - 6:5-6']],
  ])('%s', (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });
});

test('everything comes in reading order, titles included', () => {
  const text = 'a\n\n!!! note "T *b*"\n    c\n\n    ## d\n\n    ```py\n    e\n    ```\n\nf\n\n=== "G"\n\n    - h\n';
  expect(linesOf(text)).toEqual([
    'paragraph:a',
    'paragraph:T b',
    'paragraph:c',
    'heading:d',
    'block:e',
    'paragraph:f',
    'paragraph:G',
    'list-item:h',
  ]);
  expect(read(text).blocks[0]).toMatchObject({ id: 'd', heading: 0 });
});

test('places are those of the file', () => {
  const document = read(
    '- a\n\n    === "标题"\n\n        第一 **二** 三\n\n        ```py\n        if x:\n            yy\n        ```\n',
  );
  expect(['标题', '第一', '二', '三', 'if x', 'yy'].map((part) => placeOf(document, part))).toEqual([
    '3:10',
    '5:9',
    '5:14',
    '5:18',
    '8:9',
    '9:13',
  ]);
});

test('a link inside finds its definition outside', () => {
  expect(linesOf('!!! note\n    see [the docs][Docs].\n\n[docs]: http://x\n')).toEqual(['paragraph:see the docs.']);
});

test('nesting without end is read to some depth, and never fails', () => {
  const text = Array.from({ length: 60 }, (_, depth) => `${'    '.repeat(depth)}!!! note`).join('\n');
  expect(read(text).blocks).toEqual([]);
});
