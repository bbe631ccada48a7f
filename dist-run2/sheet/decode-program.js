import { childOf, itemsOf } from './tree.js';
/** A program with the places of its parts. */
export function decodeProgram(read, node) {
    const block = read.block === undefined ? [] : [decodeSelector(read.block, childOf(node, 'block'))];
    const blocks = zip(read.blocks ?? [], childOf(node, 'blocks'));
    const replacements = zip(read.replace ?? [], childOf(node, 'replace'));
    return {
        place: node.place,
        blocks: [...block, ...blocks.map(([selector, at]) => decodeSelector(selector, at))],
        uses: decodeReferences(read.uses, childOf(node, 'uses')),
        before: read.before ?? null,
        inside: read.inside?.trimEnd() ?? null,
        code: read.code ?? null,
        after: read.after ?? null,
        replace: replacements.map(([each, at]) => ({ place: at.place, find: each.this, replaceBy: each.with })),
        repeat: read.repeat ?? null,
        timeoutSeconds: read.timeout ?? null,
        clock: read.clock ?? null,
    };
}
/** A program that is nothing but one block, for a claim that names it by a selector in the form of a mapping. */
export function programOfBlock(selector, node) {
    return { ...decodeProgram({}, node), blocks: [decodeSelector(selector, node)] };
}
/** A selector with its place. */
export function decodeSelector(read, node) {
    const { place } = node;
    if (typeof read === 'string')
        return { kind: 'path', text: read.trim(), place };
    const { under = null, nth = null, containing = null } = read;
    return { kind: 'filter', under, nth, containing, place };
}
function decodeReferences(read, node) {
    if (read === undefined)
        return [];
    const texts = typeof read === 'string' ? [read] : read;
    const nodes = itemsOf(node);
    return texts.map((text, index) => ({ text: text.trim(), place: (nodes[index] ?? node).place }));
}
function zip(values, node) {
    return values.map((value, index) => [value, childOf(node, index)]);
}
