import type { LogicalLine } from '../tokens.ts';
/**
 * `expression`: has a value. `binding`: changes what a name is bound to or holds. `other`: no remark tells its value, but
 * one may tell that it raises. Null: it goes on below.
 */
export declare function statementKind({ tokens }: LogicalLine): 'expression' | 'binding' | 'other' | null;
