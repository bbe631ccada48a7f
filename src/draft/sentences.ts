import type { Block, Document, QuotableLine } from '../model/document.ts';

/** A sentence of the document's prose, as it is read. */
export interface Sentence {
  readonly text: string;
  readonly line: number;
  /** Python blocks that it may be about: the nearest one above, then the next one below, both near its heading. */
  readonly blocks: readonly Block[];
}

/** The sentences of paragraphs, lists and tables, in reading order. */
export function readSentences(document: Document): readonly Sentence[] {
  return document.lines.filter(({ kind }) => prose.has(kind)).flatMap((line) => sentencesOf(document, line));
}

const prose: ReadonlySet<QuotableLine['kind']> = new Set(['paragraph', 'list-item', 'table-cell']);
/** A quote of such length is no sentence that a person would check. */
const longest = 300;
/** `Output:` says what follows, and nothing about it. */
const label = /^[\p{L}\p{N} ()]{1,20}[:：]$/u;

function sentencesOf(document: Document, line: QuotableLine): readonly Sentence[] {
  const pieces = [...line.text.matchAll(/[^.!?。！？；]*(?:[.!?](?!\s|$)[^.!?。！？；]*)*(?:[.!?。！？；]+|$)/gu)];
  return pieces.flatMap((piece) => {
    const text = piece[0].trim();
    if (text.length < 4 || text.length > longest || label.test(text)) return [];
    const place = placeAt(line, piece.index + piece[0].indexOf(text));
    return [{ text, line: place, blocks: blocksNear(document, line, place) }];
  });
}

function placeAt({ segments }: QuotableLine, offset: number): number {
  return segments.findLast((segment) => segment.offset <= offset)?.place.line ?? 1;
}

function blocksNear({ blocks, headings }: Document, { heading }: QuotableLine, line: number): readonly Block[] {
  const path = new Set<number | null>([null, heading]);
  for (let above = heading; above !== null; above = headings[above]?.parent ?? null) path.add(above);
  const above = blocks.findLast((block) => block.lang === 'python' && block.endLine < line && path.has(block.heading));
  const below = blocks.find((block) => block.lang === 'python' && block.place.line > line && block.heading === heading);
  return [above, below].filter((block) => block !== undefined);
}
