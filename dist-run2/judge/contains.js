import { linesOn, texts } from './lines.js';
import { matchesLine } from './pattern.js';
import { listed, quoted, quotedPattern, shownLines } from './wording.js';
/** Each pattern occurs on the stream, tracebacks and warnings included. */
export function checkContains({ patterns, stream }, observation) {
    const lines = texts(linesOn(stream, observation));
    const wanted = lineNeeding(patterns);
    const missing = wanted.filter((pattern) => !lines.some((line) => matchesLine(pattern, line)));
    const expected = `on ${stream}: ${listed(wanted.map(quotedPattern))}`;
    if (missing.length === 0)
        return { holds: true, expected, actual: `on ${stream}: all of them` };
    return {
        holds: false,
        expected,
        actual: `missing: ${listed(missing.map(quotedPattern))}\n${stream}:\n${shownLines(lines, 0)}`,
        summary: `not on ${stream}: ${listed(missing.map((pattern) => quotedPattern(pattern) + nearMiss(pattern, lines)))}`,
    };
}
/** No pattern occurs on the stream. Of a stream that was cut off nobody knows. */
export function checkLacks({ patterns, stream }, observation) {
    const lines = texts(linesOn(stream, observation));
    const found = lineNeeding(patterns).flatMap((pattern) => {
        const index = lines.findIndex((line) => matchesLine(pattern, line));
        return index === -1 ? [] : [`${quotedPattern(pattern)} (line ${index + 1}: ${quoted(lines[index] ?? '')})`];
    });
    const cutOff = observation.truncated.includes(stream) ? [`${stream} passed the output limit`] : [];
    const against = [...found, ...cutOff];
    return {
        holds: against.length === 0,
        expected: `not on ${stream}: ${listed(lineNeeding(patterns).map(quotedPattern))}`,
        actual: against.length === 0 ? `on ${stream}: none of them` : `on ${stream}: ${listed(against)}`,
    };
}
/** `...` needs no line: it can neither be missing nor be found. */
function lineNeeding(patterns) {
    return patterns.filter(({ kind }) => kind !== 'any-lines');
}
function nearMiss(pattern, lines) {
    if (pattern.kind !== 'literal')
        return '';
    const index = lines.findIndex((line) => line.includes(pattern.text.trim()));
    return index === -1 ? '' : ` (line ${index + 1} has more than that: ${quoted(lines[index] ?? '')})`;
}
