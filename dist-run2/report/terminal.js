import { inertLine } from './ci-log.js';
import { drawClaim, drawClaimBriefly, drawClaimLines, drawUndecided } from './claim.js';
import { drawDirectives } from './directives.js';
import { heading, placeText } from './entry.js';
import { listFailures, listPassing } from './failures.js';
import { makePen } from './pen.js';
import { adviceFor } from './problem-advice.js';
import { drawProblem } from './problem.js';
import { drawSummary } from './summary.js';
/**
 * The report for a person at a terminal: what is wrong with the input, the claims that failed their gate, what was not
 * decided, what nothing was claimed of, a summary with the failures listed once more. Ends with a line end.
 */
export function renderTerminal(report, options) {
    const pen = makePen(options);
    const failures = listFailures(report, options.strict);
    const failed = [...drawProblems(report, 'error', options, pen), ...drawFailures(failures, report, options, pen)];
    const warnings = drawProblems(report, 'warning', options, pen);
    if (options.quiet)
        return joined([...failed, ...(options.warns === true ? warnings : [])]);
    const passing = listPassing(report, options.strict);
    const undecided = passing.filter(({ claim }) => claim.verdict === 'undecided');
    const listed = options.verbose ? passing.filter(({ claim }) => claim.verdict !== 'undecided') : [];
    return joined([
        drawClaimLines(listed, pen),
        ...failed,
        ...undecided
            .filter(({ claim }) => options.verbose || !claim.implicit)
            .map(({ document, claim }) => drawClaimBriefly(claim, document.path, pen)),
        options.verbose
            ? []
            : drawUndecided(undecided.filter(({ claim }) => claim.implicit), pen),
        ...warnings,
        drawUnclaimed(report, pen),
        options.verbose ? drawDirectives(report, pen) : [],
        drawSummary(report, failures, options.withoutSheet ?? 0, pen),
    ]);
}
function drawProblems(report, severity, options, pen) {
    const problems = report.problems.filter((problem) => problem.severity === severity);
    return problems.map((problem) => {
        const advice = adviceFor(problem, options.problems ?? []);
        return drawProblem(problem, { source: options.sources.get(problem.path) ?? null, advice, pen });
    });
}
function drawFailures(failures, report, { sources, sheetPlaces }, pen) {
    const drawn = new Map();
    return failures.map(({ document, claim }) => {
        const programs = drawn.get(document) ?? new Set();
        const showsTraceback = !programs.has(claim.program);
        drawn.set(document, programs.add(claim.program));
        const sheetPlace = sheetPlaces?.get(`${document.path}#${claim.id}`) ?? null;
        return drawClaim(claim, { report, document, sources, sheetPlace, showsTraceback, pen });
    });
}
/** A line each; where there are many in a document, as in one without a sheet, they share one. */
function drawUnclaimed({ documents }, pen) {
    return documents.flatMap(({ path, blocks }) => nameUnclaimed(path, blocks.filter(({ role }) => role === 'unclaimed')).map(([place, name]) => heading({ place, word: 'unclaimed', ink: 'warn', name }, pen)));
}
function nameUnclaimed(path, blocks) {
    if (blocks.length <= mostSingly)
        return blocks.map(({ place, selector }) => [placeText(path, place), selector]);
    const lines = blocks.slice(0, mostLines).map(({ place }) => place.line);
    const more = blocks.length - lines.length;
    return [[placeText(path, null), `lines ${lines.join(', ')}${more > 0 ? ` and ${more} more` : ''}`]];
}
const mostSingly = 3;
const mostLines = 8;
/** Sections with an empty line between them; those with nothing to say are left out. No line is a command to a CI system. */
function joined(sections) {
    return sections
        .filter((lines) => lines.length > 0)
        .map((lines) => `${lines.map(inertLine).join('\n')}\n`)
        .join('\n');
}
