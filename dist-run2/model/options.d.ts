import type { Dialect } from './project.ts';
import type { ClockChoice } from './program-source.ts';
/** The options of `verify`, under the same names on the command line and in `claimcheck.yaml`; null: not given. */
export interface Options {
    /** Files and folders; empty: the configured ones, else the working directory. */
    readonly paths: readonly string[] | null;
    /** Globs of sheets that are not beside their document; default `expectations/**`, YAML files`. */
    readonly expectations: readonly string[] | null;
    /** Whose Markdown the documents are written in; as the files of their project say, where it is not given. */
    readonly dialect: Dialect | null;
    /** Specs such as `3.11`, `>=3.9`, `/usr/bin/python3`, `all`. */
    readonly python: readonly string[] | null;
    readonly missingPython: 'fail' | 'skip' | null;
    readonly clock: ClockChoice | 'both' | null;
    readonly repeat: number | null;
    readonly jobs: number | null;
    readonly timeoutSeconds: number | null;
    readonly grep: string | null;
    /** A git revision; the empty string: HEAD. */
    readonly changed: string | null;
    /** `2/3`. */
    readonly shard: string | null;
    /** `NAME` or `NAME=FILE`. */
    readonly reporter: readonly string[] | null;
    readonly strict: boolean | null;
    /** Per cent of the Python blocks. */
    readonly minCoverage: number | null;
    readonly isolation: Isolation | null;
    readonly cache: boolean | null;
    readonly warm: boolean | null;
    /** Packages that all programs need (PEP 508). */
    readonly requirements: readonly string[] | null;
    /** Named packages are provided in environments of claimcheck's own. */
    readonly install: boolean | null;
    readonly watch: boolean | null;
    readonly bail: boolean | null;
    readonly quiet: boolean | null;
    readonly verbose: boolean | null;
    readonly progress: boolean | null;
}
/**
 * `process`: a private directory, a scrubbed environment, limits, no process left behind. `network`: the same, without
 * any network (Linux namespaces). A level that cannot be had is a HarnessError, never silently less.
 */
export type Isolation = 'process' | 'network';
