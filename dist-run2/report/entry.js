import { wrap } from './layout.js';
import { safeLine, safeLines } from './safe.js';
/** `content/a.md:42:7`, or as much of it as is known. */
export function placeText(path, place) {
    const name = safeLine(path);
    return place === null ? name : `${name}:${place.line}:${place.column}`;
}
/** First line of an entry: the place, one word of what, a name. */
export function heading({ place, word, ink, name, }, pen) {
    return `${pen.paint('place', place)}  ${pen.paint(ink, word)}  ${pen.paint('name', safeLine(name))}`;
}
/** A paragraph below a heading. */
export function paragraph(text, pen) {
    const folded = safeLine(text.replaceAll(/\s+/gu, ' ').trim());
    return folded === '' ? [] : clipped(wrap(folded, pen.width - 2), pen).map((line) => `  ${line}`);
}
/** A labelled row; what does not fit goes on below, under its beginning. */
export function row(label, text, pen) {
    const lines = safeLines(text).flatMap((line) => wrap(line, besideLabel(pen)));
    return labelled(label, clipped(lines, pen), pen);
}
/** Ready-made lines, beside one label. */
export function labelled(label, lines, pen) {
    return lines.map((line, index) => {
        const beside = (index === 0 ? label : '').padEnd(labelWidth);
        return `  ${pen.paint('faint', beside)}  ${line}`.trimEnd();
    });
}
/** Columns that are left beside a label. */
export function besideLabel(pen) {
    return pen.width - labelWidth - 4;
}
const labelWidth = 9;
/** Lines of one text that are shown; the results file has all of it. */
const textLimit = 6;
function clipped(lines, pen) {
    return lines.length <= textLimit ? lines : [...lines.slice(0, textLimit - 1), pen.symbols.ellipsis];
}
