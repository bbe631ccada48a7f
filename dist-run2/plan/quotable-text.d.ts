import type { Document } from '../model/document.ts';
import type { Folding } from './folding.ts';
/** All that a document's quotes are looked for in: its quotable lines, folded, in one string. */
export interface QuotableText {
    /** Lines joined by `\n`, which folding leaves in none of them. */
    readonly text: string;
    /** Where each line of the document starts in `text`. */
    readonly starts: readonly number[];
    /** Index of the line, and offset into its folded text, of each occurrence; they do not overlap. */
    readonly find: (words: string) => readonly {
        readonly index: number;
        readonly offset: number;
    }[];
    readonly lineAt: (offset: number) => number;
}
/** Made once for each document, as hundreds of quotes are looked for in one. */
export declare function quotableText(document: Document, folding: Folding): QuotableText;
/** Index of the last of the sorted numbers that is at most `limit`. */
export declare function lastAtMost(numbers: readonly number[], limit: number): number;
