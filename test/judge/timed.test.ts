import { describe, expect, test } from 'vitest';
import { runsToMeasureAgain } from '../../src/judge/again.ts';
import type { TimedQuestion } from '../../src/judge/remarks.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { TimedLine } from '../../src/model/plan.ts';
import { asItStands, asked, claim, documentOf, judgeOne, outcomesOf } from './plans.ts';
import { failure, line, observation, printed } from './samples.ts';

function timed(lines: readonly TimedLine[], rest: Partial<TimedQuestion> = {}): TimedQuestion {
  const runs = [asked('3.11.7', ['r'])];
  return { kind: 'timed', asked: runs, chunk: null, isFirst: true, lines, volatile: [], asItStands, ...rest };
}

function said(text: string, seconds: number, since: 'start' | 'line' | 'either' = 'either'): TimedLine {
  return { text, remark: { seconds, since, written: `${text} ← ${seconds}s` } };
}

const shown = (text: string): TimedLine => ({ text, remark: null });

/** At 0, 1 and 2 seconds. */
const seen = printed('a', 'b', 'c');

describe('on one run', () => {
  test.each<[string, TimedQuestion, Observation, string]>([
    ['since the line before', timed([shown('a'), said('b', 1), said('c', 1)]), seen, 'verified'],
    ['since the start', timed([shown('a'), said('b', 1), said('c', 2)]), seen, 'verified'],
    ['some since the one and some since the other', timed([said('a', 0), said('b', 2), said('c', 1)]), seen, 'refuted'],
    ['a wait', timed([shown('a'), said('b', 1), said('c', 1, 'line')]), seen, 'verified'],
    ['a wait is none since the start', timed([shown('a'), said('c', 2, 'line')]), seen, 'verified'],
    ['a time after the start', timed([shown('b'), said('c', 2, 'start')]), seen, 'verified'],
    ['a time after the start is no wait', timed([shown('b'), said('c', 1, 'start')]), seen, 'refuted'],
    ['since the first line', timed([shown('b'), shown('x'), said('c', 1)]), seen, 'verified'],
    ['a line that was not seen', timed([shown('a'), said('x', 1)]), seen, 'undecided'],
    ['a line of which the one before was not seen', timed([shown('x'), said('c', 7)]), seen, 'undecided'],
    ['lines that are alike', timed([shown('a'), said('a', 1)]), printed('a', 'a'), 'verified'],
    ['what is printed', timed([shown('a'), said('b', 7)]), printed('a', 'b ← 7s'), 'undecided'],
    ['random times', timed([shown('a'), said('b', 7)], { volatile: ['random'] }), seen, 'undecided'],
    [
      'a later block begins with its first line',
      timed([said('b', 1), said('c', 2)], { isFirst: false }),
      seen,
      'verified',
    ],
    ['a later block that errs', timed([said('b', 1), said('c', 3)], { isFirst: false }), seen, 'refuted'],
  ])('%s', (_, question, run, verdict) => {
    expect(judgeOne(claim(question), { r: [run] }).verdict).toBe(verdict);
  });

  test.each([
    ['in the chunk', 'c', 'verified'],
    ['in the chunk before', 'a', 'undecided'],
  ])('a line that is %s', (_, last, verdict) => {
    const steps = ['a\n', 'b\nc\n'].map(
      (output, index) => ({ kind: 'chunk', index, output, value: null, error: null }) as const,
    );
    const question = timed([shown('b'), said(last, 1)], { chunk: 1, isFirst: false });
    expect(judgeOne(claim(question), { r: [{ ...seen, steps }] }).verdict).toBe(verdict);
  });

  test('one that failed before is not reached', () => {
    const broken = observation({ ...failure('ValueError', 'x'), events: [line('a', 0)] });
    expect(judgeOne(claim(timed([shown('a'), said('b', 1)])), { r: [broken] }).reason).toMatch(/^not-reached: /u);
  });
});

test.each([
  ['that fails', 7, ['r']],
  ['that holds', 1, []],
])('a time %s is measured again', (_, seconds, again) => {
  const planned = documentOf(claim(timed([shown('a'), said('b', seconds)])));
  expect(runsToMeasureAgain([planned], outcomesOf({ r: [seen] }))).toEqual(again);
});

test.each([
  ['holds', observation({ events: [line('a', 0), line('b', 7)] }), /^timings-disagree: /u],
  ['fails', seen, /^not-observed: timeline/u],
])('what fails and then %s', (_, second, reason) => {
  const question = timed([shown('a'), said('b', 7)]);
  expect(judgeOne(claim(question), { r: [seen, second] }).reason).toMatch(reason);
});

test('one run of several is enough where the document says so', () => {
  const question = timed([shown('a'), said('b', 7)], { asked: [asked('3.11.7', ['r', 's'])] });
  const late = observation({ events: [line('a', 0), line('b', 7)] });
  const verdicts = [{}, { anyRun: true } as const].map((rest) => {
    return judgeOne(claim({ ...question, ...rest }), { r: [seen], s: [late] }).verdict;
  });
  expect(verdicts).toEqual(['refuted', 'verified']);
});
