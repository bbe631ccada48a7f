import type { BlockLine } from '../../model/document.ts';
import type { LogicalLine } from '../tokens.ts';
import type { PrintedWords } from './printed.ts';
import type { Remark } from './said.ts';
interface Read {
    readonly lineOf: (offset: number) => number;
    readonly printed: PrintedWords;
    readonly labels: readonly Remark[];
}
/**
 * Comments at the margin right below a loop or another compound statement that prints, where each is a value, or likely
 * what is printed: that statement's output.
 */
export declare function belowBlocks(lines: readonly BlockLine[], logical: readonly LogicalLine[], { lineOf, printed, labels }: Read): readonly Remark[];
export {};
