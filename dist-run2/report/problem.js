import { inertLine } from './ci-log.js';
import { heading, paragraph, placeText, row } from './entry.js';
import { codeFrame } from './frame.js';
import { makePen } from './pen.js';
import { adviceFor } from './problem-advice.js';
/** Problems alone, where nothing was verified: one entry each, an empty line between them. */
export function renderProblems(problems, options) {
    const pen = makePen(options);
    const entries = problems.map((problem) => drawProblem(problem, {
        source: options.sources.get(problem.path) ?? null,
        advice: adviceFor(problem, problems),
        pen,
    }));
    return entries.map((lines) => `${lines.map(inertLine).join('\n')}\n`).join('\n');
}
/** `advice`: one line of what to do. */
export function drawProblem(problem, { source, advice, pen }) {
    const frame = source === null || problem.place === null
        ? []
        : codeFrame(source, problem.place, wordAt(source, problem.place), pen);
    const title = {
        place: placeText(problem.path, problem.place),
        word: problem.severity,
        ink: severityInks[problem.severity],
        name: problem.ruleId,
    };
    return [
        heading(title, pen),
        ...paragraph(problem.reason, pen),
        ...(frame.length === 0 ? [] : ['', ...frame, '']),
        ...row('next', advice, pen),
    ];
}
const severityInks = { error: 'fail', warning: 'warn' };
/** The word that begins at a place, so that all of it is marked. */
function wordAt(source, { line, column }) {
    const text = source.split(/\r\n|\n|\r/u)[line - 1] ?? '';
    return /^[\p{L}\p{N}_.-]+/u.exec(text.slice(column - 1))?.[0] ?? '';
}
