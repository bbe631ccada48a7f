import { expect } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import type { Document, QuotableLine } from '../../src/model/document.ts';

/** The document of a text that can be read as one. */
export function read(text: string, path = 'a.md'): Document {
  const { document, problems } = parseDocument(path, new TextEncoder().encode(text));
  expect(problems).toEqual([]);
  if (document === null) throw new Error('Unexpected null, expected a document');
  return document;
}

/** `kind:text` of every line that a quote can be a piece of. */
export function linesOf(text: string): readonly string[] {
  return read(text).lines.map((line) => `${line.kind}:${line.text}`);
}

/** `line:column` of `part` in the one line of the document that holds it. */
export function placeOf(document: Document, part: string): string {
  const [line, ...others] = document.lines.filter(({ text }) => text.includes(part));
  if (line === undefined || others.length > 0) throw new Error(`Unexpected count of ${part}, expected one`);
  return placeAt(line, line.text.indexOf(part));
}

function placeAt(line: QuotableLine, offset: number): string {
  const segment = line.segments.findLast((each) => each.offset <= offset);
  if (segment === undefined) throw new Error('Unexpected gap, expected a segment at offset 0');
  return `${segment.place.line}:${segment.place.column + offset - segment.offset}`;
}

/** `id lang line:column-endLine` of every block. */
export function blocksOf(text: string): readonly string[] {
  return read(text).blocks.map(
    ({ id, lang, place, endLine }) => `${id} ${lang ?? '-'} ${place.line}:${place.column}-${endLine}`,
  );
}

export function codeOf(text: string): readonly string[] {
  return read(text).blocks.map((block) => block.lines.map((line) => line.text).join('\n'));
}
