import type { Options } from '../model/options.ts';
import type { Problem } from '../model/problem.ts';
/** Options as far as they can be used, and every Problem in them. */
export interface ParsedOptions {
    /** Null where nothing can be used: no text, no YAML, no mapping. An option that has a Problem counts as not given. */
    readonly options: Options | null;
    readonly problems: readonly Problem[];
}
/** Reads `claimcheck.yaml`. An empty file gives no option. `path` names the file in Problems. */
export declare function parseConfig(path: string, bytes: Uint8Array): ParsedOptions;
/**
 * Reads options of the command line, by name (`missing-python` or `missingPython`): text, a list of texts, or a truth
 * value; undefined counts as not given. They are read as `claimcheck.yaml` is, and `3` in text is a number. Problems
 * are `invalid-option` and have the option (`--repeat`) as their path.
 */
export declare function decodeOptions(values: Readonly<Record<string, unknown>>): ParsedOptions;
