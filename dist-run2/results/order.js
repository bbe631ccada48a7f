import { compare, valid } from '@renovatebot/pep440';
/** A sorted copy; items that compare equal keep their order. */
export function inOrder(items, order) {
    return items.toSorted(order);
}
/** By UTF-16 code units: the same on every machine, whatever its locale. */
export function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
export function compareNumbers(a, b) {
    return a - b;
}
/** As PEP 440 orders versions: 3.9 before 3.10, release candidates before their release. */
export function compareVersions(a, b) {
    if (valid(a) === null || valid(b) === null)
        return compareText(a, b);
    return compare(a, b) || compareText(a, b);
}
/** What has no place stands before everything that has one. */
function comparePlaces(a, b) {
    if (a === null || b === null)
        return Number(a !== null) - Number(b !== null);
    return a.line - b.line || a.column - b.column;
}
/** As the document says them; what it no longer says comes last. */
export function compareClaims(a, b) {
    if (a.place === null || b.place === null) {
        return Number(a.place === null) - Number(b.place === null) || compareText(a.id, b.id);
    }
    return comparePlaces(a.place, b.place) || compareText(a.id, b.id);
}
/** As the document has them. */
export function compareDirectives(a, b) {
    return comparePlaces(a.place, b.place) || compareText(a.block ?? '', b.block ?? '');
}
/** By version; within one interpreter the judge's order stays: runs by repeat, expectations as the sheet has them. */
export function compareFindings(a, b) {
    return compareVersions(a.python, b.python);
}
export function compareRuns(a, b) {
    return (compareText(a.program, b.program) ||
        compareVersions(a.python, b.python) ||
        compareNumbers(a.repeat, b.repeat) ||
        compareText(a.id, b.id));
}
export function compareProblems(a, b) {
    return (compareText(a.path, b.path) ||
        comparePlaces(a.place, b.place) ||
        compareText(a.ruleId, b.ruleId) ||
        compareText(a.reason, b.reason));
}
