import { readTiming } from './timing.js';
/** What the remarks about time in a shown output claim; nothing where it has none. */
export function timelineOf(output, printed) {
    const quotes = output.lines.filter(({ text }) => readTiming(text).seconds !== null).map(quoteOfLine);
    const lines = timedLines(output.lines);
    // Of a block that goes on from others nobody sees the start: its first line tells.
    if (lines.every(({ remark }, index) => remark === null || (index === 0 && !printed.isFirst)))
        return [];
    return [{ name: 'timeline', quotes, asks: { kind: 'timed', ...printed, lines } }];
}
/** A remark on a line of its own is about the next line, and tells how long one waits for it. */
function timedLines(lines) {
    const timed = [];
    let waiting = null;
    for (const { text: written } of lines) {
        const { text, seconds, since } = readTiming(written);
        const isAlone = text.trim() === '';
        const remark = seconds === null ? null : { seconds, since: isAlone && since === 'either' ? 'line' : since, written };
        if (isAlone) {
            waiting = remark ?? waiting;
            continue;
        }
        timed.push({ text: text.trimEnd(), remark: remark ?? waiting });
        waiting = null;
    }
    return timed;
}
function quoteOfLine({ text, place }) {
    return { text, place, end: { line: place.line, column: place.column + text.length } };
}
