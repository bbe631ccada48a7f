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
export function splitLines(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}

export function wholeSource(text: string): Source {
  return { lines: splitLines(text).map((line, index) => ({ text: line, line: index + 1, shift: 0 })) };
}

export function markdownOf(source: Source): string {
  return source.lines.map((line) => line.text).join('\n');
}

/** Where a position in the Markdown of `source` stands in the file. */
export function placeIn(source: Source, position: Position): Position {
  const line = source.lines[position.line - 1];
  if (line === undefined) return { line: (source.lines.at(-1)?.line ?? 0) + 1, column: 1 };
  return { line: line.line, column: Math.max(1, position.column + line.shift) };
}
