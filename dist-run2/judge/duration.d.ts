import type { Observation } from '../model/observation.ts';
import type { Check, ExpectationOf } from './check.ts';
/** Wall time from the first statement to the end of the last thread, by the clock of the run. */
export declare function checkDuration({ time }: ExpectationOf<'duration'>, observation: Observation): Check;
