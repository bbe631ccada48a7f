import type { Interpreter } from '../model/interpreter.ts';
import type { Observation } from '../model/observation.ts';
import type { RunOutcome } from '../model/outcome.ts';
import type { PlannedRun } from '../model/plan.ts';
export type RunClock = Observation['clock'];
/** `unsound`: the virtual clock could not answer for this program; nothing that it showed counts. */
export type ClockedOutcome = RunOutcome | {
    readonly kind: 'unsound';
    readonly because: string;
};
/** Which clocks a program asked for `auto` is run on, and why others were found unsound before, by program. */
export interface Clocks {
    readonly both: boolean;
    readonly unsound: Map<string, string>;
    /** Under way, by program: the first of its runs on the virtual clock. */
    readonly firsts: Map<string, Promise<ClockedOutcome>>;
}
/** `again`: alone, and whatever is known of an earlier run. */
type Observe = (clock: RunClock, again?: 'again') => Promise<ClockedOutcome>;
/**
 * Runs on the clock that the plan asks for. `auto`: the virtual one, and again on the real one where it was not sound; with
 * `both`, on each, and what they disagree in is a `harness-error`. `virtual` that cannot be had is one as well.
 */
export declare function runOnClocks(planned: PlannedRun, clocks: Clocks, observe: Observe): Promise<RunOutcome>;
export declare function firstClockOf({ clock, interpreter }: PlannedRun): RunClock;
/** Null where the interpreter can have the virtual clock. It replaces what CPython from 3.7 on has; threads need its lock. */
export declare function virtualClockProblem({ implementation, version, build }: Interpreter): string | null;
export {};
