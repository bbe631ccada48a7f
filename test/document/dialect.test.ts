import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import type { Document } from '../../src/model/document.ts';
import { noProject } from '../../src/model/project.ts';
import type { Dialect } from '../../src/model/project.ts';

function parse(text: string, dialect: Dialect | null): Document {
  const project = { ...noProject, dialect };
  const surroundings = { project, read: () => ({ kind: 'absent' }) as const };
  const { document } = parseDocument('a.md', new TextEncoder().encode(text), surroundings);
  if (document === null) throw new Error('Unexpected null, expected a document');
  return document;
}

/** `lang line:column code` of every block, and `rule line` of every problem. */
function found(text: string, dialect: Dialect | null): readonly string[] {
  const { blocks, problems } = parse(text, dialect);
  return [
    ...blocks.map(({ lang, place, lines }) => {
      return `${lang ?? '-'} ${place.line}:${place.column} ${lines.map((line) => line.text).join('/')}`;
    }),
    ...problems.map(({ ruleId, place }) => `${ruleId} ${place?.line}`),
  ];
}

const tab = '=== "T"\n\n    ```python\n    x\n    ```\n';
const definition = 'Term\n:   Words\n\n    ```python\n    x\n    ```\n';
const wideList = '* a\n\n      ```python\n      x\n      ```\n';
const tabSeen = 'python 3:5 x';
const codeSeen = '- 3:5 ```python/x/```';

describe('what a dialect reads', () => {
  test.each<readonly [Dialect | null, string, readonly string[]]>([
    [null, tab, [tabSeen]],
    ['mkdocs', tab, [tabSeen]],
    ['commonmark', tab, [codeSeen, 'hidden-block 3']],
    ['vitepress', tab, [codeSeen, 'hidden-block 3']],
    [null, definition, ['python 4:5 x']],
    ['mkdocs', definition, ['python 4:5 x']],
    ['myst', definition, ['python 4:5 x']],
    ['quarto', definition, ['python 4:5 x']],
    ['mdbook', definition, ['python 4:5 x']],
    ['commonmark', definition, ['- 4:5 ```python/x/```', 'hidden-block 4']],
    ['vitepress', definition, ['- 4:5 ```python/x/```', 'hidden-block 4']],
    ['mkdocs', wideList, ['python 3:7 x']],
    [null, wideList, ['- 3:7 ```python/x/```', 'hidden-block 3']],
  ])('%s: %j', (dialect, text, expected) => {
    expect(found(text, dialect)).toEqual(expected);
  });
});

describe('definitions', () => {
  test.each([
    ['below a blank line', 'Term\n\n:   Words\n\n    ```py\n    x\n    ```\n', ['python 5:5 x']],
    ['right below the words', 'Term\n:   Words\n    ```py\n    x\n    ```\n', ['python 3:5 x']],
    ['two of them', `${definition}\n${definition}`, ['python 4:5 x', 'python 11:5 x']],
    ['a list in it', 'Term\n:   Words\n\n    - a\n\n      ```py\n      x\n      ```\n', ['python 6:7 x']],
    ['indented code', 'Term\n:   Words\n\n        x\n', ['- 4:5     x']],
    ['no definition', 'Term: words\n\n    ```py\n    x\n    ```\n', ['- 3:5 ```py/x/```']],
  ])('%s', (_, text, expected) => {
    expect(found(text, null)).toEqual(expected);
  });

  test('their words stay a paragraph', () => {
    expect(parse(definition, null).lines.map(({ kind, text }) => `${kind}:${text}`)).toEqual([
      'paragraph:Term :   Words',
      'block:x',
    ]);
  });
});

describe('lines of colons are no text, and their titles are', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['Docusaurus', ':::note\n\na\n\n:::\n', ['a']],
    ['without blank lines', ':::note\na\n:::\n', ['a']],
    ['a title', ':::tip Read *this*\na\n:::\n', ['Read this', 'a']],
    ['a title in brackets', ':::tip[Read this]\na\n:::\n', ['Read this', 'a']],
    ['MyST', ':::{note} Read this\na\n:::\n', ['Read this', 'a']],
    ['Pandoc', '::: {.callout-note title="Read this"}\na\n:::\n', ['Read this', 'a']],
    ['Pandoc, a class', '::: {.column width="50%"}\na\n:::\n', ['a']],
    ['VitePress', '::: details Read this\na\n:::\n', ['Read this', 'a']],
    ['within each other', '::::note\n:::tip T\na\n:::\nb\n::::\n', ['T', 'a', 'b']],
    ['in a list', '- x\n\n  :::note\n  a\n  :::\n', ['x', 'a']],
    ['in a quote', '> :::note\n> a\n> :::\n', ['a']],
    ['in a fence', '```text\n:::note\n```\n', [':::note']],
    ['an end without a beginning', ':::\n', [':::']],
    ['of mkdocstrings', '::: a.b.c\n', ['::: a.b.c']],
  ])('%s', (_, text, lines) => {
    expect(parse(text, null).lines.map((line) => line.text)).toEqual(lines);
  });

  test('blocks stand where they stood', () => {
    expect(found(':::note T\n```python\nx\n```\n:::\n', null)).toEqual(['python 2:1 x']);
    expect(found('- a\n\n  :::note\n  ```python\n  x\n  ```\n  :::\n', null)).toEqual(['python 4:3 x']);
  });

  test('elsewhere they are text', () => {
    expect(parse(':::note\na\n:::\n', 'commonmark').lines.map((line) => line.text)).toEqual([':::note a :::']);
  });
});

describe('directives of MyST', () => {
  test.each([
    ['a cell', '```{code-cell} ipython3\nx\n```\n', ['python 1:1 x']],
    ['a cell between colons', ':::{code-cell} python\nx\n:::\n', ['python 1:1 x']],
    ['fences between colons', ':::{code-block} python\n```\nx\n:::\n', ['python 1:1 ```/x']],
    ['another directive in code between colons', ':::{code-block} text\n:::{note}\n:::\n', ['text 1:1 :::{note}']],
    ['options', '```{code-cell}\n:tags: [hide-input]\n\nx\n```\n', ['python 1:1 x']],
    ['options in YAML', '```{code-cell}\n---\ntags: [a]\n---\nx\n```\n', ['python 1:1 x']],
    ['a slice is no option', '```{code-block} python\na[:b:]\n```\n', ['python 1:1 a[:b:]']],
    ['a note', '````{note}\n```python\nx\n```\n````\n', ['python 2:1 x']],
    ['a note with options', '````{note} Title\n:class: dropdown\n\n```python\nx\n```\n````\n', ['python 4:1 x']],
    ['tabs', '`````{tab-set}\n````{tab-item} A\n```py\nx\n```\n````\n`````\n', ['python 3:1 x']],
    ['tests of Sphinx', '```{testcode}\nx\n```\n\n```{testoutput}\ny\n```\n', ['python 1:1 x', 'output 5:1 y']],
    ['a session of Sphinx', '```{doctest}\n>>> x\n```\n', ['pycon 1:1 >>> x']],
    ['one that shows code', '````{parsed-literal}\n```python\nx\n```\n````\n', ['parsed-literal 1:1 ```python/x/```']],
    ['a longer fence', '````md\n```python\nx\n```\n````\n', ['md 1:1 ```python/x/```']],
  ])('%s', (_, text, expected) => {
    expect(found(text, 'myst')).toEqual(expected);
  });

  test('a title is text, and stands where it stands', () => {
    const { lines } = parse('# A\n\n````{admonition} Mind *this*\n```python\nx\n```\n````\n', 'myst');
    expect(lines.map(({ text }) => text)).toEqual(['A', 'Mind this', 'x']);
    expect(lines[1]?.segments[0]).toEqual({ offset: 0, place: { line: 3, column: 18 } });
  });

  test('elsewhere such a fence is an example', () => {
    expect(found('````{note}\n```python\nx\n```\n````\n', null)).toEqual(['note 1:1 ```python/x/```']);
  });
});

describe('options of cells', () => {
  test.each([
    ['MyST', '```{code-cell}\n:tags: [a, b]\n:name: n\nx\n```\n', ['tags=[a, b] 2', 'name=n 3'], 'x'],
    ['MyST, in YAML', '```{code-cell}\n---\ntags:\n  - a\n  - b\n---\nx\n```\n', ['tags=a b 3'], 'x'],
    [
      'Quarto',
      '```{python}\n#| eval: false\n#| echo: true\nx\n```\n',
      ['eval=false 2', 'echo=true 3'],
      '#| eval: false/#| echo: true/x',
    ],
    ['a comment', '```{python}\n# eval: false\nx\n```\n', [], '# eval: false/x'],
    ['a comment of a plain block', '```python\n#| eval: false\nx\n```\n', [], '#| eval: false/x'],
  ])('%s', (_, text, options, code) => {
    const [block] = parse(text, null).blocks;
    expect((block?.options ?? []).map(({ name, value, place }) => `${name}=${value} ${place.line}`)).toEqual(options);
    expect(block?.lines.map((line) => line.text).join('/')).toBe(code);
  });
});
