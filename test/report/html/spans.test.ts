import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/document/parse.ts';
import { readFileText } from '../../../src/report/html/file-text.ts';
import { findSentences, overlapFinder } from '../../../src/report/html/spans.ts';

describe('overlapFinder', () => {
  it('finds what a look at every span finds', () => {
    const span = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 9 }))
      .map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(fc.array(span), span, (spans, { from, to }) => {
        const sorted = spans.toSorted((a, b) => a.from - b.from || a.to - b.to);
        expect(overlapFinder(sorted)(from, to)).toEqual(sorted.filter((each) => each.from < to && each.to > from));
      }),
    );
  });
});

describe('findSentences', () => {
  it.each([
    ['two in a paragraph', 'One is here. Two is there.', ['One is here.', 'Two is there.']],
    ['in Chinese', '第一句。第二句！', ['第一句。', '第二句！']],
    ['in a list and a table', '- item\n\n| a |\n| - |\n| b |\n', ['item', 'a', 'b']],
    ['none in headings and code', '# Title\n\n```python\nx = 1\n```\n', []],
    ['with marks inside', 'A **bold** word.', ['A **bold** word.']],
  ])('%s', (_, markdown, expected) => {
    const { document } = parseDocument('a.md', new TextEncoder().encode(markdown));
    if (document === null) throw new Error('not a document');
    const sentences = findSentences(document, readFileText(markdown), []);
    expect(sentences.map(({ from, to }) => markdown.slice(from, to))).toEqual(expected);
    expect(sentences.every((sentence) => !sentence.covered)).toBe(true);
  });

  it('one that overlaps a quote is covered, its neighbours are not', () => {
    const markdown = 'One is here. Two is there. Three.';
    const { document } = parseDocument('a.md', new TextEncoder().encode(markdown));
    if (document === null) throw new Error('not a document');
    const view = {
      claim: {
        id: 'x',
        quotes: [],
        place: null,
        implicit: false,
        program: null,
        verdict: 'verified',
        byPython: {},
        runs: [],
        reason: null,
        findings: [],
      },
      planned: null,
      number: 1,
      fails: false,
      tokens: [],
    } as const;
    const sentences = findSentences(document, readFileText(markdown), [{ from: 17, to: 19, view }]);
    expect(sentences.map((sentence) => sentence.covered)).toEqual([false, true, false]);
  });
});
