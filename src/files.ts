import { randomUUID } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import {
  access,
  appendFile,
  constants,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import writeFileAtomic from 'write-file-atomic';
import type { Included } from './model/include.ts';
import type { Problem } from './model/problem.ts';

/** Folders of tools and dependencies, whose documents are somebody else's. */
const foreignFolders = ['**/node_modules/**', '**/site-packages/**', '**/__pycache__/**', '**/.*/**'];

/** The files that the globs match or that stand in folders that they name; globs relative to `folder`, paths to `cwd`. */
export async function findFiles(globs: readonly string[], folder: string, cwd: string): Promise<readonly string[]> {
  const names = await glob([...globs], { cwd: resolve(cwd, folder), ignore: foreignFolders, onlyFiles: true });
  const paths = names.toSorted().map((name) => relativePath(resolve(cwd, folder, name), cwd));
  return withoutLinks(paths, cwd);
}

/** The names in a folder, sorted; none where it cannot be read. */
export async function listNames(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch((): string[] => [])).toSorted((a, b) => (a < b ? -1 : 1));
}

/** The repository that a folder is part of, else `cwd` where it is below it, else the folder itself. Paths are absolute. */
export async function findRepository(folder: string, cwd: string): Promise<string> {
  const top = (await foldersAbove(folder)).at(-1);
  if (top !== undefined && !(await isAbsent('.git', top))) return top;
  return isWithin(folder, cwd) ? cwd : folder;
}

/**
 * Reads a file that a document includes. Neither a path nor a link leads out of `root`, nor into what git keeps for
 * itself: a checkout of a CI system has its token there.
 */
export function readIncluded(path: string, root: string, cwd: string): Included {
  const absolute = resolve(cwd, path);
  if (!isWithin(absolute, resolve(cwd, root))) return { kind: 'outside' };
  try {
    const real = realpathSync(absolute);
    const isOutside = !isWithin(real, realpathSync(resolve(cwd, root))) || real.split(sep).includes('.git');
    if (isOutside) return { kind: 'outside' };
    const status = statSync(real);
    if (!status.isFile()) return { kind: 'unreadable', because: 'it is not a file' };
    if (status.size > includeLimitBytes) return { kind: 'unreadable', because: 'it is larger than 5 MiB' };
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(real)) };
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'unreadable', because: 'it is not UTF-8 text' };
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'absent' };
    return { kind: 'unreadable', because: systemReason(error) };
  }
}

const includeLimitBytes = 5 * 1024 * 1024;

function isWithin(path: string, folder: string): boolean {
  const from = relative(folder, path);
  return from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from);
}

/** Whether there is such a file. */
export async function isPresent(path: string, cwd: string): Promise<boolean> {
  return (await kindOf(path, cwd)) === 'file';
}

/** Whether there is nothing at all at the path: no file that cannot be read, no folder. */
export async function isAbsent(path: string, cwd: string): Promise<boolean> {
  return (await kindOf(path, cwd)) === 'nothing';
}

/** What is there, behind links. */
export async function kindOf(path: string, cwd: string): Promise<'file' | 'folder' | 'nothing'> {
  const found = await stat(resolve(cwd, path)).catch(() => null);
  if (found === null) return 'nothing';
  return found.isDirectory() ? 'folder' : 'file';
}

/**
 * The folder and those above it, nearest first: up to the root of the repository, outside of one as long as they are
 * below the home directory.
 */
export async function foldersAbove(folder: string): Promise<readonly string[]> {
  const above = dirname(folder);
  const isEnd = above === folder || above === homedir() || !(await isAbsent('.git', folder));
  return isEnd ? [folder] : [folder, ...(await foldersAbove(above))];
}

/** The bytes of a file, or the Problem that says why not. */
export async function readBytes(path: string, cwd: string): Promise<Uint8Array | Problem> {
  try {
    return await readFile(resolve(cwd, path));
  } catch (error) {
    const unreadable = problem('unreadable-file', path, `Unexpected file that cannot be read: ${systemReason(error)}`);
    switch (await kindOf(path, cwd)) {
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
export async function findWriteProblem(
  path: string,
  cwd: string,
  { root = cwd, isOwnFolder = false }: { readonly root?: string; readonly isOwnFolder?: boolean } = {},
): Promise<Problem | null> {
  const absolute = resolve(cwd, path);
  const folder = dirname(absolute);
  const isBelow = !relative(root, folder).startsWith('..') && !isAbsolute(relative(root, folder));
  try {
    if (isBelow) await mkdir(folder, { recursive: true });
    else if (isOwnFolder && (await kindOf(folder, cwd)) === 'nothing') await mkdir(folder);
    if ((await kindOf(folder, cwd)) === 'nothing') return unwritable(path, 'the folder that it stands in is not there');
    await access(folder, constants.W_OK);
    const present = await stat(absolute).catch(() => null);
    if (present?.isDirectory()) return unwritable(path, 'it is a folder');
    if (present !== null) await access(absolute, constants.W_OK);
    return null;
  } catch (error) {
    const isBelowFile = error instanceof Error && 'code' in error && ['EEXIST', 'ENOTDIR'].includes(String(error.code));
    return unwritable(path, isBelowFile ? 'it stands below a file' : systemReason(error));
  }
}

/** Writes all of the text or nothing; makes the folder that it stands in. */
export async function writeText(path: string, text: string, cwd: string): Promise<void> {
  await mkdir(dirname(resolve(cwd, path)), { recursive: true });
  await writeFileAtomic(resolve(cwd, path), text);
}

/** As `writeText`, of a text that comes in pieces and need not fit into memory. */
export async function writePieces(path: string, pieces: AsyncIterable<string>, cwd: string): Promise<void> {
  const absolute = resolve(cwd, path);
  await mkdir(dirname(absolute), { recursive: true });
  const present = await stat(absolute).catch(() => null);
  // A pipe or a device is no file that another one could take the place of.
  if (present !== null && !present.isFile()) return writeFile(absolute, pieces);
  const target = await realpath(absolute).catch(() => absolute);
  const unfinished = `${target}.${randomUUID()}`;
  try {
    await writeFile(unfinished, pieces, present === null ? {} : { mode: present.mode });
    await rename(unfinished, target);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** Adds the text to the end of a file, which is made where there is none. */
export async function appendText(path: string, text: string, cwd: string): Promise<void> {
  await mkdir(dirname(resolve(cwd, path)), { recursive: true });
  await appendFile(resolve(cwd, path), text);
}

/** Relative to `cwd`, `/` on every platform. */
export function relativePath(path: string, cwd: string): string {
  return relative(cwd, resolve(cwd, path)).split(sep).join('/');
}

/** Without the links to files that are among the paths themselves, under their own name. */
async function withoutLinks(paths: readonly string[], cwd: string): Promise<readonly string[]> {
  const root = await realpath(cwd);
  const reals = await Promise.all(paths.map((path) => realpath(resolve(cwd, path)).catch(() => resolve(root, path))));
  const own = new Set(paths.filter((path, index) => reals[index] === resolve(root, path)));
  return paths.filter((path, index) => own.has(path) || !own.has(relativePath(reals[index] ?? path, root)));
}

function adviceOnRights(path: string): string {
  return `Check it with \`ls -l ${path}\`, and give the right to read: \`chmod u+r ${path}\`.`;
}

function unwritable(path: string, why: string): Problem {
  return problem('unwritable-output', path, `Unexpected output path that cannot be written: ${why}`);
}

function problem(
  ruleId: 'unreadable-file' | 'no-such-path' | 'unwritable-output',
  path: string,
  reason: string,
): Problem {
  return { ruleId, path, place: null, reason, advice: null, severity: 'error' };
}

/** `EACCES: permission denied`: Node's message without the path, which stands before it already. */
function systemReason(error: unknown): string {
  return error instanceof Error ? error.message.replace(/,[^,]*$/u, '') : String(error);
}
