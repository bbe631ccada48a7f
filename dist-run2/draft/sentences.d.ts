import type { Block, Document } from '../model/document.ts';
/** A sentence of the document's prose, as it is read. */
export interface Sentence {
    readonly text: string;
    /** As the file has it, with its marks. */
    readonly written: string;
    readonly line: number;
    /** Python blocks that it may be about: the nearest one above, then the next one below, both near its heading. */
    readonly blocks: readonly Block[];
}
/** The sentences of paragraphs, lists and tables, in reading order. */
export declare function readSentences(document: Document): readonly Sentence[];
