import { isPresent, readBytes, relativePath } from './files.ts';
import { failsGate } from './model/gate.ts';
import { ownFolder, writeOwn } from './own-folder.ts';
import type { DocumentReport } from './model/report.ts';
import { fromRoot, toRoot } from './root.ts';
import type { Standing } from './root.ts';

const memoryName = 'last-failed.json';
const memoryPath = `${ownFolder}/${memoryName}`;

export interface LastFailed {
  /** As `path#id`, of documents that are still there and within the paths that were asked for, or all. */
  readonly claims: ReadonlySet<string>;
  /** Their documents, and of those the lines and claims that were asked for. */
  readonly paths: readonly string[];
}

/** The claims that failed last time. */
export async function readLastFailed(standing: Standing, asked: readonly string[]): Promise<LastFailed> {
  const claims = await failedWithin(standing, asked);
  const addresses = asked.filter((path) => isAddress(path) && claims.some((claim) => isOf(claim, path, standing.cwd)));
  const others = asked.filter((path) => !isAddress(path));
  const whole =
    asked.length === 0 ? claims : claims.filter((claim) => others.some((path) => isOf(claim, path, standing.cwd)));
  return { claims: new Set(claims), paths: [...addresses, ...new Set(whole.map(documentOf))] };
}

/** Of a line or a claim. */
export function isAddress(path: string): boolean {
  return /#|:\d+$/u.test(path);
}

async function failedWithin(standing: Standing, paths: readonly string[]): Promise<readonly string[]> {
  const all = await readMemory(standing);
  const claims = all.filter((claim) => paths.length === 0 || paths.some((path) => isOf(claim, path, standing.cwd)));
  const present = await Promise.all(claims.map((claim) => isPresent(documentOf(claim), standing.cwd)));
  return claims.filter((_, index) => present[index]);
}

/** A folder, a document, a line of it, or one of its claims. */
function isOf(claim: string, asked: string, cwd: string): boolean {
  const path = relativePath(asked, cwd);
  const own = documentOf(claim);
  const file = path.replace(/:\d+(?::\d+)?$/u, '');
  return (
    claim === path || own === file || file === '' || file === '.' || own.startsWith(`${file.replace(/\/$/u, '')}/`)
  );
}

/** Takes documents as they are verified; `keep` remembers which of their claims failed. */
export interface FailureMemory {
  readonly document: (report: DocumentReport) => void;
  readonly keep: () => Promise<void>;
}

/**
 * Those that were not asked this time stay as they were; `whole`: every claim of the documents was asked, so that claims
 * that are gone are forgotten.
 */
export async function openFailureMemory({
  strict,
  whole,
  ...standing
}: Standing & { readonly strict: boolean; readonly whole: boolean }): Promise<FailureMemory> {
  const before = await readMemory(standing);
  const failed = new Map<string, readonly string[]>();
  for (const claim of before) failed.set(documentOf(claim), [...(failed.get(documentOf(claim)) ?? []), claim]);
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

async function remember(before: readonly string[], after: readonly string[], standing: Standing): Promise<void> {
  if (after.join('\n') === before.join('\n')) return;
  try {
    const claims = after.map((claim) => moved(claim, (path) => toRoot(path, standing))).toSorted();
    await writeOwn(memoryName, `${JSON.stringify(claims, null, 2)}\n`, standing.root);
  } catch {
    // A folder that cannot be written is no reason to fail: nothing is remembered.
  }
}

/** Empty where there is none, or where it is not what was written. */
async function readMemory(standing: Standing): Promise<readonly string[]> {
  const { root } = standing;
  if (!(await isPresent(memoryPath, root))) return [];
  const bytes = await readBytes(memoryPath, root);
  if (!(bytes instanceof Uint8Array)) return [];
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const claims: readonly unknown[] = Array.isArray(read) ? read : [];
    return claims.flatMap((claim) =>
      typeof claim === 'string' ? [moved(claim, (path) => fromRoot(path, standing))] : [],
    );
  } catch {
    return [];
  }
}

function moved(claim: string, move: (path: string) => string): string {
  const path = documentOf(claim);
  return move(path) + claim.slice(path.length);
}

function documentOf(claim: string): string {
  return claim.slice(0, claim.indexOf('#'));
}
