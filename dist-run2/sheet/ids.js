/** Longest id made from a quote, in characters. */
const longest = 60;
/**
 * The id of each claim: its own, else made from its quote, with `-2`, `-3` … where that is taken. Ids that are written
 * come first, so that a claim without one never takes the name of another.
 */
export function makeIds(sources) {
    const taken = new Set(sources.flatMap(({ explicit }) => explicit ?? []));
    const counts = new Map();
    return sources.map(({ explicit, quote }) => {
        if (explicit !== null)
            return explicit;
        const base = slugOf(quote ?? '') || 'claim';
        let count = counts.get(base) ?? 1;
        while (taken.has(numbered(base, count)))
            count++;
        counts.set(base, count);
        const id = numbered(base, count);
        taken.add(id);
        return id;
    });
}
/** A short id from the words of a quote: letters and digits of any script, words joined by `-`. */
export function slugOf(quote) {
    const words = visible(quote.slice(0, longest * 10))
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
        .trim()
        .replaceAll(/[\s-]+/gu, '-')
        .replaceAll(/^-|-$/gu, '');
    return shorten(words);
}
/** A quote without Markdown marks; what stands in code is kept as it is. */
function visible(quote) {
    return quote
        .split(/(`+[^`]*`+)/u)
        .map((part) => (part.startsWith('`') ? part.replaceAll('`', '') : withoutMarks(part)))
        .join('');
}
function withoutMarks(text) {
    return text.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1').replaceAll(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '');
}
/** Cuts at the last whole word; where there are no words, as in Chinese, at the limit. */
function shorten(slug) {
    const characters = Array.from(slug);
    if (characters.length <= longest)
        return slug;
    const cut = characters.slice(0, longest).join('');
    if (characters[longest] === '-')
        return cut;
    const end = cut.lastIndexOf('-');
    return end > longest / 3 ? cut.slice(0, end) : cut;
}
function numbered(base, count) {
    return count === 1 ? base : `${base}-${count}`;
}
