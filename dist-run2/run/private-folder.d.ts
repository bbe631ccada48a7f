/** Where a session keeps its socket and its runs: its real path, as Python would make it anyway. */
export declare function privateFolder(): Promise<string>;
