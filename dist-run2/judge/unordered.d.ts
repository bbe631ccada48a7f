import type { Observation } from '../model/observation.ts';
import type { Check, ExpectationOf } from './check.ts';
/** stdout is these lines in any order; with a `...` among them, these and any others. */
export declare function checkUnordered({ patterns }: ExpectationOf<'unordered'>, observation: Observation): Check;
