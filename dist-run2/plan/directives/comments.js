/** Those outside of blocks, in reading order. */
export function readComments(document) {
    const lines = document.text.split(/\r\n|\n|\r/u);
    const inBlock = new Set(document.blocks.flatMap((block) => numbersFrom(block.place.line, block.endLine)));
    const comments = [];
    for (let index = 0; index < lines.length; index += 1) {
        if (inBlock.has(index + 1))
            continue;
        const form = forms.find(({ opening }) => opening.test(lines[index] ?? ''));
        const end = form === undefined ? null : form.endOf(lines, index);
        if (form === undefined || end === null)
            continue;
        comments.push(commentOf(lines.slice(index, end + 1), index + 1, form));
        index = end;
    }
    return comments;
}
function numbersFrom(first, last) {
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
const forms = [
    { opening: /^\s*<!---?\s*/u, isOnEveryLine: false, closing: /\s*-?-->.*$/u, endOf: closedBy('-->') },
    { opening: /^\s*\{\/\*+\s*/u, isOnEveryLine: false, closing: /\s*\*+\/\s*\}.*$/u, endOf: closedBy('*/') },
    {
        opening: /^\s*% {0,2}/u,
        isOnEveryLine: true,
        closing: /$/u,
        endOf: (lines, start) => {
            const next = lines.findIndex((each, index) => index > start && !/^\s*%/u.test(each));
            return (next === -1 ? lines.length : next) - 1;
        },
    },
];
function closedBy(mark) {
    return (lines, start) => {
        const end = lines.findIndex((each, index) => index >= start && each.includes(mark));
        return end === -1 ? null : end;
    };
}
function commentOf(written, line, { opening, isOnEveryLine, closing }) {
    const lines = written.map((text, index) => {
        const mark = index === 0 || isOnEveryLine ? (opening.exec(text)?.[0] ?? '') : '';
        const inner = text.slice(mark.length);
        const isEnd = index === written.length - 1;
        return { text: isEnd ? inner.replace(closing, '') : inner, place: { line: line + index, column: mark.length + 1 } };
    });
    const first = written[0] ?? '';
    const fence = fenceIn(lines);
    const said = lines.slice(0, fence?.start ?? lines.length).map(({ text }) => text);
    return {
        text: said.join('\n').trim(),
        written: written.length === 1
            ? first.trim()
            : `${opening.exec(first)?.[0].trim() ?? ''} ${said.join(' ').replaceAll(/\s+/gu, ' ').trim()} …`,
        lines,
        code: fence === null ? null : lines.slice(fence.start + 1, fence.end),
        place: { line, column: first.length - first.trimStart().length + 1 },
        endLine: line + written.length - 1,
    };
}
/** Indices of the lines of a Python fence. */
function fenceIn(lines) {
    const start = lines.findIndex(({ text }) => /^\s*(?:`{3,}|~{3,})\s*(?:python3?|py)\b/u.test(text));
    const mark = /`{3,}|~{3,}/u.exec(lines[start]?.text ?? '')?.[0];
    if (mark === undefined)
        return null;
    const end = lines.findIndex(({ text }, index) => index > start && text.trim().startsWith(mark));
    return { start, end: end === -1 ? lines.length : end };
}
