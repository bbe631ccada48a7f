/** claimcheck itself could not do its work: no Python, a driver that died, a missing right. Never a document's fault. */
export declare class HarnessError extends Error {
    readonly name = "HarnessError";
    /** One line of what to do next, or null where nothing can be advised. */
    readonly advice: string | null;
    constructor(message: string, advice?: string | null, options?: ErrorOptions);
}
