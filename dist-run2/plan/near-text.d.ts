import type { Document } from '../model/document.ts';
/** A piece of one quotable line, and the line of the file that it begins on. */
export interface NearText {
    readonly text: string;
    readonly line: number;
}
/**
 * The text of the document that is most like words that do not stand in it; null where nothing is like them. Windows as
 * long as the words are weighed by the pairs of neighbouring characters that they share, and the best of them by their
 * longest common subsequence: time is proportional to the document, and small.
 */
export declare function findNearText(document: Document, words: string): NearText | null;
