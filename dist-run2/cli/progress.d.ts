import type { Options } from '../model/options.ts';
import type { ReporterChoice } from '../report/reporters.ts';
import type { Progress } from '../request.ts';
export interface ProgressOptions {
    /** `live`: one line that is rewritten. `sparse`: a line now and then, for logs. `none`: silence. */
    readonly style: 'live' | 'sparse' | 'none';
    readonly everyMilliseconds: number;
    readonly write: (text: string) => void;
    /** Columns of the terminal, which may change. */
    readonly width: () => number;
}
/** How it is said what goes on: as the options and the terminal want it. */
export declare function progressOptions(options: Options, reporters?: readonly ReporterChoice[]): ProgressOptions;
/**
 * Says on stderr what is running, for how long against the time that is claimed of it, and how much is left. `stop` takes
 * the live line away.
 */
export declare function makeProgress(options: ProgressOptions): Progress & {
    readonly stop: () => void;
};
interface Running {
    readonly name: string;
    /** Of `performance.now()`. */
    readonly since: number;
    readonly declaredSeconds: number | null;
    readonly limitSeconds: number;
}
interface Count {
    readonly all: number;
    readonly done: number;
}
/** What stands in the line, the longest run first: `3 of 5 runs done; cook@3.11.7 2.1 of 6 s and 1 more`. */
export declare function describe({ runs, documents, running, }: {
    readonly runs: Count;
    readonly documents: Count;
    readonly running: readonly Running[];
}, now: number): string;
export {};
