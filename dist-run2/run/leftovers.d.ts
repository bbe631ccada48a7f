/**
 * Kills what lives on of programs that ran under `folder`, where neither their reaper nor its supervisor could: a program
 * may kill both at once. They are known by their HOME. Linux only; elsewhere nothing is done.
 */
export declare function killLeftovers(folder: string): Promise<void>;
