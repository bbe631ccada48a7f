import { join } from 'node:path';
export function createRunFolders(supervisorFolder) {
    const free = [];
    let count = 0;
    return {
        take: () => {
            const known = free.pop();
            if (known !== undefined)
                return known;
            count += 1;
            return runFolder(supervisorFolder, count);
        },
        giveBack: (folder) => void free.push(folder),
    };
}
/** They have one length, so that their environment fits into that of the warm interpreter. */
export function runFolder(supervisorFolder, count) {
    return join(supervisorFolder, String(count).padStart(6, '0'));
}
