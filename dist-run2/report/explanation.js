import { inertLine } from './ci-log.js';
import { verdictInks } from './claim.js';
import { directiveNote } from './directives.js';
import { heading, labelled, paragraph, placeText } from './entry.js';
import { alignColumns } from './layout.js';
import { makePen } from './pen.js';
import { safeLine, safeLines } from './safe.js';
import { nextStep, readReason } from './words.js';
/**
 * All that is known of the claims of a report, program by program: the composed program, each run of it and what was
 * seen, each claim with what was found. Empty where there is no claim; else ends with a line end.
 */
export function renderExplanation(report, options) {
    const pen = makePen(options);
    const sections = report.documents.flatMap((document) => explainDocument(document, report, pen));
    return sections
        .filter((lines) => lines.length > 0)
        .map((lines) => `${lines.map(inertLine).join('\n')}\n`)
        .join('\n');
}
function explainDocument(document, report, pen) {
    const needed = new Set(document.claims.flatMap((claim) => programNames(claim, document)));
    return [
        ...document.programs
            .filter(({ name }) => needed.has(name))
            .flatMap((program) => [
            drawProgram(program, document.path, pen),
            drawMarks(program, document, pen),
            ...document.runs
                .filter((run) => run.program === program.name && isAskedFor(run, document))
                .map((run) => drawRun(run, report, pen)),
        ]),
        ...document.claims.map((claim) => explainClaim(claim, document.path, pen)),
    ];
}
/** Its own program, and those that it is compared with. */
function programNames(claim, { runs }) {
    const compared = runs.filter(({ id }) => claim.runs.includes(id)).map(({ program }) => program);
    return [...(claim.program === null ? [] : [claim.program]), ...compared];
}
function isAskedFor({ id }, { claims }) {
    return claims.some(({ runs }) => runs.includes(id));
}
/** Each line with its line in the document; `+` where the sheet added it. */
function drawProgram({ name, lines }, path, pen) {
    const width = Math.max(1, ...lines.map(({ place }) => String(place?.line ?? '').length));
    const added = lines.filter(({ place }) => place === null).length;
    const note = added === 0 ? '' : `, ${added} added by the sheet (+)`;
    return [
        `${pen.paint('name', `program ${safeLine(name)}`)}  ${pen.paint('faint', `${lines.length} ${lines.length === 1 ? 'line' : 'lines'} of ${safeLine(path)}${note}`)}`,
        ...lines.map(({ text, place }) => {
            const gutter = `  ${(place === null ? '+' : String(place.line)).padStart(width)} ${pen.symbols.bar}`;
            return `${pen.paint(place === null ? 'added' : 'faint', gutter)} ${safeLine(text)}`.trimEnd();
        }),
    ];
}
/** Marks of other tools on the block that the program is of. */
function drawMarks({ name }, { directives }, pen) {
    return directives
        .filter(({ block }) => block === name)
        .flatMap((each) => labelled('mark', [safeLine(`${each.text} at line ${each.place.line}: ${directiveNote(each)}`)], pen));
}
function drawRun(run, { interpreters }, pen) {
    const name = interpreters.find(({ version }) => version === run.python)?.implementation ?? 'python';
    const number = run.repeat === 0 ? '' : `, repeat ${run.repeat + 1}`;
    const because = run.clockBecause === null ? '' : ` (${safeLine(run.clockBecause)})`;
    const cached = run.cached ? ', from the cache' : '';
    const title = `run under ${safeLine(name)} ${run.python}, ${run.clock} clock${because}, isolation ${safeLine(run.isolation)}${number}${cached}`;
    const times = [
        run.durationSeconds === null ? 'no duration' : `took ${seconds(run.durationSeconds)}`,
        ...(run.cpuSeconds === null ? [] : [`${seconds(run.cpuSeconds)} of processor time`]),
    ];
    return [
        pen.paint('name', title),
        ...labelled('ended', [`${run.ended}${run.exit === null ? '' : ` (status ${run.exit})`}, ${times.join(', ')}`], pen),
        ...labelled('seen', drawSeen(run, pen), pen),
        ...(run.error === null ? [] : labelled('error', clipped(safeLines(run.error.traceback.trimEnd()), pen), pen)),
    ];
}
/** Output and warnings in the order of time. */
function drawSeen({ events, warnings }, pen) {
    const rows = [
        ...events.map(({ at, stream, text }) => ({ at, what: stream, text })),
        ...warnings.map(({ at, category, message, place }) => {
            const where = place === null ? '' : ` (line ${place.line})`;
            return { at, what: 'warning', text: `${category}: ${message}${where}` };
        }),
    ].toSorted((a, b) => a.at - b.at);
    if (rows.length === 0)
        return ['nothing'];
    const cells = rows.map(({ at, what, text }) => [seconds(at), what, safeLine(text)]);
    return clipped(alignColumns(cells).map((row) => row.join('').trimEnd()), pen);
}
/** Lines of one text that are shown: the results file has all of it. */
const limit = 200;
function clipped(lines, pen) {
    if (lines.length <= limit)
        return lines;
    return [...lines.slice(0, limit), `${pen.symbols.ellipsis} and ${lines.length - limit} more lines`];
}
function explainClaim(claim, path, pen) {
    const title = {
        place: placeText(path, claim.place),
        word: claim.verdict,
        ink: verdictInks[claim.verdict],
        name: claim.id,
    };
    return [
        heading(title, pen),
        ...(claim.reason === null ? [] : paragraph(readReason(claim.reason).sentence, pen)),
        ...claim.quotes.flatMap((quote) => labelled('quote', [safeLine(quote)], pen)),
        ...claim.findings.flatMap((finding) => drawFinding(finding, pen)),
        ...(claim.verdict === 'verified' ? [] : labelled('next', [nextStep(claim)], pen)),
    ];
}
function drawFinding({ kind, python, holds, expected, actual }, pen) {
    const sign = holds ? pen.paint('pass', pen.symbols.pass) : pen.paint('fail', pen.symbols.fail);
    return [
        `  ${sign} ${kind} on ${safeLine(python)}`,
        ...labelled('expected', clipped(safeLines(expected), pen), pen),
        ...labelled('seen', clipped(safeLines(actual), pen), pen),
    ];
}
function seconds(value) {
    return `${value.toFixed(3)} s`;
}
