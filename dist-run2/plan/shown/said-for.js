import { interpretersIn } from '../versions.js';
import { rangesBelow } from './fence.js';
import { saidRange } from './said-range.js';
/**
 * Whether a document says that a block is for this Python, or says nothing of it. Where it shows the output of some
 * Pythons only, the block is for these.
 */
export function isSaidFor(document, block, interpreter) {
    const below = rangesBelow(document, document.blocks.indexOf(block));
    const isIn = (range) => interpretersIn([interpreter], range).length > 0;
    return isIn(saidRange(document, block)) && (below.length === 0 || below.some(isIn));
}
