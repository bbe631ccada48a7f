import type { Block, Document } from '../../model/document.ts';
import type { Interpreter } from '../../model/interpreter.ts';
/**
 * Whether a document says that a block is for this Python, or says nothing of it. Where it shows the output of some
 * Pythons only, the block is for these.
 */
export declare function isSaidFor(document: Document, block: Block, interpreter: Interpreter): boolean;
