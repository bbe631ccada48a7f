/** Where claimcheck keeps what it writes for itself, in the folder that it was called in. Nothing of it is tracked. */
export declare const ownFolder = ".claimcheck";
/** Writes a file there, and before it the one that keeps git from looking in. */
export declare function writeOwn(path: string, text: string, cwd: string): Promise<void>;
