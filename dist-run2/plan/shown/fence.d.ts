import type { Block, Document } from '../../model/document.ts';
import type { ShownPart } from '../../model/plan.ts';
/** A block that shows what another one prints, and under which Pythons (a PEP 440 range; null: any). */
export interface OutputBlock {
    readonly block: Block;
    readonly range: string | null;
    readonly doubts: Doubts;
}
/** How sure it is that a block shows just what the other one prints. */
export type Doubts = Pick<ShownPart, 'isPerhaps' | 'isVarying' | 'isData'>;
/**
 * The blocks that show what a Python block prints: the next one, with nothing or a label between, or one that is marked
 * as its output; several where their labels tell of different Pythons.
 */
export declare function outputBlocks(document: Document, index: number, isMarked: (block: Block) => boolean): readonly OutputBlock[];
/** Ranges of all that stands right below a block under a label of output that tells of Pythons, sessions too. */
export declare function rangesBelow(document: Document, index: number): readonly string[];
/** Under `Output:`, in a fence for Python, with nothing that is typed: no program, whatever stands above. */
export declare function isLoneOutput(document: Document, block: Block): boolean;
export declare function isStatement(text: string): boolean;
