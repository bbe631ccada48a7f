import { dirname, join, resolve } from 'node:path';
import { isPresent, readBytes } from './files.js';
/** The root of the repository of git around `cwd`, absolute; null outside of one. */
export async function findRepository(cwd) {
    const folder = await findGit(resolve(cwd));
    return folder === null ? null : dirname(folder);
}
/** The revision that is checked out around `cwd`, as git's own files say it; null outside a repository of git. */
export async function readCommit(cwd) {
    const folder = await findGit(resolve(cwd));
    if (folder === null)
        return null;
    const head = await readFirstLine(join(folder, 'HEAD'));
    const ref = /^ref: (?<name>refs\/.+)$/u.exec(head)?.groups?.['name'];
    if (ref === undefined)
        return commitIn(head);
    return commitIn(await readFirstLine(join(folder, ref))) ?? commitIn(await findPacked(folder, ref));
}
async function findGit(folder) {
    if (await isPresent(join(folder, '.git', 'HEAD'), folder))
        return join(folder, '.git');
    const above = dirname(folder);
    return above === folder ? null : findGit(above);
}
async function findPacked(folder, ref) {
    const lines = (await readText(join(folder, 'packed-refs'))).split('\n');
    return lines.find((line) => line.endsWith(` ${ref}`)) ?? '';
}
async function readFirstLine(path) {
    return (await readText(path)).split('\n')[0] ?? '';
}
async function readText(path) {
    const bytes = await readBytes(path, '/');
    return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : '';
}
/** SHA-1 or SHA-256. */
function commitIn(text) {
    return /^(?:[0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-f])/u.exec(text)?.[0] ?? null;
}
