import { h } from 'hastscript';
import { highlight } from './highlight.js';
import { scrollable } from './parts.js';
/** A block of the document as it stands in the file: highlighted, quotes marked, its role told. */
export function drawBlock(block, role, file, marker) {
    const tokens = highlight(block.lines.map((line) => line.text), block.lang);
    const lines = block.lines.map((line, index) => {
        const own = line.place.origin === undefined ? file.offsetOf(line.place) : null;
        const isFirst = block.lines[index - 1]?.place.line !== line.place.line;
        let column = 0;
        const pieces = (tokens[index] ?? []).flatMap(({ text, kind }) => {
            const start = column;
            column += text.length;
            const length = own !== null || isFirst ? text.length : 0;
            const offsets = Array.from({ length }, (_, unit) => (own === null ? lastOffset(line, file) : own + start + unit));
            return marker.mark(text, offsets, { className: kind, linksLater: true });
        });
        const links = marker.takeLinks();
        const end = links.length === 0 ? [] : [h('span', { className: ['line-end'] }, [...links])];
        return h('span', { className: ['line'] }, [...pieces, ...end, '\n']);
    });
    const label = `${block.lang ?? 'Text'}, lines ${block.place.line} to ${block.endLine}`;
    return h('div', { className: ['block', `role-${role}`] }, [
        h('p', { className: ['block-label'] }, `${block.lang ?? 'text'} · ${roleWords[role]}`),
        scrollable(label, [h('pre', h('code', lines))], 'code'),
    ]);
}
/** Lines of an included file stand for the include: its last character is what a quote of any of them ends with. */
function lastOffset({ place: { line, column } }, file) {
    const length = (file.lines[line - 1] ?? '').trimEnd().length;
    return file.offsetOf({ line, column: Math.max(column, length) });
}
const roleWords = {
    program: 'run',
    session: 'session, run',
    output: 'output, compared',
    ignored: '○ ignored by the sheet',
    unclaimed: '○ in no claim of a sheet',
    other: 'not run',
};
/** Lines of a composed program: those of the document with their line numbers, those that the sheet added with a plus. */
export function drawProgramLines(lines) {
    const tokens = highlight(lines.map((line) => line.text), 'python');
    const drawn = lines.map(({ place }, index) => {
        const own = place !== null;
        return h('span', { className: ['line', own ? 'own' : 'added'] }, [
            h('span', { className: ['gutter'] }, own ? `${place.line}` : '+'),
            ...(tokens[index] ?? []).map(({ text, kind }) => kind === null ? { type: 'text', value: text } : h('span', { className: [kind] }, text)),
            '\n',
        ]);
    });
    return scrollable('Composed program', [h('pre', h('code', drawn))], 'code composed');
}
