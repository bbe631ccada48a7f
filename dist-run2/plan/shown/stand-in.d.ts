import type { Block, Document, QuotableLine } from '../../model/document.ts';
/** Output that stands in no fence: a `<pre>` of HTML, or a quote. */
export interface StandIn {
    /** No block of the document; its lines are as a reader sees them. */
    readonly block: Block;
    /** The prose between the program and it. */
    readonly between: readonly QuotableLine[];
    readonly kind: 'pre' | 'quote';
}
/** The first one between a program and the block below it, with what is said before it. */
export declare function standInBelow(document: Document, program: Block): StandIn | null;
/** Nothing but a value, such as `> 5`. */
export declare function isValue({ lines }: Block): boolean;
/** Lines of the file; each document is asked for each of its blocks. */
export declare function sourceOf(document: Document): readonly string[];
/** Prose and headings between two lines of the document. */
export declare function linesBetween(document: Document, after: number, before: number): Document['lines'];
