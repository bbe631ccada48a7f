import { splitStatements } from './statements.js';
/** Lines that the sheet adds. */
export function addedLines(text) {
    if (text === null || text === '')
        return [];
    const lines = text.replace(/(?:\r\n|\r|\n)$/u, '').split(/\r\n|\r|\n/u);
    return lines.map((line) => ({ text: line, place: null, indent: 0 }));
}
/** As it is written to the file that Python runs. */
export function programText(lines) {
    return lines.map((line) => `${line.text}\n`).join('');
}
/** Imports, functions, classes and assignments: what `uses` takes. */
export function definitions(lines) {
    return splitStatements(programText(lines))
        .filter(({ kind }) => kind !== 'docstring' && kind !== 'other')
        .flatMap((statement) => cut(lines, statement));
}
/** Only a docstring and others of their kind may stand before `from __future__` imports. */
export function splitFutures(whole) {
    const statements = splitStatements(programText(whole));
    const other = statements.findIndex(({ kind }) => kind !== 'docstring' && kind !== 'future');
    const leading = other === -1 ? statements : statements.slice(0, other);
    const futures = leading.filter(({ kind }) => kind === 'future');
    if (futures.length === 0)
        return { futures: [], rest: whole, whole };
    const isGone = (index) => futures.some(({ startLine, endLine }) => startLine <= index && index <= endLine);
    const sharing = (index) => statements.filter((each) => each.kind !== 'future' && each.startLine === index);
    const rest = whole.flatMap((line, index) => isGone(index) ? sharing(index).flatMap((statement) => cut(whole, statement)) : [line]);
    return { futures: futures.flatMap((statement) => cut(whole, statement)), rest, whole };
}
export function hasStatements(lines) {
    return splitStatements(programText(lines)).length > 0;
}
/** The lines of one statement; what stands beside it behind a `;` is cut off, a comment behind it stays. */
function cut(lines, statement) {
    const { startLine, startColumn, endLine, endColumn } = statement;
    return lines.slice(startLine, endLine + 1).map((line, index) => {
        const isLast = startLine + index === endLine;
        const end = isLast && /^\s*;/u.test(line.text.slice(endColumn)) ? endColumn : line.text.length;
        return index === 0 ? cutLine(line, startColumn, end) : cutLine(line, 0, end);
    });
}
function cutLine(line, start, end) {
    const text = line.text.slice(start, end);
    if (line.place === null || start === 0)
        return { ...line, text };
    const lost = Math.max(0, start - line.indent);
    const place = { ...line.place, column: line.place.column + lost };
    return { text, place, indent: Math.max(0, line.indent - start) };
}
