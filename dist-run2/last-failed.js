import { isPresent, readBytes, relativePath } from './files.js';
import { failsGate } from './model/gate.js';
import { ownFolder, writeOwn } from './own-folder.js';
import { fromRoot, toRoot } from './root.js';
const memoryName = 'last-failed.json';
const memoryPath = `${ownFolder}/${memoryName}`;
/** The claims that failed last time, as `path#id`, of documents that are still there and within these paths, or all. */
export async function readLastFailed(standing, paths) {
    const all = await readMemory(standing);
    const claims = all.filter((claim) => paths.length === 0 || paths.some((path) => isWithin(claim, relativePath(path, standing.cwd))));
    const present = await Promise.all(claims.map((claim) => isPresent(documentOf(claim), standing.cwd)));
    return claims.filter((_, index) => present[index]);
}
/** A folder, a document, a line of it, or one of its claims. */
function isWithin(claim, path) {
    const own = documentOf(claim);
    const file = path.replace(/:\d+(?::\d+)?$/u, '');
    return (claim === path || own === file || file === '' || file === '.' || own.startsWith(`${file.replace(/\/$/u, '')}/`));
}
/**
 * Those that were not asked this time stay as they were; `whole`: every claim of the documents was asked, so that claims
 * that are gone are forgotten.
 */
export async function openFailureMemory({ strict, whole, ...standing }) {
    const before = await readMemory(standing);
    const failed = new Map();
    for (const claim of before)
        failed.set(documentOf(claim), [...(failed.get(documentOf(claim)) ?? []), claim]);
    return {
        document: ({ path, claims }) => {
            const asked = new Set(claims.map(({ id }) => `${path}#${id}`));
            const kept = whole ? [] : (failed.get(path) ?? []).filter((claim) => !asked.has(claim));
            const failing = claims.filter((claim) => failsGate(claim, strict)).map(({ id }) => `${path}#${id}`);
            failed.set(path, [...kept, ...failing]);
        },
        keep: () => remember(before, [...failed.values()].flat().toSorted(), standing),
    };
}
async function remember(before, after, standing) {
    if (after.join('\n') === before.join('\n'))
        return;
    try {
        const claims = after.map((claim) => moved(claim, (path) => toRoot(path, standing))).toSorted();
        await writeOwn(memoryName, `${JSON.stringify(claims, null, 2)}\n`, standing.root);
    }
    catch {
        // A folder that cannot be written is no reason to fail: nothing is remembered.
    }
}
/** Empty where there is none, or where it is not what was written. */
async function readMemory(standing) {
    const { root } = standing;
    if (!(await isPresent(memoryPath, root)))
        return [];
    const bytes = await readBytes(memoryPath, root);
    if (!(bytes instanceof Uint8Array))
        return [];
    try {
        const read = JSON.parse(new TextDecoder().decode(bytes));
        const claims = Array.isArray(read) ? read : [];
        return claims.flatMap((claim) => typeof claim === 'string' ? [moved(claim, (path) => fromRoot(path, standing))] : []);
    }
    catch {
        return [];
    }
}
function moved(claim, move) {
    const path = documentOf(claim);
    return move(path) + claim.slice(path.length);
}
function documentOf(claim) {
    return claim.slice(0, claim.indexOf('#'));
}
