import type { Options } from '../model/options.ts';
import { readOptions } from '../options.ts';
import { makeRequest } from '../request.ts';
import type { VerifyRequest } from '../request.ts';
import { failWith, interrupted } from './failure.ts';
import { makeProgress, progressOptions } from './progress.ts';
import { printProblems, sayRoot } from './screen.ts';

export interface Bench {
  readonly request: VerifyRequest;
  readonly options: Options;
  /** Takes the line away that says what is running, before something is printed. */
  readonly stopProgress: () => void;
}

/**
 * Does what a command does with the request that its paths, its flags and the configuration make: options that are wrong
 * are shown, Ctrl-C ends every run. Returns the exit status.
 */
export async function withBench(
  paths: readonly string[],
  flags: Readonly<Record<string, unknown>>,
  use: (bench: Bench) => Promise<number>,
): Promise<number> {
  const cwd = process.cwd();
  const { options, problems, texts, standing } = await readOptions(paths, flags, cwd);
  if (problems.length > 0) return printProblems(problems, texts);
  sayRoot(standing, options);
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort();
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const progress = makeProgress(progressOptions(options));
  try {
    const request = makeRequest(options, { ...standing, progress, signal: interruption.signal });
    const status = await use({ request, options, stopProgress: () => progress.stop() });
    return interruption.signal.aborted ? interrupted() : status;
  } catch (error) {
    progress.stop();
    return interruption.signal.aborted ? interrupted() : failWith(error);
  } finally {
    progress.stop();
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}
