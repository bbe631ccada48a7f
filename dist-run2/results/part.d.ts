import type { Problem } from '../model/problem.ts';
import type { ProblemReport, Report } from '../model/report.ts';
/** Which part of a verification a report holds, where it was made with `--shard`. */
export interface Part {
    /** Counted from 1. */
    readonly index: number;
    readonly count: number;
    /** SHA-256 of everything that the parts of one verification share: files, claims and their division, options. */
    readonly inputs: string;
}
/**
 * The warning that a report is one part of several. It stands among the report's problems, so that nobody takes the part
 * for the whole in whatever format, and `readPart` finds it there again: the results file has no other place for it.
 */
export declare function partWarning({ index, count, inputs }: Part): Problem;
export declare function isPartWarning(problem: ProblemReport): boolean;
/** The part that a report says it is; null for a whole one. */
export declare function readPart({ problems }: Report): Part | null;
