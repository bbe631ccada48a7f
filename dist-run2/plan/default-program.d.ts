import type { Block, Document, QuotableLine } from '../model/document.ts';
import type { AnchoredQuote } from '../model/plan.ts';
/**
 * The Python block of a claim that names none: the one that its quote stands in, else the nearest one above it that
 * stands under the same heading or under one above that. Null where there is none.
 */
export declare function findDefaultBlock(document: Document, quote: AnchoredQuote, line: QuotableLine): Block | null;
