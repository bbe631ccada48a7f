import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheFolder } from './cache-folder.js';
import { fields, list, number, object, text } from './decode.js';
import { stampOf } from './stamps.js';
const cacheLimitBytes = 64 * 1024 * 1024;
const entryLimitBytes = 4 * 1024 * 1024;
const ageLimitMilliseconds = 30 * 24 * 3600 * 1000;
const abandonedMilliseconds = 3600 * 1000;
/** Null where there is no folder for it. */
export async function openCache(cwd, env, limitBytes = cacheLimitBytes) {
    const folder = await cacheFolder(cwd, env);
    if (folder === null)
        return null;
    let hasWritten = false;
    return {
        read: (key) => read(placeOf(folder, key), key),
        keep: async (key, kept) => {
            hasWritten = true;
            await write(placeOf(folder, key), key, kept).catch(() => undefined);
        },
        forget: (key) => rm(placeOf(folder, key), { force: true }).catch(() => undefined),
        isEmpty: async () => (await readdir(folder).catch(() => [])).length === 0,
        close: async () => {
            if (hasWritten)
                await prune(folder, limitBytes).catch(() => undefined);
        },
    };
}
/** Folders by two digits: a hundred thousand entries in one are slow on some file systems. */
function placeOf(folder, key) {
    return join(folder, key.slice(0, 2), key);
}
async function read(path, key) {
    const kept = decode(await readFile(path, 'utf8').catch(() => ''), key);
    if (kept === null || Date.now() - kept.observedAt > ageLimitMilliseconds)
        return null;
    for (const file of kept.files)
        if ((await stampOf(file.path)) !== file.stamp)
            return null;
    const now = new Date();
    await utimes(path, now, now).catch(() => undefined);
    return kept;
}
/** The first line is the hash of the second: a torn, cut or altered entry is none. */
function decode(content, key) {
    const [check, body = ''] = content.split('\n');
    if (check !== hash(body))
        return null;
    try {
        const entry = fields(JSON.parse(body), 'entry');
        if (text(entry, 'key') !== key)
            return null;
        const files = list(entry, 'files', (file) => ({ path: text(file, 'path'), stamp: text(file, 'stamp') }));
        return {
            observedAt: number(entry, 'observedAt'),
            programPath: text(entry, 'programPath'),
            imported: files.map((file) => file.path),
            files,
            result: object((result) => result)(entry, 'result'),
        };
    }
    catch {
        return null;
    }
}
async function write(path, key, { observedAt, programPath, imported, result }) {
    const files = await Promise.all(imported.map(async (file) => ({ path: file, stamp: await stampOf(file) })));
    const body = JSON.stringify({ key, observedAt, programPath, files, result });
    if (Buffer.byteLength(body) > entryLimitBytes)
        return;
    await mkdir(dirname(path), { recursive: true });
    const draft = `${path}.${randomUUID()}`;
    await writeFile(draft, `${hash(body)}\n${body}`, { flag: 'wx' });
    await rename(draft, path).catch(() => rm(draft, { force: true }));
}
function hash(content) {
    return createHash('sha256').update(content).digest('hex');
}
/** Others may prune at the same time: what is gone already is as good as removed. */
async function prune(folder, limitBytes) {
    const entries = (await listed(folder)).toSorted((a, b) => b.used - a.used);
    let total = 0;
    for (const { path, bytes, used } of entries) {
        const isAbandoned = path.includes('.', path.lastIndexOf('/')) && Date.now() - used > abandonedMilliseconds;
        total += bytes;
        if (total > limitBytes || isAbandoned)
            await rm(path, { force: true });
    }
}
async function listed(folder) {
    const shards = (await readdir(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name));
    const names = await Promise.all(shards.map(async (shard) => (await readdir(join(folder, shard)).catch(() => [])).map((name) => join(folder, shard, name))));
    const entries = await Promise.all(names.flat().map(async (path) => {
        const status = await stat(path).catch(() => null);
        return status?.isFile() ? [{ path, bytes: status.size, used: status.mtimeMs }] : [];
    }));
    return entries.flat();
}
