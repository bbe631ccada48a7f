import { expect, test } from 'vitest';
import { titleOf } from '../../src/document/front-matter.ts';
import { linesOf, read } from './document.ts';

test.each([
  [['title: 异步编程'], '异步编程'],
  [['a: b', 'title: "a: b"  # c'], 'a: b'],
  [['title: "a \\"b\\""'], 'a "b"'],
  [["title: 'it''s'"], "it's"],
  [['title: a # b'], 'a'],
  [['title: a#b'], 'a#b'],
  [['title = "toml"'], 'toml'],
  [['title="toml"'], 'toml'],
  [['title: |'], null],
  [['title:'], null],
  [['subtitle: x', '  title: y'], null],
  [['[extra]', 'title = "y"'], null],
])('%j: %j', (lines, title) => {
  expect(titleOf(lines)).toBe(title);
});

test.each([
  ['---\ntitle: x\n---\n# H\n', 'x'],
  ['+++\ntitle = "x"\n+++\n# H\n', 'x'],
  ['---\na: b\n---\n## 2\n# *H*\n', 'H'],
  ['text\n\nSet\n===\n', 'Set'],
  ['## 2\n', null],
  ['\n---\ntitle: x\n---\n', null],
])('title of %j is %j', (text, title) => {
  expect(read(text).title).toBe(title);
});

test('each line of it can be quoted as written, and its fences are no blocks', () => {
  const text = '---\ntitle: "*x*"\n\ntags: [a]\nb: |\n  ```python\n---\n';
  expect(linesOf(text).slice(0, 2)).toEqual(['front-matter:title: "*x*"', 'front-matter:tags: [a]']);
  expect(read(text)).toMatchObject({ blocks: [], problems: [] });
});
