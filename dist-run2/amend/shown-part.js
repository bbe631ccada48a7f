import { canBeShown } from './fence.js';
import { realign } from './realign.js';
/** What a comment, a session or a value behind a statement would have to show for what was seen, where a person wrote it. */
export function editPart(part, seen, context) {
    if (seen.length === 0 || seen.some((line) => changing.test(line)))
        return left('it may differ each time');
    if (!canBeShown(seen))
        return left('it cannot be shown as it is');
    if (part.error !== null)
        return editError(part, seen, context);
    return part.form === 'value' ? editValue(part, seen, context) : editLines(part, seen, context);
}
/** Addresses, and the folder that a program ran in. */
const changing = /\b0x[\da-f]{6,}\b|\/tmp\/|\/var\/folders\//iu;
function editValue({ place, lines: [shown = ''] }, seen, { document }) {
    const [value = '', ...others] = seen;
    const line = lineAt(document, place.line);
    const at = line.text.indexOf(shown, place.column - 1);
    if (others.length > 0)
        return left('more than one line was seen, and it is shown on one');
    if (at === -1 || line.text.indexOf(shown, at + 1) !== -1)
        return left('it is written in a way that must be edited by hand');
    return { kind: 'edit', edit: { start: line.start + at, end: line.start + at + shown.length, text: value } };
}
/** The last line of a traceback, or what stands behind `raises`. */
function editError({ place, error, lines }, seen, { document, block }) {
    const last = seen.at(-1) ?? '';
    const [type = ''] = /^[\w.]+(?=: |$)/u.exec(last) ?? [];
    if (error === null || type === '' || !/^(?:\w+\.)*[A-Z]\w*$/u.test(type))
        return left('whether there is an error is for a person to say');
    if (lines.some((line) => line.trim() !== ''))
        return left('it shows output before an error');
    const shown = error.message === '' ? error.type : `${error.type}: ${error.message}`;
    for (let number = block.endLine; number >= place.line; number -= 1) {
        const line = lineAt(document, number);
        const at = line.text.lastIndexOf(shown);
        const from = number === place.line ? place.column - 1 : 0;
        if (at < from || line.text.slice(at + shown.length).trim() !== '')
            continue;
        const text = error.message === '' ? type : last;
        return { kind: 'edit', edit: { start: line.start + at, end: line.start + at + shown.length, text } };
    }
    return left('it is written in a way that must be edited by hand');
}
function editLines(part, seen, { document, block, matches }) {
    const isString = /^\s*(?:"""|''')\s*$/u.test(lineAt(document, part.place.line).text);
    const first = part.place.line + Number(isString);
    const written = part.lines.map((text, index) => standing(lineAt(document, first + index), text.trimEnd()));
    const [head] = written;
    const last = written.at(-1);
    if (head === undefined ||
        last === undefined ||
        written.some((each) => each === null) ||
        head === null ||
        last === null)
        return left('it is written in a way that must be edited by hand');
    const after = realign(part.lines.map(patternOf), seen, matches);
    if (after === null)
        return left('it cannot be brought together with what was seen');
    const prefixes = written.map((each) => each?.prefix ?? '');
    const more = furtherPrefix(prefixes.at(-1) ?? '');
    if (after.length > prefixes.length && more === null)
        return left('more lines were seen than are shown');
    const isTyped = block.lines.some(({ text }) => text.trimStart().startsWith('>>>'));
    const texts = after.map((pattern, index) => textOf(pattern, part.lines[index] ?? '', isTyped && !/#/u.test(prefixes[0] ?? '')));
    if (isTyped && texts.some((text) => /^(?:>>>|\.\.\.)(?:\s|$)/u.test(text) && text.trim() !== '...'))
        return left('it looks like code at a prompt');
    const newline = document.text.slice(0, head.start).includes('\r\n') ? '\r\n' : '\n';
    const lines = texts.map((text, index) => (index === 0 ? text : `${prefixes[index] ?? more ?? ''}${text}`.trimEnd()));
    return { kind: 'edit', edit: { start: head.start + head.prefix.length, end: last.end, text: lines.join(newline) } };
}
function patternOf(text) {
    if (/^\s*(?:\.\.\.|…|\[\.\.\.\])\s*$/u.test(text))
        return { kind: 'any-lines' };
    return { kind: 'literal', text: text.trim() === '<BLANKLINE>' ? '' : text };
}
/** In a session an empty line ends the output. */
function textOf(pattern, written, isSession) {
    if (pattern.kind !== 'literal')
        return patternOf(written).kind === 'any-lines' ? written.trim() : '...';
    return isSession && pattern.text.trim() === '' ? '<BLANKLINE>' : pattern.text;
}
/** What stands before a further line, without words of a label; null where that is a count of IPython. */
function furtherPrefix(prefix) {
    const comment = /^\s*(?:>\s*)*\s*#+>?\s?/u.exec(prefix)?.[0];
    if (comment !== undefined)
        return comment;
    return /Out ?\[/u.test(prefix) ? null : prefix;
}
/** A line with what stands before the text that it ends with; null where it ends otherwise. */
function standing({ text, start }, shown) {
    const full = text.trimEnd();
    if (shown === '')
        return { text, start, prefix: full, end: start + full.length };
    if (!full.endsWith(shown))
        return null;
    return { text, start, prefix: full.slice(0, full.length - shown.length), end: start + full.length };
}
function lineAt({ text }, number) {
    const ends = [...text.matchAll(/\r\n|\n|\r/gu)];
    const before = ends[number - 2];
    const start = before === undefined ? 0 : before.index + before[0].length;
    return { text: text.slice(start, ends[number - 1]?.index ?? text.length), start };
}
function left(because) {
    return { kind: 'left', because };
}
