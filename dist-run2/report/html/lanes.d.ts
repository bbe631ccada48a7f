import type { DocumentReport, RunReport } from '../../model/report.ts';
/** One line of a timeline: what a program did on interpreters where it did the same at the same times. */
export interface Lane {
    readonly run: RunReport;
    readonly versions: readonly string[];
}
/** The runs of one program that showed the same, whenever they showed it. */
export interface OutputGroup {
    readonly run: RunReport;
    readonly versions: readonly string[];
    readonly runs: number;
}
/**
 * A lane for each interpreter, those alike put together. Of several repeats the first is drawn, or the first that a
 * finding says does not hold.
 */
export declare function lanesOf(runs: readonly RunReport[], blamed: ReadonlySet<string>, scaleSeconds: number): readonly Lane[];
export declare function outputGroups(runs: readonly RunReport[]): readonly OutputGroup[];
/** Seconds that every timeline of the document spans, so that they can be compared at a glance. */
export declare function scaleOf({ runs }: DocumentReport): number;
/** When a run was over: its duration, or the last that was seen of it. */
export declare function endOf({ durationSeconds, events, warnings }: RunReport): number;
