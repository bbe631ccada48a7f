import type { Interpreter } from '../model/interpreter.ts';
import type { PlannedRun, Program } from '../model/plan.ts';
import type { ClockChoice } from '../model/program-source.ts';
/** What is asked of the runs of a program on one interpreter. */
export interface RunRequest {
    readonly program: Program;
    readonly interpreter: Interpreter;
    readonly clock: ClockChoice;
    readonly probes: readonly string[];
}
/**
 * Every different run once. Ids are readable and stable: `cook@3.11.7`, the third repeat `cook@3.11.7#3`, on another
 * clock than the program's own `cook@3.11.7+real`.
 */
export declare class Runs {
    #private;
    constructor(programsByDocument: readonly (readonly Program[])[]);
    /** Sorted by id. */
    get all(): readonly PlannedRun[];
    /** Ids of the runs, by repeat. */
    add(request: RunRequest): readonly string[];
}
