import type { Position } from '../model/place.ts';
import type { Ink, Pen } from './pen.ts';
/** `content/a.md:42:7`, or as much of it as is known. */
export declare function placeText(path: string, place: Position | null): string;
/** First line of an entry: the place, one word of what, a name. */
export declare function heading({ place, word, ink, name, }: {
    readonly place: string;
    readonly word: string;
    readonly ink: Ink;
    readonly name: string;
}, pen: Pen): string;
/** A paragraph below a heading. */
export declare function paragraph(text: string, pen: Pen): readonly string[];
/** A labelled row; what does not fit goes on below, under its beginning. */
export declare function row(label: string, text: string, pen: Pen): readonly string[];
/** Ready-made lines, beside one label. */
export declare function labelled(label: string, lines: readonly string[], pen: Pen): readonly string[];
/** Columns that are left beside a label. */
export declare function besideLabel(pen: Pen): number;
