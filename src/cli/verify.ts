import { isCI } from 'std-env';
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
const commands = ['verify', 'check', 'list', 'report', 'merge', 'doctor', 'explain', 'schema', 'help'];

/** `claimcheck verify`: returns the exit status. */
export async function verifyCommand(
  paths: readonly string[],
  flags: Readonly<Record<string, unknown>>,
): Promise<number> {
  const cwd = process.cwd();
  const { options, problems, texts } = await readOptions(paths, flags, cwd);
  const { reporters, problems: wrongReporters } = chooseReporters(options.reporter, process.env);
  const wrongInput = [...problems, ...wrongReporters, ...(await findUnwritable(reporters, cwd))];
  if (wrongInput.length > 0) return printProblems(wrongInput, texts);

  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const progress = makeProgress(progressOptions(options));
  try {
    const request = makeRequest(options, { cwd, progress, signal: interruption.signal });
    const verification = await verify(request);
    progress.stop();
    if (interruption.signal.aborted) return interrupted();
    await writeReports(reporters, verification, { ...options, strict: request.strict, cwd });
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
