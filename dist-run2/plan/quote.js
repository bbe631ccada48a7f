import { foldSpace, unfold } from './folding.js';
import { isUnder, matchHeadings } from './headings.js';
import { findNearText } from './near-text.js';
import { quotableText } from './quotable-text.js';
/**
 * Where the words of a quote stand in the document, exact to the character. They are looked for as written and, with
 * Markdown marks dropped by `readInline`, as read; white space is folded on both sides.
 */
export function anchorQuote(document, quote, readInline) {
    const written = foldSpace(quote.text);
    const read = foldSpace(readInline(quote.text));
    const everywhere = findOccurrences(document, written, read);
    const occurrences = quote.under === null ? everywhere : narrow(document, everywhere, quote.under);
    const chosen = quote.nth === null ? occurrences[0] : occurrences[quote.nth - 1];
    if (chosen === undefined) {
        const places = everywhere.map((each) => anchored(each, quote));
        const nearest = places.length > 0 ? null : findNearText(document, read === '' ? written : read);
        return { kind: 'gone', occurrences: places, nearest };
    }
    if (quote.nth === null && occurrences.length > 1) {
        return { kind: 'ambiguous', occurrences: occurrences.map((each) => anchored(each, quote)) };
    }
    return { kind: 'anchored', quote: anchored(chosen, quote), line: chosen.line };
}
/**
 * In code nothing is a mark, so what is read there counts only where nothing is found as written: `__name__` is that,
 * and not every `name`.
 */
function findOccurrences(document, written, read) {
    const asWritten = findText(document, written);
    if (read === written)
        return asWritten;
    const inCode = asWritten.some(({ line }) => line.kind === 'block');
    const asRead = findText(document, read).filter(({ line }) => !inCode || line.kind !== 'block');
    const asSeen = [...asRead, ...findInCells(document, read)];
    return inOrder([...asWritten, ...asSeen.filter((each) => !asWritten.some((other) => overlaps(each, other)))]);
}
/** In a cell of a table a backslash before `|` is dropped even in code (GFM 4.10). */
function findInCells(document, read) {
    if (!read.includes('\\|'))
        return [];
    return findText(document, read.replaceAll('\\|', '|')).filter(({ line }) => line.kind === 'table-cell');
}
function findText(document, text) {
    const spaced = find(document, text, 'spaced');
    const closed = find(document, text, 'closed');
    return inOrder([...spaced, ...closed]);
}
function find(document, text, folding) {
    if (text === '')
        return [];
    const quotable = quotableText(document, folding);
    return quotable.find(text).flatMap(({ index, offset }) => {
        const line = document.lines[index];
        if (line === undefined)
            return [];
        if (line.standsFor !== undefined)
            return [{ line, ...line.standsFor }];
        const last = unfold(line, offset + text.length - 1, folding);
        return [{ line, place: placeOf(line, unfold(line, offset, folding)), end: behind(placeOf(line, last)) }];
    });
}
function placeOf(line, offset) {
    const segment = line.segments.findLast((each) => each.offset <= offset);
    if (segment === undefined)
        return { line: 1, column: 1 };
    return { line: segment.place.line, column: segment.place.column + offset - segment.offset };
}
function behind({ line, column }) {
    return { line, column: column + 1 };
}
/** Each place once. */
function inOrder(occurrences) {
    const places = new Map();
    for (const each of occurrences) {
        const key = `${each.place.line}:${each.place.column}`;
        if (!places.has(key))
            places.set(key, each);
    }
    return [...places.values()].toSorted((a, b) => comparePositions(a.place, b.place));
}
function overlaps(left, right) {
    return comparePositions(left.place, right.end) < 0 && comparePositions(right.place, left.end) < 0;
}
function comparePositions(a, b) {
    return a.line - b.line || a.column - b.column;
}
function narrow(document, occurrences, under) {
    const headings = new Set(matchHeadings(document, under));
    return occurrences.filter(({ line }) => isUnder(document, line.heading, headings));
}
function anchored({ place, end }, { text }) {
    return { text, place, end };
}
