import { sourceText } from '../session.js';
import { programText } from '../source.js';
/**
 * Whether nobody can say which definitions a block is meant to be run with: it replaces a class or a function that the
 * code above it uses, or takes one that stands above in several forms, none of them under its own heading.
 */
export function isRedefined(block, prefix, state) {
    const above = programText(prefix.flatMap((part) => part.pieces.flatMap((piece) => piece.lines)));
    const isReplaced = definedIn(sourceText(block)).some((name) => {
        const definitions = definedIn(above).filter((each) => each === name).length;
        return definitions > 0 && occurrences(above, name) > definitions;
    });
    return isReplaced || takenIn(block, prefix).some((name) => isAmbiguous(block, name, state));
}
/** Classes and functions at the top level; a header without its colon defines none. */
function definedIn(source) {
    return [...source.matchAll(/^(?:async def|def|class) (?<name>\w+)(?:.*:|.*[(,[]\s*$)/gmu)].map(({ groups }) => groups?.['name'] ?? '');
}
function takenIn(block, prefix) {
    const own = sourceText(block);
    const lent = prefix.flatMap((part) => definedIn(sourceText(part.block)));
    const defined = new Set(definedIn(own));
    return [...new Set(lent)].filter((name) => !defined.has(name) && occurrences(own, name) > 0);
}
function isAmbiguous(block, name, state) {
    const makers = state.earlier(block).filter((each) => definedIn(sourceText(each)).includes(name));
    const different = new Set(makers.map((each) => definitionOf(sourceText(each), name)));
    return different.size > 1 && makers.every(({ heading }) => heading !== block.heading);
}
/** With its body. */
function definitionOf(source, name) {
    const lines = source.split('\n');
    const start = lines.findIndex((line) => definedIn(line).includes(name));
    const length = lines.slice(start + 1).findIndex((line) => /^\S/u.test(line));
    return lines
        .slice(start, length === -1 ? undefined : start + 1 + length)
        .join('\n')
        .trimEnd();
}
function occurrences(text, name) {
    return text.split(/[^\w\u0080-\u{10ffff}]+/u).filter((word) => word === name).length;
}
