/** Every run of white space as one space, none at the ends: how texts are compared. */
export function foldSpace(text) {
    return text.replaceAll(/\s+/gu, ' ').trim();
}
/** Folds the runs of white space in a line of the document; the ends are not trimmed. */
export function fold(line, folding) {
    const width = widthOf(line, folding);
    return line.text.replaceAll(/\s+/gu, (run, start) => ' '.repeat(width(start, start + run.length)));
}
/** Where the character at `offset` of the folded line stands in its text. */
export function unfold(line, offset, folding) {
    const width = widthOf(line, folding);
    let lost = 0;
    for (const { 0: run, index } of line.text.matchAll(/\s+/gu)) {
        const folded = width(index, index + run.length);
        if (offset < index - lost + folded)
            break;
        lost += run.length - folded;
    }
    return offset + lost;
}
/** What is left of the white space from `start` to `end`: one space, or nothing. */
function widthOf({ text, segments }, folding) {
    if (folding === 'spaced')
        return () => 1;
    const lineStarts = new Set(segments.flatMap(({ offset, place }, index) => {
        const before = segments[index - 1];
        return before !== undefined && before.place.line < place.line ? [offset] : [];
    }));
    return (start, end) => {
        const isBreak = lineStarts.has(end) || /[\r\n]/u.test(text.slice(start, end));
        return isBreak &&
            endsSpaceless.test(text.slice(Math.max(0, start - 2), start)) &&
            startsSpaceless.test(text.slice(end, end + 2))
            ? 0
            : 1;
    };
}
/** Chinese and Japanese characters and their punctuation; Korean puts spaces between words. */
const spaceless = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef]';
const startsSpaceless = new RegExp(`^${spaceless}`, 'u');
const endsSpaceless = new RegExp(`${spaceless}$`, 'u');
