import type { Document, QuotableLine } from '../../model/document.ts';
import type { Position } from '../../model/place.ts';
import type { ClaimView } from './claim-view.ts';
import type { FileText } from './file-text.ts';
/** A stretch of the file, from one offset to behind its last character, that some claim quotes. */
export interface QuoteSpan {
    readonly from: number;
    readonly to: number;
    readonly view: ClaimView;
}
/** A sentence of the prose, and whether some claim quotes of it. */
export interface Sentence {
    readonly from: number;
    readonly to: number;
    readonly covered: boolean;
}
export declare function quoteSpans(claims: readonly ClaimView[], file: FileText): readonly QuoteSpan[];
/** The sentences of paragraphs, list items and table cells. A heading or a line of code says nothing by itself. */
export declare function findSentences(document: Document, file: FileText, quotes: readonly QuoteSpan[]): readonly Sentence[];
/** Where the character at `offset` of the line's text stands in the file. */
export declare function placeOf(line: QuotableLine, offset: number): Position;
interface Span {
    readonly from: number;
    readonly to: number;
}
/** The spans that overlap a stretch, in their order. Sorted by their beginnings; a stretch is looked up in little time. */
export declare function overlapFinder<Item extends Span>(spans: readonly Item[]): (from: number, to: number) => readonly Item[];
export {};
