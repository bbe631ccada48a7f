import type { Included } from './model/include.ts';
import type { Problem } from './model/problem.ts';
/** What a path on the command line names. Paths are relative to the working directory, with `/`. */
export type Target = 
/** `line` for `file.md:42`, `claim` for `file.md#claim-id`. */
{
    readonly kind: 'document';
    readonly path: string;
    readonly line: number | null;
    readonly claim: string | null;
} | {
    readonly kind: 'sheet';
    readonly path: string;
};
export interface FoundTargets {
    readonly targets: readonly Target[];
    readonly problems: readonly Problem[];
}
/** The documents and sheets that `paths` name, folders searched through, each once, in the order of the paths. */
export declare function findTargets(paths: readonly string[], cwd: string): Promise<FoundTargets>;
/** Sheets that the globs match or that stand in the folders that they name, relative to `cwd`, sorted. */
export declare function findSheets(globs: readonly string[], cwd: string): Promise<readonly string[]>;
/** JSON files in a folder and the folders in it, relative to `cwd`, sorted. */
export declare function findJson(folder: string, cwd: string): Promise<readonly string[]>;
/** `a.claims.yaml` (or `.yml`) beside `a.md`, where there is one. */
export declare function findSheetsBeside(documentPath: string, cwd: string): Promise<readonly string[]>;
/** The names in a folder, sorted; none where it cannot be read. */
export declare function listNames(folder: string): Promise<readonly string[]>;
/** The repository that a folder is part of, else `cwd` where it is below it, else the folder itself. Paths are absolute. */
export declare function findRepository(folder: string, cwd: string): Promise<string>;
/**
 * Reads a file that a document includes. Neither a path nor a link leads out of `root`, nor into what git keeps for
 * itself: a checkout of a CI system has its token there.
 */
export declare function readIncluded(path: string, root: string, cwd: string): Included;
/** Whether there is such a file. */
export declare function isPresent(path: string, cwd: string): Promise<boolean>;
/** Whether there is nothing at all at the path: no file that cannot be read, no folder. */
export declare function isAbsent(path: string, cwd: string): Promise<boolean>;
/**
 * The folder and those above it, nearest first: up to the root of the repository, outside of one as long as they are
 * below the home directory.
 */
export declare function foldersAbove(folder: string): Promise<readonly string[]>;
/** The bytes of a file, or the Problem that says why not. */
export declare function readBytes(path: string, cwd: string): Promise<Uint8Array | Problem>;
/**
 * The Problem that keeps `path` from being written, or null. Makes the folder that it stands in below `root`, by
 * default `cwd`; elsewhere a folder that is not there is more likely a slip, and is made only where `isOwnFolder`: the
 * report is a folder itself.
 */
export declare function findWriteProblem(path: string, cwd: string, { root, isOwnFolder }?: {
    readonly root?: string;
    readonly isOwnFolder?: boolean;
}): Promise<Problem | null>;
/** Writes all of the text or nothing; makes the folder that it stands in. */
export declare function writeText(path: string, text: string, cwd: string): Promise<void>;
/** As `writeText`, of a text that comes in pieces and need not fit into memory. */
export declare function writePieces(path: string, pieces: AsyncIterable<string>, cwd: string): Promise<void>;
/** Adds the text to the end of a file, which is made where there is none. */
export declare function appendText(path: string, text: string, cwd: string): Promise<void>;
/** Relative to `cwd`, `/` on every platform. */
export declare function relativePath(path: string, cwd: string): string;
