import type { Problem } from '../model/problem.ts';
/** What has changed in the working tree of git around a folder since a revision. */
export interface Changes {
    /** Whether the file, by its path relative to `cwd`, differs, is new, is gone, or is none that git keeps. */
    readonly has: (path: string) => boolean;
    /** Whether git keeps it, or kept it then, and it differs: one that was not there, and is not, does not. */
    readonly differs: (path: string) => boolean;
    /** The files that were there and differ or are gone, relative to `cwd`, with the text that they had. */
    readonly before: (extensions: readonly string[]) => Promise<readonly EarlierFile[]>;
}
export interface EarlierFile {
    readonly path: string;
    readonly bytes: Uint8Array;
}
export interface ChangesRequest {
    /** Whatever git knows as a revision; the empty string: HEAD. */
    readonly since: string;
    readonly cwd: string;
    readonly env: NodeJS.ProcessEnv;
}
/**
 * The changes, uncommitted ones and untracked files included, or the Problem that there is no repository or no such
 * revision. It is the tree as it lies there that is held against the revision, as in `git diff REVISION`.
 */
export declare function readChanges(request: ChangesRequest): Promise<Changes | Problem>;
