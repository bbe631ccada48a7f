import { findJson, isAbsent, readBytes } from './files.js';
import { exitStatus } from './judge/gate.js';
import { isOtherJson, parseResults } from './results/file.js';
import { mergeResults } from './results/merge.js';
import { coveragePercent } from './tally.js';
/** The report of the whole from the results files in a folder, or the Problems that keep them from being one. */
export async function mergeFolder(folder, cwd) {
    if (await isAbsent(folder, cwd))
        return [noSuchFolder(folder)];
    const files = [];
    const problems = [];
    for (const path of await findJson(folder, cwd)) {
        const bytes = await readBytes(path, cwd);
        if (!(bytes instanceof Uint8Array)) {
            problems.push(bytes);
            continue;
        }
        const text = new TextDecoder().decode(bytes);
        if (isOtherJson(text))
            continue;
        const read = parseResults(text, path);
        if (Array.isArray(read))
            problems.push(...read);
        else
            files.push({ path, report: read });
    }
    return problems.length > 0 ? problems : mergeResults(files, folder);
}
/** The exit status of a report that was joined from parts. */
export function mergedStatus(report, { strict, minCoverage }) {
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
function noSuchFolder(path) {
    return {
        ruleId: 'no-such-path',
        path,
        place: null,
        reason: `Unexpected path \`${path}\`, expected the folder of the results files of all parts`,
        advice: null,
        severity: 'error',
    };
}
