/** Why a program with these blocks is not run: what their reader sees is not known. Null: it is. */
export function whyUnresolved(blocks) {
    const unresolved = blocks.find(({ isUnresolved }) => isUnresolved === true);
    if (unresolved === undefined)
        return null;
    const because = `the block at line ${unresolved.place.line} includes what cannot be read`;
    return { kind: 'unmet', code: 'needs-include', because };
}
export function blocksOf({ blocks }, { blockIds }) {
    return blocks.filter(({ id }) => blockIds.includes(id));
}
