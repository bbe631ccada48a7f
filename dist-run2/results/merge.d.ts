import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
/** A results file. */
export interface ReadResults {
    readonly path: string;
    readonly report: Report;
}
/**
 * The report of the whole from the reports of all its parts, in any order; or the Problems that keep them from being a
 * whole: one that is missing, there twice, or made from other documents, sheets, interpreters or options. `folder` is
 * named where no file can be.
 */
export declare function mergeResults(files: readonly ReadResults[], folder: string): Report | readonly Problem[];
