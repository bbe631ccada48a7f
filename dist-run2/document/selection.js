export const wholeFile = { kind: 'lines', ranges: [{ from: 1, to: null }] };
/** The lines that are meant, as far to the left as all of them go, without marks of sections; null: there are none such. */
export function selectLines(texts, selection) {
    const numbered = texts.map((text, index) => ({ text, line: index + 1, column: 1 }));
    const all = numbered.at(-1)?.text === '' ? numbered.slice(0, -1) : numbered;
    const selected = select(all, selection);
    return selected === null ? null : dedent(selected.filter(({ text }) => !anyMark.test(text)));
}
function select(lines, selection) {
    switch (selection.kind) {
        case 'lines':
            return selectRanges(lines, selection.ranges);
        case 'section':
            return selectSection(lines, selection.name, sectionMarks[selection.marks]);
        case 'between':
            return selectBetween(lines, selection.start, selection.end);
        case 'object':
            return selectObject(lines, selection.name);
    }
}
function selectRanges(lines, ranges) {
    if (ranges.some(({ from, to }) => from > Math.max(1, lines.length) || (to !== null && to < from)))
        return null;
    return ranges.flatMap(({ from, to }) => lines.slice(from - 1, to ?? lines.length));
}
const sectionMarks = {
    snippets: {
        start: /-+8<-+[ \t]*\[[ \t]*start[ \t]*:[ \t]*(?<name>[^\]]+?)[ \t]*\]/u,
        end: /-+8<-+[ \t]*\[[ \t]*end[ \t]*:[ \t]*(?<name>[^\]]+?)[ \t]*\]/u,
        nests: false,
    },
    mdbook: { start: /\bANCHOR:\s*(?<name>[\w-]+)/u, end: /\bANCHOR_END:\s*(?<name>[\w-]+)/u, nests: false },
    region: {
        start: /^\s*(?:#|\/\/|<!--|\/\*|--|%|;)?\s*#?region\b\s*(?<name>[\w.-]*)/u,
        end: /^\s*(?:#|\/\/|<!--|\/\*|--|%|;)?\s*#?end ?region\b\s*(?<name>[\w.-]*)/u,
        nests: true,
    },
};
const anyMark = /-+8<-+[ \t]*\[[ \t]*(?:start|end)[ \t]*:|\bANCHOR(?:_END)?:\s*[\w-]|^\s*#\s*#?(?:end ?)?region\b/u;
function selectSection(lines, name, { start, end, nests }) {
    const first = lines.findIndex(({ text }) => start.exec(text)?.groups?.['name'] === name);
    if (first === -1)
        return null;
    let depth = 0;
    for (let index = first + 1; index < lines.length; index += 1) {
        const text = lines[index]?.text ?? '';
        const ended = end.exec(text)?.groups?.['name'];
        if (ended === name || (nests && ended !== undefined && depth === 0))
            return lines.slice(first + 1, index);
        if (nests && ended !== undefined)
            depth -= 1;
        else if (nests && start.test(text))
            depth += 1;
    }
    return lines.slice(first + 1);
}
function selectBetween(lines, start, end) {
    const first = start === null ? 0 : lines.findIndex(({ text }) => text.includes(start.text));
    if (first === -1)
        return null;
    const from = start === null || start.isIncluded ? first : first + 1;
    if (end === null)
        return lines.slice(from);
    const last = lines.findIndex(({ text }, index) => index >= Math.max(from, first + 1) && text.includes(end.text));
    return last === -1 ? null : lines.slice(from, end.isIncluded ? last + 1 : last);
}
/** A class or function of Python, `Class.method` too, with its decorators. */
function selectObject(lines, name) {
    let within = lines;
    for (const part of name.split('.')) {
        const head = new RegExp(String.raw `^(\s*)(?:async\s+def|def|class)\s+${part.replaceAll(/\W/gu, '')}\b`, 'u');
        const first = within.findIndex(({ text }) => head.test(text));
        if (first === -1)
            return null;
        const width = widthOf(within[first]?.text ?? '');
        let from = first;
        while (/^\s*@/u.test(within[from - 1]?.text ?? '') && widthOf(within[from - 1]?.text ?? '') === width)
            from -= 1;
        const behind = within.findIndex(({ text }, index) => index > first && /^\s*[^\s#)\]}]/u.test(text) && widthOf(text) <= width);
        within = within.slice(from, behind === -1 ? within.length : behind);
    }
    return within.slice(0, within.findLastIndex(({ text }) => text.trim() !== '') + 1);
}
function widthOf(text) {
    return text.length - text.trimStart().length;
}
function dedent(lines) {
    const widths = lines.filter(({ text }) => text.trim() !== '').map(({ text }) => widthOf(text));
    const width = widths.reduce((least, each) => Math.min(least, each), Infinity);
    if (width === 0 || width === Infinity)
        return lines;
    return lines.map(({ text, line }) => ({ text: text.slice(width), line, column: width + 1 }));
}
