import type { Isolation } from '../model/options.ts';
import type { PlannedRun } from '../model/plan.ts';
import type { ClockedOutcome, RunClock } from './clocks.ts';
import type { RawResult } from './raw-result.ts';
export interface Circumstances {
    /** Where the program's file was when it ran. */
    readonly programPath: string;
    readonly isolation: Isolation;
    readonly clock: RunClock;
    readonly attempt: number;
    readonly outputLimitBytes: number;
}
/** Facts from the reaper, in the document's terms. A run that never began says nothing about the document. */
export declare function outcomeOf(planned: PlannedRun, raw: RawResult, circumstances: Circumstances): ClockedOutcome;
