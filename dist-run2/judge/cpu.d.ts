import type { Observation } from '../model/observation.ts';
import type { Check, ExpectationOf } from './check.ts';
/** Processor time of the program and its children. It is real on either clock, so the tolerance of the real one applies. */
export declare function checkCpu({ time }: ExpectationOf<'cpu'>, observation: Observation): Check;
