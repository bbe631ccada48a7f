import type { Element, ElementContent } from 'hast';
import type { QuoteSpan, Sentence } from './spans.ts';
/** Puts the marks of quotes and of sentences without a claim into shown text. */
export interface Marker {
    /** `offsets`: of each character of `text` in the file. `className` goes on every piece. */
    readonly mark: (text: string, offsets: readonly number[], options?: MarkOptions) => readonly ElementContent[];
    /** Links of the quotes that ended since this was last asked, where they do not stand in the text itself. */
    readonly takeLinks: () => readonly Element[];
}
export interface MarkOptions {
    readonly className?: string | null;
    /** In code they stand at the end of the line, so that its columns stay as they are. */
    readonly linksLater?: boolean;
}
export declare function makeMarker(quotes: readonly QuoteSpan[], sentences: readonly Sentence[]): Marker;
