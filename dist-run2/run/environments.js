import { createHash, randomUUID } from 'node:crypto';
import { access, constants, mkdir, readFile, realpath, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HarnessError } from '../model/harness-error.js';
import { cacheFolder } from './cache-folder.js';
import { fields, number, text, texts } from './decode.js';
import { pruneEnvironments } from './environment-pruning.js';
import { findInstaller, pythonIn } from './installer.js';
import { probe } from './probe.js';
import { stampOf } from './stamps.js';
/** Changes whenever environments of before are no longer good enough. */
const format = 'claimcheck-environment/1';
/** Then newer versions of its packages have their turn. */
const ageLimitMilliseconds = 30 * 24 * 3600 * 1000;
/** @throws HarnessError where there is no folder to keep environments in. */
export async function openEnvironments({ cwd, env, installing }) {
    const cache = await cacheFolder(cwd, env);
    if (cache === null)
        throw new HarnessError('Unexpected lack of a folder to install packages in', 'Make .claimcheck/ writable.');
    const folder = join(cache, 'environments');
    await mkdir(folder, { recursive: true });
    const interruption = new AbortController();
    const known = new Map();
    const installer = findInstaller({ cwd, env });
    let last = installer;
    let hasMade = false;
    const make = async (key, interpreter, requirements) => {
        const kept = await readRecord(folder, key, interpreter);
        if (kept !== null)
            return kept;
        installing(interpreter, requirements);
        hasMade = true;
        const { signal } = interruption;
        return makeEnvironment({ folder, key, interpreter, requirements, signal }, await installer, { cwd, env });
    };
    return {
        provide: async (interpreter, requirements) => {
            const key = await keyOf(interpreter, requirements);
            // One after the other: each has the whole line, and packages of the one before may be in the installer's cache.
            const provided = known.get(key) ?? last.then(() => make(key, interpreter, requirements));
            known.set(key, provided);
            last = provided.catch(() => undefined);
            return provided;
        },
        close: async () => {
            interruption.abort(new HarnessError('the run was interrupted'));
            await Promise.allSettled(known.values());
            if (hasMade)
                await pruneEnvironments(folder).catch(() => undefined);
        },
    };
}
/** What stands at a path of this machine may change while its requirement does not. */
async function keyOf({ executable, build }, requirements) {
    const real = await realpath(executable).catch(() => executable);
    const paths = requirements.flatMap((each) => /@\s*(?<url>file:\S+)/u.exec(each)?.groups?.['url'] ?? []);
    const stamps = await Promise.all(paths.map((url) => stampOf(fileURLToPath(url)).catch(() => 'unreadable')));
    const parts = [format, executable, real, await stampOf(real), build, requirements.toSorted(), stamps];
    return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
/**
 * In a folder of its own, which a record names only when all is there: whoever is killed before, or comes second, leaves
 * nothing that is taken for an environment. It is not moved: the scripts in it name their Python by its path.
 */
async function makeEnvironment({ folder, key, interpreter, requirements, signal }, installer, surroundings) {
    const own = join(folder, `${key}-${randomUUID().slice(0, 8)}`);
    try {
        await installer.install({ folder: own, interpreter, requirements, signal });
        const made = await interpreterIn(own, interpreter, surroundings);
        const other = await readRecord(folder, key, interpreter);
        if (other === null)
            await writeRecord(folder, key, made);
        else
            await rm(own, { recursive: true, force: true });
        return other ?? made;
    }
    catch (error) {
        await rm(own, { recursive: true, force: true, maxRetries: 3 });
        throw error;
    }
}
async function interpreterIn(own, base, surroundings) {
    const candidate = { path: pythonIn(own), origin: 'environment', name: null, version: base.version };
    const probed = await probe(candidate, surroundings);
    if (probed.kind === 'found')
        return withPackages(base, probed.interpreter);
    const why = probed.kind === 'refused' ? probed.refused.reason : 'it has none';
    throw new HarnessError(`The environment for the packages has no Python that can be used: ${why}`);
}
/** The same Python, which finds other packages. */
function withPackages(base, own) {
    const { executable, libraries = [] } = own;
    return { ...base, executable, libraries, origin: 'environment' };
}
function recordIn(folder, key) {
    return join(folder, `${key}.json`);
}
/** A record that is damaged, old, or whose environment is gone counts as none; one that is used is marked as used now. */
async function readRecord(folder, key, base) {
    const path = recordIn(folder, key);
    try {
        const record = fields(JSON.parse(await readFile(path, 'utf8')), 'record');
        const kept = { executable: text(record, 'executable'), libraries: texts(record, 'libraries') };
        if (Date.now() - number(record, 'madeAt') > ageLimitMilliseconds)
            return null;
        await access(kept.executable, constants.X_OK);
        const own = kept.libraries.filter((library) => library.startsWith(`${folder}/`));
        await Promise.all(own.map((library) => access(library, constants.R_OK)));
        const now = new Date();
        await utimes(path, now, now).catch(() => undefined);
        return withPackages(base, kept);
    }
    catch {
        return null;
    }
}
async function writeRecord(folder, key, interpreter) {
    const { executable, libraries = [] } = interpreter;
    const draft = recordIn(folder, `${key}-${randomUUID().slice(0, 8)}`);
    const record = { executable, libraries, madeAt: Date.now() };
    await writeFile(draft, JSON.stringify(record), { flag: 'wx' });
    await rename(draft, recordIn(folder, key));
}
