import { resolve } from 'node:path';
import { foldersAbove, isAbsent, isPresent, relativePath } from './files.js';
/** The file at the root of a project that holds the same options as the command line, under the same names. */
export const configPath = 'claimcheck.yaml';
/** The tracked file of what was wrong when claimcheck was adopted, at the root too. */
export const baselinePath = 'claimcheck-baseline.yaml';
/**
 * The root of the project around a folder: the nearest one upwards that holds `claimcheck.yaml`, else the nearest that
 * holds a baseline or `expectations/`, else the folder itself. Nothing is looked for above the root of the repository,
 * nor, outside of one, in the home directory and above it.
 */
export async function findRoot(cwd) {
    const above = await foldersAbove(resolve(cwd));
    for (const isMarked of [isConfigured, isSpokenOf]) {
        for (const folder of above)
            if (await isMarked(folder))
                return folder;
    }
    return resolve(cwd);
}
/** A path that is relative to the root, as it is to where claimcheck was called. */
export function fromRoot(path, { cwd, root }) {
    return relativePath(resolve(root, path), cwd) || '.';
}
/** The other way round. */
export function toRoot(path, { cwd, root }) {
    return relativePath(resolve(cwd, path), root) || '.';
}
async function isConfigured(folder) {
    return isPresent(configPath, folder);
}
async function isSpokenOf(folder) {
    return (await isPresent(baselinePath, folder)) || !(await isAbsent('expectations', folder));
}
