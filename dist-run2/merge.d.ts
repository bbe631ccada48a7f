import type { GateStatus } from './judge/gate.ts';
import type { Problem } from './model/problem.ts';
import type { Report } from './model/report.ts';
/** The report of the whole from the results files in a folder, or the Problems that keep them from being one. */
export declare function mergeFolder(folder: string, cwd: string): Promise<Report | readonly Problem[]>;
/** The exit status of a report that was joined from parts. */
export declare function mergedStatus(report: Report, { strict, minCoverage }: {
    readonly strict: boolean;
    readonly minCoverage: number | null;
}): GateStatus;
