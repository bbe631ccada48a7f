import { isPresent, readBytes } from './files.ts';
import { failsGate } from './model/gate.ts';
import { ownFolder, writeOwn } from './own-folder.ts';
import type { DocumentReport } from './model/report.ts';

const memoryName = 'last-failed.json';
const memoryPath = `${ownFolder}/${memoryName}`;

/** The claims that failed last time, as `path#id`, of documents that are still there. */
export async function readLastFailed(cwd: string): Promise<readonly string[]> {
  const claims = await readMemory(cwd);
  const present = await Promise.all(claims.map((claim) => isPresent(documentOf(claim), cwd)));
  return claims.filter((_, index) => present[index]);
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
  cwd,
  strict,
  whole,
}: {
  readonly cwd: string;
  readonly strict: boolean;
  readonly whole: boolean;
}): Promise<FailureMemory> {
  const before = await readMemory(cwd);
  const failed = new Map<string, readonly string[]>();
  for (const claim of before) failed.set(documentOf(claim), [...(failed.get(documentOf(claim)) ?? []), claim]);
  return {
    document: ({ path, claims }) => {
      const asked = new Set(claims.map(({ id }) => `${path}#${id}`));
      const kept = whole ? [] : (failed.get(path) ?? []).filter((claim) => !asked.has(claim));
      const failing = claims.filter((claim) => failsGate(claim, strict)).map(({ id }) => `${path}#${id}`);
      failed.set(path, [...kept, ...failing]);
    },
    keep: () => remember(before, [...failed.values()].flat().toSorted(), cwd),
  };
}

async function remember(before: readonly string[], after: readonly string[], cwd: string): Promise<void> {
  if (after.join('\n') === before.join('\n')) return;
  try {
    await writeOwn(memoryName, `${JSON.stringify(after, null, 2)}\n`, cwd);
  } catch {
    // A folder that cannot be written is no reason to fail: nothing is remembered.
  }
}

/** Empty where there is none, or where it is not what was written. */
async function readMemory(cwd: string): Promise<readonly string[]> {
  if (!(await isPresent(memoryPath, cwd))) return [];
  const bytes = await readBytes(memoryPath, cwd);
  if (!(bytes instanceof Uint8Array)) return [];
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(read) ? read.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

function documentOf(claim: string): string {
  return claim.slice(0, claim.indexOf('#'));
}
