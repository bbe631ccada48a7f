import type { Interpreter } from '../model/interpreter.ts';
import type { RunOutcome } from '../model/outcome.ts';
import type { PlannedRun } from '../model/plan.ts';
import type { ClockChoice } from '../model/program-source.ts';
import type { RunSettings } from './run-request.ts';
export interface RunnerOptions extends RunSettings {
    readonly interpreters: readonly Interpreter[];
    /** How many programs run at a time; of those that need a processor of their own no more than there are processors. */
    readonly jobs: number;
    /** False: every program has an interpreter that is started for it. Default true. */
    readonly warm?: boolean;
    /** What most runs will ask for (null: `auto`); interpreters for it are started at once. Absent: when they are needed. */
    readonly clock?: ClockChoice | null;
    /** Runs that leave the clock open are made on both, and compared. Default: no. */
    readonly bothClocks?: boolean;
    /** True: what a run shows is kept in `.claimcheck/` of `cwd`, and not run again. Default false. */
    readonly cache?: boolean;
    readonly cwd: string;
}
export interface Runner {
    /** Never rejects: what claimcheck could not do is a `harness-error`. */
    readonly run: (planned: PlannedRun, options?: RunOptions) => Promise<RunOutcome>;
    /**
     * Ends what still runs (its outcome is a `harness-error`) and leaves no process and no folder. May be called at any
     * time, more than once. For Ctrl-C: await it, then exit; if this process dies without it, the supervisors clean up.
     */
    readonly close: () => Promise<void>;
}
export interface RunOptions {
    /** With no other run beside it; such runs wait until all others have ended. */
    readonly alone: boolean;
    /** How long it is said to take; the longest goes first. */
    readonly expectedSeconds?: number;
    /** It is run whatever is known of it, and what is known is replaced. */
    readonly again?: boolean;
    /** Called when its turn comes (again, where it is repeated because those who watched it were killed). */
    readonly started?: () => void;
}
/**
 * Rejects with a HarnessError where programs cannot be run as asked: on Windows, or without the isolation asked for.
 */
export declare function openRunner(options: RunnerOptions): Promise<Runner>;
