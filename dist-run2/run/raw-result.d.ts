import type { Stream } from '../model/expectation.ts';
import type { Lack, Probe, Step } from '../model/observation.ts';
import type { Fields } from './decode.ts';
/**
 * What the reaper of one run (`python/result.py`) reports. Lines count in the composed program, from 1; null where the
 * place is not in it. Times are seconds after the first statement.
 */
export interface RawResult {
    readonly token: string;
    /** The first statement was reached, or the compiler refused the program. */
    readonly started: boolean;
    /** Why the program could not be started at all, or null. */
    readonly harness: string | null;
    /** Which limit ended it, or null. */
    readonly stopped: 'timeout' | 'output' | 'records' | 'unsound' | null;
    /** Why the virtual clock could not be had, or null. Nothing else of the run counts then. */
    readonly unsound: string | null;
    /** At its time limit it had hardly used a processor, nor waited for one. */
    readonly slept: boolean;
    readonly truncated: readonly Stream[];
    readonly exit: number | null;
    readonly signal: string | null;
    /** Why the control channel cannot be believed, or null. */
    readonly channel: string | null;
    readonly final: boolean;
    /** `os._exit`: `last` where nothing of the program was left to run. */
    readonly leave: {
        readonly status: number;
        readonly line: number | null;
        readonly last: boolean;
    } | null;
    readonly durationSeconds: number | null;
    readonly cpuSeconds: number | null;
    readonly events: readonly {
        readonly at: number;
        readonly stream: Stream;
        readonly text: string;
    }[];
    readonly warnings: readonly {
        readonly at: number;
        readonly category: string;
        readonly message: string;
        readonly line: number | null;
    }[];
    readonly error: RawError | null;
    readonly unretrieved: readonly RawUnretrieved[];
    readonly logs: readonly {
        readonly at: number;
        readonly logger: string;
        readonly level: string;
        readonly message: string;
    }[];
    readonly probes: readonly Probe[];
    /** The first address beyond this machine that it asked for. */
    readonly reached: string | null;
    /** Of a SystemExit with another status than 0. */
    readonly exitLack: Lack | null;
    /** Files outside of the standard library that were imported; null where there are too many to say, or it did not end. */
    readonly imported: readonly string[] | null;
    readonly steps: readonly Step[];
}
export interface RawError {
    readonly type: string;
    readonly message: string;
    readonly line: number | null;
    /** Of a SyntaxError, counted from 1 in characters. */
    readonly column: number | null;
    readonly traceback: string;
    readonly missingModule: string | null;
    readonly lack: Lack | null;
}
export interface RawUnretrieved {
    readonly at: number;
    readonly kind: 'task' | 'thread' | 'unraisable';
    readonly type: string;
    readonly message: string;
    readonly line: number | null;
    readonly headline: string;
    readonly lack?: Lack | null;
}
/** Throws a TypeError where the report is not of this form. */
export declare function decodeRawResult(from: Fields): RawResult;
