/** The sentences of paragraphs, lists and tables, in reading order. */
export function readSentences(document) {
    const lines = document.text.split(/\r\n|\n|\r/u);
    return document.lines.filter(({ kind }) => prose.has(kind)).flatMap((line) => sentencesOf(document, lines, line));
}
const prose = new Set(['paragraph', 'list-item', 'table-cell']);
/** A quote of such length is no sentence that a person would check. */
const longest = 300;
/** `Output:` says what follows, and nothing about it. */
const label = /^[\p{L}\p{N} ()]{1,20}[:：]$/u;
function sentencesOf(document, lines, line) {
    const pieces = [...line.text.matchAll(/[^.!?。！？；]*(?:[.!?](?!\s|$)[^.!?。！？；]*)*(?:[.!?。！？；]+|$)/gu)];
    return pieces.flatMap((piece) => {
        const text = piece[0].trim();
        if (text.length < 4 || text.length > longest || label.test(text))
            return [];
        const from = piece.index + piece[0].indexOf(text);
        const [start, last] = [placeAt(line, from), placeAt(line, from + text.length - 1)];
        const written = writtenBetween(lines, start, last);
        return [{ text, written, line: start.line, blocks: blocksNear(document, line, start.line) }];
    });
}
function placeAt({ segments }, offset) {
    const segment = segments.findLast((each) => each.offset <= offset);
    if (segment === undefined)
        return { line: 1, column: 1 };
    return { line: segment.place.line, column: segment.place.column + offset - segment.offset };
}
/** With the marks at both ends. */
function writtenBetween(lines, start, last) {
    const text = lines.slice(start.line - 1, last.line).join(' ');
    const before = lines.slice(start.line - 1, last.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
    const head = /[`*_]*$/u.exec(text.slice(0, start.column - 1))?.[0] ?? '';
    const tail = /^[`*_]*/u.exec(text.slice(before + last.column))?.[0] ?? '';
    return head + text.slice(start.column - 1, before + last.column) + tail;
}
function blocksNear({ blocks, headings }, { heading }, line) {
    const path = new Set([null, heading]);
    for (let above = heading; above !== null; above = headings[above]?.parent ?? null)
        path.add(above);
    const above = blocks.findLast((block) => block.lang === 'python' && block.endLine < line && path.has(block.heading));
    const below = blocks.find((block) => block.lang === 'python' && block.place.line > line && block.heading === heading);
    return [above, below].filter((block) => block !== undefined);
}
