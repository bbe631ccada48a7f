import type { Observation } from '../model/observation.ts';
import { timeTolerance } from '../model/range.ts';
import type { Check, ExpectationOf } from './check.ts';
import { inRange, rangeText } from './range.ts';
import { endText, secondsText } from './wording.ts';

/** Wall time from the first statement to the end of the last thread, by the clock of the run. */
export function checkDuration({ time }: ExpectationOf<'duration'>, observation: Observation): Check {
  const tolerance = timeTolerance[observation.clock];
  const expected = rangeText(time, tolerance);
  const { durationSeconds } = observation;
  if (durationSeconds === null) return { holds: false, expected, actual: `no duration (${endText(observation)})` };
  const isAsExpected = (seconds: number): boolean => inRange(time, seconds, tolerance);
  return {
    holds: isAsExpected(durationSeconds),
    expected,
    actual: secondsText(durationSeconds, isAsExpected),
    measured: true,
  };
}
