import type { Options } from './model/options.ts';
import type { Problem } from './model/problem.ts';
import type { Standing } from './root.ts';
export interface ReadOptions {
    readonly options: Options;
    readonly problems: readonly Problem[];
    /** Text of `claimcheck.yaml` by path, for code frames. */
    readonly texts: ReadonlyMap<string, string>;
    readonly standing: Standing;
}
/**
 * The options of the command line over those of `claimcheck.yaml` at the root of the project around `cwd`, whose paths
 * are turned into such that start at `cwd`, but for `expectations`, which start at the root in any case. `flags` by name;
 * what is undefined counts as not given, and so do no `paths`. An option that has a Problem is left out.
 */
export declare function readOptions(paths: readonly string[], flags: Readonly<Record<string, unknown>>, cwd: string): Promise<ReadOptions>;
