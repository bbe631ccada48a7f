/** Longest text of a finding, in UTF-16 code units. */
const textLimit = 2000;
/** Longest line inside a sentence. */
const lineLimit = 200;
/** `"a line"`, on one line and not too long. */
export function quoted(text) {
    return `"${clipped(text.replaceAll('\n', '⏎'), lineLimit)}"`;
}
/** As it stands in a list of lines: `...`, `like: 任务 *`, `matches: ^a`, or the literal text. */
export function patternText(pattern) {
    switch (pattern.kind) {
        case 'literal':
            return pattern.text;
        case 'any-lines':
            return '...';
        case 'glob':
            return `like: ${pattern.glob}`;
        case 'regex':
            return `matches: ${pattern.source}`;
    }
}
export function quotedPattern(pattern) {
    return pattern.kind === 'literal' ? quoted(pattern.text) : clipped(patternText(pattern), lineLimit);
}
/** `a; b; c`, or the word for nothing. */
export function listed(parts, none = 'nothing') {
    return parts.length === 0 ? none : clipped(parts.join('; '), textLimit);
}
/** The lines below each other; of very many those around `focus` (counted from 0). */
export function shownLines(lines, focus) {
    if (lines.length === 0)
        return '(nothing)';
    const whole = lines.join('\n');
    if (whole.length <= textLimit)
        return whole;
    const first = Math.max(0, Math.min(focus, lines.length - 1) - 3);
    const before = first === 0 ? '' : `… (${counted(first, 'line')} before)\n`;
    return before + clipped(lines.slice(first).join('\n'), textLimit);
}
/**
 * `6.01s`; below a second to the millisecond. With more digits where the rounded figure would fall on the other side of
 * what is expected than the figure itself: 1.502 s is not `1.50s` beside `1.2s ± 0.3s`.
 */
export function secondsText(seconds, isAsExpected) {
    return `${figureText(seconds, Math.abs(seconds) < 1 ? 3 : 2, isAsExpected)}s`;
}
/** Nobody measures more exactly. */
const mostDigits = 6;
export function figureText(figure, digits, isAsExpected) {
    const text = figure.toFixed(digits);
    const isTelling = isAsExpected === undefined || isAsExpected(Number(text)) === isAsExpected(figure);
    return isTelling || digits >= mostDigits ? text : figureText(figure, digits + 1, isAsExpected);
}
export function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `RuntimeError: no running event loop`, first line of the message only. */
export function namedMessage(name, message) {
    const first = firstLine(message);
    return clipped(first === '' ? name : `${name}: ${first}`, lineLimit);
}
export function firstLine(text) {
    const end = text.indexOf('\n');
    return end === -1 ? text : text.slice(0, end);
}
/** ` (line 12)`, where the line is one of the document. */
export function atLine(place) {
    return place === null ? '' : ` (line ${place.line})`;
}
/** How the run ended: `exit with status 0`, `timeout`, `crashed: os._exit(0) at line 4`. */
export function endText(observation) {
    const because = observation.endedBecause === null ? '' : `: ${observation.endedBecause}`;
    switch (observation.ended) {
        case 'exit':
            return `exit with status ${observation.exit ?? 'unknown'}`;
        case 'error': {
            const { error } = observation;
            return error === null
                ? `error${because}`
                : `error: ${namedMessage(error.type, error.message)}${atLine(error.place)}`;
        }
        case 'timeout':
        case 'killed':
        case 'crashed':
            return `${observation.ended}${because}`;
    }
}
function clipped(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit)}… (${text.length - limit} characters more)`;
}
