import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import type { Document } from '../../src/model/document.ts';
import type { IncludeReader } from '../../src/model/include.ts';
import { noProject } from '../../src/model/project.ts';
import type { Project } from '../../src/model/project.ts';

const files: Readonly<Record<string, string>> = {
  'a.py': 'import a\na.go()\n',
  'docs/near.py': 'near()\n',
  'src/part.py': '# --8<-- [start:one]\none()\n# --8<-- [end:one]\ntwo()\n# region three\nthree()\n# endregion\n',
  'nested.py': 'before()\n--8<-- "a.py"\nafter()\n',
  'circle.py': '--8<-- "circle.py"\n',
  'broken.py': '--8<-- "gone.py"\n',
  'shown.txt': 'shown\n',
  'session.pycon': '>>> 1\n1\n',
  'other.md': '# Other\n\n```python\nother()\n```\n',
  'plain.md': '# Plain\n',
};

const read: IncludeReader = (path) => {
  const text = files[path];
  if (path.startsWith('..') || path.startsWith('/')) return { kind: 'outside' };
  return text === undefined ? { kind: 'absent' } : { kind: 'text', text };
};

function parse(text: string, project: Partial<Project> = {}): Document {
  const bytes = new TextEncoder().encode(text);
  const { document } = parseDocument('docs/a.md', bytes, { project: { ...noProject, ...project }, read });
  if (document === null) throw new Error('Unexpected null, expected a document');
  return document;
}

function fence(...lines: readonly string[]): string {
  return ['```python', ...lines, '```', ''].join('\n');
}

const replaced: readonly (readonly [name: string, text: string, code: string, project?: Partial<Project>])[] = [
  ['snippet', fence('--8<-- "a.py"'), 'import a\na.go()'],
  ['snippet, marks of another length', fence("-8<- 'a.py'"), 'import a\na.go()'],
  ['snippet among other lines', fence('x = 1', '--8<-- "a.py"', 'y = 2'), 'x = 1\nimport a\na.go()\ny = 2'],
  ['snippet, indented', fence('if 1:', '    --8<-- "a.py"'), 'if 1:\n    import a\n    a.go()'],
  ['snippet from a line on', fence('--8<-- "a.py:2"'), 'a.go()'],
  ['snippet up to a line', fence('--8<-- "a.py::1"'), 'import a'],
  ['snippet, several parts', fence('--8<-- "src/part.py:2:2,4:4"'), 'one()\ntwo()'],
  ['snippet, a section', fence('--8<-- "src/part.py:one"'), 'one()'],
  ['snippets in a block', fence('--8<--', 'a.py', '; gone.py', 'near.py', '--8<--'), 'import a\na.go()\nnear()'],
  ['snippet that includes one', fence('--8<-- "nested.py"'), 'before()\nimport a\na.go()\nafter()'],
  ['snippet, escaped', fence(';--8<-- "gone.py"'), '--8<-- "gone.py"'],
  ['snippet in a folder of the project', fence('--8<-- "part.py:one"'), 'one()', { includeFolders: ['src'] }],
  ['mdBook', fence('{{#include ../a.py}}'), 'import a\na.go()'],
  ['mdBook, a line', fence('{{#include ../a.py:2}}'), 'a.go()'],
  ['mdBook, from a line on', fence('{{ #include ../a.py:1: }}'), 'import a\na.go()'],
  ['mdBook, up to a line', fence('{{#rustdoc_include ../a.py::1}}'), 'import a'],
  ['mdBook, escaped', fence('\\{{#include ../gone.py}}'), '{{#include ../gone.py}}'],
  ['markdown-include', fence('{!near.py!}'), 'near()'],
  ['mdx_include, lines', fence('{!> ../a.py[ln:2]!}'), 'a.go()'],
  ['in a list', '- x\n\n  ```py\n  --8<-- "a.py"\n  ```\n', 'import a\na.go()'],
  ['in a tab', '=== "T"\n\n    ```py\n    --8<-- "a.py"\n    ```\n', 'import a\na.go()'],
  ['VitePress', '<<< @/a.py{1,2}\n', 'import a\na.go()'],
  ['VitePress, a region', '<<< ../src/part.py#three{1 python} [Three]\n', 'three()'],
  ['VitePress, of the sources', '<<< @/near.py\n', 'near()', { dialect: 'vitepress', folder: 'docs' }],
  ['FastAPI', '{* ./a.py hl[1] ln[2:2] *}\n', 'a.go()'],
  ['MyST', '```{literalinclude} ../a.py\n:language: python\n:lines: 2\n```\n', 'a.go()', { dialect: 'myst' }],
  ['MyST, of the sources', ':::{literalinclude} /near.py\n:::\n', 'near()', { dialect: 'myst', folder: 'docs' }],
];

describe('lines of a block are replaced by those of a file', () => {
  test.each(replaced.map(([name, ...row]) => ({ name, row })))('$name', ({ row: [text, code, project] }) => {
    const { blocks, problems } = parse(text, project);
    expect(blocks.map(({ lang, lines }) => [lang, lines.map((line) => line.text).join('\n')])).toEqual([
      ['python', code],
    ]);
    expect(problems).toEqual([]);
  });
});

test('included lines know where they stand', () => {
  const { blocks, lines, includes } = parse(`# A\n\n${fence('x', '    --8<-- "src/part.py:one"')}`);
  expect(blocks[0]?.lines.map(({ place }) => place)).toEqual([
    { line: 4, column: 1 },
    { line: 5, column: 1, origin: { path: 'src/part.py', line: 2, column: 1 } },
  ]);
  const place = { line: 5, column: 1 };
  expect(lines.at(-1)).toMatchObject({ text: '    one()', standsFor: { place, end: { line: 5, column: 29 } } });
  expect(includes).toEqual(['src/part.py']);
});

test('a file is a block of its language', () => {
  const text = '<<< @/shown.txt\n\n<<< @/shown.txt{python}\n\n<<< @/a.py\n<<< @/session.pycon\n';
  const { blocks } = parse(text, { dialect: 'vitepress' });
  expect(blocks.map(({ lang, place }) => `${lang} ${place.line}`)).toEqual([
    'txt 1',
    'python 3',
    'python 5',
    'pycon 6',
  ]);
});

describe('what cannot be resolved is told, and its block is not run', () => {
  test.each<readonly [name: string, text: string, line: number, words: string]>([
    ['no such file', fence('--8<-- "gone.py"'), 2, 'there is no `gone.py`'],
    ['outside', fence('--8<-- "../../x.py"'), 2, 'within the project'],
    ['an absolute path', fence('--8<-- "/etc/passwd"'), 2, 'within the project'],
    ['an address', fence('--8<-- "https://x.org/a.py"'), 2, 'not an address'],
    ['no such section', fence('--8<-- "a.py:two"'), 2, 'a section `two` in `a.py`'],
    ['no such line', fence('--8<-- "a.py:7:9"'), 2, 'lines 7 to 9 in `a.py`'],
    ['within itself', fence('--8<-- "circle.py"'), 2, 'that does not include itself'],
    ['in an included file', fence('x', '--8<-- "broken.py"'), 3, '`gone.py` in line 1 of `broken.py`'],
    ['a file as a block', '<<< @/gone.py\n', 1, 'there is no `gone.py`'],
  ])('%s', (_, text, line, words) => {
    const { blocks, problems } = parse(text);
    expect(blocks).toMatchObject([{ lang: 'python', isUnresolved: true }]);
    expect(problems).toMatchObject([
      { ruleId: 'unresolved-include', path: 'docs/a.md', place: { line }, severity: 'warning' },
    ]);
    expect(problems[0]?.reason).toContain(words);
  });
});

const twice: IncludeReader = (path) => ({ kind: 'text', text: `--8<-- "${path}1"\n--8<-- "${path}2"\n` });

test('files that include each other without end are refused', () => {
  const bytes = new TextEncoder().encode(fence('--8<-- "x"'));
  const { document } = parseDocument('a.md', bytes, { project: noProject, read: twice });
  expect(document?.problems).toMatchObject([{ ruleId: 'unresolved-include' }]);
});

describe('what is no include stays as it is', () => {
  test.each([
    ['a block of another language', '```text\n--8<-- "gone.txt"\n```\n', ['--8<-- "gone.txt"']],
    ['a comparison', fence('x = y--8<--z'), ['x = y--8<--z']],
    ['an arrow', '<<< here\n', []],
    ['an emphasis', '{* gone.txt *}\n', []],
    ['an arrow of another dialect', '<<< gone.py.txt\n', []],
  ])('%s', (_, text, code) => {
    const { blocks, problems } = parse(text);
    expect(blocks.flatMap(({ lines }) => lines.map((line) => line.text))).toEqual(code);
    expect(problems).toEqual([]);
  });
});

test('an output of another file is shown, too', () => {
  expect(parse('```text\n--8<-- "shown.txt"\n```\n').blocks[0]?.lines.map(({ text }) => text)).toEqual(['shown']);
});

describe('Python blocks of an included document are hidden ones', () => {
  test.each([
    ['snippet', '--8<-- "other.md"\n', ['1:1']],
    ['mdBook', 'x\n\n{{#include ../other.md}}\n', ['3:1']],
    ['VitePress', '<!--@include: ../other.md-->\n', ['1:1']],
    ['Quarto', '{{< include ../other.md >}}\n', ['1:1']],
    ['without Python', '--8<-- "plain.md"\n', []],
    ['in a block', '```text\n--8<-- "other.md"\n```\n', []],
    ['not there', '{{#include ../gone.md}}\n', []],
  ])('%s', (_, text, places) => {
    const { problems } = parse(text);
    expect(problems.map(({ ruleId, place }) => `${ruleId} ${place?.line}:${place?.column}`)).toEqual(
      places.map((place) => `hidden-block ${place}`),
    );
  });
});
