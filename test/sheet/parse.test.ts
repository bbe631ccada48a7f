import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSheet } from '../../src/sheet/parse.ts';
import { marked } from './marked.ts';

const parse = (text: string) => parseSheet('sheets/a.yaml', new TextEncoder().encode(text));
const claim = (body: string) => `document: a.md\nclaims:\n  - quote: q\n    ${body}\n`;
const expecting = (body: string) => claim(`expect: { ${body} }`);
const program = (body: string) => `document: a.md\nprograms:\n  p: { ${body} }\n`;

/** Each mark in the text is the place of one Problem, in this order. */
function expectProblems(text: string, ...ruleIds: string[]): void {
  const { bytes, places } = marked(text);
  const { problems } = parseSheet('sheets/a.yaml', bytes);
  expect(problems.map(({ ruleId, place }) => ({ ruleId, place }))).toEqual(
    places.map((place, index) => ({ ruleId: ruleIds[index] ?? ruleIds[0], place })),
  );
  expect(problems.every(({ path, severity }) => path === 'sheets/a.yaml' && severity === 'error')).toBe(true);
}

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
    expectProblems(text, ruleId);
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
  test.each([
    ['unknown-key', 'document: a.md\n¦pyhton: ">=3.9"\n'],
    ['unknown-key', expecting('stdout: a, ¦durration: 2s')],
    ['unknown-key', expecting('stdout: a, ¦b c')],
    ['unknown-key', 'document: a.md\nclaims:\n  - quote: q\n    ¦stdout: a\n'],
    ['unknown-key', expecting('stdout: a').replace('document', 'x: &x { y: 1 }\ndocument').replace('x:', '¦x:')],
    ['unknown-key', 'document: a.md\n¦<<: { timeout: 3s }\n'],
    ['unknown-key', claim('expect:\n      contains:\n        - ¦Total: 6')],
    ['unknown-key', program('¦blok: A')],
    ['unknown-key', 'document: a.md\nclaims:\n  - quote: { ¦txt: q }\n    open: { because: b }\n'],
    ['wrong-type', expecting('stdout: ¦True')],
    ['wrong-type', expecting('stdout: ¦42')],
    ['wrong-type', expecting('stdout: [a, ¦3.10]')],
    ['wrong-type', expecting('¦stdout')],
    ['wrong-type', claim('expect:\n      ¦stdout: #hash')],
    ['wrong-type', expecting('holds: ¦true')],
    ['wrong-type', expecting('holds: ¦[]')],
    ['wrong-type', expecting('contains: ¦[]')],
    ['wrong-type', expecting('unordered: ¦a')],
    ['wrong-type', expecting('order: [a, ¦[b]]')],
    ['wrong-type', expecting('exit: ¦"0"')],
    ['wrong-type', expecting('exit: ¦256')],
    ['wrong-type', expecting('exit: ¦-1')],
    ['wrong-type', expecting('exit: ¦1.5')],
    ['wrong-type', expecting('ends: ¦Exit')],
    ['wrong-type', expecting('timeline: ¦{ line: a, at: 2s }')],
    ['wrong-type', claim('open: ¦undecided')],
    ['wrong-type', claim('expect: ¦done')],
    ['wrong-type', claim('how-often: ¦often\n    expect: { stdout: a }')],
    ['wrong-type', 'document: a.md\nclaims: ¦{ quote: q }\n'],
    ['wrong-type', 'document: a.md\nclaims:\n  - ¦q\n'],
    ['wrong-type', 'document: a.md\nclaims:\n  - quote: ¦3.7\n    open: { because: b }\n'],
    ['wrong-type', 'document: a.md\nclaims:\n  - ¦quote: &name\n    open: { because: b }\n'],
    ['wrong-type', 'document: a.md\nclaims:\n  - quote: ¦[]\n    open: { because: b }\n'],
    ['wrong-type', 'document: a.md\nclaims:\n  - quote: { text: q, nth: ¦0 }\n    open: { because: b }\n'],
    ['wrong-type', program('code: ¦""')],
    ['wrong-type', program('blocks: ¦[]')],
    ['wrong-type', program('block: A, inside: ¦"def main()"')],
    ['wrong-type', program('block: A, inside: ¦"a:\\nb:"')],
    ['wrong-type', program('block: A, repeat: ¦0')],
    ['wrong-type', program('block: A, repeat: ¦"3"')],
    ['wrong-type', program('block: A, clock: ¦Real')],
    ['wrong-type', program('block: A, replace: ¦{ this: a, with: b }')],
    ['wrong-type', program('block: A, replace: [{ this: ¦"", with: b }]')],
    ['wrong-type', 'document: a.md\nprograms:\n  ¦p:\n'],
    ['wrong-type', 'document: a.md\nignore:\n  - ¦A\n'],
    ['wrong-type', 'document: a.md\n¦[a]: 1\n'],
    ['missing-key', 'document: a.md\nclaims:\n  - ¦open: { because: b }\n'],
    ['missing-key', 'document: a.md\nclaims:\n  - ¦quote: q\n'],
    ['missing-key', claim('¦program: p')],
    ['missing-key', claim('¦since: "3.7"\n    open: { because: b }')],
    ['missing-key', claim('expect: ¦{}')],
    ['missing-key', claim('attest: ¦{ because: b }')],
    ['missing-key', claim('known-wrong: ¦{ because: b }')],
    ['missing-key', expecting('compared-with: ¦{ program: p }')],
    ['missing-key', expecting('timeline: [¦{ line: a }]')],
    ['missing-key', expecting('timeline: [{ line: a, ¦after: b }]')],
    ['missing-key', expecting('timeline: [{ line: a, at: 2s, ¦by: 1s }]')],
    ['missing-key', expecting('error: ¦{ message: a }')],
    ['missing-key', expecting('contains: ¦{}')],
    ['missing-key', expecting('contains: [¦{}]')],
    ['missing-key', program('¦after: a').replace('{ ¦', '¦{ ')],
    ['missing-key', program('block: ¦{}')],
    ['missing-key', program('block: A, replace: [¦{ this: a }]')],
    ['missing-key', 'document: a.md\nignore:\n  - ¦block: A\n'],
    ['conflicting-keys', program('block: A, ¦blocks: [B]')],
    ['conflicting-keys', program('blocks: [B], ¦block: A')],
    ['conflicting-keys', claim('attest: { because: b, reviewed: 2026-01-01 }\n    ¦open: { because: b }')],
    ['conflicting-keys', claim('open: { because: b }\n    ¦expect: { stdout: a }')],
    ['conflicting-keys', claim('open: { because: b }\n    ¦known-wrong: { because: b, until: 2026-01-01 }')],
    ['conflicting-keys', expecting('timeline: [{ line: a, at: 2s, ¦after: b, by: 1s }]')],
    ['conflicting-keys', expecting('contains: [{ like: a, ¦matches: b }]')],
    ['duplicate-key', 'document: a.md\ntimeout: 3s\n¦timeout: 4s\n'],
    ['duplicate-key', 'document: a.md\nprograms:\n  p: { code: a }\n  ¦"p": { code: b }\n'],
    ['duplicate-id', `${claim('id: x\n    open: { because: b }')}  - quote: r\n    id: ¦x\n    open: { because: b }\n`],
    ['invalid-name', claim('id: ¦a b\n    open: { because: b }')],
    ['invalid-name', claim('id: ¦a#b\n    open: { because: b }')],
    ['invalid-name', claim('id: ¦cook/clean\n    open: { because: b }')],
    ['invalid-name', claim('id: ¦""\n    open: { because: b }')],
    ['invalid-name', claim('id: ¦42\n    open: { because: b }')],
    ['invalid-name', 'document: a.md\nprograms:\n  ¦A > B: { code: a }\n'],
    ['invalid-name', 'document: a.md\nprograms:\n  ¦"": { code: a }\n'],
    ['invalid-time', 'document: a.md\ntimeout: ¦30\n'],
    ['invalid-time', 'document: a.md\ntimeout: ¦< 30s\n'],
    ['invalid-time', expecting('duration: ¦2')],
    ['invalid-time', expecting('duration: ¦"~2s"')],
    ['invalid-time', expecting('timeline: [{ line: a, at: ¦soon }]')],
    ['invalid-ratio', expecting('compared-with: { program: p, duration: ¦2 }')],
    ['invalid-ratio', expecting('compared-with: { program: p, cpu: ¦2s }')],
    ['invalid-pattern', expecting('contains: [{ matches: ¦"(?=a)" }]')],
    ['invalid-pattern', expecting('contains: [{ like: ¦"" }]')],
    ['invalid-pattern', expecting('contains: [¦...]')],
    ['invalid-pattern', expecting('contains: ¦""')],
    ['invalid-pattern', expecting('stdout: ¦...')],
    ['invalid-pattern', expecting('stdout: ¦[..., ...]')],
    ['invalid-pattern', expecting('unordered: [¦"a\\nb"]')],
    ['invalid-version', 'document: a.md\npython: ¦3.10\n'],
    ['invalid-version', 'document: a.md\npython: ¦three\n'],
    ['invalid-version', claim('since: ¦3.10\n    expect: { stdout: a }')],
    ['invalid-version', claim('since: ¦">=3.10"\n    expect: { stdout: a }')],
    ['invalid-date', claim('attest: { because: b, reviewed: ¦2026-02-30 }')],
    ['invalid-date', claim('attest: { because: b, reviewed: 2026-02-03, again: ¦1w }')],
    ['invalid-date', claim('known-wrong: { because: b, until: ¦2026 }')],
    ['invalid-warning', expecting('warnings: [¦no await]')],
    ['invalid-warning', expecting('warnings: ¦{ RuntimeWarning: a }')],
    ['invalid-warning', expecting('warnings: [¦{ A: a, B: b }]')],
    ['invalid-warning', expecting('warnings: [¦{ a b: a }]')],
    ['invalid-warning', expecting('warnings: ¦None')],
    ['invalid-warning', expecting('error: ¦None')],
    ['invalid-warning', expecting('¦error')],
    ['invalid-warning', expecting('error: { type: ¦a b }')],
    ['forbidden-key', 'document: a.md\n¦__proto__: { python: "3.9" }\n'],
    ['forbidden-key', 'document: a.md\nprograms:\n  ¦constructor: { code: a }\n'],
  ])('%s: %j', (ruleId, text) => {
    expectProblems(text, ruleId);
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
  const reasons = (text: string) => parse(text).problems.map(({ reason, advice }) => `${reason} | ${advice}`);
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
    [
      'the first of two ids',
      `${claim('id: x\n    open: { because: b }')}  - { quote: r, id: x, open: { because: b } }`,
      'line 4',
    ],
    ['the first of two keys', 'document: a.md\ndocument: b.md\n', 'line 1'],
    ['that RE2 has no look-around', expecting('lacks: [{ matches: "(?!a)" }]'), 'look-around'],
  ])('%s', (_, text, part) => {
    expect(reasons(text).join('\n')).toContain(part);
    expect(reasons(text).length).toBe(1);
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
  fc.assert(fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => void parseSheet('a.yaml', bytes)));
});
