import type { ShownPart, Volatile } from '../model/plan.ts';
import type { Likeness } from './shown-text.ts';
interface Raised {
    readonly type: string;
    readonly message: string;
}
/**
 * The body of a traceback never counts (doctest). Messages of Python itself change from version to version, so another
 * message alone proves nothing, unless it is the program's own.
 */
export declare function compareError(shown: Raised, seen: Raised, isOwn: boolean): Likeness;
/** Whether both are one error, by what it was called in this version or in another. */
export declare function isSameError(shown: string, seen: string): boolean;
/** An error that the program catches, and prints. */
export declare function comparePrinted({ lines, error }: ShownPart, seen: readonly string[], volatile: readonly Volatile[]): Likeness;
export {};
