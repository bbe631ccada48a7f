import { codeDirectives } from './info.js';
/** `:::note Title`, `:::note[Title]`, `::: {.callout-note title="Title"}`, `:::{note} Title`, `::: details Title`. */
export function withoutColons(source) {
    const titles = [];
    const state = { fence: null, open: [] };
    const lines = source.lines.map((line) => {
        const { before = '', mark, rest = '' } = colons.exec(line.text)?.groups ?? {};
        const isCode = state.open.at(-1)?.isCode === true;
        if ((!isCode && isInFence(state, line.text)) || mark === undefined)
            return line;
        const code = replaceCode(state, mark.length, rest);
        if (code !== null)
            return { ...line, text: before + code };
        if (isCode)
            return line;
        const isEnd = rest.trim() === '';
        const opened = isEnd ? null : opening.exec(rest)?.groups;
        if (opened === undefined || (isEnd && state.open.length === 0))
            return line;
        if (isEnd)
            state.open.pop();
        else
            state.open.push({ width: mark.length, isCode: false });
        const words = opened?.['braced'] ?? opened?.['bracketed'] ?? opened?.['quoted'] ?? opened?.['plain'] ?? '';
        const title = words.replace(/\s+\{[#.][^{}]*\}\s*$/u, '');
        const column = before.length + mark.length + rest.lastIndexOf(title);
        if (title.trim() !== '')
            titles.push({ text: title, line: line.line, shift: line.shift + column });
        return { ...line, text: before.replaceAll(/[^>\s]/gu, ' ').trimEnd() };
    });
    return { source: { lines }, titles };
}
const colons = /^(?<before>[\s>]*)(?<mark>:{3,})(?<rest>.*)$/u;
/** `{note} Title`, `{.callout-note title="Title"}`, `note[Title]`, `note Title`. */
const opening = /^\s*(?:\{[\w-]+\}\s*(?<braced>.*)|\{[^}]*?(?:\btitle="(?<quoted>[^"]*)"[^}]*)?\}\s*|[a-z][\w-]*(?:\s*\{[^}]*\})?(?:\[(?<bracketed>[^\]]*)\](?:\{[^}]*\})?\s*|\s+(?<plain>[^{].*)|\s*(?:\{[^}]*\})?\s*))$/iu;
/** The opening fence is in it as well, the closing one too. */
function isInFence(state, text) {
    const { marks, rest = '' } = /^[\s>]*(?:(?:[-+*]|\d{1,9}[.)])\s+)*(?<marks>`{3,}|~{3,})(?<rest>.*)$/u.exec(text)?.groups ?? {};
    const { fence } = state;
    if (fence === null) {
        if (marks === undefined || (marks.startsWith('`') && rest.includes('`')))
            return false;
        state.fence = { character: marks.charAt(0), width: marks.length };
        return true;
    }
    const closes = marks?.startsWith(fence.character) && marks.length >= fence.width && rest.trim() === '';
    if (closes)
        state.fence = null;
    return true;
}
/** The code of `:::{code-cell}` stands between fences of the same width instead. */
function replaceCode(state, width, rest) {
    const name = /^\{(?<name>[\w-]+)\}/u.exec(rest)?.groups?.['name'];
    if (name !== undefined && codeDirectives.has(name) && state.open.at(-1)?.isCode !== true) {
        state.open.push({ width, isCode: true });
        return '~'.repeat(width) + rest;
    }
    const open = state.open.at(-1);
    if (open?.isCode !== true || rest.trim() !== '' || width < open.width)
        return null;
    state.open.pop();
    return '~'.repeat(width);
}
