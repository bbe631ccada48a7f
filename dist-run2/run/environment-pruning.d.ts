/**
 * Removes the environments that have not been used for longest, until so many are left, and those without a record, which
 * were never completed or never needed. What was used or begun within a day stays: others may be at work.
 */
export declare function pruneEnvironments(folder: string, most?: number): Promise<void>;
