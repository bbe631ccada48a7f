import { isCI } from 'std-env';
import { check } from '../check.js';
import { readBytes } from '../files.js';
import { readOptions } from '../options.js';
import { readReporters } from '../report/reporters.js';
import { makeRequest } from '../request.js';
import { findRoot } from '../root.js';
import { parseResults } from '../results/file.js';
import { failWith } from './failure.js';
import { printProblems } from './screen.js';
import { findUnwritable, writeReports } from './write-reports.js';
/**
 * `claimcheck report RESULTS`: renders a results file. Nothing is run and nothing judged: the status says whether the
 * report could be made, 2 where a document is not what it was.
 */
export async function reportCommand(results, flags) {
    const cwd = process.cwd();
    const standing = { cwd, root: await findRoot(cwd) };
    const { reporters, problems: wrongReporters } = readReporters(flags.reporter ?? []);
    const read = await readResults(results, cwd);
    const wrongInput = [...wrongReporters, ...('problems' in read ? read.problems : [])];
    const unwritable = wrongInput.length > 0 ? [] : await findUnwritable(reporters, standing);
    if ('problems' in read || wrongInput.length + unwritable.length > 0) {
        return printProblems([...wrongInput, ...unwritable], new Map());
    }
    try {
        const { options } = await readOptions([], {}, cwd);
        const reported = await planAgain(read.report, standing, options);
        await writeReports(reporters, reported, { cwd, strict: options.strict ?? isCI, verbose: null, quiet: null });
        return reported.problems.some((problem) => problem.ruleId === 'results-outdated' && problem.severity === 'error')
            ? 2
            : 0;
    }
    catch (error) {
        return failWith(error);
    }
}
export async function readResults(path, cwd) {
    const bytes = await readBytes(path, cwd);
    if (!(bytes instanceof Uint8Array))
        return { problems: [bytes] };
    const parsed = parseResults(new TextDecoder().decode(bytes), path);
    return Array.isArray(parsed) ? { problems: parsed } : { report: parsed };
}
/** Texts, places and programs of the documents as they are now, of those that are still as they were. */
export async function planAgain(report, standing, options) {
    const paths = report.documents.map((document) => document.path);
    const interpreters = report.interpreters.map((each) => ({ ...each, executable: '', build: '', origin: 'results' }));
    const checked = await Promise.all(paths.map((path) => {
        const request = makeRequest({ ...options, paths: [path], grep: null, changed: null }, standing);
        return check(request, { ...request, interpreters, missing: [] });
    }));
    const planned = checked.flatMap((each) => each.documents.flatMap(({ plan }) => plan.documents));
    const outdated = report.documents.filter((document) => !isAsItWas(document, planned)).map(outdatedDocument);
    const gone = new Set(outdated.map((problem) => problem.path));
    const current = planned.filter(({ document }) => !gone.has(document.path));
    const found = [...outdated, ...current.flatMap((each) => findOutdatedSheets(each, report))];
    return {
        report: { ...report, problems: [...report.problems, ...found.map(withoutAdvice)] },
        problems: [...report.problems.map((problem) => ({ ...problem, advice: null })), ...found],
        texts: new Map(checked.flatMap((each) => [...each.texts]).filter(([path]) => !gone.has(path))),
        planned: current,
    };
}
function withoutAdvice({ ruleId, path, place, reason, severity }) {
    return { ruleId, path, place, reason, severity };
}
/** The results name no sheets: that one has changed shows in claims that it no longer makes. */
function findOutdatedSheets({ document, claims }, report) {
    const ids = new Set(claims.map((claim) => claim.id));
    const known = report.documents.find(({ path }) => path === document.path)?.claims ?? [];
    const lost = known.filter((claim) => !ids.has(claim.id)).length;
    if (lost === 0)
        return [];
    return [
        {
            ruleId: 'results-outdated',
            path: document.path,
            place: null,
            reason: `Unexpected sheets without ${lost} of the ${known.length} claims that were checked, expected those that were checked`,
            advice: 'Verify it again: these claims are shown without marks in the text.',
            severity: 'warning',
        },
    ];
}
function isAsItWas({ path, sha256 }, planned) {
    return planned.some(({ document }) => document.path === path && document.sha256 === sha256);
}
function outdatedDocument({ path, sha256 }) {
    return {
        ruleId: 'results-outdated',
        path,
        place: null,
        reason: `Unexpected text of the document, expected the one that was checked, with the sha256 ${sha256.slice(0, 12)}…`,
        advice: 'Verify it again: its claims are shown without their places.',
        severity: 'error',
    };
}
