import { compare, satisfies, valid, validRange } from '@renovatebot/pep440';
/**
 * `3.11`, `3.11.7`, `>=3.9` (PEP 440), `all`; `python3.11` is a version too, as the command of that name may be a shim
 * that fails where there is such a Python. Anything else is a path or a command.
 */
export function parsePythonSpec(text) {
    const spec = text.trim().replace(/^python(?=3\.\d+$)/, '');
    if (spec === 'all')
        return { kind: 'all' };
    if (/^[<>=!~]/.test(spec))
        return { kind: 'range', range: spec };
    if (/^\d/.test(spec) && valid(spec) !== null)
        return { kind: 'version', version: spec };
    return { kind: 'command', command: spec };
}
/** The newest patch of each minor version and implementation; where two have one version, CPython, then the first. */
export function newestOfEachMinor(found) {
    const newest = new Map();
    for (const interpreter of found) {
        const key = `${interpreter.implementation} ${minorOf(interpreter.version)}`;
        const known = newest.get(key);
        if (known === undefined || compare(interpreter.version, known.version) > 0)
            newest.set(key, interpreter);
    }
    return byVersion([...newest.values()]);
}
/** `3.11`: the newest 3.11; `3.11.7`: that one. */
export function newestWithin(found, version) {
    const fitting = found.filter((each) => each.version === version || each.version.startsWith(`${version}.`));
    return byVersion(fitting).at(-1) ?? null;
}
/** Pre-releases count: who has installed one wants to know. An unreadable range fits nothing. */
export function withinRange(found, range) {
    if (!validRange(range))
        return [];
    return newestOfEachMinor(found.filter((each) => satisfies(each.version, range, { prereleases: true })));
}
/** Sorted from old to new, each version once: CPython before others. */
export function byVersion(found) {
    const sorted = found.toSorted((a, b) => compare(a.version, b.version) || rank(a) - rank(b) || found.indexOf(a) - found.indexOf(b));
    return sorted.filter((each, index) => each.version !== sorted[index - 1]?.version);
}
function rank(interpreter) {
    return interpreter.implementation === 'cpython' ? 0 : 1;
}
/** `3.11` of `3.11.7`, `3.14` of `3.14.0rc1`. */
function minorOf(version) {
    return version.split('.').slice(0, 2).join('.');
}
