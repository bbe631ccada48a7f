// As the default tolerance of a time on the real clock: a tenth, and at least a quarter of a second.
const leastSeconds = 0.25;
const share = 0.1;
const shownLines = 8;
/**
 * What two observations of one program on two clocks differ in, or null: how it ended, the lines of each stream and their
 * order, their times, warnings, errors, probes. Addresses, and numbers with a fraction that are as near as times, agree.
 * `varies`: its author says that it goes differently each time; then only its end and its duration count.
 */
export function disagreement(one, other, varies) {
    const words = inWords('the end', endOf(one), endOf(other)) ?? (varies ? null : wordsApart(one, other));
    if (words !== null)
        return { what: words, inTimesOnly: false };
    const times = secondsApart('the duration', one.durationSeconds, other.durationSeconds) ??
        (varies ? null : timesApart(one, other));
    return times === null ? null : { what: times, inTimesOnly: true };
}
/** In one line: how it ended, and its first lines with their times. */
export function summaryOf(observation) {
    const lines = observation.events
        .slice(0, shownLines)
        .map(({ at, text }) => `${at.toFixed(2)} s ${JSON.stringify(text)}`);
    const more = observation.events.length > shownLines ? ', …' : '';
    const duration = observation.durationSeconds === null ? '' : ` after ${observation.durationSeconds.toFixed(2)} s`;
    return `ended by ${observation.ended}${duration}; ${lines.join(', ')}${more}`;
}
function wordsApart(one, other) {
    return (linesApart('stdout', one, other, wordsOfLine) ??
        linesApart('stderr', one, other, wordsOfLine) ??
        inWords('the warnings', warningsOf(one), warningsOf(other)) ??
        inWords('the unretrieved errors', unretrievedOf(one), unretrievedOf(other)) ??
        inWords('the probes', probesOf(one), probesOf(other)));
}
function timesApart(one, other) {
    return linesApart('stdout', one, other, timesOfLine) ?? linesApart('stderr', one, other, timesOfLine);
}
function linesApart(stream, one, other, compare) {
    const left = one.events.filter((event) => event.stream === stream);
    const right = other.events.filter((event) => event.stream === stream);
    // What was written when the time was up is a matter of luck.
    const length = one.ended === 'timeout' ? Math.min(left.length, right.length) : Math.max(left.length, right.length);
    for (let index = 0; index < length; index += 1) {
        const [a, b] = [left[index], right[index]];
        if (a === undefined || b === undefined)
            return `${stream} has ${left.length} and ${right.length} lines`;
        const apart = compare(`line ${index + 1} of ${stream}`, a, b);
        if (apart !== null)
            return apart;
    }
    return null;
}
function wordsOfLine(name, one, other) {
    return haveSameWords(one.text, other.text) ? null : apartIn(name, one.text, other.text);
}
function timesOfLine(name, one, other) {
    return inWords(name, one.text, other.text) ?? secondsApart(`the time of ${name}`, one.at, other.at);
}
function inWords(name, one, other) {
    return alike(one, other) ? null : apartIn(name, one, other);
}
function apartIn(name, one, other) {
    return `${name} (${JSON.stringify(one)} and ${JSON.stringify(other)})`;
}
function secondsApart(name, one, other) {
    if (one === null || other === null || isNear(one, other))
        return null;
    return `${name} (${one.toFixed(2)} s and ${other.toFixed(2)} s)`;
}
function isNear(one, other) {
    return Math.abs(one - other) <= Math.max(leastSeconds, share * Math.max(Math.abs(one), Math.abs(other)));
}
/** But for the numbers with a fraction. */
function haveSameWords(one, other) {
    const [left, right] = [tokens(one), tokens(other)];
    return left.length === right.length && left.every((token, index) => index % 2 === 1 || token === right[index]);
}
/** Word for word; what was measured or is an address may differ. */
function alike(one, other) {
    const [left, right] = [tokens(one), tokens(other)];
    return left.length === right.length && left.every((token, index) => isAlike(token, right[index] ?? ''));
}
function tokens(text) {
    return text.replace(/0x[0-9a-f]+/giu, '0x').split(/(\d+\.\d+(?:e[-+]?\d+)?)/u);
}
function isAlike(one, other) {
    return one === other || (/^\d+\.\d/u.test(one) && /^\d+\.\d/u.test(other) && isNear(Number(one), Number(other)));
}
function endOf({ ended, exit, error }) {
    return `${ended}, status ${exit ?? 'none'}${error === null ? '' : `, ${error.type}: ${error.message}`}`;
}
function warningsOf({ warnings }) {
    return sorted(warnings.map(({ category, message, place }) => `${category}@${place?.line ?? '-'}: ${message}`));
}
function unretrievedOf({ unretrieved }) {
    return sorted(unretrieved.map(({ kind, type, message }) => `${kind} ${type}: ${message}`));
}
function probesOf({ probes }) {
    return sorted(probes.map(({ expression, outcome }) => outcome.kind === 'value' ? `${expression}: ${outcome.truthy}` : `${expression} raised ${outcome.type}`));
}
function sorted(lines) {
    return lines.toSorted().join('; ');
}
