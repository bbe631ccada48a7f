import type { BlockLine, Document } from '../../model/document.ts';
import type { Position } from '../../model/place.ts';
/** A comment of HTML (`<!-- … -->`), MyST (`% …`) or MDX (`{/* … *\/}`) that begins its line. */
export interface Comment {
    /** Without its marks, and up to the code in it. */
    readonly text: string;
    /** On one line, without the code in it, for reports. */
    readonly written: string;
    /** Without its marks. */
    readonly lines: readonly BlockLine[];
    /** Python in a fence inside the comment; null: none. */
    readonly code: readonly BlockLine[] | null;
    readonly place: Position;
    readonly endLine: number;
}
/** Those outside of blocks, in reading order. */
export declare function readComments(document: Document): readonly Comment[];
