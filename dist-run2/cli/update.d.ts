/**
 * `claimcheck update`: shows how shown outputs and expectations would have to be for what was seen, and writes that
 * where it is told to. Returns the exit status: 1 where something is shown and not written.
 */
export declare function updateCommand(paths: readonly string[], { yes, ...flags }: Readonly<Record<string, unknown>>): Promise<number>;
