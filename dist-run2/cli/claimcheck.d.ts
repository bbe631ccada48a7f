/** Does what the command line asks for, and returns the exit status. */
export declare function claimcheck(argv: readonly string[]): Promise<NodeJS.Process['exitCode']>;
