import { readReporters } from '../report/reporters.js';
/**
 * The reporters that were asked for, with the terminal's where all of them write to files. Where none was: the terminal's, and on GitHub Actions annotations
 * beside it and the summary of the job, in the file that the runner names (https://docs.github.com/actions/reference).
 */
export function chooseReporters(asked, { GITHUB_ACTIONS: onGithub, GITHUB_STEP_SUMMARY: summary }) {
    const { reporters, problems } = readReporters(asked ?? []);
    if (asked !== null || onGithub !== 'true')
        return { reporters, problems };
    const added = [
        { name: 'github', file: null },
        ...(summary === undefined || summary === '' ? [] : [{ name: 'markdown', file: summary, appends: true }]),
    ];
    return { reporters: [...reporters, ...added], problems };
}
