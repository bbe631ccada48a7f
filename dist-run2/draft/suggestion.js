import { quoted } from './yaml-text.js';
/** A claim for a person to finish: what was said, what it might be checked by, what was seen. */
export function suggest(sign, { line, quote, subject }) {
    const run = subject?.run ?? null;
    return {
        place: { line },
        quote,
        program: subject?.program ?? null,
        expect: expectText(sign, run),
        note: `says ${signWords[sign.kind]}; ${run === null ? 'nothing was run for it' : `seen: ${seenText(sign, run)}`}`,
    };
}
const signWords = {
    duration: 'how long it takes',
    error: 'that an error is raised',
    warning: 'that there is a warning',
    version: 'from which version on',
    order: 'in which order',
    output: 'what it shows',
    number: 'a number',
    absolute: 'only, never or always',
};
function expectText(sign, run) {
    switch (sign.kind) {
        case 'duration':
            return [`expect: { duration: ${sign.time} }`];
        case 'error':
            return [`expect: { error: ${sign.type} }`];
        case 'warning':
            return [`expect: { warnings: [${sign.category}] }`];
        case 'version':
            return [`since: "${sign.version}"`, 'expect: { holds: "an expression that is true from there on only" }'];
        case 'order': {
            const [first = 'first line', second = 'second line'] = stdoutOf(run);
            return [`expect: { order: [${quoted(first)}, ${quoted(second)}] }`];
        }
        case 'output':
            return [
                `expect: { contains: [${(sign.shown.length > 0 ? sign.shown : [firstOf(run)]).map(quoted).join(', ')}] }`,
            ];
        case 'number':
            return [`expect: { contains: [${quoted(firstOf(run))}] }`];
        case 'absolute':
            return ['expect: { holds: "an expression of Python" }'];
    }
}
function seenText(sign, run) {
    if (sign.kind === 'duration' && run.durationSeconds !== null)
        return `${run.durationSeconds.toFixed(2)} s`;
    if (run.error !== null)
        return `${run.error.type}: ${run.error.message}`.slice(0, 120);
    const warnings = run.warnings.map(({ category }) => category);
    if (sign.kind === 'warning' && warnings.length > 0)
        return warnings.join(', ');
    const lines = stdoutOf(run);
    if (lines.length === 0)
        return 'no output';
    return lines
        .slice(0, 3)
        .map((line) => quoted(line.slice(0, 60)))
        .join(', ');
}
function firstOf(run) {
    return stdoutOf(run).find((line) => line.trim() !== '') ?? 'a line';
}
function stdoutOf(run) {
    return (run?.events ?? []).filter(({ stream }) => stream === 'stdout').map(({ text }) => text);
}
