/** Says on stderr why claimcheck could not do its work, and returns the exit status for it. */
export declare function failWith(error: unknown): 3;
/** Says on stderr that somebody ended it, and returns the exit status for that. */
export declare function interrupted(): 130;
