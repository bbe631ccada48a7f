import { verdictInks } from './claim.js';
import { countNotRun, countProblems, totalOf } from './counts.js';
import { besideLabel, labelled, placeText } from './entry.js';
import { alignColumns, wrap } from './layout.js';
import { safeLine } from './safe.js';
/** Counts, and what they come to; several failures are listed once more, so that the end of a long report says where. */
export function drawSummary(report, failures, withoutSheet, pen) {
    return [
        ...drawCounts(report, withoutSheet, pen),
        '',
        ...drawConclusion(report, failures, pen),
        ...drawIndex(failures, pen),
    ];
}
function drawCounts(report, withoutSheet, pen) {
    const { summary, interpreters, durationSeconds } = report;
    const rows = [
        ['claims', countedWords(verdictCounts(summary))],
        ...undecidedCounts(report).map((text) => ['undecided', text]),
        ['blocks', countedWords(blockCounts(summary))],
        ...sheetCounts(report, withoutSheet).map((text) => ['sheets', text]),
        ...markCounts(report).map((text) => ['marks', text]),
        ['python', interpreterNames(interpreters)],
        ['runs', runCounts(report)],
        ['time', durationText(durationSeconds)],
    ];
    return rows.flatMap(([label, text]) => labelled(label, wrap(safeLine(text), besideLabel(pen)), pen));
}
function verdictCounts(summary) {
    return [
        [summary.refuted, 'refuted'],
        [summary.stale, 'stale'],
        [summary.undecided, 'undecided'],
        [summary.verified, 'verified'],
        [summary.attested, 'attested'],
        [summary.knownWrong, 'known-wrong'],
    ];
}
/** By the codes of their reasons, the most frequent first; one claim says its own. */
function undecidedCounts({ documents }) {
    const claims = documents.flatMap((document) => document.claims).filter(({ verdict }) => verdict === 'undecided');
    if (claims.length < 2)
        return [];
    const codes = claims.map(({ reason }) => reason?.split(':', 1)[0] ?? '');
    const counts = [...new Set(codes)].map((code) => [codes.filter((each) => each === code).length, code]);
    return [countedWords(counts.toSorted(([few, a], [many, b]) => many - few || (a < b ? -1 : 1)))];
}
function blockCounts({ blocks }) {
    return [
        [blocks.run, 'run'],
        [blocks.ignored, 'ignored'],
        [blocks.unclaimed, 'unclaimed'],
    ];
}
/** The way on, for documents that say more than their blocks show. */
function sheetCounts({ documents }, withoutSheet) {
    if (withoutSheet === 0)
        return [];
    const some = withoutSheet === documents.length ? 'none' : `none for ${plural(withoutSheet, 'document')}`;
    return [`${some}; \`claimcheck init\` drafts ${withoutSheet === 1 ? 'one' : 'them'}`];
}
/** Of other tools, as `2 of pytest-codeblocks, 1 of Sybil`. */
function markCounts({ documents }) {
    const tools = documents.flatMap(({ directives }) => directives.map(({ tool }) => tool));
    const counts = [...new Set(tools)].map((tool) => `${tools.filter((each) => each === tool).length} of ${tool}`);
    return counts.length === 0 ? [] : [`${counts.toSorted().join(', ')}, honoured`];
}
/** `3 refuted, 1 stale`: what there is none of is not said. */
function countedWords(counts) {
    const some = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
    return some.length === 0 ? 'none' : some.join(', ');
}
/** `cpython 3.9.18, 3.13.0; pypy 3.10.14` */
function interpreterNames(interpreters) {
    const implementations = [...new Set(interpreters.map((each) => each.implementation))];
    const names = implementations.map((implementation) => {
        const own = interpreters.filter((each) => each.implementation === implementation);
        return `${implementation} ${own.map((each) => each.version).join(', ')}`;
    });
    return names.length === 0 ? 'none' : names.join('; ');
}
function runCounts({ summary: { runs, cachedRuns }, documents, startedAt }) {
    if (cachedRuns === 0)
        return String(runs);
    const times = documents.flatMap((document) => document.runs).flatMap(({ observedAt }) => observedAt ?? []);
    const oldest = Math.min(...times.map((time) => Date.parse(time)));
    const age = Number.isFinite(oldest) ? `, the oldest ${ageText((Date.parse(startedAt) - oldest) / 1000)} old` : '';
    return `${runs}, ${cachedRuns} of them from the cache${age}`;
}
function ageText(seconds) {
    const units = [
        [86_400, 'd'],
        [3600, 'h'],
        [60, 'min'],
    ];
    const [size, unit] = units.find(([each]) => seconds >= each) ?? [1, 's'];
    return `${Math.max(0, Math.floor(seconds / size))} ${unit}`;
}
function durationText(seconds) {
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
function drawConclusion(report, failures, pen) {
    const { summary } = report;
    const total = totalOf(summary);
    const errors = countProblems(report, 'error');
    const notRun = countNotRun(report);
    const fail = (text) => pen.paint('fail', `${pen.symbols.fail} ${text}`);
    const lines = [
        ...(errors > 0 ? [fail(`${plural(errors, 'problem')} in what was written`)] : []),
        ...(notRun > 0 ? [fail(`${plural(notRun, 'claim')} left open because claimcheck could not do its work`)] : []),
        ...(failures.length > 0 ? [fail(`${failures.length} of ${plural(total, 'claim')} failed`)] : []),
    ];
    if (lines.length > 0)
        return lines;
    // Input with nothing to check is a Problem; without one there was nothing to do.
    if (total === 0)
        return [pen.paint('pass', `${pen.symbols.pass} no claim had to be verified`)];
    return [drawPassing(summary, total, pen)];
}
/** Where hardly anything was decided, that nothing failed is no success. */
function drawPassing({ undecided }, total, pen) {
    const decided = total - undecided;
    const warn = (text) => pen.paint('warn', `${pen.symbols.warn} ${text}`);
    if (decided === 0)
        return `${warn('nothing was verified')} (${plural(total, 'claim')}, all undecided)`;
    if (decided < undecided)
        return `${warn('no claim failed, but most are undecided')} (${undecided} of ${total})`;
    const open = undecided === 0 ? '' : `, ${undecided} undecided`;
    return pen.paint('pass', `${pen.symbols.pass} no claim failed`) + ` (${total} checked${open})`;
}
/** A single failure stands right above. */
function drawIndex(failures, pen) {
    if (failures.length < 2)
        return [];
    const rows = failures.map(({ document, claim }) => [
        placeText(document.path, claim.place),
        claim.verdict,
        safeLine(claim.id),
    ]);
    return alignColumns(rows).map(([place = '', verdict = '', id = ''], index) => {
        const ink = verdictInks[failures[index]?.claim.verdict ?? 'refuted'];
        return `  ${pen.paint('place', place)}${pen.paint(ink, verdict)}${id}`;
    });
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
