import { isCI } from 'std-env';
import { findWriteProblem, writeText } from '../files.ts';
import type { Options } from '../model/options.ts';
import type { Place } from '../model/place.ts';
import type { PlannedClaim, PlannedDocument } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import { readOptions } from '../options.ts';
import { readReporters, render } from '../report/reporters.ts';
import type { ReporterChoice } from '../report/reporters.ts';
import { makeRequest } from '../request.ts';
import type { VerifyRequest } from '../request.ts';
import { verify } from '../verify.ts';
import type { Verification } from '../verify.ts';
import { failWith } from './failure.ts';
import { makeProgress } from './progress.ts';
import type { ProgressOptions } from './progress.ts';
import { penFor, printProblems } from './screen.ts';

const interruptedStatus = 130;

/** `claimcheck verify`: returns the exit status. */
export async function verifyCommand(
  paths: readonly string[],
  flags: Readonly<Record<string, unknown>>,
): Promise<number> {
  const cwd = process.cwd();
  const { options, problems } = await readOptions(paths, flags, cwd);
  const { reporters, problems: wrongReporters } = readReporters(options.reporter ?? []);
  const wrongInput = [...problems, ...wrongReporters, ...(await findUnwritable(reporters, cwd))];
  if (wrongInput.length > 0) return printProblems(wrongInput, new Map());

  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const progress = makeProgress(progressOptions(options));
  try {
    const request = makeRequest(options, { cwd, progress, signal: interruption.signal });
    const verification = await verify(request);
    progress.stop();
    if (interruption.signal.aborted) return interrupted();
    for (const reporter of reporters) await writeReport(reporter, verification, options, request);
    return verification.exit;
  } catch (error) {
    progress.stop();
    return interruption.signal.aborted ? interrupted() : failWith(error);
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

async function findUnwritable(choices: readonly ReporterChoice[], cwd: string): Promise<readonly Problem[]> {
  const files = choices.flatMap((choice) => choice.file ?? []);
  const problems = await Promise.all(files.map((file) => findWriteProblem(file, cwd)));
  return problems.filter((problem) => problem !== null);
}

function progressOptions(options: Options): ProgressOptions {
  const style = process.stderr.isTTY ? 'live' : isCI ? 'sparse' : 'none';
  return {
    style: options.progress === false || options.quiet === true ? 'none' : style,
    write: (text) => process.stderr.write(text),
    width: process.stderr.columns ?? 80,
  };
}

async function writeReport(
  reporter: ReporterChoice,
  { report, problems, texts, planned }: Verification,
  options: Options,
  { strict, cwd }: VerifyRequest,
): Promise<void> {
  const text = render(reporter, report, {
    ...penFor(process.stdout),
    sources: texts,
    sheetPlaces: sheetPlacesOf(planned),
    planned,
    commit: null,
    problems,
    strict,
    verbose: options.verbose ?? false,
    quiet: options.quiet ?? false,
  });
  if (reporter.file === null) process.stdout.write(text);
  else await writeText(reporter.file, text, cwd);
}

/** Where each claim stands in its sheet, by `path#claim-id`. */
function sheetPlacesOf(planned: readonly PlannedDocument[]): ReadonlyMap<string, Place> {
  const places = planned.flatMap(({ claims }) => claims.flatMap(sheetPlaceOf));
  return new Map(places);
}

function sheetPlaceOf(claim: PlannedClaim): readonly (readonly [string, Place])[] {
  if (claim.sheetPath === null || claim.sheetPlace === null) return [];
  return [[`${claim.documentPath}#${claim.id}`, { path: claim.sheetPath, ...claim.sheetPlace }]];
}

function interrupted(): number {
  process.stderr.write('claimcheck: interrupted; every run was ended\n');
  return interruptedStatus;
}
