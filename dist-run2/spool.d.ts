/** A temporary file that pieces wait in until they are wanted, in the order in which they were added. */
export interface Spool {
    readonly add: (piece: Uint8Array) => Promise<void>;
    readonly read: () => AsyncGenerator<Buffer>;
    readonly close: () => Promise<void>;
}
/** Nothing of it is left behind, however this process ends: the file has no name any more. */
export declare function openSpool(): Promise<Spool>;
