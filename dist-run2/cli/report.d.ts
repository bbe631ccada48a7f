import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { readOptions } from '../options.ts';
import type { Standing } from '../root.ts';
import type { Reported } from './write-reports.ts';
/**
 * `claimcheck report RESULTS`: renders a results file. Nothing is run and nothing judged: the status says whether the
 * report could be made, 2 where a document is not what it was.
 */
export declare function reportCommand(results: string, flags: {
    readonly reporter?: readonly string[] | undefined;
}): Promise<number>;
export declare function readResults(path: string, cwd: string): Promise<{
    readonly report: Report;
} | {
    readonly problems: readonly Problem[];
}>;
/** Texts, places and programs of the documents as they are now, of those that are still as they were. */
export declare function planAgain(report: Report, standing: Standing, options: Awaited<ReturnType<typeof readOptions>>['options']): Promise<Reported>;
