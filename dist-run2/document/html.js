import { decodeReference } from './marks.js';
import { VisibleText } from './visible.js';
/** The text that the lines of an HTML block show: tags, comments, scripts and styles are left out. */
export function readHtml(htmlLines) {
    const lines = [];
    const comments = [];
    let state = { kind: 'text' };
    for (const line of htmlLines) {
        const visible = new VisibleText();
        let offset = 0;
        while (offset < line.text.length) {
            const place = { line: line.place.line, column: line.place.column + offset };
            const taken = take(line.text, offset, state, place);
            if (state.kind === 'text')
                addHtmlText(visible, line.text.slice(offset, taken.offset), place);
            if (taken.separates)
                visible.addDecoded(' ', place);
            if (state.kind === 'comment' && taken.state.kind !== 'comment')
                comments.push({ from: state.from, to: place.line });
            state = taken.state;
            offset = taken.offset;
        }
        const finished = visible.finish();
        if (finished !== null)
            lines.push(finished);
    }
    const end = htmlLines.at(-1)?.place.line;
    if (state.kind === 'comment' && end !== undefined)
        comments.push({ from: state.from, to: end });
    return { lines, comments };
}
/**
 * True where a tag parts the words before and behind it, as `<br>` and `</td>` do and `</b>` does not. Components of MDX
 * within a sentence, such as `<Term>`, are taken for words of it.
 */
export function separatesWords(tag) {
    const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(tag)?.[1];
    return name !== undefined && !/^[A-Z]\w*[a-z]/.test(name) && !phrasingTags.has(name.toLowerCase());
}
function take(line, offset, state, place) {
    switch (state.kind) {
        case 'text':
            return takeText(line, offset, place);
        case 'comment': {
            const end = line.indexOf('-->', offset);
            return end === -1 ? step(state, line.length) : step({ kind: 'text' }, end + 3);
        }
        case 'tag':
            return takeTag(line, offset, state.quote, state.raw);
        case 'raw': {
            rawEnd.lastIndex = offset;
            const end = rawEnd.exec(line);
            if (end === null)
                return step(state, line.length);
            const closes = end[1]?.toLowerCase() === state.element;
            return closes ? step({ kind: 'tag', quote: null, raw: null }, end.index) : step(state, end.index + 1);
        }
    }
}
const rawEnd = /<\/(script|style)/gi;
/** Up to the next tag or comment, or the tag's own first character where the text is already there. */
function takeText(line, offset, place) {
    tagStart.lastIndex = offset;
    const found = tagStart.exec(line);
    if (found === null)
        return step({ kind: 'text' }, line.length);
    const [tag] = found;
    if (tag === '<!--')
        return step({ kind: 'comment', from: place.line }, found.index);
    const name = tag.slice(1).toLowerCase();
    const raw = name === 'script' || name === 'style' ? name : null;
    return step({ kind: 'tag', quote: null, raw }, found.index, separatesWords(tag));
}
const tagStart = /<!--|<\/?[a-z][a-z0-9-]*|<[!?]/gi;
function takeTag(line, offset, quote, raw) {
    for (let index = offset; index < line.length; index += 1) {
        const character = line.charAt(index);
        if (quote !== null) {
            if (character === quote)
                return step({ kind: 'tag', quote: null, raw }, index + 1);
        }
        else if (character === '"' || character === "'") {
            return step({ kind: 'tag', quote: character, raw }, index + 1);
        }
        else if (character === '>') {
            return step(raw === null ? { kind: 'text' } : { kind: 'raw', element: raw }, index + 1);
        }
    }
    return step({ kind: 'tag', quote, raw }, line.length);
}
function step(state, offset, separates = false) {
    return { state, offset, separates };
}
function addHtmlText(visible, text, place) {
    let offset = 0;
    for (const found of text.matchAll(/&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{0,30});/gi)) {
        const [reference] = found;
        visible.add(text.slice(offset, found.index), { line: place.line, column: place.column + offset });
        visible.addDecoded(decodeReference(reference), { line: place.line, column: place.column + found.index });
        offset = found.index + reference.length;
    }
    visible.add(text.slice(offset), { line: place.line, column: place.column + offset });
}
const phrasingTags = new Set('a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(' '));
