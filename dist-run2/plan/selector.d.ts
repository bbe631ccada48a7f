import type { Block, Document } from '../model/document.ts';
import type { Selector } from '../model/program-source.ts';
export type BlockMatch = {
    readonly kind: 'found';
    readonly block: Block;
} | {
    readonly kind: 'ambiguous';
    readonly candidates: readonly Block[];
}
/** `nearest`: selectors of blocks, most like first. */
 | {
    readonly kind: 'none';
    readonly nearest: readonly string[];
};
/**
 * The one Python block that a selector names: an explicit id, else a path of headings, with ` (n)` the n-th block under
 * it, else a made id; or a mapping. Among several, those directly under the heading beat those under its sub-headings.
 */
export declare function findBlocks(document: Document, selector: Selector): BlockMatch;
/** The selector as its author wrote it, for messages. */
export declare function selectorText(selector: Selector): string;
/** Selectors of blocks whose selector, id or headings are like it, most like first. */
export declare function nearestSelectors(document: Document, selector: Selector): readonly string[];
