import type { Interpreter } from '../model/interpreter.ts';
import type { RunClock } from './clocks.ts';
import type { Fields } from './decode.ts';
import type { Inbox } from './inbox.ts';
import type { RunFolders } from './run-folders.ts';
import type { RunRequest } from './run-request.ts';
/** The long-lived Python process that has runs watched (`python/supervisor.py`). */
export interface Supervisor {
    readonly folders: RunFolders;
    /** False once the process has ended. */
    readonly alive: () => boolean;
    /** `polls` is called when the program is found to wait by asking the clock again and again. */
    readonly run: (request: RunRequest, polls: () => void) => Promise<Delivery>;
    /** Lays in what programs with this text may import; one that is not warm ignores it. */
    readonly stock: (text: string) => void;
    /** Why the network cannot be left, or null where it can. */
    readonly networkProblem: () => Promise<string | null>;
    readonly close: () => Promise<void>;
}
/**
 * `lost`: no result will come. `killed`: by a signal from outside, which may have been the program's; otherwise it is
 * claimcheck's own failure.
 */
export type Delivery = {
    readonly kind: 'result';
    readonly result: Fields;
} | {
    readonly kind: 'lost';
    readonly killed: boolean;
    readonly reason: string;
};
/** What a warm interpreter (`python/warm.py`) has for good, and so all of its programs: they run in its forks. */
export interface Warmth {
    readonly clock: RunClock;
    readonly hashSeed: number;
    /** The PATH that programs see. */
    readonly path: string;
}
/**
 * With `warmth`, programs run in forks of the supervisor, else each in an interpreter that is started for it. Rejects with a
 * HarnessError where the process does not come up, or where a warm one is not as a program would find it.
 */
export declare function startSupervisor(interpreter: Interpreter, folder: string, inbox: Inbox, warmth?: Warmth | null): Promise<Supervisor>;
