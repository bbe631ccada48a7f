import { readReporters } from '../report/reporters.ts';
import type { ReporterChoice } from '../report/reporters.ts';

type Reporters = ReturnType<typeof readReporters>;

/**
 * The reporters that were asked for, with the terminal's where all of them write to files. Where none was: the terminal's, and on GitHub Actions annotations
 * beside it and the summary of the job, in the file that the runner names (https://docs.github.com/actions/reference).
 */
export function chooseReporters(
  asked: readonly string[] | null,
  { GITHUB_ACTIONS: onGithub, GITHUB_STEP_SUMMARY: summary }: Readonly<Record<string, string | undefined>>,
): Reporters {
  const { reporters, problems } = readReporters(asked ?? []);
  if (asked !== null || onGithub !== 'true') return { reporters, problems };
  const added: readonly ReporterChoice[] = [
    { name: 'github', file: null },
    ...(summary === undefined || summary === '' ? [] : [{ name: 'markdown', file: summary, appends: true } as const]),
  ];
  return { reporters: [...reporters, ...added], problems };
}
