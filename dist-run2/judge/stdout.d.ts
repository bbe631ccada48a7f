import type { LinePattern } from '../model/expectation.ts';
import type { Observation } from '../model/observation.ts';
import type { Check, ExpectationOf } from './check.ts';
/** stdout is these lines and nothing else. */
export declare function checkStdout({ patterns }: ExpectationOf<'stdout'>, observation: Observation): Check;
/** Whether the lines are the patterns; says which line is the first that differs. Both sides are fit for a diff. */
export declare function checkLines(patterns: readonly LinePattern[], lines: readonly string[]): Check;
