/** Line and column in the file that a person edits, both counted from 1; columns count UTF-16 code units. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** Of a line of code in the document. */
export interface LinePlace extends Position {
    /** Where the line stands in another file, which is included here: the rest is then the place of the include. */
    readonly origin?: Place;
}
/** A position in a named file; the path is relative to the working directory, with `/` on every platform. */
export interface Place extends Position {
    readonly path: string;
}
