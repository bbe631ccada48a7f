import type { Position } from '../model/place.ts';
/** A piece of the file that is read as Markdown of its own: the file itself, or the content of a MkDocs container. */
export interface Source {
    readonly lines: readonly SourceLine[];
}
export interface SourceLine {
    /** Without its line end. */
    readonly text: string;
    /** Of the file. */
    readonly line: number;
    /** What a column of `text` is less than the column in the file. */
    readonly shift: number;
}
/** `\n`, `\r\n` and `\r` end a line (CommonMark 0.31, 2.1). */
export declare function splitLines(text: string): readonly string[];
export declare function wholeSource(text: string): Source;
export declare function markdownOf(source: Source): string;
/** Where a position in the Markdown of `source` stands in the file. */
export declare function placeIn(source: Source, position: Position): Position;
