/**
 * `claimcheck merge DIR`: joins the results files of all parts of a verification and renders the whole. Returns the exit
 * status of the whole, or 2 where the files are not all parts of one.
 */
export declare function mergeCommand(folder: string, flags: Readonly<Record<string, unknown>>): Promise<number>;
