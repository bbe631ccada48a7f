import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { fields, list, number, object, text } from './decode.ts';
import type { Fields } from './decode.ts';
import { stampOf } from './stamps.ts';

/** What runs showed, kept under the hash of everything that it depends on. Facts only: a verdict is never kept. */
export interface Cache {
  /** Null where there is nothing, or nothing that can be believed. */
  readonly read: (key: string) => Promise<Kept | null>;
  /** Never rejects: what cannot be written is not kept. */
  readonly keep: (key: string, kept: Kept) => Promise<void>;
  readonly forget: (key: string) => Promise<void>;
  readonly isEmpty: () => Promise<boolean>;
  /** Removes what has not been used for longest, until the rest fits. */
  readonly close: () => Promise<void>;
}

export interface Kept {
  /** Milliseconds since 1970. */
  readonly observedAt: number;
  /** Where the program's file was when it ran; the facts name it. */
  readonly programPath: string;
  /** Files outside of the standard library that it imported. */
  readonly imported: readonly string[];
  /** As the reaper sent it. */
  readonly result: Fields;
}

const cacheLimitBytes = 64 * 1024 * 1024;
const entryLimitBytes = 4 * 1024 * 1024;
const ageLimitMilliseconds = 30 * 24 * 3600 * 1000;
const abandonedMilliseconds = 3600 * 1000;

/** Null where there is no folder for it. */
export async function openCache(
  cwd: string,
  env: NodeJS.ProcessEnv,
  limitBytes: number = cacheLimitBytes,
): Promise<Cache | null> {
  const folder = await cacheFolder(cwd, env);
  if (folder === null) return null;
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
      if (hasWritten) await prune(folder, limitBytes).catch(() => undefined);
    },
  };
}

/** Folders by two digits: a hundred thousand entries in one are slow on some file systems. */
function placeOf(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), key);
}

async function read(path: string, key: string): Promise<Kept | null> {
  const kept = decode(await readFile(path, 'utf8').catch(() => ''), key);
  if (kept === null || Date.now() - kept.observedAt > ageLimitMilliseconds) return null;
  for (const file of kept.files) if ((await stampOf(file.path)) !== file.stamp) return null;
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
  return kept;
}

interface KeptWithStamps extends Kept {
  readonly files: readonly { readonly path: string; readonly stamp: string }[];
}

/** The first line is the hash of the second: a torn, cut or altered entry is none. */
function decode(content: string, key: string): KeptWithStamps | null {
  const [check, body = ''] = content.split('\n');
  if (check !== hash(body)) return null;
  try {
    const entry = fields(JSON.parse(body), 'entry');
    if (text(entry, 'key') !== key) return null;
    const files = list(entry, 'files', (file) => ({ path: text(file, 'path'), stamp: text(file, 'stamp') }));
    return {
      observedAt: number(entry, 'observedAt'),
      programPath: text(entry, 'programPath'),
      imported: files.map((file) => file.path),
      files,
      result: object((result) => result)(entry, 'result'),
    };
  } catch {
    return null;
  }
}

async function write(path: string, key: string, { observedAt, programPath, imported, result }: Kept): Promise<void> {
  const files = await Promise.all(imported.map(async (file) => ({ path: file, stamp: await stampOf(file) })));
  const body = JSON.stringify({ key, observedAt, programPath, files, result });
  if (Buffer.byteLength(body) > entryLimitBytes) return;
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, `${hash(body)}\n${body}`, { flag: 'wx' });
  await rename(draft, path).catch(() => rm(draft, { force: true }));
}

function hash(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Others may prune at the same time: what is gone already is as good as removed. */
async function prune(folder: string, limitBytes: number): Promise<void> {
  const entries = (await listed(folder)).toSorted((a, b) => b.used - a.used);
  let total = 0;
  for (const { path, bytes, used } of entries) {
    const isAbandoned = path.includes('.', path.lastIndexOf('/')) && Date.now() - used > abandonedMilliseconds;
    total += bytes;
    if (total > limitBytes || isAbandoned) await rm(path, { force: true });
  }
}

async function listed(
  folder: string,
): Promise<readonly { readonly path: string; readonly bytes: number; readonly used: number }[]> {
  const shards = (await readdir(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name));
  const names = await Promise.all(
    shards.map(async (shard) =>
      (await readdir(join(folder, shard)).catch(() => [])).map((name) => join(folder, shard, name)),
    ),
  );
  const entries = await Promise.all(
    names.flat().map(async (path) => {
      const status = await stat(path).catch(() => null);
      return status?.isFile() ? [{ path, bytes: status.size, used: status.mtimeMs }] : [];
    }),
  );
  return entries.flat();
}
