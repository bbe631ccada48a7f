import { expect, test } from 'vitest';
import type { Expectation } from '../../src/model/expectation.ts';
import type { PlannedDocument } from '../../src/model/plan.ts';
import type { Range } from '../../src/model/range.ts';
import { expectedSeconds } from '../../src/plan/expected-seconds.ts';

const place = { line: 1, column: 1 };
const about = (value: number): Range => ({ kind: 'about', text: '', value, tolerance: null });
const between = (low: number | null, high: number | null): Range => {
  return { kind: 'between', text: '', low, lowInclusive: true, high, highInclusive: true };
};
const duration = (time: Range): Expectation => ({ kind: 'duration', time, place });
const line = { kind: 'literal', text: 'x' } as const;

test.for<readonly [string, readonly Expectation[], number | undefined]>([
  ['a time', [duration(about(2))], 2],
  ['the longest of several', [duration(about(2)), { kind: 'cpu', time: about(3), place }], 3],
  ['a lower bound', [duration(between(4, null))], 4],
  ['an upper bound, which says nothing', [duration(between(null, 4))], undefined],
  [
    'a timeline',
    [
      {
        kind: 'timeline',
        entries: [
          { kind: 'at', line, at: about(1) },
          { kind: 'after', line, after: line, by: about(5) },
        ],
        place,
      },
    ],
    5,
  ],
  ['something else', [{ kind: 'exit', status: 3, place }], undefined],
])('%s', ([, expectations, expected]) => {
  expect(expectedSeconds([documentWith(expectations)]).get('run')).toBe(expected);
});

function documentWith(expectations: readonly Expectation[]): PlannedDocument {
  const interpreter = { executable: '/p', implementation: 'cpython', version: '3.12.1', build: '', origin: 'path' };
  const asked = [{ interpreter, mustHold: true, runs: ['run'], comparedRuns: [] }];
  const question = {
    kind: 'runs',
    expectations,
    howOften: 'always',
    asked,
    since: null,
    boundaryNotSeen: false,
    emptyReason: null,
    missing: [],
  } as const;
  const claim = {
    id: 'c',
    documentPath: 'a.md',
    sheetPath: null,
    sheetPlace: null,
    quotes: [],
    quoteTexts: [],
    implicit: false,
    programName: null,
    question,
    knownWrong: null,
  };
  const document = {
    path: 'a.md',
    text: '',
    lines: [],
    containers: [],
    title: null,
    sha256: '',
    frontMatter: null,
    headings: [],
    blocks: [],
    pieces: [],
    problems: [],
  };
  return { document, sheets: [], roles: [], programs: [], claims: [claim], directives: [] };
}
