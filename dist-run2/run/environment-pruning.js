import { readFile, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
const mostEnvironments = 24;
const unusedLimitMilliseconds = 30 * 24 * 3600 * 1000;
/** Long enough for whoever uses one, or makes one, to be done. */
const restMilliseconds = 24 * 3600 * 1000;
/**
 * Removes the environments that have not been used for longest, until so many are left, and those without a record, which
 * were never completed or never needed. What was used or begun within a day stays: others may be at work.
 */
export async function pruneEnvironments(folder, most = mostEnvironments) {
    const entries = await listed(folder);
    const records = entries.filter(({ name }) => isRecord(name)).toSorted((a, b) => b.changed - a.changed);
    const kept = [];
    for (const [index, { name, changed }] of records.entries()) {
        const isOver = index >= most || Date.now() - changed > unusedLimitMilliseconds;
        if (isOver && isResting(changed))
            await rm(join(folder, name), { force: true });
        else
            kept.push(await readFile(join(folder, name), 'utf8').catch(() => ''));
    }
    // The record goes first: what is half removed has none.
    for (const { name, changed } of entries) {
        const isOrphan = !isRecord(name) && !kept.some((record) => record.includes(name));
        if (isOrphan && isResting(changed))
            await rm(join(folder, name), { recursive: true, force: true });
    }
}
async function listed(folder) {
    const names = await readdir(folder);
    const entries = await Promise.all(names.map(async (name) => {
        const status = await stat(join(folder, name)).catch(() => null);
        return status === null ? [] : [{ name, changed: status.mtimeMs }];
    }));
    return entries.flat();
}
function isRecord(name) {
    return /^[0-9a-f]+\.json$/u.test(name);
}
function isResting(changed) {
    return Date.now() - changed > restMilliseconds;
}
