import { loadChangedSources } from '../changed.ts';
import { isAddress, openFailureMemory, readLastFailed } from '../last-failed.ts';
import type { Options } from '../model/options.ts';
import type { Problem } from '../model/problem.ts';
import { readOptions } from '../options.ts';
import type { ReporterChoice } from '../report/reporters.ts';
import { makeRequest } from '../request.ts';
import { findRoot } from '../root.ts';
import type { VerifyRequest } from '../request.ts';
import type { Conclusion } from '../tally.ts';
import { verifyEach } from '../verify.ts';
import { chooseReporters } from './default-reporters.ts';
import { failWith, interrupted } from './failure.ts';
import { nearestWord } from './nearest-word.ts';
import { printWords } from './print.ts';
import { makeProgress, progressOptions } from './progress.ts';
import { printProblems, sayRoot } from './screen.ts';
import { findUnwritable, openReports } from './write-reports.ts';

const commands = [
  'verify',
  'check',
  'list',
  'init',
  'update',
  'baseline',
  'report',
  'merge',
  'doctor',
  'explain',
  'schema',
  'help',
];

/** `claimcheck verify`: returns the exit status. */
export async function verifyCommand(
  asked: readonly string[],
  { lastFailed, ...flags }: Readonly<Record<string, unknown>>,
): Promise<number> {
  const cwd = process.cwd();
  const last = lastFailed === true ? await readLastFailed({ cwd, root: await findRoot(cwd) }, asked) : null;
  const isNone = last === null || last.claims.size === 0;
  if (last !== null && isNone)
    printWords(
      process.stderr,
      `claimcheck: no claim ${asked.length === 0 ? '' : 'there '}failed last time; all are verified\n`,
    );
  const paths = isNone ? asked : last.paths;
  const narrowing = isNone ? {} : { failed: last.claims };
  const { options, problems, texts, standing } = await readOptions(paths, flags, cwd);
  const { reporters, problems: wrongReporters } = chooseReporters(options.reporter, process.env);
  const wrongInput = [...problems, ...wrongReporters, ...(await findUnwritable(reporters, standing))];
  if (wrongInput.length > 0) return printProblems(wrongInput, texts);
  sayRoot(standing, options);

  if (options.watch === true) {
    return (await import('./watch.ts')).watchCommand({ paths, flags, narrowing, reporters, cwd });
  }
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort();
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const progress = makeProgress(progressOptions(options, reporters));
  try {
    const request = { ...makeRequest(options, { ...standing, progress, signal: interruption.signal }), ...narrowing };
    const whole = isNone && request.grep === null && request.shard === null && !asked.some(isAddress);
    const conclusion = await verifyInto(reporters, { request, options, whole, stopProgress: progress.stop });
    for (const note of [...conclusion.notes, ...commandNote(conclusion.problems)]) {
      printWords(process.stderr, `claimcheck: ${note}\n`);
    }
    return conclusion.exit;
  } catch (error) {
    progress.stop();
    return interruption.signal.aborted ? interrupted() : failWith(error);
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

interface Work {
  readonly request: VerifyRequest;
  readonly options: Options;
  /** Every claim of the documents is asked. */
  readonly whole: boolean;
  readonly stopProgress: () => void;
}

/** Each document goes to the reports as it comes, and is kept nowhere else. */
async function verifyInto(
  reporters: readonly ReporterChoice[],
  { request, options, whole, stopProgress }: Work,
): Promise<Conclusion> {
  const { cwd, root, strict } = request;
  const reports = await openReports(reporters, { ...options, strict, cwd });
  try {
    const memory = await openFailureMemory({ cwd, root, strict, whole });
    const conclusion = await verifyEach(loadChangedSources, request, {
      begin: reports.begin,
      document: async (verified) => {
        memory.document(verified.report);
        await reports.document(verified);
      },
    });
    request.signal?.throwIfAborted();
    stopProgress();
    await reports.finish(conclusion);
    await memory.keep();
    return conclusion;
  } finally {
    await reports.close();
  }
}

/** `claimcheck verfy`: a command that does not exist is taken for a path. */
function commandNote(problems: readonly Problem[]): readonly string[] {
  const absent = problems
    .filter(({ ruleId }) => ruleId === 'no-such-path')
    .map(({ path }) => nearestWord(path, commands));
  return absent.flatMap((name) => (name === null ? [] : [`was the command \`${name}\` meant?`]));
}
