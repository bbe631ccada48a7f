/** The quote of a text that stands on a line of the document; null where it cannot be told from others. */
export function quoteAt(document, text, line) {
    const folded = fold(text);
    if (folded === '')
        return null;
    const places = document.lines.flatMap((each) => {
        const count = fold(each.text).split(folded).length - 1;
        const first = each.segments[0]?.place.line ?? 0;
        const last = each.segments.at(-1)?.place.line ?? first;
        return Array.from({ length: count }, () => first <= line && line <= last);
    });
    const nth = places.indexOf(true) + 1;
    if (nth === 0)
        return null;
    return { text: folded, nth: places.length === 1 ? null : nth };
}
function fold(text) {
    return text.replaceAll(/\s+/gu, ' ').trim();
}
