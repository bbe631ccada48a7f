import type { Position } from '../model/place.ts';
import type { Program, ProgramLine } from '../model/plan.ts';

/** From the composed file that ran back to the Markdown file that a person edits. */
export interface SourceMap {
  /** Null where the line is not the document's. `column`: characters from 1, or null for the start of the line. */
  readonly place: (line: number | null, column?: number | null) => Position | null;
  /** A line in words: `line 12`, or `a line that the sheet added`. */
  readonly describe: (line: number | null) => string;
  /** Text with every mention of a line of the composed file (`File "…", line 3`, `…:3`) rewritten to the document's. */
  readonly translate: (text: string) => string;
}

/** `programPath`: the path under which Python knew the program. */
export function mapSources(program: Program, programPath: string): SourceMap {
  const lineAt = (line: number | null): ProgramLine | null =>
    line === null ? null : (program.lines[line - 1] ?? null);
  const path = escapeForRegExp(programPath);
  const inTraceback = new RegExp(`File "${path}", line (\\d+)`, 'g');
  const inWords = new RegExp(`${path}:(\\d+)`, 'g');
  return {
    place: (line, column = null) => placeOn(lineAt(line), column),
    describe: (line) => {
      const place = lineAt(line)?.place;
      return place ? `line ${place.line}` : 'a line that the sheet added';
    },
    translate: (text) =>
      text.includes(programPath)
        ? text
            .replace(inTraceback, (_, digits: string) => {
              const place = lineAt(Number(digits))?.place;
              return `File "${program.documentPath}", line ${place ? place.line : 'added by the sheet'}`;
            })
            .replace(inWords, (_, digits: string) => {
              const place = lineAt(Number(digits))?.place;
              return `${program.documentPath}${place ? `:${place.line}` : ' (line added by the sheet)'}`;
            })
        : text,
  };
}

function placeOn(line: ProgramLine | null, column: number | null): Position | null {
  if (line === null || line.place === null) return null;
  if (column === null) return line.place;
  // Python counts characters, places count UTF-16 code units.
  const before = Array.from(line.text)
    .slice(0, Math.max(0, column - 1))
    .join('').length;
  return { line: line.place.line, column: line.place.column + Math.max(0, before - line.indent) };
}

function escapeForRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
