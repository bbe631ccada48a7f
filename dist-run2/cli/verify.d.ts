/** `claimcheck verify`: returns the exit status. */
export declare function verifyCommand(asked: readonly string[], { lastFailed, ...flags }: Readonly<Record<string, unknown>>): Promise<number>;
