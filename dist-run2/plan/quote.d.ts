import type { Document, QuotableLine } from '../model/document.ts';
import type { AnchoredQuote } from '../model/plan.ts';
import type { Quote } from '../model/sheet.ts';
import type { NearText } from './near-text.ts';
export type QuoteMatch = {
    readonly kind: 'anchored';
    readonly quote: AnchoredQuote;
    readonly line: QuotableLine;
} | {
    readonly kind: 'ambiguous';
    readonly occurrences: readonly AnchoredQuote[];
}
/** `occurrences`: those that there are where `nth` counts on, or outside `under`. `nearest`: where there are none. */
 | {
    readonly kind: 'gone';
    readonly occurrences: readonly AnchoredQuote[];
    readonly nearest: NearText | null;
};
/**
 * Where the words of a quote stand in the document, exact to the character. They are looked for as written and, with
 * Markdown marks dropped by `readInline`, as read; white space is folded on both sides.
 */
export declare function anchorQuote(document: Document, quote: Quote, readInline: (markdown: string) => string): QuoteMatch;
