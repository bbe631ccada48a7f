import { describe, expect, test } from 'vitest';
import { judgeDocument } from '../../src/judge/judge.ts';
import type { JudgeSettings } from '../../src/judge/judge.ts';
import type { Expectation } from '../../src/model/expectation.ts';
import type { PlannedClaim } from '../../src/model/plan.ts';
import type { HowOften } from '../../src/model/sheet.ts';
import {
  asked,
  bad,
  claim,
  documentOf,
  good,
  judgeOne,
  lasting,
  outcomesOf,
  printsA,
  runsQuestion,
  takesASecond,
  today,
} from './plans.ts';
import type { Seen } from './plans.ts';
import { about, at, failure, observation, pattern, printed, raised, value } from './samples.ts';

const timeout = observation({ ended: 'timeout', exit: null, durationSeconds: null });
const exited3 = observation({ ended: 'crashed', exit: 3, endedBecause: 'os._exit(3) at line 4' });
const killed = observation({ ended: 'killed', exit: 137, endedBecause: 'output limit' });
const needsHttpx = observation(failure('ModuleNotFoundError', "No module named 'httpx'", { missingModule: 'httpx' }));
const attribute = observation({ ...failure('AttributeError', 'run'), probes: [raised('x')] });

const one = [asked('3.11.7', ['r'])];
const prints = claim(runsQuestion([printsA], one));
const since = [asked('3.6.15', ['old'], { mustHold: false }), asked('3.7.16', ['new'])];
const from37 = claim(runsQuestion([printsA], since, { since: '3.7' }));
const lacking = claim(runsQuestion([printsA], one, { missing: ['3.99'] }));
const unseen = claim(runsQuestion([printsA], one, { since: '3.7', boundaryNotSeen: true }));
const onlyOld = claim(runsQuestion([printsA], since.slice(0, 1), { since: '3.7' }));
const wrong = { because: 'it sleeps', until: today };
const past = { because: 'it sleeps', until: '2026-06-14' };
const noPython = runsQuestion([printsA], [], { emptyReason: 'no interpreter in range >=3.12' });
const isTrue: Expectation = { kind: 'holds', place: at, expressions: ['x'] };
const hangs: Expectation = { kind: 'ends', place: at, how: 'timeout' };
const exits = (status: number): Expectation => ({ kind: 'exit', place: at, status });
const lacksB: Expectation = { kind: 'lacks', place: at, stream: 'stdout', patterns: [pattern('B')] };
const importFails: Expectation = { kind: 'error', place: at, error: { type: 'ModuleNotFoundError', message: null } };

/** One claim about one run `r`, and what it becomes: verdict, and the code of its reason. */
const rows: readonly (readonly [string, PlannedClaim, Seen, string, string | null, Partial<JudgeSettings>?])[] = [
  ['it holds', prints, { r: [good] }, 'verified', null],
  ['it does not', prints, { r: [bad] }, 'refuted', 'not-observed'],
  [
    'one expectation of two does not',
    claim(runsQuestion([printsA, takesASecond], one)),
    { r: [bad] },
    'refuted',
    'not-observed',
  ],
  [
    'the document no longer says it',
    claim({ kind: 'stale', reason: 'nearest: x' }, { quotes: [] }),
    {},
    'stale',
    'quote-gone',
  ],
  ['its block is gone', claim({ kind: 'stale', reason: 'no block x' }), {}, 'stale', 'block-gone'],
  [
    'the plan says what is gone',
    claim({ kind: 'stale', reason: 'block-gone: no block x' }, { quotes: [] }),
    {},
    'stale',
    'block-gone',
  ],
  ['open', claim({ kind: 'open', because: 'cannot be identified' }), {}, 'undecided', 'open'],
  ['no interpreter in range', claim(noPython), {}, 'undecided', 'no-interpreter'],
  ['a package is missing', prints, { r: [needsHttpx] }, 'undecided', 'missing-package'],
  [
    'a package is missing and nothing is on stdout',
    claim(runsQuestion([lacksB], one)),
    { r: [needsHttpx] },
    'undecided',
    'missing-package',
  ],
  ['a package is missing as claimed', claim(runsQuestion([importFails], one)), { r: [needsHttpx] }, 'verified', null],
  [
    'a module of the standard library is missing',
    prints,
    { r: [observation(failure('ModuleNotFoundError', 'x'))] },
    'refuted',
    'not-observed',
  ],
  ['claimcheck could not run it', prints, { r: ['driver died'] }, 'undecided', 'harness-error'],
  ['it was not run', prints, {}, 'undecided', 'harness-error'],
  ['isolation is missing', prints, { r: ['isolation-missing: no namespaces'] }, 'undecided', 'isolation-missing'],
  ['since, both sides', from37, { old: [bad], new: [good] }, 'verified', null],
  ['since, holds before', from37, { old: [good], new: [good] }, 'refuted', 'holds-before-since'],
  ['since, does not hold after', from37, { old: [bad], new: [bad] }, 'refuted', 'not-observed'],
  ['since, unknown before', from37, { old: ['died'], new: [good] }, 'undecided', 'harness-error'],
  ['since, hangs before', from37, { old: [timeout], new: [good] }, 'refuted', 'not-observed'],
  ['an interpreter asked for is missing', lacking, { r: [good] }, 'undecided', 'no-interpreter'],
  ['an interpreter is missing, refuted elsewhere', lacking, { r: [bad] }, 'refuted', 'not-observed'],
  ['since, boundary not seen', unseen, { r: [good] }, 'verified', 'boundary-not-seen'],
  ['since, boundary not seen, strict', unseen, { r: [good] }, 'undecided', 'boundary-not-seen', { strict: true }],
  ['since, boundary not seen, refuted', unseen, { r: [bad] }, 'refuted', 'not-observed'],
  ['since, nothing after it at hand', onlyOld, { old: [bad] }, 'undecided', 'no-interpreter'],
  ['known wrong', { ...prints, knownWrong: wrong }, { r: [bad] }, 'known-wrong', 'known-wrong'],
  ['known wrong, holds after all', { ...prints, knownWrong: wrong }, { r: [good] }, 'refuted', 'holds-after-all'],
  ['known wrong, past', { ...prints, knownWrong: past }, { r: [bad] }, 'refuted', 'known-wrong-past'],
  ['known wrong, past, holds after all', { ...prints, knownWrong: past }, { r: [good] }, 'refuted', 'holds-after-all'],
  ['known wrong, not run', { ...prints, knownWrong: wrong }, {}, 'undecided', 'harness-error'],
  ['known wrong, gone', claim({ kind: 'stale', reason: '' }, { knownWrong: wrong }), {}, 'stale', 'block-gone'],
  [
    'known wrong, nothing to run',
    claim({ kind: 'known-wrong-only' }, { knownWrong: wrong }),
    {},
    'known-wrong',
    'known-wrong',
  ],
  [
    'known wrong, nothing to run, past',
    claim({ kind: 'known-wrong-only' }, { knownWrong: past }),
    {},
    'refuted',
    'known-wrong-past',
  ],
  [
    'times disagree',
    claim(runsQuestion([takesASecond], one)),
    { r: [lasting(2), lasting(1)] },
    'undecided',
    'timings-disagree',
  ],
  [
    'times fail twice',
    claim(runsQuestion([takesASecond], one)),
    { r: [lasting(2), lasting(3)] },
    'refuted',
    'not-observed',
  ],
  ['times fail once', claim(runsQuestion([takesASecond], one)), { r: [lasting(2)] }, 'refuted', 'not-observed'],
  ['a first pass counts', claim(runsQuestion([takesASecond], one)), { r: [lasting(1), lasting(2)] }, 'verified', null],
  [
    'no time fails alone',
    claim(runsQuestion([printsA, takesASecond], one)),
    { r: [{ ...bad, durationSeconds: 2 }, good] },
    'refuted',
    'not-observed',
  ],
  [
    'the second measurement broke',
    claim(runsQuestion([takesASecond], one)),
    { r: [lasting(2), 'died'] },
    'undecided',
    'harness-error',
  ],
  ['a timeout', claim(runsQuestion([lacksB], one)), { r: [timeout] }, 'refuted', 'not-observed'],
  ['a timeout that is claimed', claim(runsQuestion([hangs, lacksB], one)), { r: [timeout] }, 'verified', null],
  [
    'a timeout that is claimed, other output',
    claim(runsQuestion([hangs, printsA], one)),
    { r: [timeout] },
    'refuted',
    'not-observed',
  ],
  ['a crash', claim(runsQuestion([lacksB], one)), { r: [exited3] }, 'refuted', 'not-observed'],
  ['a crash with the claimed status', claim(runsQuestion([exits(3), lacksB], one)), { r: [exited3] }, 'verified', null],
  [
    'a crash with status 0',
    claim(runsQuestion([exits(0)], one)),
    { r: [{ ...exited3, exit: 0 }] },
    'refuted',
    'not-observed',
  ],
  ['killed', claim(runsQuestion([exits(137)], one)), { r: [killed] }, 'refuted', 'not-observed'],
  [
    'an expression that raises before the boundary',
    claim(runsQuestion([isTrue], since, { since: '3.7' })),
    { old: [attribute], new: [observation({ probes: [value('x', true)] })] },
    'verified',
    null,
  ],
];

const cases = rows.map(([name, given, seen, ...rest]) => ({ name, given, seen, rest }));

test.each(cases)('$name', ({ given, seen, rest: [verdict, code, settings = {}] }) => {
  const report = judgeOne(given, seen, settings);
  expect([report.verdict, report.reason?.split(':')[0] ?? null]).toEqual([verdict, code]);
});

describe('attestations', () => {
  test.each([
    ['2020-01-01', null, 'attested', 'attested: advice (https://x, reviewed 2020-01-01)'],
    ['2026-05-15', 1, 'attested', 'attested: advice (https://x, reviewed 2026-05-15)'],
    ['2026-05-14', 1, 'stale', 'review-due: reviewed 2026-05-14, to be reviewed again by 2026-06-14'],
    ['2026-06-17', 1, 'stale', `review-due: Unexpected date of review 2026-06-17, expected ${today} or earlier`],
  ])('reviewed %s, again after %s months: %s', (reviewed, count, verdict, reason) => {
    expect(judgeOne(attested(reviewed, count))).toMatchObject({ verdict, reason, byPython: {}, place: { line: 4 } });
  });
});

describe('how often', () => {
  const off = printed('B');
  const table: readonly (readonly [HowOften, Seen, string])[] = [
    ['always', { a: [good], b: [good] }, 'verified'],
    ['always', { a: [good], b: [off] }, 'refuted'],
    ['always', { a: [good], b: ['died'] }, 'undecided'],
    ['always', { a: ['died'], b: [off] }, 'refuted'],
    ['sometimes', { a: [off], b: [good] }, 'verified'],
    ['sometimes', { a: [off], b: [off] }, 'refuted'],
    ['sometimes', { a: [off], b: ['died'] }, 'undecided'],
    ['sometimes', { a: [good], b: [timeout] }, 'refuted'],
    ['never', { a: [off], b: [off] }, 'verified'],
    ['never', { a: [off], b: [good] }, 'refuted'],
    ['never', { a: [off], b: ['died'] }, 'undecided'],
    ['never', { a: [off], b: [timeout] }, 'refuted'],
    ['never', { a: [off], b: [exited3] }, 'refuted'],
    ['never', { a: [off], b: [killed] }, 'refuted'],
  ];

  test.each(table)('%s: %o is %s', (howOften, seen, verdict) => {
    const given = claim(runsQuestion([printsA], [asked('3.11.7', ['a', 'b'])], { howOften }));
    expect(judgeOne(given, seen)).toMatchObject({ verdict, runs: ['a', 'b'] });
  });

  test.each(['always', 'sometimes', 'never'] as const)('%s: an expression that raises refutes', (howOften) => {
    const given = claim(runsQuestion([isTrue], [asked('3.11.7', ['a', 'b'])], { howOften }));
    const fine = observation({ probes: [value('x', howOften !== 'never')] });
    const broken = observation({ probes: [raised('x')] });
    expect(judgeOne(given, { a: [fine], b: [fine] }).verdict).toBe('verified');
    expect(judgeOne(given, { a: [fine], b: [broken] }).verdict).toBe('refuted');
  });

  test('one finding for each expectation, of the run that decides', () => {
    const given = claim(runsQuestion([printsA, takesASecond], [asked('3.11.7', ['a', 'b', 'c'])]));
    const { findings, reason } = judgeOne(given, { a: [good], b: [off], c: [off] });
    expect(findings).toEqual([
      { kind: 'stdout', python: '3.11.7', run: 'b', holds: false, expected: 'A', actual: 'B' },
      { kind: 'duration', python: '3.11.7', run: 'a', holds: true, expected: '1s ± 0.25s', actual: '1.00s' },
    ]);
    expect(reason).toBe('not-observed: stdout on Python 3.11.7 in 2 of 3 runs: line 1: expected "A", seen "B"');
  });

  test('a run that broke off is a finding of its own', () => {
    const { findings } = judgeOne(claim(runsQuestion([lacksB], one)), { r: [timeout] });
    expect(findings.map(({ kind, holds }) => [kind, holds])).toEqual([
      ['ends', false],
      ['lacks', true],
    ]);
  });
});

describe('several interpreters', () => {
  const three = claim(
    runsQuestion(
      [printsA],
      ['3.13.0', '3.9.18', '3.10.13'].map((version) => asked(version, [version])),
    ),
  );

  test.each([
    [on(), 'verified', ['verified', 'verified', 'verified']],
    [on(good, bad), 'refuted', ['verified', 'refuted', 'verified']],
    [on(good, 'died'), 'undecided', ['verified', 'undecided', 'verified']],
    [on('died', good, bad), 'refuted', ['undecided', 'verified', 'refuted']],
  ])('%o is %s', (seen, verdict, each) => {
    const report = judgeOne(three, seen);
    expect(report.verdict).toBe(verdict);
    expect(Object.entries(report.byPython)).toEqual(
      ['3.9.18', '3.10.13', '3.13.0'].map((version, index) => [version, each[index]]),
    );
  });

  test('known-wrong is what was refuted', () => {
    const report = judgeOne({ ...three, knownWrong: wrong }, on(good, bad));
    expect(report.byPython).toEqual({ '3.9.18': 'verified', '3.10.13': 'known-wrong', '3.13.0': 'verified' });
  });
});

describe('compared with another program', () => {
  const ratio = { figure: 'duration', ratio: about('2x') } as const;
  const twice: Expectation = {
    kind: 'compared-with',
    place: at,
    program: { text: 'other', place: at },
    ratios: [ratio],
  };
  const given = claim(runsQuestion([twice], [asked('3.11.7', ['a', 'b'], { comparedRuns: [['o']] })]));

  test.each([
    [lasting(3), lasting(6), 'verified'],
    [lasting(3), lasting(4), 'refuted'],
    ['died', lasting(6), 'undecided'],
    [timeout, lasting(6), 'refuted'],
    [needsHttpx, lasting(6), 'undecided'],
  ])('%o', (other, own, verdict) => {
    expect(judgeOne(given, { o: [other], a: [lasting(6)], b: [own] })).toMatchObject({
      verdict,
      runs: ['a', 'b', 'o'],
    });
  });

  test('each repeat with its own, gone round where they are fewer', () => {
    const shorter = asked('3.11.7', ['a', 'b', 'c'], { comparedRuns: [['o', 'p']] });
    const long = { o: [lasting(3)], p: [lasting(30)], a: [lasting(6)], b: [lasting(60)] };
    const round = claim(runsQuestion([twice], [shorter]));
    expect(judgeOne(round, { ...long, c: [lasting(6)] }).verdict).toBe('verified');
    expect(judgeOne(round, { ...long, c: [lasting(60)] }).verdict).toBe('refuted');
  });
});

test('the place is that of the first quote; of an implicit claim its program; none where the quote is gone', () => {
  const implicit = { ...prints, implicit: true, quotes: [], quoteTexts: [] };
  const stale = claim({ kind: 'stale', reason: '' });
  const reports = judgeDocument(documentOf(prints, implicit, stale), outcomesOf({ r: [good] }), {
    today,
    strict: false,
  });
  expect(reports.map(({ place }) => place?.line ?? null)).toEqual([4, 9, null]);
});

function attested(reviewed: string, count: number | null): PlannedClaim {
  const again = count === null ? null : ({ count, unit: 'months' } as const);
  return claim({ kind: 'attest', attestation: { because: 'advice', reviewed, source: 'https://x', again } });
}

/** What 3.9, 3.10 and 3.13 showed. */
function on(...outcomes: readonly (typeof good | string)[]): Seen {
  return Object.fromEntries(
    ['3.9.18', '3.10.13', '3.13.0'].map((version, index) => [version, [outcomes[index] ?? good]]),
  );
}
