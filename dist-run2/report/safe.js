import { bracketCommand } from './ci-log.js';
/**
 * Text of a document or a program, made safe for a terminal: what would move the cursor, change colours, reorder text
 * or not be seen is shown as `\x1b` or `<U+202E>`. Tabs become spaces up to the next fourth column of the text. What CI
 * systems read as a command anywhere in a line is broken: `##[error]` is shown as `\x23#[error]`.
 */
export function safeLine(text) {
    return safeCharacters(text)
        .map((character) => character.shown)
        .join('');
}
/** The lines of a text of several lines, each made safe. */
export function safeLines(text) {
    return splitLines(text).map(safeLine);
}
/** Line ends as CommonMark has them, so that line numbers agree with those of the document. */
export function splitLines(text) {
    return text.split(/\r\n|\n|\r/u);
}
export function safeCharacters(text) {
    let column = 0;
    const commands = new Set(Array.from(text.matchAll(bracketCommand), (match) => match.index));
    return segment(text).map(({ grapheme, offset }) => {
        const shown = commands.has(offset)
            ? `\\x23${escapeUnsafe(grapheme.slice(1))}`
            : grapheme === '\t'
                ? ' '.repeat(4 - (column % 4))
                : escapeUnsafe(grapheme);
        const width = shown === grapheme ? graphemeWidth(grapheme) : shown.length;
        column += width;
        return { offset, shown, width };
    });
}
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/**
 * In pieces, because every segment that V8 makes holds a copy of all of the text that it was made from: a line of
 * 50,000 characters would take gigabytes.
 */
function segment(text) {
    return [...text.matchAll(/[\x20-\x7e]|[^\x20-\x7e]{1,64}/gu)].flatMap((piece) => {
        if (piece[0].length === 1)
            return [{ grapheme: piece[0], offset: piece.index }];
        return Array.from(graphemes.segment(piece[0]), (each) => {
            return { grapheme: each.segment, offset: piece.index + each.index };
        });
    });
}
/** Joiners stay: emoji and several scripts are written with them, and they cannot reorder anything. */
const unsafe = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** One text without its line ends: what cannot be seen, or reorders text, as `\x1b` or `<U+202E>`. */
export function escapeUnsafe(text) {
    return text.replaceAll(unsafe, (character) => {
        const code = character.codePointAt(0) ?? 0;
        if (code < 0x100 && code !== 0xad)
            return `\\x${code.toString(16).padStart(2, '0')}`;
        return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
    });
}
/** Terminals give two columns to what Unicode (UAX #11) calls wide or fullwidth, and to emoji. */
function graphemeWidth(grapheme) {
    if (/^[\x20-\x7e]$/u.test(grapheme))
        return 1;
    if (/^\p{M}/u.test(grapheme) || /^[\u200c\u200d]+$/u.test(grapheme))
        return 0;
    const code = grapheme.codePointAt(0) ?? 0;
    const isWide = wideRanges.some(([first, last]) => code >= first && code <= last);
    return isWide || /^\p{Emoji_Presentation}|^\p{Emoji}\ufe0f/u.test(grapheme) ? 2 : 1;
}
const wideRanges = [
    [0x1100, 0x115f],
    [0x2e80, 0x303e],
    [0x3041, 0x4dbf],
    [0x4e00, 0xa4cf],
    [0xa960, 0xa97c],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe10, 0xfe19],
    [0xfe30, 0xfe6b],
    [0xff01, 0xff60],
    [0xffe0, 0xffe6],
    [0x16fe0, 0x18cff],
    [0x1aff0, 0x1b2ff],
    [0x20000, 0x3fffd],
];
