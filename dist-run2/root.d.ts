/** The file at the root of a project that holds the same options as the command line, under the same names. */
export declare const configPath = "claimcheck.yaml";
/** The tracked file of what was wrong when claimcheck was adopted, at the root too. */
export declare const baselinePath = "claimcheck-baseline.yaml";
/** Where claimcheck was called, and the project around it; both absolute. */
export interface Standing {
    readonly cwd: string;
    /** Paths in the configuration and in the baseline are relative to it. */
    readonly root: string;
}
/**
 * The root of the project around a folder: the nearest one upwards that holds `claimcheck.yaml`, else the nearest that
 * holds a baseline or `expectations/`, else the folder itself. Nothing is looked for above the root of the repository,
 * nor, outside of one, in the home directory and above it.
 */
export declare function findRoot(cwd: string): Promise<string>;
/** A path that is relative to the root, as it is to where claimcheck was called. */
export declare function fromRoot(path: string, { cwd, root }: Standing): string;
/** The other way round. */
export declare function toRoot(path: string, { cwd, root }: Standing): string;
