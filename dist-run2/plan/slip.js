/**
 * Whether a name that nothing binds is one that is bound, mistyped: a letter too many, too few, wrong, or two swapped, in
 * words of four letters and more; twice so in words of eight. Words of their own are none: `tasks` for many of `task`,
 * `timer` beside `time`, `min_size` beside `max_size`, `User` beside `user`, `row2` beside `row1`.
 */
export function isSlip(name, known) {
    const [left, right] = [wordsOf(name), wordsOf(known)];
    const at = left.findIndex((word, index) => word !== right[index]);
    const [wrong, meant] = [left[at] ?? '', right[at] ?? ''];
    const isElsewhereSame = left.length === right.length && left.every((word, index) => index === at || word === right[index]);
    if (!isElsewhereSame || wrong.toLowerCase() === meant.toLowerCase() || /\d/u.test(wrong + meant))
        return false;
    return !isInflected(wrong, meant) && isMistyped(wrong, meant);
}
/** `max_size` and `maxSize` are two words. */
function wordsOf(name) {
    return name.split(/_|(?<=[a-z])(?=[A-Z])/u);
}
/** A class of many is hardly one. */
function isInflected(a, b) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    const endings = /^[A-Z]/u.test(long) ? /^(?:r|er|d|ed|n|y|ing)$/u : /^(?:s|es|r|er|d|ed|n|y|ing)$/u;
    return long.startsWith(short) && endings.test(long.slice(short.length));
}
/** Nobody mistypes the first letter, but it may be swapped with the second. */
function isMistyped(wrong, meant) {
    const shortest = Math.min(wrong.length, meant.length);
    if (meant.length < shortestWord || shortest < shortestWord - 1)
        return false;
    if (editedOnce(wrong, meant, shortest >= shortestForWrongLetter))
        return true;
    return (shortest >= shortestForTwo &&
        wrong[0] === meant[0] &&
        (editsOf(wrong).some((each) => editedOnce(each, meant, false)) ||
            editsOf(meant).some((each) => editedOnce(wrong, each, false))));
}
const shortestWord = 4;
/** In shorter words it makes another word: `date` of `data`. */
const shortestForWrongLetter = 5;
const shortestForTwo = 8;
function editedOnce(wrong, meant, letters) {
    const start = Array.from(wrong).findIndex((letter, index) => letter !== meant[index]);
    const at = start === -1 ? wrong.length : start;
    const [left, right] = [wrong.slice(at), meant.slice(at)];
    const isSwapped = left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0];
    if (at === 0)
        return isSwapped;
    return (isSwapped || left.slice(1) === right || left === right.slice(1) || (letters && left.slice(1) === right.slice(1)));
}
/** Without one of its letters, or with two of them swapped. */
function editsOf(word) {
    const letters = Array.from(word);
    return letters.flatMap((letter, at) => [
        word.slice(0, at) + word.slice(at + 1),
        word.slice(0, at) + (letters[at + 1] ?? '') + letter + word.slice(at + 2),
    ]);
}
