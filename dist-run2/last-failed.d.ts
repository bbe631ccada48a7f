import type { DocumentReport } from './model/report.ts';
import type { Standing } from './root.ts';
/** The claims that failed last time, as `path#id`, of documents that are still there and within these paths, or all. */
export declare function readLastFailed(standing: Standing, paths: readonly string[]): Promise<readonly string[]>;
/** Takes documents as they are verified; `keep` remembers which of their claims failed. */
export interface FailureMemory {
    readonly document: (report: DocumentReport) => void;
    readonly keep: () => Promise<void>;
}
/**
 * Those that were not asked this time stay as they were; `whole`: every claim of the documents was asked, so that claims
 * that are gone are forgotten.
 */
export declare function openFailureMemory({ strict, whole, ...standing }: Standing & {
    readonly strict: boolean;
    readonly whole: boolean;
}): Promise<FailureMemory>;
