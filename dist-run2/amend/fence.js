import MagicString from 'magic-string';
/** Whether lines can stand in a fenced block as they are: none of them closes it or cannot be seen. */
export function canBeShown(lines) {
    return lines.length > 0 && lines.every((line) => !/^\s*(?:`{3,}|~{3,})|(?!\t)\p{Cc}/u.test(line));
}
/** New lines for a block that shows output; marks of quotes and lists before them stay. Null: it has no lines. */
export function editFence({ text }, block, lines) {
    const starts = lineStarts(text);
    const [first] = block.lines;
    const last = block.lines.at(-1);
    if (first === undefined || last === undefined)
        return null;
    const lineStart = starts[first.place.line - 1] ?? 0;
    const start = lineStart + first.place.column - 1;
    const end = (starts[last.place.line - 1] ?? 0) + last.place.column - 1 + last.text.length;
    const prefix = text.slice(lineStart, start);
    const newline = text.slice(0, start).includes('\r\n') ? '\r\n' : '\n';
    return { start, end, text: lines.join(newline + prefix) };
}
/** The text with these edits; every other byte stays. */
export function editText(text, edits) {
    const edited = new MagicString(text);
    for (const { start, end, text: after } of edits)
        edited.update(start, end, after);
    return edited.toString();
}
function lineStarts(text) {
    return [0, ...[...text.matchAll(/\r\n|\n|\r/gu)].map((match) => match.index + match[0].length)];
}
