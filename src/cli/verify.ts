import { isCI } from 'std-env';
import { readLastFailed, rememberFailed } from '../last-failed.ts';
import type { Options } from '../model/options.ts';
import type { Problem } from '../model/problem.ts';
import { readOptions } from '../options.ts';
import { makeRequest } from '../request.ts';
import { verify } from '../verify.ts';
import { chooseReporters } from './default-reporters.ts';
import { failWith } from './failure.ts';
import { nearestWord } from './nearest-word.ts';
import { printWords } from './print.ts';
import { makeProgress } from './progress.ts';
import type { ProgressOptions } from './progress.ts';
import { printProblems } from './screen.ts';
import { findUnwritable, writeReports } from './write-reports.ts';

const interruptedStatus = 130;
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
  const failed = lastFailed === true ? await readLastFailed(cwd) : [];
  if (lastFailed === true && failed.length === 0)
    printWords(process.stderr, 'claimcheck: no claim failed last time; all are verified\n');
  const paths = failed.length === 0 ? asked : failed;
  const { options, problems, texts } = await readOptions(paths, flags, cwd);
  const { reporters, problems: wrongReporters } = chooseReporters(options.reporter, process.env);
  const wrongInput = [...problems, ...wrongReporters, ...(await findUnwritable(reporters, cwd))];
  if (wrongInput.length > 0) return printProblems(wrongInput, texts);

  if (options.watch === true) {
    return (await import('./watch.ts')).watchCommand({ paths, flags, reporters, cwd });
  }
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort();
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const progress = makeProgress(progressOptions(options));
  try {
    const request = makeRequest(options, { cwd, progress, signal: interruption.signal });
    const verification = await verify(request);
    progress.stop();
    if (interruption.signal.aborted) return interrupted();
    await writeReports(reporters, verification, { ...options, strict: request.strict, cwd });
    const whole = failed.length === 0 && request.grep === null && request.shard === null && !asked.some(isAddress);
    await rememberFailed(verification.report, { cwd, strict: request.strict, whole });
    for (const note of [...verification.notes, ...commandNote(verification.problems)]) {
      printWords(process.stderr, `claimcheck: ${note}\n`);
    }
    return verification.exit;
  } catch (error) {
    progress.stop();
    return interruption.signal.aborted ? interrupted() : failWith(error);
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

/** Of a line or a claim. */
function isAddress(path: string): boolean {
  return /#|:\d+$/u.test(path);
}

/** How it is said what goes on: as the options and the terminal want it. */
export function progressOptions(options: Options): ProgressOptions {
  const style = process.stderr.isTTY ? 'live' : isCI ? 'sparse' : 'none';
  return {
    style: options.progress === false || options.quiet === true ? 'none' : style,
    write: (text) => process.stderr.write(text),
    width: process.stderr.columns ?? 80,
  };
}

/** `claimcheck verfy`: a command that does not exist is taken for a path. */
function commandNote(problems: readonly Problem[]): readonly string[] {
  const absent = problems
    .filter(({ ruleId }) => ruleId === 'no-such-path')
    .map(({ path }) => nearestWord(path, commands));
  return absent.flatMap((name) => (name === null ? [] : [`was the command \`${name}\` meant?`]));
}

export function interrupted(): number {
  process.stderr.write('claimcheck: interrupted; every run was ended\n');
  return interruptedStatus;
}
