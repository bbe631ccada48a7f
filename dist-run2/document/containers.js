import { readsOf } from './dialect.js';
import { readEmbed } from './include-syntax.js';
export function noContainers(source) {
    return { found: [], definitions: [], embeds: [], rest: source };
}
/** Only a line that CommonMark reads as part of a paragraph is a marker, so one inside a fence or a comment is none. */
export function findContainers(source, marks, dialect) {
    const reads = readsOf(dialect);
    const found = [];
    const definitions = [];
    const embeds = [];
    const lines = [...source.lines];
    let next = 1;
    for (const mark of marks) {
        if (mark.kind !== 'exit' || mark.type !== 'paragraph')
            continue;
        for (let number = Math.max(next, mark.start.line); number <= mark.end.line; number += 1) {
            const line = source.lines[number - 1];
            if (line === undefined)
                continue;
            const offset = number === mark.start.line ? mark.start.column - 1 : prefixOf(line.text).length;
            const include = readEmbed(line.text.slice(offset), dialect);
            if (include !== null) {
                embeds.push({ line: { text: line.text.slice(offset), line: line.line, shift: line.shift + offset }, include });
                lines[number - 1] = { ...line, text: line.text.slice(0, offset) + placeholder };
                continue;
            }
            const body = reads.definitions ? definitionBelow(source, number, offset) : [];
            if (body.length > 0) {
                definitions.push({ content: body.map((entry) => entry.inside) });
                body.forEach((entry) => (lines[entry.index] = entry.outside));
                next = Math.max(next, (body.at(-1)?.index ?? 0) + 2);
                continue;
            }
            const marker = reads.admonitions ? readMarker(line, offset) : null;
            const content = marker ? contentBelow(source, number, marker) : [];
            if (!marker || content.length === 0)
                continue;
            found.push({ marker: marker.line, title: marker.title, content: content.map((entry) => entry.inside) });
            lines[number - 1] = { ...line, text: marker.prefix + placeholder };
            content.forEach((entry, index) => (lines[number + index] = entry.outside));
            number += content.length;
            next = number + 1;
        }
    }
    return { found, definitions, embeds, rest: { lines } };
}
/** Ends a paragraph above it and shows nothing. */
const placeholder = '<!---->';
function prefixOf(text) {
    return /^[ \t>]*/.exec(text)?.[0] ?? '';
}
function readMarker(line, offset) {
    const text = line.text.slice(offset);
    if (!markers.some((marker) => marker.test(text)))
        return null;
    const quote = text.indexOf('"');
    const start = offset + quote + 1;
    const title = quote === -1 ? null : line.text.slice(start, line.text.lastIndexOf('"'));
    return {
        line: { text, line: line.line, shift: line.shift + offset },
        prefix: line.text.slice(0, offset),
        title: title === null ? null : { text: title, line: line.line, shift: line.shift + start },
    };
}
const markers = [
    /^===[+!]{0,2} +".*" *$/,
    /^!!! ?[\p{L}\p{N}_-]+(?: +[\p{L}\p{N}_-]+)*(?: +".*")? *$/u,
    /^\?\?\?\+? ?[\p{L}\p{N}_-]+(?: +[\p{L}\p{N}_-]+)*(?: +".*")? *$/u,
    /^\?\?\?\+? +".*" *$/,
];
/** From the first blank line, or the first fence, below the words of a definition on; empty where no fence stands there. */
function definitionBelow(source, number, offset) {
    const line = source.lines[number - 1]?.text ?? '';
    if (!/^:[ \t]{1,3}\S/.test(line.slice(offset)))
        return [];
    const words = source.lines.findIndex(({ text }, index) => index >= number && /^[\s>]*(?:$|```|~~~)/.test(text));
    if (words === -1)
        return [];
    const content = contentBelow(source, words, { prefix: line.slice(0, offset) });
    if (!content.some(({ inside }) => /^\s*(?:```|~~~)/.test(inside.text)))
        return [];
    return content.map((entry, index) => ({ ...entry, index: words + index }));
}
/** The lines below a marker that are blank or indented by 4 more, up to the last one that is not blank. */
function contentBelow(source, number, { prefix }) {
    const quotes = prefix.split('>').length - 1;
    const indentation = widthOf(prefix, afterQuotes(prefix, quotes) ?? 0) + 4;
    const content = [];
    let length = 0;
    for (const line of linesFrom(source, number)) {
        const quoted = afterQuotes(line.text, quotes);
        if (quoted === null)
            break;
        const outside = { ...line, text: line.text.slice(0, quoted) };
        if (line.text.slice(quoted).trim() === '') {
            content.push({ inside: { ...line, text: '' }, outside });
            continue;
        }
        const inside = dedent(line, quoted, indentation);
        if (inside === null)
            break;
        content.push({ inside, outside });
        length = content.length;
    }
    return content.slice(0, length);
}
function* linesFrom(source, index) {
    for (let at = index; at < source.lines.length; at += 1) {
        const line = source.lines[at];
        if (line !== undefined)
            yield line;
    }
}
/** The offset behind so many quote marks; null where the line has fewer. */
function afterQuotes(text, quotes) {
    let offset = 0;
    for (let count = 0; count < quotes; count += 1) {
        const mark = /^[ \t]*>/.exec(text.slice(offset, offset + 80));
        if (mark === null)
            return null;
        offset += mark[0].length;
    }
    return offset;
}
/** In columns, tabs reaching to the next multiple of 4. */
function widthOf(text, from) {
    let width = 0;
    for (const character of text.slice(from))
        width += character === '\t' ? 4 - (width % 4) : 1;
    return width;
}
function dedent(line, from, indentation) {
    let width = 0;
    let offset = from;
    while (width < indentation) {
        const character = line.text.charAt(offset);
        if (character !== ' ' && character !== '\t')
            return null;
        width += character === '\t' ? 4 - (width % 4) : 1;
        offset += 1;
    }
    const virtual = width - indentation;
    return { text: ' '.repeat(virtual) + line.text.slice(offset), line: line.line, shift: line.shift + offset - virtual };
}
