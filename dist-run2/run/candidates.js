import { execa } from 'execa';
import { readFile, readdir } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
const listLimitMilliseconds = 10_000;
const windows = platform() === 'win32';
/** What a path or a command on PATH may mean; all places on PATH, for the first may be a shim that fails. */
export function namedCandidates(name, surroundings) {
    const found = /[\\/]/.test(name)
        ? [resolve(surroundings.cwd, name)]
        : searchPath(surroundings.env).map((folder) => join(folder, name));
    return found.map((path) => candidate(path, 'explicit', name));
}
/** The one that is taken where nothing was asked for, best first: venv, `.python-version`, `python3` on PATH. */
export async function defaultCandidates(surroundings) {
    const onPath = searchPath(surroundings.env).map((folder) => candidate(join(folder, pythonName), 'path'));
    return [...activeVenv(surroundings.env), ...(await pinned(surroundings)), ...onPath];
}
/** Everything that this machine may have, the default first. */
export async function allCandidates(surroundings) {
    const sources = [defaultCandidates(surroundings), ofPath(surroundings.env), ofPyenv(surroundings.env)];
    const tools = [ofUv(surroundings), ofLauncher(surroundings)];
    return (await Promise.all([...sources, ...tools])).flat();
}
const pythonName = windows ? 'python.exe' : 'python3';
function candidate(path, origin, name = null, version = null) {
    return { path, origin, name, version };
}
function searchPath(env) {
    return [...new Set((env['PATH'] ?? '').split(delimiter).filter(isAbsolute))];
}
function activeVenv(env) {
    const folder = env['VIRTUAL_ENV'] ?? env['CONDA_PREFIX'];
    if (folder === undefined || folder === '')
        return [];
    return [candidate(windows ? join(folder, 'Scripts', pythonName) : join(folder, 'bin', pythonName), 'venv')];
}
/** The first line of the nearest `.python-version` or `.python-versions`, sought upwards as pyenv and uv do. */
async function pinned({ cwd, env }) {
    const version = await pinnedVersion(cwd);
    if (version === null || version === 'system')
        return [];
    const exact = candidate(join(pyenvRoot(env), 'versions', version, 'bin', pythonName), '.python-version');
    if (!/^\d+(\.\d+)*/.test(version))
        return [exact];
    const minor = version.split('.').slice(0, 2).join('.');
    const installed = (await ofPyenv(env)).filter(({ path }) => path.includes(`${join('versions', version)}.`));
    const commands = searchPath(env).map((folder) => join(folder, `python${minor}`));
    return [exact.path, ...installed.map(({ path }) => path), ...commands].map((path) => candidate(path, '.python-version', null, version));
}
async function pinnedVersion(folder) {
    for (const name of ['.python-version', '.python-versions']) {
        const text = await readFile(join(folder, name), 'utf8').catch(() => '');
        const [first] = text
            .split('\n')
            .flatMap((line) => line.replace(/#.*/, '').trim().split(/\s+/))
            .filter(Boolean);
        if (first !== undefined)
            return first.replace(/^(cpython|python)-?/, '');
    }
    return dirname(folder) === folder ? null : pinnedVersion(dirname(folder));
}
async function ofPath(env) {
    const names = /^(python3?|python3\.\d+t?|pypy3?|pypy3\.\d+)(\.exe)?$/;
    const folders = await Promise.all(searchPath(env).map((folder) => matching(folder, names)));
    return folders.flat().map((path) => candidate(path, 'path'));
}
async function ofPyenv(env) {
    const versions = await matching(join(pyenvRoot(env), 'versions'), /^[^.]/);
    return versions.map((folder) => candidate(join(folder, 'bin', pythonName), 'pyenv'));
}
function pyenvRoot(env) {
    return env['PYENV_ROOT'] ?? join(env['HOME'] ?? homedir(), '.pyenv');
}
async function matching(folder, names) {
    const entries = await readdir(folder).catch(() => []);
    const sorted = entries.filter((entry) => names.test(entry)).toSorted((a, b) => (a < b ? -1 : 1));
    return sorted.map((entry) => join(folder, entry));
}
/** Each line ends with the path, or with `link -> path`. */
async function ofUv(surroundings) {
    const listing = await listed('uv', ['python', 'list', '--only-installed'], surroundings);
    return listing.flatMap((line) => {
        const path = /^\S+\s+(\S.*?)(?: -> .*)?$/.exec(line)?.[1];
        return path === undefined ? [] : [candidate(resolve(surroundings.cwd, path), 'uv')];
    });
}
/** ` -V:3.12 *        C:\Python312\python.exe` */
async function ofLauncher(surroundings) {
    if (!windows)
        return [];
    const listing = await listed('py', ['-0p'], surroundings);
    return listing.flatMap((line) => {
        const path = /([A-Z]:\\.*)$/i.exec(line)?.[1];
        return path === undefined ? [] : [candidate(path, 'py')];
    });
}
async function listed(command, options, { cwd, env }) {
    const { stdout, failed } = await execa(command, options, {
        cwd,
        env,
        extendEnv: false,
        reject: false,
        stdin: 'ignore',
        timeout: listLimitMilliseconds,
    });
    return failed ? [] : stdout.split('\n').map((line) => line.trim());
}
