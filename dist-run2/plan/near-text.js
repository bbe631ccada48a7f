import { unfold } from './folding.js';
import { likeness } from './likeness.js';
import { quotableText } from './quotable-text.js';
/**
 * The text of the document that is most like words that do not stand in it; null where nothing is like them. Windows as
 * long as the words are weighed by the pairs of neighbouring characters that they share, and the best of them by their
 * longest common subsequence: time is proportional to the document, and small.
 */
export function findNearText(document, words) {
    const wanted = words.slice(0, longestWords);
    const { text, starts, lineAt } = quotableText(document, 'spaced');
    let best = { start: 0, likeness: 0 };
    for (const start of promisingWindows(text, wanted).flatMap((each) => lineParts(text, each, wanted.length))) {
        const end = Math.min(start + wanted.length, lineEnd(text, start));
        const found = likeness(wanted, text.slice(start, end));
        if (found > best.likeness)
            best = { start, likeness: found };
    }
    if (best.likeness < 0.4)
        return null;
    const index = lineAt(best.start);
    const lineStart = starts[index] ?? 0;
    const { start, end } = widen(text, lineStart, best.start, best.start + wanted.length);
    return { text: text.slice(start, end).trim(), line: lineOf(document, index, start - lineStart) };
}
const longestWords = 300;
const windowCount = 40;
/** Starts of the windows that share most pairs with the words, one for each stretch of text as long as the words. */
function promisingWindows(text, words) {
    const isPair = pairTable(words);
    const stretch = Math.max(16, words.length);
    const bests = [];
    let shared = 0;
    let bestStart = 0;
    let bestShared = 0;
    for (let end = 0; end < text.length; end += 1) {
        const start = end - words.length + 1;
        shared += isPair[pairNumber(text, end)] ?? 0;
        if (start > 0)
            shared -= isPair[pairNumber(text, start - 1)] ?? 0;
        if (shared > bestShared) {
            bestStart = Math.max(0, start);
            bestShared = shared;
        }
        if (end % stretch === stretch - 1 || end === text.length - 1) {
            // Windows that share less than a third cannot be alike enough to be shown.
            if (3 * bestShared >= words.length - 1 && bestShared > 0)
                bests.push({ start: bestStart, shared: bestShared });
            bestShared = 0;
        }
    }
    return bests
        .toSorted((a, b) => b.shared - a.shared)
        .slice(0, windowCount)
        .map(({ start }) => start);
}
/** A window that goes over ends of lines may have most of its pairs behind them. */
function lineParts(text, start, length) {
    const starts = [start];
    for (let at = lineEnd(text, start) + 1; at < start + length; at = lineEnd(text, at) + 1)
        starts.push(at);
    return starts;
}
/** 1 at the number of each pair of neighbouring characters; a few other pairs have the same number. */
function pairTable(words) {
    const isPair = new Uint8Array(0x10000);
    for (let at = 0; at + 1 < words.length; at += 1)
        isPair[pairNumber(words, at)] = 1;
    return isPair;
}
function pairNumber(text, at) {
    return (Math.imul(text.charCodeAt(at), 0x9e35) ^ text.charCodeAt(at + 1)) & 0xffff;
}
/** A short line is shown whole; of a long one the window, up to the ends of its words. */
function widen(text, lineStart, from, to) {
    const limit = lineEnd(text, from);
    if (limit - lineStart <= Math.max(2 * (to - from), to - from + 20))
        return { start: lineStart, end: limit };
    let start = from;
    let end = Math.min(limit, to);
    while (start > lineStart && from - start < 12 && isInsideWord(text, start))
        start -= 1;
    while (end < limit && end - to < 12 && isInsideWord(text, end))
        end += 1;
    return { start, end };
}
function lineEnd(text, from) {
    const lineBreak = text.indexOf('\n', from);
    return lineBreak === -1 ? text.length : lineBreak;
}
function isInsideWord(text, at) {
    return /[\p{L}\p{N}_]{2}/u.test(text.slice(at - 1, at + 1));
}
/** A paragraph may go over several lines of the file. */
function lineOf(document, index, offset) {
    const line = document.lines[index];
    if (line === undefined)
        return 1;
    const at = unfold(line, offset, 'spaced');
    return (line.segments.findLast((segment) => segment.offset <= at) ?? line.segments[0])?.place.line ?? 1;
}
