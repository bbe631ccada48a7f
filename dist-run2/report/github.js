import { claimText, claimTitle, folded } from './claim-text.js';
import { listFailuresWorstFirst, listPassing } from './failures.js';
import { inertLine } from './ci-log.js';
import { makeLocator } from './locate.js';
import { pathWithin } from './path-within.js';
import { adviceFor } from './problem-advice.js';
import { safeLine, safeLines } from './safe.js';
/**
 * Workflow commands for GitHub's runner, one on a line, that annotate the lines of documents and sheets: `error` for what
 * fails the gate, `warning` for what is undecided and for warnings among the problems, `notice` for blocks that nothing is
 * claimed of. GitHub shows ten of a kind for a step; the rest is counted in a last line, which is no command.
 */
export function renderGithub(report, options) {
    const annotations = annotationsOf(report, options).map((each) => inWorkspace(each, options));
    const kinds = ['error', 'warning', 'notice'].map((kind) => {
        const all = annotations.filter((annotation) => annotation.kind === kind);
        return { kind, shown: all.slice(0, mostOfKind), more: Math.max(0, all.length - mostOfKind) };
    });
    const commands = kinds.flatMap(({ shown }) => shown.map(command));
    const rest = kinds
        .filter(({ more }) => more > 0)
        .map(({ kind, more }) => `${more} more ${kind}${more === 1 ? '' : 's'}`);
    const lines = rest.length === 0 ? commands : [...commands, inertLine(`claimcheck: not annotated: ${rest.join(', ')}`)];
    return lines.map((line) => `${line}\n`).join('');
}
/** https://docs.github.com/actions/reference/limits: annotations of one kind for a step. */
const mostOfKind = 10;
/** Characters; more is not shown. */
const longestTitle = 250;
const longestMessage = 4000;
/** The runner takes a path to begin in its workspace; what stands for an option stays. */
function inWorkspace(annotation, { within }) {
    const { path } = annotation;
    return path.startsWith('--') ? annotation : { ...annotation, path: pathWithin(within.workspace, path) };
}
function annotationsOf(report, options) {
    const locate = makeLocator(options.planned);
    const claims = [
        ...listFailuresWorstFirst(report, options.strict).map((located) => ({ kind: 'error', located })),
        ...listPassing(report, options.strict)
            .filter(({ claim }) => claim.verdict === 'undecided' && claim.reason?.startsWith('open:') !== true)
            .map((located) => ({ kind: 'warning', located })),
    ];
    return [
        ...problemAnnotations(report, options),
        ...claims.map(({ kind, located }) => {
            return { ...locate(located), kind, title: claimTitle(located.claim), message: claimText(located, report) };
        }),
        ...report.documents.flatMap(unclaimedAnnotations),
    ];
}
function problemAnnotations({ problems }, options) {
    return problems.map((problem) => {
        const { severity: kind, path, place: start, ruleId: title, reason } = problem;
        return { kind, path, start, end: null, title, message: `${reason}\n${adviceFor(problem, options.problems ?? [])}` };
    });
}
function unclaimedAnnotations({ path, blocks }) {
    const unclaimed = blocks.filter(({ role }) => role === 'unclaimed');
    return unclaimed.map(({ place, selector }) => {
        const message = `No claim uses this block and no \`ignore\` names it: ${selector}`;
        return { kind: 'notice', path, start: place, end: null, title: 'unclaimed block', message };
    });
}
/** What needs no more than one line is not shown over several: the runner drops columns there. */
function command({ kind, path, start, end, title, message }) {
    const isFile = !path.startsWith('--');
    const isOneLine = end?.line === start?.line;
    const properties = [
        ...(isFile ? [['file', path]] : []),
        ...(isFile && start !== null ? [['line', String(start.line)]] : []),
        ...(isFile && start !== null && (end === null || isOneLine) ? [['col', String(start.column)]] : []),
        ...(isFile && end !== null ? [['endLine', String(end.line)]] : []),
        // The last character, not the one behind it.
        ...(isFile && end !== null && isOneLine ? [['endColumn', String(end.column - 1)]] : []),
        ['title', shortened(safeLine(folded(title)), longestTitle)],
    ];
    const stated = properties.map(([name, value = '']) => `${name}=${escapeProperty(value)}`).join(',');
    return `::${kind} ${stated}::${escapeData(shortened(safeLines(message).join('\n'), longestMessage))}`;
}
function shortened(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit).replace(/\p{Cs}$/u, '')}…`;
}
/** As the runner takes it back: ActionCommand of github.com/actions/runner. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
