import type { Block } from '../../model/document.ts';
/**
 * The block as it is run. A traceback, or a line that is nothing but an error, that stands at the margin below code is no code
 * but what that raises: a comment.
 *
 * As phmdoctest has it, `phmdoctest:omit` at the end of a line makes a comment of it and of what is indented
 * deeper below it, `phmdoctest:pass` puts `pass` in its place.
 */
export declare function editedBlock(block: Block): Block;
