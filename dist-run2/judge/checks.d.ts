import type { ExpectationKind } from '../model/expectation.ts';
import type { Observation } from '../model/observation.ts';
import type { Check, ExpectationOf } from './check.ts';
/**
 * Holds one expectation against one run.
 *
 * @param compared the run of the other program; null unless the expectation is `compared-with`.
 */
export declare function checkExpectation<K extends ExpectationKind>(expectation: ExpectationOf<K>, observation: Observation, compared: Observation | null): Check;
