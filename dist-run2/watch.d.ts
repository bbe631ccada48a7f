export interface WatchRequest {
    /** Files and folders, relative to `cwd`. */
    readonly paths: readonly string[];
    readonly cwd: string;
    /** Told of the files that changed, relative to `cwd`, a moment after the last of them. */
    readonly changed: (paths: readonly string[]) => void;
}
export interface Watch {
    /** More files, of any kind: those that documents include. */
    readonly add: (paths: readonly string[]) => void;
    readonly close: () => Promise<void>;
}
/** Watches documents, sheets and the configuration; resolves when it has begun. */
export declare function watchFiles({ paths, cwd, changed }: WatchRequest): Promise<Watch>;
