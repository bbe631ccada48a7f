import MagicString from 'magic-string';
import type { Block, Document } from '../model/document.ts';

/** New lines for a block that shows output. */
export interface FenceEdit {
  readonly block: Block;
  readonly lines: readonly string[];
}

/** Whether lines can stand in a fenced block as they are: none of them closes it or cannot be seen. */
export function canBeShown(lines: readonly string[]): boolean {
  return lines.length > 0 && lines.every((line) => !/^\s*(?:`{3,}|~{3,})|(?!\t)\p{Cc}/u.test(line));
}

/** The text of the document with the lines of these blocks replaced; every other byte stays, marks of quotes and lists too. */
export function editFences({ text }: Document, edits: readonly FenceEdit[]): string {
  const edited = new MagicString(text);
  const starts = lineStarts(text);
  for (const { block, lines } of edits) {
    const [first] = block.lines;
    const last = block.lines.at(-1);
    if (first === undefined || last === undefined) continue;
    const lineStart = starts[first.place.line - 1] ?? 0;
    const start = lineStart + first.place.column - 1;
    const end = (starts[last.place.line - 1] ?? 0) + last.place.column - 1 + last.text.length;
    const prefix = text.slice(lineStart, start);
    const newline = text.slice(0, start).includes('\r\n') ? '\r\n' : '\n';
    edited.update(start, end, lines.join(newline + prefix));
  }
  return edited.toString();
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/gu)].map((match) => match.index + match[0].length)];
}
