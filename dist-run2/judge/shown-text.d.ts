import type { Volatile } from '../model/plan.ts';
/** `doubtful`: it differs in a way that proves nothing. */
export type Likeness = 'same' | 'doubtful' | 'differs';
/**
 * Whether output is what the document shows. Nobody wrote it for a machine: white space and the way lines are wrapped,
 * kinds of quotes, prompts, addresses, paths, last digits of fractions and the order within sets do not count, `...`
 * stands for anything, and times and dates only have to be some.
 */
export declare function compareText(shown: readonly string[], seen: readonly string[], volatile: readonly Volatile[]): Likeness;
/** Half of the words are the same, and neither is the other with words of prose: it is meant as this output. */
export declare function resembles(shown: readonly string[], seen: readonly string[]): boolean;
/** The same words in the same places, whatever the numbers, times and dates among them. */
export declare function isSameButNumbersIn(shown: readonly string[], seen: readonly string[]): boolean;
/** A remark behind a statement against the value's `repr`, or what was printed: only what is of one kind can differ. */
export declare function compareValue(shown: string, seen: string, volatile: readonly Volatile[]): Likeness;
/** Categories of the warnings among these lines. */
export declare function warningsIn(lines: readonly string[]): readonly string[];
/** What it shows may then be anything. */
export declare function isAnything(kind: Volatile): boolean;
