import type { ProgramLine, Remarked } from '../../model/plan.ts';
import type { LogicalLine } from '../tokens.ts';
/**
 * What shows that a block is written for readers and not for Python: placeholders, signatures, optional arguments in
 * brackets, bodies that are only a comment, pieces cut out of a statement, tables, tracebacks, commands of a shell.
 */
export declare function notationsIn(lines: readonly ProgramLine[], context: string): readonly Remarked[];
/** Each line without comments, and with its strings emptied. */
export declare function codeOf(source: string, logical: readonly LogicalLine[]): readonly string[];
