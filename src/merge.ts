import { findFiles, isAbsent, readBytes } from './files.ts';
import { exitStatus } from './judge/gate.ts';
import type { GateStatus } from './judge/gate.ts';
import type { Problem } from './model/problem.ts';
import type { Report } from './model/report.ts';
import { isOtherJson, parseResults } from './results/file.ts';
import { mergeResults } from './results/merge.ts';
import type { ReadResults } from './results/merge.ts';
import { coveragePercent } from './tally.ts';

/** The report of the whole from the results files in a folder, or the Problems that keep them from being one. */
export async function mergeFolder(folder: string, cwd: string): Promise<Report | readonly Problem[]> {
  if (await isAbsent(folder, cwd)) return [noSuchFolder(folder)];
  const files: ReadResults[] = [];
  const problems: Problem[] = [];
  for (const path of await findFiles(['**/*.json'], folder, cwd)) {
    const bytes = await readBytes(path, cwd);
    if (!(bytes instanceof Uint8Array)) {
      problems.push(bytes);
      continue;
    }
    const text = new TextDecoder().decode(bytes);
    if (isOtherJson(text)) continue;
    const read = parseResults(text, path);
    if (Array.isArray(read)) problems.push(...read);
    else files.push({ path, report: read });
  }
  return problems.length > 0 ? problems : mergeResults(files, folder);
}

/** The exit status of a report that was joined from parts. */
export function mergedStatus(
  report: Report,
  { strict, minCoverage }: { readonly strict: boolean; readonly minCoverage: number | null },
): GateStatus {
  const claims = report.documents.flatMap((document) => document.claims);
  return exitStatus({
    claims,
    problems: report.problems.map((problem) => ({ ...problem, advice: null })),
    harnessErrors: 0,
    strict,
    // Parts without any claim and without a Problem: nothing had changed.
    idle: claims.length === 0,
    belowMinCoverage: coveragePercent(report) < (minCoverage ?? 0),
  });
}

function noSuchFolder(path: string): Problem {
  return {
    ruleId: 'no-such-path',
    path,
    place: null,
    reason: `Unexpected path \`${path}\`, expected the folder of the results files of all parts`,
    advice: null,
    severity: 'error',
  };
}
