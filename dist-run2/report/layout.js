import { safeCharacters } from './safe.js';
/** Columns that a text takes on a terminal, once made safe. */
export function displayWidth(text) {
    return widthOf(safeCharacters(text));
}
/** The text with spaces behind it, up to so many columns. */
function padEnd(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}
/** Rows as aligned columns, two spaces between them; the last column is left as it is. */
export function alignColumns(rows) {
    const widths = new Map();
    for (const row of rows) {
        row.forEach((cell, index) => widths.set(index, Math.max(widths.get(index) ?? 0, displayWidth(cell))));
    }
    return rows.map((row) => row.map((cell, index) => (index === row.length - 1 ? cell : `${padEnd(cell, widths.get(index) ?? 0)}  `)));
}
/**
 * Breaks safe text into lines of at most so many columns: at spaces, and between wide characters, which are written
 * without spaces; a word wider than a line is cut.
 */
export function wrap(text, columns) {
    const lines = [];
    let rest = safeCharacters(text);
    while (widthOf(rest) > columns) {
        const end = breakPoint(rest, columns);
        lines.push(textOf(rest.slice(0, end)).trimEnd());
        const next = rest.findIndex((character, index) => index >= end && character.shown !== ' ');
        rest = next === -1 ? [] : rest.slice(next);
    }
    return rest.length === 0 && lines.length > 0 ? lines : [...lines, textOf(rest)];
}
/** The text made safe, and cut to so many columns. */
export function fit(text, columns, ellipsis) {
    const characters = safeCharacters(text);
    if (widthOf(characters) <= columns)
        return textOf(characters);
    let width = ellipsis.length;
    const shown = characters.filter((character) => (width += character.width) <= columns);
    return textOf(shown) + ellipsis;
}
export function widthOf(characters) {
    return characters.reduce((width, character) => width + character.width, 0);
}
export function textOf(characters) {
    return characters.map((character) => character.shown).join('');
}
/** Index of the character that begins the next line; at least 1, so that every line takes something. */
function breakPoint(characters, columns) {
    let width = 0;
    let fitting = 0;
    for (const character of characters) {
        width += character.width;
        if (width > columns)
            break;
        fitting += 1;
    }
    for (let end = fitting; end > fitting / 2; end -= 1) {
        if (mayBreakBefore(characters, end))
            return end;
    }
    return Math.max(1, fitting);
}
/** Closing punctuation stays on the line that it closes. */
function mayBreakBefore(characters, index) {
    const [before, after] = [characters[index - 1], characters[index]];
    if (before === undefined || after === undefined)
        return false;
    if (before.shown === ' ' || after.shown === ' ')
        return true;
    return before.width === 2 && after.width === 2 && !/^[\p{Pe}\p{Pf}，。、；：！？]/u.test(after.shown);
}
