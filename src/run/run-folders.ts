import { join } from 'node:path';

/** Names of the folders of runs under one supervisor. One that was given back may be used again: it is as it was, or gone. */
export interface RunFolders {
  readonly take: () => string;
  readonly giveBack: (folder: string) => void;
}

export function createRunFolders(supervisorFolder: string): RunFolders {
  const free: string[] = [];
  let count = 0;
  return {
    take: () => {
      const known = free.pop();
      if (known !== undefined) return known;
      count += 1;
      return runFolder(supervisorFolder, count);
    },
    giveBack: (folder) => void free.push(folder),
  };
}

/** They have one length, so that their environment fits into that of the warm interpreter. */
export function runFolder(supervisorFolder: string, count: number): string {
  return join(supervisorFolder, String(count).padStart(6, '0'));
}
