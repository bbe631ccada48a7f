/** `\n`, `\r\n` and `\r` end a line (CommonMark 0.31, 2.1). */
export function splitLines(text) {
    return text.split(/\r\n|\n|\r/);
}
export function wholeSource(text) {
    return { lines: splitLines(text).map((line, index) => ({ text: line, line: index + 1, shift: 0 })) };
}
export function markdownOf(source) {
    return source.lines.map((line) => line.text).join('\n');
}
/** Where a position in the Markdown of `source` stands in the file. */
export function placeIn(source, position) {
    const line = source.lines[position.line - 1];
    if (line === undefined)
        return { line: (source.lines.at(-1)?.line ?? 0) + 1, column: 1 };
    return { line: line.line, column: Math.max(1, position.column + line.shift) };
}
