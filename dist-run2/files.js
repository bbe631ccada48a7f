import { randomUUID } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { access, appendFile, constants, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile, } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import writeFileAtomic from 'write-file-atomic';
const documentExtensions = new Set(['.md', '.markdown', '.mdx', '.qmd']);
const sheetExtensions = new Set(['.yaml', '.yml']);
/** Folders of tools and dependencies, whose documents are somebody else's. */
const foreignFolders = ['**/node_modules/**', '**/site-packages/**', '**/__pycache__/**', '**/.*/**'];
/** The documents and sheets that `paths` name, folders searched through, each once, in the order of the paths. */
export async function findTargets(paths, cwd) {
    const found = await Promise.all(paths.map((path) => findTarget(path, cwd)));
    const targets = new Map(found.flatMap((each) => each.targets).map((target) => [targetKey(target), target]));
    return { targets: [...targets.values()], problems: found.flatMap((each) => each.problems) };
}
/** Sheets that the globs match or that stand in the folders that they name, relative to `cwd`, sorted. */
export async function findSheets(globs, cwd) {
    const paths = await glob([...globs], { cwd, ignore: foreignFolders, onlyFiles: true });
    return paths.filter((path) => sheetExtensions.has(extname(path))).toSorted();
}
/** JSON files in a folder and the folders in it, relative to `cwd`, sorted. */
export async function findJson(folder, cwd) {
    const names = await glob(['**/*.json'], { cwd: resolve(cwd, folder), ignore: foreignFolders, onlyFiles: true });
    return names.map((name) => relativePath(resolve(cwd, folder, name), cwd)).toSorted();
}
/** `a.claims.yaml` (or `.yml`) beside `a.md`, where there is one. */
export async function findSheetsBeside(documentPath, cwd) {
    const stem = documentPath.slice(0, documentPath.length - extname(documentPath).length);
    const candidates = [`${stem}.claims.yaml`, `${stem}.claims.yml`];
    const present = await Promise.all(candidates.map((path) => isFile(resolve(cwd, path))));
    return candidates.filter((_, index) => present[index]);
}
/** The names in a folder, sorted; none where it cannot be read. */
export async function listNames(folder) {
    return (await readdir(folder).catch(() => [])).toSorted((a, b) => (a < b ? -1 : 1));
}
/** The repository that a folder is part of, else `cwd` where it is below it, else the folder itself. Paths are absolute. */
export async function findRepository(folder, cwd) {
    const top = (await foldersAbove(folder)).at(-1);
    if (top !== undefined && !(await isAbsent('.git', top)))
        return top;
    return isWithin(folder, cwd) ? cwd : folder;
}
/**
 * Reads a file that a document includes. Neither a path nor a link leads out of `root`, nor into what git keeps for
 * itself: a checkout of a CI system has its token there.
 */
export function readIncluded(path, root, cwd) {
    const absolute = resolve(cwd, path);
    if (!isWithin(absolute, resolve(cwd, root)))
        return { kind: 'outside' };
    try {
        const real = realpathSync(absolute);
        const isOutside = !isWithin(real, realpathSync(resolve(cwd, root))) || real.split(sep).includes('.git');
        if (isOutside)
            return { kind: 'outside' };
        const status = statSync(real);
        if (!status.isFile())
            return { kind: 'unreadable', because: 'it is not a file' };
        if (status.size > includeLimitBytes)
            return { kind: 'unreadable', because: 'it is larger than 5 MiB' };
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(real)) };
    }
    catch (error) {
        if (error instanceof TypeError)
            return { kind: 'unreadable', because: 'it is not UTF-8 text' };
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'absent' };
        return { kind: 'unreadable', because: systemReason(error) };
    }
}
const includeLimitBytes = 5 * 1024 * 1024;
function isWithin(path, folder) {
    const from = relative(folder, path);
    return from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from);
}
/** Whether there is such a file. */
export async function isPresent(path, cwd) {
    return isFile(resolve(cwd, path));
}
/** Whether there is nothing at all at the path: no file that cannot be read, no folder. */
export async function isAbsent(path, cwd) {
    return (await describe(resolve(cwd, path))) === 'nothing';
}
/**
 * The folder and those above it, nearest first: up to the root of the repository, outside of one as long as they are
 * below the home directory.
 */
export async function foldersAbove(folder) {
    const above = dirname(folder);
    const isEnd = above === folder || above === homedir() || !(await isAbsent('.git', folder));
    return isEnd ? [folder] : [folder, ...(await foldersAbove(above))];
}
/** The bytes of a file, or the Problem that says why not. */
export async function readBytes(path, cwd) {
    try {
        return await readFile(resolve(cwd, path));
    }
    catch (error) {
        const unreadable = problem('unreadable-file', path, `Unexpected file that cannot be read: ${systemReason(error)}`);
        switch (await describe(resolve(cwd, path))) {
            case 'file':
                return { ...unreadable, advice: adviceOnRights(path) };
            case 'folder':
                return { ...unreadable, reason: 'Unexpected folder, expected a file', advice: 'Name a file in it.' };
            case 'nothing':
                return problem('no-such-path', path, `Unexpected path \`${path}\`, expected a file that exists`);
        }
    }
}
/**
 * The Problem that keeps `path` from being written, or null. Makes the folder that it stands in below `root`, by
 * default `cwd`; elsewhere a folder that is not there is more likely a slip, and is made only where `isOwnFolder`: the
 * report is a folder itself.
 */
export async function findWriteProblem(path, cwd, { root = cwd, isOwnFolder = false } = {}) {
    const absolute = resolve(cwd, path);
    const folder = dirname(absolute);
    const isBelow = !relative(root, folder).startsWith('..') && !isAbsolute(relative(root, folder));
    try {
        if (isBelow)
            await mkdir(folder, { recursive: true });
        else if (isOwnFolder && (await describe(folder)) === 'nothing')
            await mkdir(folder);
        if ((await describe(folder)) === 'nothing')
            return unwritable(path, 'the folder that it stands in is not there');
        await access(folder, constants.W_OK);
        const present = await stat(absolute).catch(() => null);
        if (present?.isDirectory())
            return unwritable(path, 'it is a folder');
        if (present !== null)
            await access(absolute, constants.W_OK);
        return null;
    }
    catch (error) {
        const isBelowFile = error instanceof Error && 'code' in error && ['EEXIST', 'ENOTDIR'].includes(String(error.code));
        return unwritable(path, isBelowFile ? 'it stands below a file' : systemReason(error));
    }
}
/** Writes all of the text or nothing; makes the folder that it stands in. */
export async function writeText(path, text, cwd) {
    await mkdir(dirname(resolve(cwd, path)), { recursive: true });
    await writeFileAtomic(resolve(cwd, path), text);
}
/** As `writeText`, of a text that comes in pieces and need not fit into memory. */
export async function writePieces(path, pieces, cwd) {
    const absolute = resolve(cwd, path);
    await mkdir(dirname(absolute), { recursive: true });
    const present = await stat(absolute).catch(() => null);
    // A pipe or a device is no file that another one could take the place of.
    if (present !== null && !present.isFile())
        return writeFile(absolute, pieces);
    const target = await realpath(absolute).catch(() => absolute);
    const unfinished = `${target}.${randomUUID()}`;
    try {
        await writeFile(unfinished, pieces, present === null ? {} : { mode: present.mode });
        await rename(unfinished, target);
    }
    finally {
        await rm(unfinished, { force: true });
    }
}
/** Adds the text to the end of a file, which is made where there is none. */
export async function appendText(path, text, cwd) {
    await mkdir(dirname(resolve(cwd, path)), { recursive: true });
    await appendFile(resolve(cwd, path), text);
}
/** Relative to `cwd`, `/` on every platform. */
export function relativePath(path, cwd) {
    return relative(cwd, resolve(cwd, path)).split(sep).join('/');
}
async function findTarget(path, cwd) {
    const whole = await describe(resolve(cwd, path));
    if (whole === 'folder')
        return searchFolder(path, cwd);
    if (whole === 'file')
        return fileTarget(path, null, null, cwd);
    const addressed = /^(?<file>.+?)(?:#(?<claim>.+)|:(?<line>\d+)(?::\d+)?)$/u.exec(path)?.groups;
    const file = addressed?.['file'];
    if (file !== undefined && (await describe(resolve(cwd, file))) === 'file') {
        const line = addressed?.['line'];
        return fileTarget(file, line === undefined ? null : Number(line), addressed?.['claim'] ?? null, cwd);
    }
    return {
        targets: [],
        problems: [problem('no-such-path', path, `Unexpected path \`${path}\`, expected a file or a folder that exists`)],
    };
}
async function searchFolder(path, cwd) {
    const patterns = ['**/*.{md,markdown,mdx,qmd,yaml,yml}'];
    const names = await glob(patterns, { cwd: resolve(cwd, path), ignore: foreignFolders, onlyFiles: true });
    const paths = names.toSorted().map((name) => relativePath(resolve(cwd, path, name), cwd));
    const targets = await Promise.all((await withoutLinks(paths, cwd)).map((each) => folderTarget(each, cwd)));
    return { targets: targets.filter((target) => target !== null), problems: [] };
}
/** Without the links to files that are among the paths themselves, under their own name. */
async function withoutLinks(paths, cwd) {
    const root = await realpath(cwd);
    const reals = await Promise.all(paths.map((path) => realpath(resolve(cwd, path)).catch(() => resolve(root, path))));
    const own = new Set(paths.filter((path, index) => reals[index] === resolve(root, path)));
    return paths.filter((path, index) => own.has(path) || !own.has(relativePath(reals[index] ?? path, root)));
}
/** A YAML file among others is a sheet when its name or its first look says so: most YAML in a repository is not. */
async function folderTarget(path, cwd) {
    if (documentExtensions.has(extname(path).toLowerCase()))
        return { kind: 'document', path, line: null, claim: null };
    if (/\.claims\.ya?ml$/u.test(basename(path)))
        return { kind: 'sheet', path };
    const text = (await readFile(resolve(cwd, path), 'utf8').catch(() => '')).replace(/^\uFEFF/u, '');
    const isSheet = /^document[ \t]*:/mu.test(text) && /^(?:claims|programs|ignore|timeout|python)[ \t]*:/mu.test(text);
    return isSheet ? { kind: 'sheet', path } : null;
}
function fileTarget(path, line, claim, cwd) {
    const found = relativePath(path, cwd);
    const extension = extname(found).toLowerCase();
    if (documentExtensions.has(extension))
        return { targets: [{ kind: 'document', path: found, line, claim }], problems: [] };
    if (sheetExtensions.has(extension))
        return { targets: [{ kind: 'sheet', path: found }], problems: [] };
    const reason = `Unexpected file type \`${extension}\`, expected a document (.md, .markdown, .mdx, .qmd) or a sheet (.yaml, .yml)`;
    return { targets: [], problems: [problem('no-such-path', path, reason)] };
}
function targetKey(target) {
    switch (target.kind) {
        case 'document':
            return `document ${target.path} ${target.line ?? ''} ${target.claim ?? ''}`;
        case 'sheet':
            return `sheet ${target.path}`;
    }
}
async function describe(path) {
    const found = await stat(path).catch(() => null);
    if (found === null)
        return 'nothing';
    return found.isDirectory() ? 'folder' : 'file';
}
async function isFile(path) {
    return (await describe(path)) === 'file';
}
function adviceOnRights(path) {
    return `Check it with \`ls -l ${path}\`, and give the right to read: \`chmod u+r ${path}\`.`;
}
function unwritable(path, why) {
    return problem('unwritable-output', path, `Unexpected output path that cannot be written: ${why}`);
}
function problem(ruleId, path, reason) {
    return { ruleId, path, place: null, reason, advice: null, severity: 'error' };
}
/** `EACCES: permission denied`: Node's message without the path, which stands before it already. */
function systemReason(error) {
    return error instanceof Error ? error.message.replace(/,[^,]*$/u, '') : String(error);
}
