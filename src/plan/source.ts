import type { ProgramLine } from '../model/plan.ts';
import type { Statement } from './statements.ts';
import { splitStatements } from './statements.ts';

/** Lines that the sheet adds. */
export function addedLines(text: string | null): readonly ProgramLine[] {
  if (text === null || text === '') return [];
  const lines = text.replace(/(?:\r\n|\r|\n)$/u, '').split(/\r\n|\r|\n/u);
  return lines.map((line) => ({ text: line, place: null, indent: 0 }));
}

/** As it is written to the file that Python runs. */
export function programText(lines: readonly ProgramLine[]): string {
  return lines.map((line) => `${line.text}\n`).join('');
}

/** Imports, functions, classes and assignments: what `uses` takes. */
export function definitions(lines: readonly ProgramLine[]): readonly ProgramLine[] {
  return splitStatements(programText(lines))
    .filter(({ kind }) => kind !== 'docstring' && kind !== 'other')
    .flatMap((statement) => cut(lines, statement));
}

/** Lines with the `from __future__` imports that may stand where they do, and without them. */
export interface Section {
  readonly futures: readonly ProgramLine[];
  readonly rest: readonly ProgramLine[];
  readonly whole: readonly ProgramLine[];
}

/** Only a docstring and others of their kind may stand before `from __future__` imports. */
export function splitFutures(whole: readonly ProgramLine[]): Section {
  const statements = splitStatements(programText(whole));
  const other = statements.findIndex(({ kind }) => kind !== 'docstring' && kind !== 'future');
  const leading = other === -1 ? statements : statements.slice(0, other);
  const futures = leading.filter(({ kind }) => kind === 'future');
  if (futures.length === 0) return { futures: [], rest: whole, whole };
  const isGone = (index: number): boolean =>
    futures.some(({ startLine, endLine }) => startLine <= index && index <= endLine);
  const sharing = (index: number): readonly Statement[] =>
    statements.filter((each) => each.kind !== 'future' && each.startLine === index);
  const rest = whole.flatMap((line, index) =>
    isGone(index) ? sharing(index).flatMap((statement) => cut(whole, statement)) : [line],
  );
  return { futures: futures.flatMap((statement) => cut(whole, statement)), rest, whole };
}

export function hasStatements(lines: readonly ProgramLine[]): boolean {
  return splitStatements(programText(lines)).length > 0;
}

/** The lines of one statement; what stands beside it behind a `;` is cut off, a comment behind it stays. */
function cut(lines: readonly ProgramLine[], statement: Statement): readonly ProgramLine[] {
  const { startLine, startColumn, endLine, endColumn } = statement;
  return lines.slice(startLine, endLine + 1).map((line, index) => {
    const isLast = startLine + index === endLine;
    const end = isLast && /^\s*;/u.test(line.text.slice(endColumn)) ? endColumn : line.text.length;
    return index === 0 ? cutLine(line, startColumn, end) : cutLine(line, 0, end);
  });
}

function cutLine(line: ProgramLine, start: number, end: number): ProgramLine {
  const text = line.text.slice(start, end);
  if (line.place === null || start === 0) return { ...line, text };
  const lost = Math.max(0, start - line.indent);
  const place = { ...line.place, column: line.place.column + lost };
  return { text, place, indent: Math.max(0, line.indent - start) };
}
