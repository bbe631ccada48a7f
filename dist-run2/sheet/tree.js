/** The value as plain data, without places. */
export function plain(node) {
    switch (node.kind) {
        case 'scalar':
            return node.value;
        case 'list':
            return node.items.map((item) => plain(item));
        case 'mapping':
            return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]));
    }
}
/** The entry of a mapping, or null. */
export function entryOf(node, key) {
    return node.kind === 'mapping' ? (node.entries.get(key) ?? null) : null;
}
/** The child under a key or an index; the node itself where there is none, so that a place can always be named. */
export function childOf(node, step) {
    if (node.kind === 'list' && typeof step === 'number')
        return node.items[step] ?? node;
    return entryOf(node, String(step))?.value ?? node;
}
/** What stands at a path, as deep as the path leads. */
export function nodeAt(node, path) {
    return path.reduce((current, step) => childOf(current, step), node);
}
/** The place of a key, or of the mapping where the key is not in it. */
export function keyPlace(node, key) {
    return entryOf(node, key)?.place ?? node.place;
}
/** The items of a list; the node itself where one value may stand for a list of one. */
export function itemsOf(node) {
    return node.kind === 'list' ? node.items : [node];
}
