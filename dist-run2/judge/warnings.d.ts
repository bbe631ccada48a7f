import type { WarningPattern } from '../model/expectation.ts';
import type { Observation, WarningEvent } from '../model/observation.ts';
import type { Check, ExpectationOf } from './check.ts';
/** Exactly these warnings, in any order; an empty list: none. */
export declare function checkWarnings({ warnings }: ExpectationOf<'warnings'>, observation: Observation): Check;
export declare function matchesWarning(pattern: WarningPattern, warning: WarningEvent): boolean;
export declare function warningText(warning: WarningEvent): string;
