import { textOf, widthOf } from './layout.js';
import { safeCharacters, splitLines } from './safe.js';
/** Lines shown above and below the line that is meant. */
const context = 2;
/** UTF-16 code units of a line that are looked at: far more than any terminal shows of it. */
const longestLine = 4000;
const indent = '  ';
/**
 * The lines of the source around a place, with carets below what is meant: `marked` where the source says it from there
 * on, else one character. Empty where the source has no such line.
 */
export function codeFrame(source, place, marked, pen) {
    const lines = splitLines(source);
    const skipped = Math.max(0, place.column - longestLine / 2);
    const shorten = (text) => text.slice(skipped, skipped + longestLine);
    const meant = lines[place.line - 1];
    if (meant === undefined)
        return [];
    const first = Math.max(1, place.line - context);
    const isEnded = lines.at(-1) === '' && place.line < lines.length;
    const last = Math.min(isEnded ? lines.length - 1 : lines.length, place.line + context);
    const digits = String(last).length;
    const columns = pen.width - indent.length - digits - 5;
    const view = viewOf(shorten(meant), place.column - skipped, marked, columns);
    return lines.slice(first - 1, last).flatMap((text, index) => {
        const line = first + index;
        const isMeant = line === place.line;
        const shown = cut(safeCharacters(shorten(text)), view, pen.symbols.ellipsis);
        const gutter = `${indent}${isMeant ? '>' : ' '} ${String(line).padStart(digits)} ${pen.symbols.bar}`;
        const frameLine = `${pen.paint(isMeant ? 'name' : 'faint', gutter)} ${shown}`.trimEnd();
        if (!isMeant)
            return [frameLine];
        const below = `${indent}  ${' '.repeat(digits)} ${pen.symbols.bar}`;
        const carets = ' '.repeat(view.caretStart - view.start) + pen.paint('fail', '^'.repeat(view.caretWidth));
        return [frameLine, `${pen.paint('faint', below)} ${carets}`];
    });
}
/** Lines that are too long are shown from a little before what is meant. */
function viewOf(text, column, marked, columns) {
    const characters = safeCharacters(text);
    const offset = column - 1;
    const end = offset + (marked !== '' && text.startsWith(marked, offset) ? marked.length : 1);
    const before = characters.filter((character) => character.offset < offset);
    const caretStart = widthOf(before);
    const meantWidth = widthOf(characters.filter((each) => each.offset >= offset && each.offset < end));
    const tooLong = caretStart + meantWidth > columns - ellipsisRoom;
    const start = tooLong ? Math.max(0, caretStart - Math.floor(columns / 4)) : 0;
    const room = columns - ellipsisRoom - (caretStart - start);
    return { start, columns, caretStart, caretWidth: Math.max(1, Math.min(meantWidth, room)) };
}
/** Kept free at the end of a line for the mark that says that it goes on. */
const ellipsisRoom = 3;
function cut(characters, { start, columns }, ellipsis) {
    const goesOn = widthOf(characters) > start + columns;
    const room = goesOn ? columns - ellipsisRoom : columns;
    let column = 0;
    const shown = characters.map((character) => {
        const from = column;
        column += character.width;
        if (from >= start && column <= start + room)
            return character;
        // Half of a wide character, or of a tab, that the edge cuts through: spaces keep the columns in step.
        const covered = Math.max(0, Math.min(column, start + room) - Math.max(from, start));
        return { ...character, shown: ' '.repeat(covered), width: covered };
    });
    const text = textOf(shown);
    if (start === 0)
        return goesOn ? text.trimEnd() + ellipsis : text;
    return markCutStart(text, ellipsis) + (goesOn ? ellipsis : '');
}
/** The mark of the cut stands in place of the first characters, so that the carets stay below what they mean. */
function markCutStart(text, ellipsis) {
    const characters = safeCharacters(text);
    let taken = 0;
    const rest = characters.filter((character) => {
        if (taken >= ellipsis.length)
            return true;
        taken += character.width;
        return false;
    });
    return rest.length === 0 ? text : ellipsis + ' '.repeat(Math.max(0, taken - ellipsis.length)) + textOf(rest);
}
