import { describe, expect, test } from 'vitest';
import { parseSheet } from '../../src/sheet/parse.ts';
import { marked } from './marked.ts';

describe('slips in YAML have their place and a hint', () => {
  test.each([
    [
      'a colon in plain text',
      "e:\n  error: ¦SyntaxError: 'await' outside function\n",
      `"SyntaxError: 'await' outside function"`,
    ],
    ['a line that ends with a colon', 'p:\n  inside: ¦async def main():\n', '"async def main():"'],
    ['a colon in a flow mapping', 'e: { error: ¦RuntimeError: no loop }\n', '"RuntimeError: no loop"'],
    ['a colon in a flow list', 'e: [A: ¦b: c]\n', '"b: c"'],
    ['a backtick', 'claims:\n  - quote: ¦`await` starts it\n', '"`await` starts it"'],
    ['an at sign', 'a: ¦@property\n', '"@property"'],
    ['a per cent sign', 'a: ¦%d\n', '"%d"'],
    ['a version range', 'document: a\npython: >¦=3.9,<3.12\n', '">=3.9,<3.12"'],
    ['an asterisk', 'a: *important* ¦text\n', '"*important* text"'],
    ['an asterisk alone', 'a: [¦*]\n', '"*"'],
    ['an alias of nothing', 'a: ¦*b\n', 'Quote'],
    ['an ampersand alone', 'a: ¦& b\n', '"& b"'],
    ['a tag', 'a: ¦!important text\n', 'Quote'],
    ['a tag of Python', 'a: ¦!!python/object:os.system x\n', 'Quote'],
    ['text after a quotation', 'a: "b" ¦c\n', `'"b" c'`],
    ['an apostrophe in single quotes', "a: 'it'¦s'\n", 'Quote'],
    ['a tab', 'a:\n¦\tb: 1\n', 'tab'],
    ['an escape', 'a: "¦\\d+"\n', 'single quotes'],
    ['an open quotation', 'a: "b\nc: 1\n¦', 'Close'],
    ['an open bracket', 'a: [1, 2\n¦b: 3\n', 'bracket'],
    ['an indentation', 'a:\n    b: 1\n¦  c: 2\n', 'Align'],
    ['no space after the colon', '¦a:1\nb: 2\n', 'colon and a space'],
    ['a full-width colon', '¦quote：水\nb: 1\n', 'colon and a space'],
    ['a list in the line of its key', 'a: ¦- b\n', 'Break'],
    ['a second document', 'a: 1\n¦---\nb: 2\n', '---'],
    ['another version of YAML', '¦%YAML 1.1\n---\na: yes\n', 'directive'],
    ['nesting without end', `a: ${'['.repeat(60)}¦[${']'.repeat(61)}\n`, 'brackets'],
  ])('%s', (_, text, word) => {
    const { bytes, places } = marked(text);
    const { sheet, problems } = parseSheet('a.yaml', bytes);
    expect(sheet).toBeNull();
    expect(problems).toMatchObject(places.map((place) => ({ ruleId: 'yaml-syntax', place })));
    expect(problems[0]?.advice).toContain(word);
  });
});

test('nesting that exhausts the parser is a Problem too', () => {
  const { sheet, problems } = parseSheet('a.yaml', new TextEncoder().encode('['.repeat(100_000)));
  expect(sheet).toBeNull();
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(['yaml-syntax']);
});

test('several slips are shown together, one a line', () => {
  const { bytes, places } = marked('a: ¦`b`\nc: "d" ¦e\nf: 1\n');
  expect(parseSheet('a.yaml', bytes).problems.map(({ place }) => place)).toEqual(places);
});

test('what looks like a slip and is none', () => {
  const text = `document: a.md
claims:
  - quote: C# and a-b, so: "no"
    open: { because: "1 > 0" }
`;
  expect(parseSheet('a.yaml', new TextEncoder().encode(text.replace('so: "no"', 'so')))).toMatchObject({
    problems: [],
  });
});
