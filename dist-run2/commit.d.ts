/** The root of the repository of git around `cwd`, absolute; null outside of one. */
export declare function findRepository(cwd: string): Promise<string | null>;
/** The revision that is checked out around `cwd`, as git's own files say it; null outside a repository of git. */
export declare function readCommit(cwd: string): Promise<string | null>;
