import { isProse } from './prose.js';
/** What appeared on the stream, line by line, without the empty lines at its end. */
export function linesOn(stream, observation) {
    return withoutEmptyEnd(observation.events.filter((event) => event.stream === stream));
}
/** What program and logging wrote to stderr: without the tracebacks and warnings that the interpreter prints there. */
export function proseOnStderr(observation) {
    const lines = linesOn('stderr', observation);
    const prose = isProse(lines.map(({ text }) => text), observation);
    return withoutEmptyEnd(lines.filter((_, index) => prose[index]));
}
export function texts(lines) {
    return lines.map(({ text }) => text);
}
function withoutEmptyEnd(lines) {
    return lines.slice(0, lines.findLastIndex(({ text }) => text.trim() !== '') + 1);
}
