export function quoteSpans(claims, file) {
    return claims
        .flatMap((view) => (view.planned?.quotes ?? []).map((quote) => ({ quote, view })))
        .map(({ quote, view }) => ({ from: file.offsetOf(quote.place), to: file.offsetOf(quote.end), view }))
        .toSorted((a, b) => a.from - b.from || a.to - b.to);
}
/** The sentences of paragraphs, list items and table cells. A heading or a line of code says nothing by itself. */
export function findSentences(document, file, quotes) {
    const find = overlapFinder(quotes);
    const segmenter = new Intl.Segmenter('zh', { granularity: 'sentence' });
    return document.lines
        .filter((line) => isProse(line))
        .flatMap((line) => Array.from(segmenter.segment(line.text), ({ segment, index }) => ({ line, text: segment, index })))
        .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
        .map(({ line, text, index }) => {
        const start = index + (text.length - text.trimStart().length);
        const from = file.offsetOf(placeOf(line, start));
        const to = file.offsetOf(placeOf(line, index + text.trimEnd().length - 1)) + 1;
        return { from, to, covered: find(from, to).length > 0 };
    });
}
function isProse({ kind }) {
    return kind === 'paragraph' || kind === 'list-item' || kind === 'table-cell' || kind === 'html';
}
/** Where the character at `offset` of the line's text stands in the file. */
export function placeOf(line, offset) {
    const segment = line.segments.findLast((each) => each.offset <= offset);
    if (segment === undefined)
        return { line: 1, column: 1 };
    return { line: segment.place.line, column: segment.place.column + offset - segment.offset };
}
/** The spans that overlap a stretch, in their order. Sorted by their beginnings; a stretch is looked up in little time. */
export function overlapFinder(spans) {
    const longest = spans.reduce((most, span) => Math.max(most, span.to - span.from), 0);
    return (from, to) => {
        const found = [];
        for (let index = firstFrom(spans, from - longest); index < spans.length; index += 1) {
            const span = spans[index];
            if (span === undefined || span.from >= to)
                break;
            if (span.to > from)
                found.push(span);
        }
        return found;
    };
}
/** Index of the first span that begins at `offset` or later. */
function firstFrom(spans, offset) {
    let low = 0;
    let high = spans.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((spans[middle]?.from ?? offset) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
