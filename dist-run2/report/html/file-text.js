import { splitLines } from '../safe.js';
export function readFileText(text) {
    const starts = [0];
    for (const end of text.matchAll(/\r\n|\n|\r/gu))
        starts.push(end.index + end[0].length);
    const offsetOf = ({ line, column }) => {
        return Math.min(text.length, (starts[line - 1] ?? text.length) + column - 1);
    };
    return { text, lines: splitLines(text), offsetOf };
}
/**
 * Where each character of the shown `value` stands in `text` between two offsets. What Markdown takes away (backslashes,
 * indentation of wrapped lines, quote marks) is skipped; a character reference counts as what it stands for.
 */
export function alignCharacters(value, text, from, to) {
    const source = text.slice(from, to);
    const offsets = [];
    let at = 0;
    for (let index = 0; index < value.length;) {
        reference.lastIndex = at;
        const written = source.charAt(at) === '&' ? (reference.exec(source)?.[0] ?? null) : null;
        if (written !== null && !value.startsWith(written, index)) {
            const length = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
            for (let unit = 0; unit < length; unit += 1)
                offsets.push(from + at);
            index += length;
            at += written.length;
            continue;
        }
        const found = source.indexOf(value.charAt(index), at);
        // What stands nowhere was made by the parser, such as white space; all else is a little further on.
        if (found !== -1)
            at = found + 1;
        offsets.push(from + Math.max(0, at - 1));
        index += 1;
    }
    return offsets;
}
const reference = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{0,30});/iuy;
