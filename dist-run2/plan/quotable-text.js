import { fold } from './folding.js';
/** Made once for each document, as hundreds of quotes are looked for in one. */
export function quotableText(document, folding) {
    const known = texts[folding].get(document);
    if (known !== undefined)
        return known;
    const made = makeQuotableText(document, folding);
    texts[folding].set(document, made);
    return made;
}
const texts = { spaced: new WeakMap(), closed: new WeakMap() };
function makeQuotableText(document, folding) {
    const lines = document.lines.map((line) => fold(line, folding));
    let next = 0;
    const starts = lines.map((line) => {
        const start = next;
        next += line.length + 1;
        return start;
    });
    const text = lines.join('\n');
    const lineAt = (offset) => lastAtMost(starts, offset);
    const find = (words) => {
        const found = [];
        for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
            const index = lineAt(at);
            found.push({ index, offset: at - (starts[index] ?? 0) });
        }
        return found;
    };
    return { text, starts, find, lineAt };
}
/** Index of the last of the sorted numbers that is at most `limit`. */
export function lastAtMost(numbers, limit) {
    let low = 0;
    let high = numbers.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((numbers[middle] ?? 0) <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
