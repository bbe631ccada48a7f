import type { Observation } from '../model/observation.ts';
import type { Check, ExpectationOf } from './check.ts';
/** Each line (its first occurrence, on stdout, else on stderr) appears at its time, or so long after another line. */
export declare function checkTimeline({ entries }: ExpectationOf<'timeline'>, observation: Observation): Check;
