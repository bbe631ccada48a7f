import type { Block, Document } from '../../model/document.ts';
import type { AsItStands, Volatile } from '../../model/plan.ts';
import type { Composed } from './pieces.ts';
import type { State } from './state.ts';
interface Standing {
    readonly document: Document;
    readonly state: State;
    /** Of runs, where nobody chose it; else Infinity. */
    readonly limitSeconds: number;
}
interface Written {
    readonly block: Block;
    readonly composed: Composed;
    readonly volatile: readonly Volatile[];
}
/** What the document leaves out of a program, or says of it. */
export declare function readAsItStands({ document, state, limitSeconds }: Standing, { block, composed, volatile }: Written): AsItStands;
export {};
