import { createHash } from 'node:crypto';
import { lstat, readFile, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
const driverFolder = fileURLToPath(new URL('../../src/run/python/', import.meta.url));
/** Changes whenever the file does, as far as the file system says; `absent` where there is none. */
export async function stampOf(path) {
    const status = await stat(path).catch(() => null);
    return status === null ? 'absent' : `${status.size} ${status.mtimeMs} ${status.ino}`;
}
/**
 * What an interpreter is, and what can be imported in it: its executable, and names, sizes and times of what stands in the
 * folders of its `sys.path`. Null where nobody has said which those are. What happens deeper in a package is known by the
 * files that a run has imported.
 */
export async function stampOfInterpreter(interpreter) {
    const { executable, implementation, version, build, libraries } = interpreter;
    if (libraries === undefined)
        return null;
    const real = await realpath(executable).catch(() => executable);
    const parts = [executable, real, await stampOf(real), implementation, version, build];
    for (const folder of libraries)
        parts.push(folder, await stampOfFolder(folder));
    return hash(parts);
}
/** A change of the driver may change what it sees. */
export async function stampOfDriver() {
    const names = (await readdir(driverFolder, { recursive: true })).filter((name) => name.endsWith('.py')).toSorted();
    const texts = await Promise.all(names.map((name) => readFile(join(driverFolder, name), 'utf8')));
    return hash([...names, ...texts]);
}
async function stampOfFolder(folder) {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name !== '__pycache__').toSorted();
    const stamps = await Promise.all(names.map(async (name) => {
        const status = await lstat(join(folder, name)).catch(() => null);
        // A folder's own time changes when Python writes its cache there.
        return `${name} ${status?.isFile() ? `${status.size} ${status.mtimeMs}` : ''}`;
    }));
    return hash(stamps);
}
function hash(parts) {
    return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
