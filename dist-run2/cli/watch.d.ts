import type { ReporterChoice } from '../report/reporters.ts';
export interface WatchInput {
    readonly paths: readonly string[];
    readonly flags: Readonly<Record<string, unknown>>;
    readonly reporters: readonly ReporterChoice[];
    readonly cwd: string;
}
/** Verifies, and again on each change what it touches, until it is interrupted. Returns the exit status for that. */
export declare function watchCommand(input: WatchInput): Promise<number>;
