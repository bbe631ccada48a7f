import type { PlannedRun } from '../model/plan.ts';
import type { RawResult } from './raw-result.ts';
import type { RunRequest } from './run-request.ts';
import type { Delivery } from './supervisor.ts';
/** Nothing is run twice: which runs are remembered, and under what. */
export interface Memory {
    /** What this very run showed before, or null. */
    readonly recall: (planned: PlannedRun, request: RunRequest) => Promise<Recalled | null>;
    readonly remember: (planned: PlannedRun, request: RunRequest, delivery: Delivery) => Promise<void>;
    readonly forget: (planned: PlannedRun, request: RunRequest) => Promise<void>;
    readonly isEmpty: () => Promise<boolean>;
    readonly close: () => Promise<void>;
}
export interface Recalled {
    readonly raw: RawResult;
    readonly programPath: string;
    readonly observedAt: Date;
}
/** Null where nothing can be kept. */
export declare function openMemory(cwd: string, env: NodeJS.ProcessEnv): Promise<Memory | null>;
/** Everything that is asked of a run is in its request; only what is its own each time does not count. */
export declare function keyFor(planned: PlannedRun, request: RunRequest, stamps: readonly string[]): string;
