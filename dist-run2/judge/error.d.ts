import type { ErrorPattern } from '../model/expectation.ts';
import type { ErrorEvent, Observation } from '../model/observation.ts';
import type { Check, ExpectationOf } from './check.ts';
/** The program ends with this uncaught exception; null: with none, and of its own accord. */
export declare function checkError({ error }: ExpectationOf<'error'>, observation: Observation): Check;
export declare function matchesError(pattern: ErrorPattern, error: {
    readonly type: string;
    readonly message: string;
}): boolean;
export declare function errorText(error: ErrorEvent): string;
