import type { Block } from '../../model/document.ts';
import type { Chunk, ProgramLine, Volatile } from '../../model/plan.ts';
import type { Example } from '../examples.ts';
import type { Remark } from './said.ts';
import type { Provider } from './state.ts';
/** Lines that are run together, or an example. */
export interface Piece {
    readonly lines: readonly ProgramLine[];
    readonly mode: Chunk['mode'];
    readonly mayRaise: boolean;
    /** The document shows that it does. */
    readonly raises: boolean;
}
export interface Part {
    readonly block: Block;
    readonly isChanging: boolean;
    readonly pieces: readonly Piece[];
}
export declare function volatileOf(block: Block, prefix: readonly Part[], lines: readonly ProgramLine[]): readonly Volatile[];
export declare function chunksOf({ block, definitionsOnly, isChanging }: Provider): Part;
/** Lines that a mark asks for. */
export declare function addedPiece(lines: readonly ProgramLine[]): Piece;
/** Neither skipped nor a command of IPython or the shell, nor what IDLE prints between two sessions. */
export declare function isRunnable({ typed, flags }: Example): boolean;
/** `go on`: whatever it raises. */
export declare function pieceOf(example: Example, otherwise: 'end' | 'go on'): Piece;
export interface Composed {
    readonly lines: readonly ProgramLine[];
    readonly chunks: readonly Chunk[];
    /** Indices of those that the document shows to raise. */
    readonly raising: readonly number[];
}
export declare function compose(pieces: readonly Piece[]): Composed;
/** Lines of the document in chunks that are shown to raise; with `own` those of a `raise` outside of functions too. */
export declare function raisingLines({ lines, chunks, raising }: Composed, own: boolean): readonly number[];
/** Lines right above and right below a comment that is nothing but an error: one of the two raises it. */
export declare function linesBesideErrors({ lines }: Block): readonly number[];
/**
 * A statement that is said to raise stands alone, so that what is below it can run; what a label tells the output of ends
 * at the label, where there is more below it, and raises where the label tells of an error.
 */
export declare function cutAtRemarks(lines: readonly ProgramLine[], remarks: readonly Remark[]): readonly Piece[];
