import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseSheet } from '../../src/sheet/parse.ts';
import type { Sheet } from '../../src/model/sheet.ts';

function parse(text: string): Sheet {
  const { sheet, problems } = parseSheet('sheets/a.yaml', new TextEncoder().encode(text));
  expect(problems).toEqual([]);
  if (sheet === null) throw new Error('no sheet');
  return sheet;
}

/** The expectations of a claim, without their places. */
function expectations(body: string): unknown {
  const [claim] = parse(`document: a.md\nclaims:\n  - quote: q\n    expect:\n      ${body}\n`).claims;
  if (claim?.basis.kind !== 'program') throw new Error('no program');
  return claim.basis.expectations.map((each) => ({ ...each, place: undefined }));
}

const literal = (text: string) => ({ kind: 'literal', text });
const anyLines = { kind: 'any-lines' };
const glob = (text: string) => ({ kind: 'glob', glob: text });
const about = (text: string, value: number, tolerance: object | null = null) => ({
  kind: 'about',
  text,
  value,
  tolerance,
});

describe('expectations', () => {
  test.each<[string, object]>([
    ['stdout: ""', { kind: 'stdout', patterns: [] }],
    ['stdout: []', { kind: 'stdout', patterns: [] }],
    ['stdout: a b', { kind: 'stdout', patterns: [literal('a b')] }],
    [
      'stdout: |\n        a\n        ...\n         b\n',
      { kind: 'stdout', patterns: [literal('a'), anyLines, literal(' b')] },
    ],
    ['stdout: [a, ..., { like: "b*" }]', { kind: 'stdout', patterns: [literal('a'), anyLines, glob('b*')] }],
    ['stderr: [{ matches: "^a$" }]', { kind: 'stderr', patterns: [{ kind: 'regex', source: '^a$' }] }],
    ['contains: a', { kind: 'contains', stream: 'stdout', patterns: [literal('a')] }],
    [
      'contains: |\n        a\n        b\n',
      { kind: 'contains', stream: 'stdout', patterns: [literal('a'), literal('b')] },
    ],
    ['lacks: { stderr: [a] }', { kind: 'lacks', stream: 'stderr', patterns: [literal('a')] }],
    ['unordered: [a, ...]', { kind: 'unordered', patterns: [literal('a'), anyLines] }],
    ['order: [a, b]', { kind: 'order', chains: [[literal('a'), literal('b')]] }],
    ['order: [[a], [b, { like: c }]]', { kind: 'order', chains: [[literal('a')], [literal('b'), glob('c')]] }],
    ['duration: 2s ± 10%', { kind: 'duration', time: about('2s ± 10%', 2, { kind: 'relative', fraction: 0.1 }) }],
    ['cpu: 150ms', { kind: 'cpu', time: about('150ms', 0.15) }],
    [
      'timeline: [{ line: a, at: 1s }, { line: b, after: { like: a }, by: 2s }]',
      {
        kind: 'timeline',
        entries: [
          { kind: 'at', line: literal('a'), at: about('1s', 1) },
          { kind: 'after', line: literal('b'), after: glob('a'), by: about('2s', 2) },
        ],
      },
    ],
    ['warnings: none', { kind: 'warnings', warnings: [] }],
    [
      'warnings:\n        - RuntimeWarning: a\n        - UserWarning: { like: "b*" }\n        - A\n        - "B: c: d"',
      {
        kind: 'warnings',
        warnings: [
          { category: 'RuntimeWarning', message: literal('a') },
          { category: 'UserWarning', message: glob('b*') },
          { category: 'A', message: null },
          { category: 'B', message: literal('c: d') },
        ],
      },
    ],
    ['warnings: [{ category: A, message: ... }]', { kind: 'warnings', warnings: [{ category: 'A', message: null }] }],
    ['error: none', { kind: 'error', error: null }],
    ['error: "A: b"', { kind: 'error', error: { type: 'A', message: literal('b') } }],
    ['error: { type: A }', { kind: 'error', error: { type: 'A', message: null } }],
    ['error: { type: A, message: { like: b } }', { kind: 'error', error: { type: 'A', message: glob('b') } }],
    ['exit: 0', { kind: 'exit', status: 0 }],
    ['ends: timeout', { kind: 'ends', how: 'timeout' }],
    ['holds: a < 1', { kind: 'holds', expressions: ['a < 1'] }],
    ['holds: [a, b]', { kind: 'holds', expressions: ['a', 'b'] }],
    [
      'compared-with: { program: p, cpu: 1x, duration: "2x" }',
      {
        kind: 'compared-with',
        program: { text: 'p', place: { line: 5, column: 33 } },
        ratios: [
          { figure: 'duration', ratio: about('2x', 2) },
          { figure: 'cpu', ratio: about('1x', 1) },
        ],
      },
    ],
  ])('%j', (body, expectation) => {
    expect(expectations(body)).toEqual([expectation]);
  });

  test('two streams are two expectations, and the order is that of the sheet', () => {
    expect(expectations('exit: 1\n      contains: { stderr: a, stdout: b }\n      duration: 1s')).toMatchObject([
      { kind: 'exit' },
      { kind: 'contains', stream: 'stderr' },
      { kind: 'contains', stream: 'stdout' },
      { kind: 'duration' },
    ]);
  });
});

test('a program with every key', () => {
  const { programs } = parse(`document: a.md
programs:
  p:
    uses: [cook, A > B]
    blocks: [C (2), { under: D, nth: 3, containing: e }]
    before: import time
    inside: |
      async def main():
    code: |
      x = 1
    after: print(x)
    replace: [{ this: a, with: "" }]
    repeat: 20
    timeout: 2m
    clock: real
  q: { block: C, uses: p }
`);
  expect(programs).toEqual([
    {
      name: 'p',
      place: { line: 4, column: 5 },
      uses: [
        { text: 'cook', place: { line: 4, column: 12 } },
        { text: 'A > B', place: { line: 4, column: 18 } },
      ],
      blocks: [
        { kind: 'path', text: 'C (2)', place: { line: 5, column: 14 } },
        { kind: 'filter', under: 'D', nth: 3, containing: 'e', place: { line: 5, column: 21 } },
      ],
      before: 'import time',
      inside: 'async def main():',
      code: 'x = 1\n',
      after: 'print(x)',
      replace: [{ find: 'a', replaceBy: '', place: { line: 12, column: 15 } }],
      repeat: 20,
      timeoutSeconds: 120,
      clock: 'real',
    },
    expect.objectContaining({
      name: 'q',
      uses: [{ text: 'p', place: { line: 16, column: 24 } }],
      blocks: [{ kind: 'path', text: 'C', place: { line: 16, column: 15 } }],
      before: null,
      inside: null,
      code: null,
      after: null,
      replace: [],
      repeat: null,
      timeoutSeconds: null,
      clock: null,
    }),
  ]);
});

describe('claims', () => {
  test.each<[string, object]>([
    [
      'expect: { stdout: a }',
      { basis: { kind: 'program', program: { kind: 'default' }, howOften: 'always', python: null, since: null } },
    ],
    [
      'program: A > B\n    expect: { stdout: a }',
      { basis: { program: { kind: 'reference', reference: { text: 'A > B', place: { line: 4, column: 14 } } } } },
    ],
    [
      'program: { code: a }\n    expect: { stdout: a }',
      { basis: { program: { kind: 'inline', source: { code: 'a', blocks: [] } } } },
    ],
    [
      'program: { under: A }\n    expect: { stdout: a }',
      { basis: { program: { kind: 'inline', source: { code: null, blocks: [{ kind: 'filter', under: 'A' }] } } } },
    ],
    [
      'expect: { stdout: a }\n    how-often: never\n    python: "3.11"\n    since: "3.7"',
      { basis: { howOften: 'never', python: '==3.11.*', since: '3.7' } },
    ],
    [
      'attest: { because: b, reviewed: 2026-11-22, again: 6m }',
      {
        knownWrong: null,
        basis: {
          kind: 'attest',
          attestation: { because: 'b', reviewed: '2026-11-22', source: null, again: { count: 6, unit: 'months' } },
        },
      },
    ],
    ['open: { because: b }', { basis: { kind: 'open', because: 'b' } }],
    [
      'known-wrong: { because: b, until: 2027-06-01 }',
      { basis: { kind: 'known-wrong-only' }, knownWrong: { because: 'b', until: '2027-06-01' } },
    ],
    [
      'expect: { stdout: a }\n    known-wrong: { because: b, until: 2027-06-01 }',
      { basis: { kind: 'program' }, knownWrong: { until: '2027-06-01' } },
    ],
  ])('%j', (body, claim) => {
    expect(parse(`document: a.md\nclaims:\n  - quote: q\n    ${body}\n`).claims).toMatchObject([
      { id: 'q', idIsExplicit: false, place: { line: 3, column: 5 }, ...claim },
    ]);
  });

  test('quotes', () => {
    const { claims } = parse(
      'document: a.md\nclaims:\n  - quote: [a, { text: b, under: C, nth: 2 }]\n    open: { because: b }\n',
    );
    expect(claims[0]?.quotes).toEqual([
      { text: 'a', under: null, nth: null, place: { line: 3, column: 13 } },
      { text: 'b', under: 'C', nth: 2, place: { line: 3, column: 16 } },
    ]);
  });
});

test('the sheet itself', () => {
  const text = '# comment\ndocument: ../a.md\npython: ">=3.9"\ntimeout: 90s\nignore:\n  - { block: A, because: b }\n';
  expect(parse(text)).toEqual({
    path: 'sheets/a.yaml',
    sha256: createHash('sha256').update(text).digest('hex'),
    text,
    document: { path: '../a.md', place: { line: 2, column: 11 } },
    python: '>=3.9',
    timeoutSeconds: 90,
    programs: [],
    claims: [],
    ignores: [
      {
        block: { kind: 'path', text: 'A', place: { line: 6, column: 14 } },
        because: 'b',
        place: { line: 6, column: 5 },
      },
    ],
  });
});

test('expectations that two claims share by an alias are read for both', () => {
  const { claims } = parse(
    'document: a.md\nclaims:\n  - { quote: a, expect: &e { exit: 0 } }\n  - { quote: b, expect: *e }\n',
  );
  expect(claims).toMatchObject([
    { basis: { expectations: [{ kind: 'exit', place: { line: 3, column: 30 } }] } },
    { basis: { expectations: [{ kind: 'exit', place: { line: 3, column: 30 } }] } },
  ]);
});
