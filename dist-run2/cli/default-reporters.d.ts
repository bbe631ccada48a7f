import { readReporters } from '../report/reporters.ts';
type Reporters = ReturnType<typeof readReporters>;
/**
 * The reporters that were asked for, with the terminal's where all of them write to files. Where none was: the terminal's, and on GitHub Actions annotations
 * beside it and the summary of the job, in the file that the runner names (https://docs.github.com/actions/reference).
 */
export declare function chooseReporters(asked: readonly string[] | null, { GITHUB_ACTIONS: onGithub, GITHUB_STEP_SUMMARY: summary }: Readonly<Record<string, string | undefined>>): Reporters;
export {};
