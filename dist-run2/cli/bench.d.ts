import type { Options } from '../model/options.ts';
import type { VerifyRequest } from '../request.ts';
export interface Bench {
    readonly request: VerifyRequest;
    readonly options: Options;
    /** Takes the line away that says what is running, before something is printed. */
    readonly stopProgress: () => void;
}
/**
 * Does what a command does with the request that its paths, its flags and the configuration make: options that are wrong
 * are shown, Ctrl-C ends every run. Returns the exit status.
 */
export declare function withBench(paths: readonly string[], flags: Readonly<Record<string, unknown>>, use: (bench: Bench) => Promise<number>): Promise<number>;
