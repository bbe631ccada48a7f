import type { LogicalLine } from '../tokens.ts';
/**
 * Whether a comment beside a `print` is likely what that prints: all of its words but one stand in the strings and numbers
 * of the program, and more do than do not. `print(name)  # print the name` is a remark.
 */
export declare class PrintedWords {
    #private;
    constructor(logical: readonly LogicalLine[], source: string);
    areLikely(comment: string): boolean;
}
