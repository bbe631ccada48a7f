import type { Block, Document } from '../../model/document.ts';
/**
 * Sentences that tell the value of a call, ``so `add(2, 3)` returns `5` ``, each paragraph as a session that nobody wrote:
 * no block of the document.
 */
export declare function saidValues(document: Document): readonly Block[];
