/** Names of the folders of runs under one supervisor. One that was given back may be used again: it is as it was, or gone. */
export interface RunFolders {
    readonly take: () => string;
    readonly giveBack: (folder: string) => void;
}
export declare function createRunFolders(supervisorFolder: string): RunFolders;
/** They have one length, so that their environment fits into that of the warm interpreter. */
export declare function runFolder(supervisorFolder: string, count: number): string;
