import type { Block } from '../../model/document.ts';
/** An earlier block that a program needs. */
export interface Provider {
    readonly block: Block;
    /** Imports, functions, classes and assignments are enough. */
    readonly definitionsOnly: boolean;
    /** It does not make what is needed, but may change it. */
    readonly isChanging: boolean;
}
/** What marks say of where names are known. */
export interface StateLimits {
    /** Lines below which no name from above them is known, sorted. */
    readonly walls: readonly number[];
    /** Blocks whose names are known above them, too. */
    readonly everywhere: ReadonlySet<Block>;
}
/** The Python blocks of one document, and what each needs and makes; read once for each. */
export declare class State {
    #private;
    constructor(pythonBlocks: readonly Block[], limits?: StateLimits);
    /** Those that it may take names of; where several have one, the last. */
    earlier(block: Block): readonly Block[];
    /** Blocks that define the names that this one reads and does not bind, in the order of the document. */
    providers(block: Block): readonly Provider[];
    /** Names that the blocks above bind, whether it takes them or not. */
    namesAbove(block: Block): ReadonlySet<string>;
    /** Line of the first block below that binds a name; null: none does. */
    definedBelow(block: Block, name: string): number | null;
}
