/**
 * Text made inert for the log of a CI system: no line of it is read as a command there. What would begin one is shown by
 * its number, as a terminal's control characters are: `::error::x` at the beginning of a line becomes `\x3a:error::x`,
 * `##[error]x`, `##vso[…]` and `##teamcity[…]` anywhere become `\x23#[error]x`. Other text stays as it is.
 *
 * GitHub's runner reads a line as a command when it begins so after white space, or when `##[` occurs in it; lone carriage
 * returns end a line. Its comparisons are those of a culture, which pass over characters that have no width.
 */
export function inertText(text) {
    return text.replaceAll(/[^\r\n]+/gu, inertLine);
}
/** The same for one line. */
export function inertLine(line) {
    return line.replace(lineCommand, String.raw `$<before>\x3a`).replaceAll(bracketCommand, String.raw `\x23`);
}
/** `DI`: characters that are ignored where text is compared. Colours are ours, and no reader strips them for certain. */
const lineCommand = /^(?<before>(?:[\s\p{DI}]|\p{Cc}\[[\d;]*m)*):(?=\p{DI}*:)/u;
/** The first of the two signs, whatever word stands before the bracket. */
export const bracketCommand = /#(?=\p{DI}*#[\p{DI}\w.-]*\[)/gu;
