import { headingPath } from './headings.js';
import { isPython } from './session.js';
/**
 * The Python block of a claim that names none: the one that its quote stands in, else the nearest one above it that
 * stands under the same heading or under one above that. Null where there is none.
 */
export function findDefaultBlock(document, quote, line) {
    const own = line.block === null ? undefined : document.blocks[line.block];
    if (own !== undefined && isPython(own))
        return own;
    const headings = new Set([null, ...headingPath(document, line.heading)]);
    const isAbove = (block) => block.endLine < quote.place.line && headings.has(block.heading);
    return document.blocks.findLast((block) => isPython(block) && isAbove(block)) ?? null;
}
