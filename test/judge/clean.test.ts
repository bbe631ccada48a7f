import { describe, expect, test } from 'vitest';
import type { Expectation } from '../../src/model/expectation.ts';
import type { Observation } from '../../src/model/observation.ts';
import { asItStands, asked, claim, judgeOne } from './plans.ts';
import { at, failure, observation, pattern, unretrieved, warning } from './samples.ts';

const never = warning('RuntimeWarning', "coroutine 'f' was never awaited");
const fails = observation(failure('RuntimeError', 'no loop'));
const warns = observation({ warnings: [never, never] });
const timeout = observation({ ended: 'timeout', exit: null });
const exits0 = observation({ ended: 'crashed', exit: 0, endedBecause: 'os._exit(0) at line 2' });
const exits3 = observation({ ...exits0, exit: 3 });
const lost = observation({
  unretrieved: [unretrieved('task', 'ValueError', 'x', 'Task exception was never retrieved')],
});
const needsHttpx = observation(failure('ModuleNotFoundError', 'x', { missingModule: 'httpx' }));

const error = (type: string): Expectation => ({ kind: 'error', place: at, error: { type, message: null } });
const warningOf = (category: string): Expectation => ({
  kind: 'warnings',
  place: at,
  warnings: [{ category, message: null }],
});
const exit = (status: number): Expectation => ({ kind: 'exit', place: at, status });
const ends = (how: 'timeout' | 'error'): Expectation => ({ kind: 'ends', place: at, how });
const stderr = (text: string): Expectation => ({ kind: 'stderr', place: at, patterns: [pattern(text)] });
const contains = (text: string): Expectation => ({
  kind: 'contains',
  place: at,
  stream: 'stderr',
  patterns: [pattern(text)],
});

/** What a run showed, what the claims of the program expect, and the kinds of uncleanness that are left. */
const rows: readonly (readonly [string, Observation | string, readonly Expectation[], string, readonly string[]])[] = [
  ['clean', observation(), [], 'verified', ['clean']],
  ['error', fails, [], 'refuted', ['error']],
  ['error that is expected', fails, [error('RuntimeError')], 'verified', ['clean']],
  ['another error is expected', fails, [error('ValueError')], 'refuted', ['error']],
  ['any error is expected', fails, [ends('error')], 'verified', ['clean']],
  ['exit status 1 is no error', fails, [exit(1)], 'refuted', ['error']],
  ['warnings', warns, [], 'refuted', ['warnings']],
  ['one pattern for all its warnings', warns, [warningOf('RuntimeWarning')], 'verified', ['clean']],
  ['another warning is expected', warns, [warningOf('UserWarning')], 'refuted', ['warnings']],
  ['exit status', observation({ exit: 2 }), [], 'refuted', ['exit']],
  ['exit status that is expected', observation({ exit: 2 }), [exit(2)], 'verified', ['clean']],
  ['another exit status is expected', observation({ exit: 2 }), [exit(3)], 'refuted', ['exit']],
  ['timeout', timeout, [], 'refuted', ['ends']],
  ['timeout that is expected', timeout, [ends('timeout')], 'verified', ['clean']],
  ['os._exit(0)', exits0, [], 'refuted', ['ends']],
  ['os._exit(0) and status 0 expected', exits0, [exit(0)], 'refuted', ['ends']],
  ['os._exit(3) that is expected', exits3, [exit(3)], 'verified', ['clean']],
  ['killed', observation({ ended: 'killed', exit: 137 }), [exit(137)], 'refuted', ['ends']],
  ['task error', lost, [], 'refuted', ['unretrieved']],
  ['task error whose headline is expected', lost, [stderr('*never retrieved')], 'verified', ['clean']],
  ['task error that is expected', lost, [contains('ValueError: x')], 'verified', ['clean']],
  ['any lines expect nothing', lost, [stderr('...')], 'refuted', ['unretrieved']],
  [
    'several',
    { ...fails, warnings: [never], unretrieved: lost.unretrieved },
    [],
    'refuted',
    ['error', 'warnings', 'unretrieved'],
  ],
  ['missing package', needsHttpx, [], 'undecided', []],
  ['missing package that is expected', needsHttpx, [error('ModuleNotFoundError')], 'verified', ['clean']],
  ['harness error', 'died', [], 'undecided', []],
];

test.each(rows)('%s', (_, seen, expectations, verdict, kinds) => {
  const report = judgeOne(cleanOf(expectations), { r: [seen] });
  expect([report.verdict, report.findings.map(({ kind }) => kind)]).toEqual([verdict, kinds]);
});

test('the reason names the first with its line', () => {
  const seen = { ...warns, unretrieved: lost.unretrieved };
  expect(judgeOne(cleanOf([]), { r: [seen] }).reason).toContain('never awaited (line 7)');
});

describe('interpreters', () => {
  const two = [asked('3.11.7', ['r', 's']), asked('3.6.15', ['old'], { mustHold: false })];

  test('what is expected on one is not on another', () => {
    const question = {
      kind: 'clean',
      asked: two,
      expected: [{ python: '3.9.18', expectations: [error('RuntimeError')] }],
    } as const;
    expect(judgeOne(claim(question), { r: [fails], s: [fails] }).verdict).toBe('refuted');
  });

  test('before the boundary of since nobody asks for it; every repeat is', () => {
    const question = { kind: 'clean', asked: two, expected: [] } as const;
    expect(judgeOne(claim(question), { r: [observation()], s: [observation()], old: [fails] }).verdict).toBe(
      'verified',
    );
    expect(judgeOne(claim(question), { r: [observation()], s: [warns] }).verdict).toBe('refuted');
  });

  test('one clean run is enough where the document says to try again', () => {
    const question = { kind: 'clean', asked: [asked('3.11.7', ['r', 's'])], expected: [], asItStands } as const;
    const seen = { r: [fails], s: [observation()] };
    expect(judgeOne(claim({ ...question, anyRun: true }), seen).verdict).toBe('verified');
    expect(judgeOne(claim(question), seen).verdict).toBe('refuted');
    expect(judgeOne(claim({ ...question, anyRun: true }), { r: [fails], s: [fails] }).verdict).toBe('refuted');
  });

  test('a module of the standard library may be missing where the document says so', () => {
    const question = { kind: 'clean', asked: [asked('3.12.1', ['r'])], expected: [], asItStands } as const;
    const seen = { r: [observation(failure('ModuleNotFoundError', "No module named 'imp'"))] };
    expect(judgeOne(claim({ ...question, mayLack: ['imp'] }), seen)).toMatchObject({
      verdict: 'undecided',
      reason: 'missing-package: needs imp (Python 3.12.1)',
    });
    expect(judgeOne(claim({ ...question, mayLack: ['httpx'] }), seen).verdict).toBe('refuted');
  });

  test('a module that came with a later Python is no mistake', () => {
    const question = { kind: 'clean', asked: [asked('3.9.18', ['r'])], expected: [], asItStands } as const;
    expect(judgeOne(claim(question), { r: [missing('tomllib')] })).toMatchObject({ verdict: 'undecided' });
    expect(judgeOne(claim(question), { r: [missing('concurrent.interpreters')] }).verdict).toBe('undecided');
    expect(judgeOne(claim(question), { r: [missing('tomlib')] }).verdict).toBe('refuted');
  });

  test('none', () => {
    const report = judgeOne(claim({ kind: 'clean', asked: [], expected: [] }));
    expect(report).toMatchObject({ verdict: 'undecided', byPython: {} });
    expect(report.reason).toMatch(/^no-interpreter: /u);
  });
});

function cleanOf(expectations: readonly Expectation[]) {
  return claim({ kind: 'clean', asked: [asked('3.11.7', ['r'])], expected: [{ python: '3.11.7', expectations }] });
}

function missing(name: string): Observation {
  return observation(failure('ModuleNotFoundError', `No module named '${name}'`));
}
