import { isForgottenImport, isUnusedParameter } from './forgotten.js';
import { builtins, readNames } from './names.js';
import { isSlip } from '../slip.js';
/**
 * Names that a program reads and never binds, such as those of a piece of code that stands for more. Those that are
 * mistakes of the document itself are left out: a slip of the pen, a parameter that was renamed in one place only, a
 * module of Python that is not among the imports.
 */
export function unboundIn(source, { text, own, above, below }) {
    const { missing, fixed, bound, inner } = readNames(source);
    const known = new Set([...bound, ...inner, ...above]);
    const isMistake = (name) => [...fixed].some((each) => Math.min(name.length, each.length) >= surelyMistyped && isSlip(name, each)) ||
        isMistyped(name, known, text) ||
        (missing.size === 1 && (isForgottenImport(source, own, name) || isUnusedParameter(source, name)));
    return [...missing].filter((name) => !isMistake(name)).map((name) => ({ name, line: below(name) }));
}
/** In functions, classes and imports; other names may be alike and mean two things. */
const surelyMistyped = 6;
/** One of the two stands there only once. */
function isMistyped(name, known, text) {
    const near = [...known].filter((each) => isSlip(name, each));
    const ofPython = [...builtins].filter((each) => isSlip(name, each) && !hasWrongLetter(name, each));
    const isOnce = (each) => occurrences(text, each) === 1;
    return (near.length > 0 && (isOnce(name) || near.some(isOnce))) || (ofPython.length > 0 && isOnce(name));
}
/** `point` is not mistyped for `print`. */
function hasWrongLetter(name, known) {
    return name.length === known.length && sortedLetters(name) !== sortedLetters(known);
}
function sortedLetters(word) {
    return Array.from(word).toSorted().join('');
}
function occurrences(text, name) {
    return text.split(/[^\w\u0080-\u{10ffff}]+/u).filter((word) => word === name).length;
}
