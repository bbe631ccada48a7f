import type { Likeness } from './shown-text.ts';
export declare const ranks: {
    readonly same: 0;
    readonly doubtful: 1;
    readonly differs: 2;
};
export declare function best(all: readonly Likeness[]): Likeness;
/** Lines of what was printed, without white space at its end. */
export declare function splitOutput(output: string): readonly string[];
