/** What is named for a program: for all programs, for those of the document, for scripts that its blocks are. Sorted. */
export function requirementsOf(document, blockIds, ofAll) {
    const ofScripts = headersOf(document, blockIds).flatMap(({ requirements }) => requirements);
    return [...new Set([...ofAll, ...(document.needs?.requirements ?? []), ...ofScripts])].toSorted();
}
/** The versions that its blocks are for, as scripts (`requires-python`); null: any. */
export function pythonOf(document, blockIds) {
    const ranges = new Set(headersOf(document, blockIds).flatMap(({ python }) => python ?? []));
    return ranges.size === 0 ? null : [...ranges].join(', ');
}
function headersOf({ needs }, blockIds) {
    return blockIds.flatMap((id) => needs?.scripts.get(id) ?? []);
}
