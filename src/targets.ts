import { basename, extname } from 'node:path';
import { findFiles, isPresent, kindOf, readBytes, relativePath } from './files.ts';
import type { Problem } from './model/problem.ts';
import { expectedPath } from './near-path.ts';
import { nearest } from './sheet/nearest.ts';

/** What a path on the command line names. Paths are relative to the working directory, with `/`. */
export type Target =
  /** `line` for `file.md:42`, `claim` for `file.md#claim-id`. */
  | { readonly kind: 'document'; readonly path: string; readonly line: number | null; readonly claim: string | null }
  | { readonly kind: 'sheet'; readonly path: string };

export interface FoundTargets {
  readonly targets: readonly Target[];
  readonly problems: readonly Problem[];
}

const documentExtensions = new Set(['.md', '.markdown', '.mdx', '.qmd']);
const sheetExtensions = new Set(['.yaml', '.yml']);

/** The documents and sheets that `paths` name, folders searched through, each once, in the order of the paths. */
export async function findTargets(paths: readonly string[], cwd: string): Promise<FoundTargets> {
  const found = await Promise.all(paths.map((path) => findTarget(path, cwd)));
  const targets = new Map(found.flatMap((each) => each.targets).map((target) => [targetKey(target), target]));
  return { targets: [...targets.values()], problems: found.flatMap((each) => each.problems) };
}

/** Sheets that the globs match or that stand in the folders that they name, relative to `root`; paths relative to `cwd`. */
export async function findSheets(globs: readonly string[], root: string, cwd: string): Promise<readonly string[]> {
  const paths = await findFiles(globs, root, cwd);
  return paths.filter((path) => sheetExtensions.has(extname(path)));
}

/** `a.claims.yaml` (or `.yml`) beside `a.md`, where there is one. */
export async function findSheetsBeside(documentPath: string, cwd: string): Promise<readonly string[]> {
  const stem = documentPath.slice(0, documentPath.length - extname(documentPath).length);
  const candidates = [`${stem}.claims.yaml`, `${stem}.claims.yml`];
  const present = await Promise.all(candidates.map((path) => isPresent(path, cwd)));
  return candidates.filter((_, index) => present[index]);
}

async function findTarget(path: string, cwd: string): Promise<FoundTargets> {
  const whole = await kindOf(path, cwd);
  if (whole === 'folder') return searchFolder(path, cwd);
  if (whole === 'file') return fileTarget(path, null, null, cwd);
  const addressed = /^(?<file>.+?)(?:#(?<claim>.+)|:(?<line>\d+)(?::\d+)?)$/u.exec(path)?.groups;
  const file = addressed?.['file'];
  if (file !== undefined && (await isPresent(file, cwd))) {
    const line = addressed?.['line'];
    return fileTarget(file, line === undefined ? null : Number(line), addressed?.['claim'] ?? null, cwd);
  }
  return noTarget(path, `Unexpected path \`${path}\`, expected ${await expectedPath(path, cwd, nearest)}`);
}

async function searchFolder(path: string, cwd: string): Promise<FoundTargets> {
  const paths = await findFiles(['**/*.{md,markdown,mdx,qmd,yaml,yml}'], path, cwd);
  const targets = await Promise.all(paths.map((each) => folderTarget(each, cwd)));
  return { targets: targets.filter((target) => target !== null), problems: [] };
}

/** A YAML file among others is a sheet when its name or its first look says so: most YAML in a repository is not. */
async function folderTarget(path: string, cwd: string): Promise<Target | null> {
  if (documentExtensions.has(extname(path).toLowerCase())) return { kind: 'document', path, line: null, claim: null };
  if (/\.claims\.ya?ml$/u.test(basename(path))) return { kind: 'sheet', path };
  const bytes = await readBytes(path, cwd);
  const text = bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : '';
  const isSheet = /^document[ \t]*:/mu.test(text) && /^(?:claims|programs|ignore|timeout|python)[ \t]*:/mu.test(text);
  return isSheet ? { kind: 'sheet', path } : null;
}

function fileTarget(path: string, line: number | null, claim: string | null, cwd: string): FoundTargets {
  const found = relativePath(path, cwd);
  const extension = extname(found).toLowerCase();
  if (documentExtensions.has(extension))
    return { targets: [{ kind: 'document', path: found, line, claim }], problems: [] };
  if (sheetExtensions.has(extension)) return { targets: [{ kind: 'sheet', path: found }], problems: [] };
  const expected = 'a document (.md, .markdown, .mdx, .qmd) or a sheet (.yaml, .yml)';
  return noTarget(path, `Unexpected file type \`${extension}\`, expected ${expected}`);
}

function noTarget(path: string, reason: string): FoundTargets {
  const problem = { ruleId: 'no-such-path', path, place: null, reason, advice: null, severity: 'error' } as const;
  return { targets: [], problems: [problem] };
}

function targetKey(target: Target): string {
  switch (target.kind) {
    case 'document':
      return `document ${target.path} ${target.line ?? ''} ${target.claim ?? ''}`;
    case 'sheet':
      return `sheet ${target.path}`;
  }
}
