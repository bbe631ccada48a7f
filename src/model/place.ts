/** Line and column in the file that a person edits, both counted from 1; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A position in a named file; the path is relative to the working directory, with `/` on every platform. */
export interface Place extends Position {
  readonly path: string;
}
