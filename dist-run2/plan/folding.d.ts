import type { QuotableLine } from '../model/document.ts';
/** Every run of white space as one space, none at the ends: how texts are compared. */
export declare function foldSpace(text: string): string;
/**
 * `spaced`: every run of white space is one space. `closed`: the same, but a line break between two characters of a
 * script that puts no spaces between words is nothing at all.
 */
export type Folding = 'spaced' | 'closed';
/** Folds the runs of white space in a line of the document; the ends are not trimmed. */
export declare function fold(line: QuotableLine, folding: Folding): string;
/** Where the character at `offset` of the folded line stands in its text. */
export declare function unfold(line: QuotableLine, offset: number, folding: Folding): number;
