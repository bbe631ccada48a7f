/**
 * Whether a Python class is meant by the name that the author wrote: its bare name, its full name, or the name of a
 * package that holds its module (`asyncio.TimeoutError` for `asyncio.exceptions.TimeoutError`).
 */
export function matchesTypeName(expected, observed) {
    const wanted = split(expected);
    const seen = split(observed);
    if (wanted.name !== seen.name)
        return false;
    if (wanted.module === null)
        return true;
    return (seen.module === wanted.module || seen.module?.startsWith(`${wanted.module}.`) === true || isBuiltin(wanted, seen));
}
function split(full) {
    const dot = full.lastIndexOf('.');
    return { module: dot === -1 ? null : full.slice(0, dot), name: full.slice(dot + 1) };
}
function isBuiltin(wanted, seen) {
    return wanted.module === 'builtins' && seen.module === null;
}
