import { TooComplex } from './effort.js';
/** Tags within each other, which nothing but the stack limits. */
export function refuseDeepTags(marks) {
    let depth = 0;
    for (const { kind, type, text, start } of marks) {
        if (kind !== 'exit' || (type !== 'mdxJsxFlowTag' && type !== 'mdxJsxTextTag'))
            continue;
        if (text.startsWith('</'))
            depth -= 1;
        else if (!text.endsWith('/>'))
            depth += 1;
        if (depth > deepestTags)
            throw new TooComplex(start);
    }
}
const deepestTags = 100;
/** The text, at its places, without what MDX by itself does not know: it is spaces, and words behind colons stay. */
export function mdxOf(source, titles, marks) {
    const lines = source.lines.map(({ text }) => text);
    for (const { text, line, shift } of titles) {
        if (!/[{<]/u.test(text))
            lines[line - 1] = ' '.repeat(shift) + text;
    }
    for (const { kind, type, start, end } of marks) {
        if (kind !== 'exit' || (type !== 'htmlFlow' && type !== 'htmlText'))
            continue;
        for (let line = start.line; line <= end.line; line += 1) {
            const text = lines[line - 1] ?? '';
            const from = line === start.line ? start.column - 1 : 0;
            const to = line === end.line ? end.column - 1 : text.length;
            const hidden = text.slice(from, to);
            const quotes = line === start.line ? '' : (/^[\s>]*/u.exec(hidden)?.[0] ?? '');
            lines[line - 1] = text.slice(0, from) + quotes.padEnd(hidden.length) + text.slice(to);
        }
    }
    return lines.join('\n');
}
