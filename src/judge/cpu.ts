import type { Observation } from '../model/observation.ts';
import { timeTolerance } from '../model/range.ts';
import type { Check, ExpectationOf } from './check.ts';
import { inRange, rangeText } from './range.ts';
import { endText, secondsText } from './wording.ts';

/** Processor time of the program and its children. It is real on either clock, so the tolerance of the real one applies. */
export function checkCpu({ time }: ExpectationOf<'cpu'>, observation: Observation): Check {
  const expected = rangeText(time, timeTolerance.real);
  const { cpuSeconds } = observation;
  if (cpuSeconds === null) return { holds: false, expected, actual: `no processor time (${endText(observation)})` };
  const isAsExpected = (seconds: number): boolean => inRange(time, seconds, timeTolerance.real);
  return {
    holds: isAsExpected(cpuSeconds),
    expected,
    actual: secondsText(cpuSeconds, isAsExpected),
    measured: true,
  };
}
