import { describe, expect, test } from 'vitest';
import { markKnownWrong, replaceValues } from '../../src/sheet/edit.ts';
import { parseSheet } from '../../src/sheet/parse.ts';

const places = (text: string) =>
  parseSheet('s.yaml', new TextEncoder().encode(text)).sheet?.claims.map(({ place }) => place) ?? [];

const mark = 'known-wrong: { because: "it \\"is\\"", until: 2027-01-01 }';

describe('markKnownWrong adds one key and changes no other byte', () => {
  test.each([
    [
      'flow',
      '  - { id: a, quote: q, expect: { stdout: [x] } } # why\n',
      '  - { id: a, quote: q, expect: { stdout: [x] }, MARK } # why\n',
    ],
    [
      'flow with a space',
      '  - { quote: q, expect: { stdout: x } }\n',
      '  - { quote: q, expect: { stdout: x }, MARK }\n',
    ],
    [
      'block',
      '  - quote: q # why\n    expect: { stdout: x } # this\n',
      '  - quote: q # why\n    expect: { stdout: x } # this\n    MARK\n',
    ],
    [
      'nested',
      '  - quote: q\n    expect:\n      stdout:\n        - x\n\n  # next\n',
      '  - quote: q\n    expect:\n      stdout:\n        - x\n    MARK\n\n  # next\n',
    ],
    [
      'block scalar',
      '  - quote: q\n    expect:\n      stdout: |\n        x\n        y\n',
      '  - quote: q\n    expect:\n      stdout: |\n        x\n        y\n    MARK\n',
    ],
    ['without an end', '  - quote: q\n    expect: { stdout: x }', '  - quote: q\n    expect: { stdout: x }\n    MARK'],
    [
      'CRLF',
      '  - quote: q\r\n    expect: { stdout: x }\r\n',
      '  - quote: q\r\n    expect: { stdout: x }\r\n    MARK\r\n',
    ],
    [
      'less indented',
      '- quote: q\n  expect: { stdout: x }\nignore: []\n',
      '- quote: q\n  expect: { stdout: x }\n  MARK\nignore: []\n',
    ],
  ])('%s', (_, before, after) => {
    const head = 'document: a.md\nclaims:\n';
    const [place] = places(head + before);
    const edited = markKnownWrong(head + before, [
      { place: place ?? { line: 0, column: 0 }, because: 'it "is"', until: '2027-01-01' },
    ]);
    expect(edited).toEqual({ text: head + after.replace('MARK', mark), left: [] });
    const { sheet, problems } = parseSheet('s.yaml', new TextEncoder().encode(edited.text));
    expect([problems, sheet?.claims[0]?.knownWrong]).toEqual([[], { because: 'it "is"', until: '2027-01-01' }]);
  });

  test('says where it cannot', () => {
    const place = { line: 9, column: 9 };
    const text = 'document: a.md\nclaims: []\n';
    expect(markKnownWrong(text, [{ place, because: 'b', until: '2027-01-01' }])).toEqual({ text, left: [place] });
  });
});

const wrap = (expected: string): string =>
  `document: a.md\nclaims:\n  - quote: q\n    expect: ${expected}\n# end\n`.replace(': \n', ':\n');

describe('replaceValues changes the value alone', () => {
  test.each([
    ['{ duration: 2s } # about', ['expect', 'duration'], '3s', '{ duration: 3s } # about'],
    ['{ stdout: [a, b] }', ['expect', 'stdout'], '[c]', '{ stdout: [c] }'],
    [
      '\n      stdout:\n        - a # first\n        - b\n      exit: 0',
      ['expect', 'stdout'],
      '[c]',
      '\n      stdout: [c]\n      exit: 0',
    ],
    [
      '\n      stdout: |\n        a\n        b\n      exit: 0',
      ['expect', 'stdout'],
      '"c"',
      '\n      stdout: "c"\n      exit: 0',
    ],
    ['{ stdout: "a" }', ['expect', 'stdout'], '"c"', '{ stdout: "c" }'],
  ])('%j', (before, path, value, after) => {
    const text = wrap(before);
    const [place] = places(text);
    const edited = replaceValues(text, [{ place: place ?? { line: 0, column: 0 }, path, value }]);
    expect(edited.text).toBe(wrap(after));
  });

  test.each([
    [
      '\n      stdout:\n        - a # one\n        - b # two',
      '\n      stdout:\n        - a # one\n        - "c" # two',
    ],
    ['{ stdout: [a, b] }', '{ stdout: [a, "c"] }'],
    ['{ stdout: "a" }', '{ stdout: ["a", "c"] }'],
    ['\n      stdout: |\n        a\n        b', '\n      stdout: ["a", "c"]'],
  ])('of %j only the items that change', (before, after) => {
    const [place] = places(wrap(before));
    const edit = { path: ['expect', 'stdout'], value: '["a", "c"]', items: [null, '"c"'] };
    expect(replaceValues(wrap(before), [{ place: place ?? { line: 0, column: 0 }, ...edit }]).text).toBe(wrap(after));
  });
});
