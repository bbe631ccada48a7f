import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSheet } from '../../src/sheet/parse.ts';
import { beyondSchema, broken, claim, expecting } from './broken.ts';
import { marked } from './marked.ts';

const parse = (text: string) => parseSheet('sheets/a.yaml', new TextEncoder().encode(text));
/** The Problems of a text in which each place of a Problem is marked. */
function problemsOf(text: string) {
  const { bytes, places } = marked(text);
  const { problems } = parseSheet('sheets/a.yaml', bytes);
  return { problems, places };
}

const expected = (ruleId: string, places: readonly object[]) =>
  places.map((place) => ({ ruleId, place, path: 'sheets/a.yaml', severity: 'error' }));

const messages = (text: string) => parse(text).problems.map(({ reason, advice }) => `${reason} | ${advice}`);

describe('what keeps all of a sheet from being used', () => {
  test.each([
    ['an empty file', '¦', 'wrong-type'],
    ['a comment', '¦# nothing\n', 'wrong-type'],
    ['a text', '¦just text\n', 'wrong-type'],
    ['a list', '¦- a\n', 'wrong-type'],
    ['no document', '¦claims: []\n', 'missing-key'],
    ['a misspelt document', '¦documnt: a.md\n', 'unknown-key'],
    ['a document that is no text', 'document: ¦42\n', 'wrong-type'],
    ['an empty document', '¦document:\nclaims: []\n', 'wrong-type'],
    ['a blank document', 'document: ¦" "\n', 'wrong-type'],
    ['an alias bomb', bomb(), 'alias-growth'],
    ['an anchor in itself', 'document: a.md\nclaims: &a [¦*a]\n', 'alias-growth'],
  ])('%s', (_, text, ruleId) => {
    const { problems, places } = problemsOf(text);
    expect(problems).toMatchObject(expected(ruleId, places));
    expect(parse(text.replaceAll('¦', '')).sheet).toBeNull();
  });
});

function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const item = level === 0 ? 'x' : `*a${level - 1}`;
    return `a${level}: &a${level} [${Array.from({ length: 9 }, () => item).join(', ')}]\n`;
  });
  return levels.join('').replace('[*a3', '[¦*a3');
}

describe('one Problem a rule', () => {
  test.each([...broken, ...beyondSchema])('%s: %j', (ruleId, text) => {
    const { problems, places } = problemsOf(text);
    expect(problems).toMatchObject(expected(ruleId, places));
  });
});

describe('what is right beside what is wrong is kept', () => {
  const text = `document: a.md
timeout: soon
programs:
  good: { code: a }
  bad: { cod: a }
  uses-bad: { uses: [bad], code: b }
  twice: { code: a, code: b }
claims:
  - quote: first
    program: good
    expect: { stdout: a }
  - quote: second
    expect: { stdout: 1 }
  - quote: third
    program: bad
    expect: { stdout: a }
  - quote: fourth
    program: { uses: uses-bad, code: x }
    expect: { stdout: a }
  - quote: fifth
    program: good
    expect: { compared-with: { program: twice, duration: 2x } }
  - quote: sixth
    open: { because: b }
ignore:
  - { block: A, because: b }
  - { block: B }
`;
  test('claims, programs and ignores', () => {
    const { sheet, problems } = parse(text);
    expect(problems.map(({ ruleId, place }) => [ruleId, place?.line])).toEqual([
      ['invalid-time', 2],
      ['unknown-key', 5],
      ['duplicate-key', 7],
      ['wrong-type', 13],
      ['missing-key', 27],
    ]);
    expect(sheet?.timeoutSeconds).toBeNull();
    expect(sheet?.programs.map(({ name }) => name)).toEqual(['good']);
    expect(sheet?.claims.map(({ id }) => id)).toEqual(['first', 'sixth']);
    expect(sheet?.ignores.length).toBe(1);
  });

  test('the second of two claims with one id is left out, and no id shifts', () => {
    const open = 'open: { because: b }';
    const { sheet } = parse(
      `document: a.md\nclaims:\n  - { quote: q, ${open} }\n  - { quote: q, opn: 1 }\n  - { quote: q, ${open} }\n` +
        `  - { quote: r, id: x, ${open} }\n  - { quote: s, id: x, ${open} }\n`,
    );
    expect(sheet?.claims.map(({ id, idIsExplicit }) => [id, idIsExplicit])).toEqual([
      ['q', false],
      ['q-3', false],
      ['x', true],
    ]);
  });
});

describe('messages', () => {
  test.each([
    ['the nearest word', expecting('durration: 2s'), 'Unexpected key `durration`, expected `duration`'],
    ['all words where none is near', expecting('banana: 2s'), 'expected one of `stdout`, `stderr`'],
    ['where a key belongs', claim('stdout: a'), '`stdout` belongs under `expect`'],
    ['what to quote', expecting('stdout: True'), 'Quote it: "True"'],
    ['what YAML makes of 3.10', claim('since: 3.10\n    expect: { stdout: a }'), 'Quote it: "3.10"'],
    ['the nearest choice', expecting('ends: exits'), 'Write `exit`.'],
    ['the comma', expecting('stdout: a, b c'), 'comma'],
    ['the anchor', claim('id: &a\n    open: { because: b }'), 'anchor'],
    ['the comment', claim('expect:\n      stdout: #a'), 'comment'],
    ['the colon', claim('expect:\n      stdout:\n        - Total: 6'), 'if `Total: …` is text, quote it'],
    ['none for None', expecting('error: None'), '`none`'],
    ['none for None among warnings', expecting('warnings: None'), '`none`'],
    [
      'the first of two ids',
      `${claim('id: x\n    open: { because: b }')}  - { quote: r, id: x, open: { because: b } }`,
      'line 4',
    ],
    ['the first of two keys', 'document: a.md\ndocument: b.md\n', 'line 1'],
    ['that RE2 has no look-around', expecting('lacks: [{ matches: "(?!a)" }]'), 'look-around'],
  ])('%s', (_, text, part) => {
    expect(messages(text).join('\n')).toContain(part);
    expect(messages(text).length).toBe(1);
  });
});

test('places are exact behind a byte order mark, in CRLF lines and behind characters of any width', () => {
  const { bytes, places } = marked(
    '\uFEFFdocument: a.md\r\n¦pyhton: 1\r\nclaims:\r\n  - { quote: 𠮷水, ¦opne: 1 }\r\n',
  );
  expect(parseSheet('a.yaml', bytes).problems.map(({ place }) => place)).toEqual(places);
});

test('no text makes parseSheet throw', () => {
  const words = fc.constantFrom(
    'document: a.md\n',
    'claims:\n',
    'programs:\n',
    '  - ',
    '    ',
    'quote: ',
    'expect: ',
    'stdout: ',
    '{',
    '}',
    '[',
    ']',
    ', ',
    ': ',
    '&a ',
    '*a',
    '"',
    "'",
    '|\n',
    '>',
    '#',
    '!!x ',
    '---\n',
    '...\n',
    '%',
    '\t',
    '<<: ',
    '? ',
    '2s',
    '3.10',
    'none',
    '\n',
    '水',
    '__proto__: ',
  );
  const yamlish = fc.array(words, { maxLength: 25 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(yamlish, fc.string({ unit: 'binary' })), (text) => {
      const { sheet, problems } = parse(text);
      expect(sheet !== null || problems.length > 0).toBe(true);
      expect(problems.every(({ place }) => place === null || (place.line >= 1 && place.column >= 1))).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('no bytes make parseSheet throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      expect(parseSheet('a.yaml', bytes).problems.length).toBeGreaterThan(0);
    }),
  );
});
