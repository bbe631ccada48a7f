import type { Block, BlockLine } from '../model/document.ts';
/** `python` and `pycon` blocks; every spelling of them is known to the document stage. */
export declare function isPython(block: Block): boolean;
/** A `>>>` session, whatever its fence calls it. */
export declare function isSession(block: Block): boolean;
/**
 * The Python lines of a block: of a session what is typed, without prompts; what is shown is left out. Of a script that
 * is indented as a whole, without that.
 */
export declare function sourceLines(block: Block): readonly BlockLine[];
export declare function sourceText(block: Block): string;
