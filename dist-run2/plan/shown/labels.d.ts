import type { BlockLine } from '../../model/document.ts';
import type { Remark } from './said.ts';
import type { LogicalLine } from '../tokens.ts';
/**
 * `# Output:` with comments below it, or `# Output: 3`, at the margin below statements: what was printed since the label
 * before, or the error that came of it.
 */
export declare function labelsIn(lines: readonly BlockLine[], logical: readonly LogicalLine[], lineOf: (offset: number) => number): readonly Remark[];
export declare function isLabel(text: string): boolean;
