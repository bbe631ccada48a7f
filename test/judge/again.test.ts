import { expect, test } from 'vitest';
import { runsToMeasureAgain } from '../../src/judge/again.ts';
import type { Expectation } from '../../src/model/expectation.ts';
import type { HowOften } from '../../src/model/sheet.ts';
import {
  asked,
  bad,
  claim,
  documentOf,
  good,
  lasting,
  outcomesOf,
  printsA,
  runsQuestion,
  takesASecond,
} from './plans.ts';
import type { Seen } from './plans.ts';
import { about, at, observation, pattern } from './samples.ts';

const program = { text: 'other', place: at };
const twice: Expectation = {
  kind: 'compared-with',
  place: at,
  program,
  ratios: [{ figure: 'duration', ratio: about('2x') }],
};
const timeline: Expectation = {
  kind: 'timeline',
  place: at,
  entries: [{ kind: 'at', line: pattern('A'), at: about('3s') }],
};
const cpu: Expectation = { kind: 'cpu', place: at, time: about('2s') };
const timeout = observation({ ended: 'timeout', durationSeconds: 30 });
const virtual = observation({ clock: 'virtual', durationSeconds: 2 });

const rows: readonly (readonly [string, readonly Expectation[], HowOften, Seen, readonly string[]])[] = [
  ['duration', [takesASecond], 'always', { a: [lasting(2)], b: [lasting(1)] }, ['a']],
  ['duration that holds', [takesASecond], 'always', { a: [lasting(1)], b: [lasting(1)] }, []],
  ['virtual clock', [takesASecond], 'always', { a: [virtual], b: [virtual] }, ['a', 'b']],
  ['measured twice already', [takesASecond], 'always', { a: [lasting(2), lasting(2)], b: [lasting(1)] }, []],
  ['output is wrong too', [takesASecond, printsA], 'always', { a: [lasting(2)], b: [good] }, []],
  [
    'another repeat is wrong',
    [takesASecond, printsA],
    'always',
    { a: [{ ...good, durationSeconds: 2 }], b: [bad] },
    [],
  ],
  ['no duration', [takesASecond], 'always', { a: [observation({ durationSeconds: null })], b: [lasting(1)] }, []],
  ['timeout', [takesASecond], 'always', { a: [timeout], b: [lasting(1)] }, []],
  ['timeline', [timeline], 'always', { a: [good], b: [good] }, ['a', 'b']],
  ['timeline without the line', [timeline], 'always', { a: [bad], b: [good] }, []],
  ['processor time, on either clock', [cpu], 'always', { a: [virtual], b: [virtual] }, ['a', 'b']],
  ['compared', [twice], 'always', { a: [lasting(3)], b: [lasting(6)], o: [lasting(3)] }, ['a', 'o']],
  ['sometimes', [takesASecond], 'sometimes', { a: [lasting(2)], b: [lasting(2)] }, ['a', 'b']],
  ['sometimes, once is enough', [takesASecond], 'sometimes', { a: [lasting(2)], b: [lasting(1)] }, []],
  ['never', [takesASecond], 'never', { a: [lasting(1)], b: [lasting(1)] }, []],
];

test.each(rows)('%s', (_, expectations, howOften, seen, runs) => {
  const interpreter = asked('3.11.7', ['b', 'a'], { comparedRuns: expectations.includes(twice) ? [['o']] : [] });
  const given = claim(runsQuestion(expectations, [interpreter], { howOften }));
  expect(runsToMeasureAgain([documentOf(given, given)], outcomesOf(seen))).toEqual(runs);
});
