import type { ProgramLine } from '../../model/plan.ts';
/** `code goes here`, `do something`: words side by side that are no statement, and no keyword mistyped. */
export declare function proseIn(code: readonly string[]): readonly number[];
/** `# output` above what no statement is: a copy of what was printed, in the block itself. */
export declare function pastedOutput(lines: readonly ProgramLine[]): readonly number[];
