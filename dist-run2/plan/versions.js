import { compare, explain, ge, satisfies } from '@renovatebot/pep440';
export function askVersions(question) {
    const { since } = question;
    const { claimRange, sheetRange, scriptRange } = question;
    const range = since === null ? both(claimRange ?? sheetRange, scriptRange) : claimRange;
    const asked = interpretersIn(question.interpreters, range).map((interpreter) => ({
        interpreter,
        mustHold: since === null || isFrom(interpreter.version, since),
    }));
    return {
        asked,
        boundaryNotSeen: since !== null && asked.length > 0 && asked.every(({ mustHold }) => mustHold),
        emptyReason: asked.length === 0 ? emptyReason(range, question) : null,
        missing: question.missing.filter((spec) => mightBeIn(spec, range)),
    };
}
/** A PEP 440 range that is within both. */
function both(left, right) {
    return left === null || right === null ? (left ?? right) : `${left}, ${right}`;
}
/** `3.9` stands for its latest patch; of a range or a path nobody can say what it would have been. */
function mightBeIn(spec, range) {
    if (range === null || !/^\d+(?:\.\d+)*$/u.test(spec))
        return true;
    const latest = [...spec.split('.'), '99', '99'].slice(0, 3).join('.');
    return satisfies(latest, range) || satisfies(spec, range);
}
/** Those in a PEP 440 range, prereleases too. */
export function interpretersIn(interpreters, range) {
    if (range === null)
        return interpreters;
    return interpreters.filter(({ version }) => satisfies(version, range, { prereleases: true }));
}
/** By version, those with one version by path. */
export function sortInterpreters(interpreters) {
    return interpreters.toSorted((a, b) => compareVersions(a, b) || (a.executable < b.executable ? -1 : 1));
}
function compareVersions(a, b) {
    return explain(a.version) === null || explain(b.version) === null ? 0 : compare(a.version, b.version);
}
/** A release candidate of 3.14 has what is new in 3.14, although PEP 440 puts it before 3.14. */
function isFrom(version, since) {
    const boundary = explain(since);
    if (boundary === null)
        return true;
    return ge(boundary.is_prerelease ? version : (explain(version)?.base_version ?? version), since);
}
function emptyReason(range, { interpreters, missing }) {
    const seen = interpreters.map(({ version }) => version).join(', ') || 'none';
    const gone = missing.length === 0 ? '' : `; not found: ${missing.join(', ')}`;
    return `no interpreter in range ${range ?? 'any'}; asked for ${seen}${gone}`;
}
