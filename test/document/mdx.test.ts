import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import type { Project } from '../../src/model/project.ts';
import { noProject } from '../../src/model/project.ts';
import { placeOf, read } from './document.ts';

function readMdx(text: string): ReturnType<typeof read> {
  return read(text, 'a.mdx');
}

function parse(path: string, text: string, project: Partial<Project> = {}): ReturnType<typeof parseDocument> {
  const surroundings = { project: { ...noProject, ...project }, read: () => ({ kind: 'absent' }) as const };
  return parseDocument(path, new TextEncoder().encode(text), surroundings);
}

describe('blocks', () => {
  test.each([
    ['in an element', '<Tabs>\n<TabItem value="a">\n```python\nx\n```\n</TabItem>\n</Tabs>\n', '3:1-5 | 4:1 x'],
    [
      'indented in it',
      '<A>\n  <B>\n\n    ```py\n    x\n\n      y\n    ```\n\n  </B>\n</A>\n',
      '4:5-8 | 5:5 x | 6:1  | 7:5   y',
    ],
    ['indented by tabs', '<A>\n\t```py\n\tx\n\t\ty\n\t```\n</A>\n', '2:2-5 | 3:2 x | 4:2 \ty'],
    ['in a list in it', '<A>\n\n  1. a\n\n     ```py\n     x\n     ```\n\n</A>\n', '5:6-7 | 6:6 x'],
    ['in it in a list', '- <A>\n  ```py\n  x\n  ```\n  </A>\n', '2:3-4 | 3:3 x'],
    ['in a quote', '> <A>\n> ```py\n> x\n> ```\n> </A>\n', '2:3-4 | 3:3 x'],
    [
      'CRLF and a byte order mark',
      '\uFEFF<A>\r\n\r\n  ```py\r\n  x\r\n\r\n  y\r\n  ```\r\n</A>\r\n',
      '3:3-7 | 4:3 x | 5:1  | 6:3 y',
    ],
    ['indentation alone makes none', 'a\n\n    x = 1\n', ''],
    ['between colons', ':::tip[a]\n\n```py\nx\n```\n\n:::\n', '3:1-5 | 4:1 x'],
    ['in a comment', '{/*\n```py\nx\n```\n*/}\n', ''],
    ['in a comment of HTML', '<!--\n\n```py\nx\n```\n-->\n', ''],
    ['below a formula', '$$\n\\frac{a}{b <c}\n{d} $$\n\n```py\nx\n```\n', '5:1-7 | 6:1 x'],
    ['below one with a blank line', '$$\n{a\n\n<b\n$$\n\n```py\nx\n```\n', '7:1-9 | 8:1 x'],
    ['below a line with one', 'a $x_{1 <b$ c\n\n```py\nx\n```\n', '3:1-5 | 4:1 x'],
    ['below one in one line', '> $$a_{1 <b$$\n\n```py\nx\n```\n', '3:1-5 | 4:1 x'],
    ['braces and tags in code', '```py\nx = {"a": "<b>"}\nf"{x}"\n```\n', '1:1-4 | 2:1 x = {"a": "<b>"} | 3:1 f"{x}"'],
  ])('%s', (_, text, shown) => {
    const { blocks, problems } = readMdx(text);
    const described = blocks.map(({ place, endLine, lines }) => {
      const own = lines.map((line) => `${line.place.line}:${line.place.column} ${line.text}`);
      return [`${place.line}:${place.column}-${endLine}`, ...own].join(' | ');
    });
    expect(described.join(' ; ')).toBe(shown);
    expect(problems).toEqual([]);
  });
});

describe('words', () => {
  test.each([
    ['import and export', "import A from 'a'\nexport const b = 1\n\nwords\n", ['paragraph:words']],
    ['an expression', 'costs {price} euros\n', ['paragraph:costs  euros']],
    ['an expression over lines', 'a {[\n  1,\n]} b\n', ['paragraph:a  b']],
    ['an expression that is text', 'a{\' \'}\nb {`c`} {"d"}\n', ['paragraph:a  b c d']],
    ['an expression on lines of its own', '{list.map((each) => (\n  <li>{each}</li>\n))}\n', []],
    ['formulas', 'a $x_{1 <b$ c $$d{$$\n\n$$\ne{\n$$\n', ['paragraph:a  c']],
    ['money', 'costs $5 and $6, {price}\n', ['paragraph:costs $5 and $6,']],
    ['comments', '{/* a */}\n\nb {/* c */}d\n', ['paragraph:b d']],
    ['comments of HTML', '<!-- a\n\nb -->\n\nc <!-- d -->e\n', ['paragraph:c e']],
    ['text in elements', '<A title="x">\n  *some* <b>bo</b>ld\n</A>\n', ['paragraph:some bold']],
    ['components within words', 'a<br/>b <Term id={{ c: 1 }}>d</Term>s\n', ['paragraph:a b ds']],
    ['an id of a heading', '## A {#b}\n', ['heading:A']],
    ['escapes', '\\{a} \\<b> `{c}` &lt;\n', ['paragraph:{a} <b> {c} <']],
    ['a table', '| a |\n|-|\n| <b>c</b> {d} |\n', ['table-cell:a', 'table-cell:c']],
    ['front matter', '---\ntitle: a\n---\n\nb\n', ['front-matter:title: a', 'paragraph:b']],
    ['words behind colons', ':::note Some {#title}\n\na\n\n:::\n', ['paragraph:Some', 'paragraph:a']],
  ])('%s', (_, text, lines) => {
    expect(readMdx(text).lines.map((line) => `${line.kind}:${line.text}`)).toEqual(lines);
  });

  test('their places', () => {
    const document = readMdx('<A>\n  one {x} two <B>three</B>{" "}four\n  five\n</A>\n\n## Six {#y}\n');
    const places = ['one', 'two', 'three', 'four', 'five', 'Six'].map((word) => placeOf(document, word));
    expect(places).toEqual(['2:3', '2:11', '2:18', '2:32', '3:3', '6:4']);
  });
});

describe('what is hidden is told', () => {
  test.each([
    ['a component', '<CodeBlock language="python">{`\nx\n`}</CodeBlock>\n', '1:1'],
    ['a fence in a string', '<A b={`x\n~~~python\n~~~`} />\n', '2:1'],
  ])('%s', (_, text, place) => {
    expect(readMdx(text).problems.map((each) => `${each.ruleId} ${each.place?.line}:${each.place?.column}`)).toEqual([
      `hidden-block ${place}`,
    ]);
  });
});

describe('what is no MDX is a Problem with its place', () => {
  test.each([
    ['an element that is not closed', 'a\n\n<Tabs>\n\nb\n', '3:1', '`</Tabs>`'],
    ['one that has no content', 'a <br> b\n', '1:3', '`<br />`'],
    ['one that is closed in another paragraph', 'a <b>c\n\nd</b>\n', '1:3', '`</b>`'],
    ['one that is closed outside of its item', '- <A>\n\nb\n\n</A>\n', '1:3', '`</A>`'],
    ['another one that is closed', '<A><B></A></B>\n', '1:7', '`</A>`'],
    ['one that was never open', 'a </b>\n', '1:4', 'open tag'],
    ['a tag that does not end', 'a\nb <c d\n\ne\n', '2:3', 'attribute name'],
    ['an expression that does not end', 'a\nb {c\n\nd\n', '2:3', 'closing brace'],
    ['one that does not end on lines of its own', 'a\n\n{b\n\nc\n', '3:1', 'closing brace'],
    ['an expression that is none', 'a {1 +}\n', '1:7', 'JavaScript'],
    ['words that begin as JavaScript', 'import x from\n\na\n', '3:1', '`import`'],
    ['a number behind <', 'a <1\n', '1:4', '`1`'],
    ['an address', 'a\n<http://b>\n', '2:7', '`/`'],
    ['a formula that does not end', '$$\n{a\n\nb\n', '2:1', 'closing brace'],
    ['what stands below one', '$$\n{a\n$$\n\nb {c\n', '2:1', 'closing brace'],
    ['below front matter, CRLF', '\uFEFF---\r\na: b\r\n---\r\n\r\n<A>\r\n', '5:1', '`</A>`'],
  ])('%s', (_, text, place, said) => {
    const { document, problems } = parse('a.mdx', text);
    expect(document).toBeNull();
    expect(problems.map((each) => `${each.ruleId} ${each.place?.line}:${each.place?.column}`)).toEqual([
      `broken-mdx ${place}`,
    ]);
    expect(problems[0]?.reason).toContain(said);
    expect(problems[0]?.advice).toMatch(/\w/u);
    expect(problems[0]?.severity).toBe('error');
  });

  test.each([
    ['expressions', `{(${'}'.repeat(20_000)}`],
    ['elements', `${'<a>'.repeat(5_000)}b${'</a>'.repeat(5_000)}`],
  ])('%s that would take minutes', (_, text) => {
    expect(parse('a.mdx', text)).toMatchObject({ document: null, problems: [{ ruleId: 'document-too-complex' }] });
  });

  test('MDX of a usual size is read', () => {
    const element = '<A b={{ c: [1, 2] }}>\n  <B>{`d ${e.f({ g: 1 })}`}</B>\n</A>\n\n';
    expect(parse('a.mdx', element.repeat(500)).problems).toEqual([]);
  });
});

describe('.md', () => {
  const broken = 'a <br> b\n\n```py\nx\n```\n';

  test('is MDX where its project says so', () => {
    expect(parse('a.md', 'a {b}\n', { isMdx: true }).document?.lines).toMatchObject([{ text: 'a' }]);
    expect(parse('a.md', 'a {b}\n').document?.lines).toMatchObject([{ text: 'a {b}' }]);
  });

  test('that is no MDX all the same is read as Markdown, and this is told', () => {
    const { document, problems } = parse('a.md', broken, { isMdx: true });
    expect(problems).toEqual([]);
    expect(document?.blocks).toHaveLength(1);
    expect(document?.problems).toMatchObject([
      { ruleId: 'broken-mdx', severity: 'warning', place: { line: 1, column: 3 } },
    ]);
    expect(parse('a.md', broken).document?.problems).toEqual([]);
  });
});

test('what only MDX knows stays at its place for the page', () => {
  const text = '# A {#b}\n\n> a <!-- c\n> d--> e {f}\n\n:::note G\n\n:::\n';
  expect(readMdx(text).mdx).toBe('# A     \n\n> a       \n>      e {f}\n\n        G\n\n\n');
  expect(read(text).mdx).toBeUndefined();
});
