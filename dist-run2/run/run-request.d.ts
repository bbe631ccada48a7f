import type { Isolation } from '../model/options.ts';
import type { Chunk, PlannedRun } from '../model/plan.ts';
import type { RunClock } from './clocks.ts';
/** All that is asked of a run, as `python/spawn.py` and `python/watch.py` read it. */
export interface RunRequest {
    /** A secret: its records and its result are known by it. */
    readonly token: string;
    readonly folder: string;
    readonly text: string;
    readonly timeoutSeconds: number;
    readonly clock: RunClock;
    /** Its author says that it goes differently each time. */
    readonly isRepeated: boolean;
    readonly hashSeed: number;
    readonly probes: readonly string[];
    readonly chunks: readonly Chunk[];
    readonly watched: readonly number[];
    readonly isolation: Isolation;
    readonly limits: Limits;
    /** The PATH that the program sees. */
    readonly path: string;
}
export interface Limits {
    /** Of each of stdout and stderr. Default 1 MiB. */
    readonly outputBytes: number;
    /** Address space of each process. Default 2 GiB. */
    readonly memoryBytes: number;
}
/** What holds for all runs of a runner. */
export interface RunSettings {
    readonly isolation: Isolation;
    readonly limits?: Partial<Limits>;
    /** Only its PATH comes through to programs. */
    readonly env?: NodeJS.ProcessEnv;
}
export declare function makeRunRequest(planned: PlannedRun, clock: RunClock, folder: string, settings: RunSettings): RunRequest;
export declare function textOf({ program }: PlannedRun): string;
export declare function pathOf({ env }: RunSettings): string;
export declare function limitsOf({ limits }: RunSettings): Limits;
/** Where `python/spawn.py` puts the program; its tracebacks name it so. */
export declare function programPathIn(folder: string): string;
