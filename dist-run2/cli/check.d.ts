/** `claimcheck check`: what can be said without running anything. Returns the exit status. */
export declare function checkCommand(paths: readonly string[], flags: Readonly<Record<string, unknown>>): Promise<number>;
