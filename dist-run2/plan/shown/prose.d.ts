import type { Block, Document } from '../../model/document.ts';
import type { Remarked } from '../../model/plan.ts';
/** What a document says right beside a block. */
export interface Beside {
    /** The paragraph or list item above it, up to the block before. */
    readonly above: Remarked | null;
    /** The heading right above it, with nothing between. */
    readonly heading: Remarked | null;
    readonly below: Remarked | null;
    readonly comments: readonly Remarked[];
    /** All that is said between it and the block before, headings too. */
    readonly lead: readonly Remarked[];
}
export declare function proseBeside(document: Document, block: Block): Beside;
