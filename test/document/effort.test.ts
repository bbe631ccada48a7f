import { describe, expect, test } from 'vitest';
import { readInline } from '../../src/document/inline.ts';
import { parseDocument } from '../../src/document/parse.ts';

describe('what would keep the parser busy is refused', () => {
  test.each([
    ['emphasis in one line', '*a_ '.repeat(12_000)],
    ['strong emphasis', '**a'.repeat(12_000)],
    ['emphasis over many lines', '*a_ b\n'.repeat(12_000)],
    ['struck out words', '~a~~b '.repeat(12_000)],
    ['brackets', '['.repeat(12_000)],
    ['links', '[a](b)'.repeat(6_000)],
    ['images', '![a'.repeat(12_000)],
    ['links that nobody closes', '[a](<b'.repeat(12_000)],
    ['a cell of a table', `|a|\n|-|\n|${'*a_ '.repeat(12_000)}|\n`],
    ['comments that nobody closes', 'a <!-- '.repeat(12_000)],
    ['instructions that nobody closes', 'a <?'.repeat(12_000)],
    ['runs of back quotes', Array.from({ length: 500 }, (_, length) => '`'.repeat(length + 1)).join(' ')],
    ['underlined headings', 'a\n=\n'.repeat(12_000)],
    ['quotes within each other', '>'.repeat(12_000)],
    ['lists within each other', '* + - '.repeat(2_000)],
  ])('%s', (_, text) => {
    const { document, problems } = parseDocument('a.md', new TextEncoder().encode(text));
    expect(document).toBeNull();
    expect(problems).toMatchObject([{ ruleId: 'document-too-complex', path: 'a.md', severity: 'error' }]);
  });
});

test('the problem is told at its line', () => {
  const text = `# a\n\n${'[a](b)'.repeat(6_000)}\n`;
  expect(parseDocument('a.md', new TextEncoder().encode(text)).problems[0]?.place?.line).toBe(3);
});

describe('what a person or a program writes is read', () => {
  test.each([
    ['a long list of links', '- [a](b) *c* `d`\n'.repeat(500)],
    ['a long table', `|a|b|\n|-|-|\n${'|*a*|[b](c)|\n'.repeat(500)}`],
    ['a paragraph of many marks', '*a* [b](c) '.repeat(200)],
    ['many paragraphs with marks', '*a* [b](c) `d` <!-- e -->\n\n'.repeat(500)],
    ['marks in a block', `\`\`\`json\n${'[*_~!<!--'.repeat(20_000)}\n\`\`\`\n`],
    ['underlined headings', 'a\n=\n\nb\n\n'.repeat(500)],
    ['lines of back quotes', `${'a `b` '.repeat(500)}\n${'`'.repeat(80)}\n`],
    ['quotes within each other', `${'>'.repeat(50)} a\n`],
  ])('%s', (_, text) => {
    expect(parseDocument('a.md', new TextEncoder().encode(text)).problems).toEqual([]);
  });
});

test('a quote of that kind is taken as it is written', () => {
  const quote = '[a](b)'.repeat(6_000);
  expect(readInline(quote)).toBe(quote);
});
