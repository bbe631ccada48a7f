import type { LinePattern } from '../model/expectation.ts';
/** White space at the end of the line never counts; at its start it does. `...` alone matches every line. */
export declare function matchesLine(pattern: LinePattern, line: string): boolean;
/**
 * A message such as a warning's: its first line is compared, or all of it where the pattern itself has several lines.
 * Null: any message.
 */
export declare function matchesMessage(pattern: LinePattern | null, message: string): boolean;
/** Without the empty lines at the end, which no list of lines has to name. */
export declare function withoutEmptyEnd(patterns: readonly LinePattern[]): readonly LinePattern[];
export type ListMatch = {
    readonly kind: 'matches';
}
/** Indices of the line and the pattern that could not be brought together; each may be one past the end. */
 | {
    readonly kind: 'differs';
    readonly line: number;
    readonly pattern: number;
};
/**
 * Whether the lines are exactly these patterns, where `...` stands for zero or more lines. Runs all alternatives side
 * by side, so several `...` cost no more than lines times patterns.
 */
export declare function matchLines(patterns: readonly LinePattern[], lines: readonly string[]): ListMatch;
