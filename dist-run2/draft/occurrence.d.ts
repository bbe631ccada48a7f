import type { Document } from '../model/document.ts';
import type { DraftedQuote } from './sheet-draft.ts';
/** The quote of a text that stands on a line of the document; null where it cannot be told from others. */
export declare function quoteAt(document: Document, text: string, line: number): DraftedQuote | null;
