import type { ErrorPattern, LinePattern, WarningPattern } from '../model/expectation.ts';
/**
 * Reads what a claim expects of warnings, from text: `none` (an empty list), `Category` or `Category: message`.
 * A string result is the reason for a refusal.
 */
export declare function readWarnings(text: string): readonly WarningPattern[] | string;
/** Reads `Category` or `Category: message`. A string result is the reason for a refusal. */
export declare function readWarning(text: string): WarningPattern | string;
/** Reads `none` (no error), `Type` or `Type: message`. A string result is the reason for a refusal. */
export declare function readError(text: string): {
    readonly error: ErrorPattern | null;
} | string;
/** The message of an error, which may have several lines; `...` stands for any. */
export declare function readMessage(text: string): LinePattern;
/** True for the name of a class as Python prints it: `RuntimeError`, `asyncio.exceptions.CancelledError`. */
export declare function isClassName(text: string): boolean;
