import { isPresent, readBytes, writeText } from './files.ts';
import { failsGate } from './model/gate.ts';
import type { Report } from './model/report.ts';

const memoryPath = '.claimcheck/last-failed.json';
const ignorePath = '.claimcheck/.gitignore';

/** The claims that failed last time, as `path#id`, of documents that are still there. */
export async function readLastFailed(cwd: string): Promise<readonly string[]> {
  const claims = await readMemory(cwd);
  const present = await Promise.all(claims.map((claim) => isPresent(documentOf(claim), cwd)));
  return claims.filter((_, index) => present[index]);
}

/**
 * Remembers which claims failed. Those that were not asked this time stay as they were; `whole`: every claim of the
 * documents was asked, so that claims that are gone are forgotten.
 */
export async function rememberFailed(
  { documents }: Report,
  { cwd, strict, whole }: { readonly cwd: string; readonly strict: boolean; readonly whole: boolean },
): Promise<void> {
  const before = await readMemory(cwd);
  const asked = new Set(documents.flatMap(({ path, claims }) => claims.map(({ id }) => `${path}#${id}`)));
  const paths = new Set(documents.map(({ path }) => path));
  const kept = before.filter((claim) => !asked.has(claim) && !(whole && paths.has(documentOf(claim))));
  const failed = documents.flatMap(({ path, claims }) =>
    claims.filter((claim) => failsGate(claim, strict)).map(({ id }) => `${path}#${id}`),
  );
  const after = [...kept, ...failed].toSorted();
  if (after.join('\n') === before.join('\n')) return;
  try {
    if (!(await isPresent(ignorePath, cwd))) await writeText(ignorePath, '*\n', cwd);
    await writeText(memoryPath, `${JSON.stringify(after, null, 2)}\n`, cwd);
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
