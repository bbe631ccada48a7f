import type { Block, Document } from '../model/document.ts';
import type { DraftedQuote } from './sheet-draft.ts';

/** A piece of a line of the document. */
export interface Piece {
  readonly text: string;
  readonly line: number;
}

/** The quote of a text that stands on a line of the document; null where it cannot be told from others. */
export function quoteAt(document: Document, text: string, line: number): DraftedQuote | null {
  const folded = fold(text);
  const places = placesOf(document.lines, folded).map(({ from, to }) => from <= line && line <= to);
  const nth = places.indexOf(true) + 1;
  if (nth === 0) return null;
  return { text: folded, under: null, nth: places.length === 1 ? null : nth };
}

/**
 * Quotes that are all missed when one of these texts of a block is edited: where the last of a text's occurrences is among
 * them, in the document or below the block's heading, no other one can take the place of one that is gone. Null: there are none such.
 */
export function firmQuotes(document: Document, block: Block, pieces: readonly Piece[]): readonly DraftedQuote[] | null {
  const quotes = pieces.map(({ text, line }) => {
    const folded = fold(text);
    const lines = pieces.filter((each) => fold(each.text) === folded).map((each) => each.line);
    return firmQuote({ document, block }, folded, { line, lines });
  });
  const firm = quotes.filter((quote) => quote !== null);
  return firm.length < quotes.length ? null : firm;
}

function firmQuote(
  { document, block }: { readonly document: Document; readonly block: Block },
  text: string,
  { line, lines }: { readonly line: number; readonly lines: readonly number[] },
): DraftedQuote | null {
  const heading = block.heading === null ? null : headingOf(block);
  const below = document.lines.filter((each) => isUnder(document, each.heading, block.heading));
  const scopes = [{ under: null, places: placesOf(document.lines, text) }];
  const all = heading === null ? scopes : [...scopes, { under: heading, places: placesOf(below, text) }];
  for (const { under, places } of all) {
    const own = places.findIndex(({ from, to }) => from <= line && line <= to);
    const last = places.at(-1);
    if (own === -1 || last === undefined || !lines.some((each) => last.from <= each && each <= last.to)) continue;
    return { text, under, nth: places.length === 1 ? null : own + 1 };
  }
  return null;
}

/** The path of headings that its selector begins with; null where it is an id. */
function headingOf({ selector, idIsExplicit, id }: Block): string | null {
  return idIsExplicit || selector === id ? null : selector.replace(/ \(\d+\)$/u, '');
}

function isUnder({ headings }: Document, heading: number | null, above: number | null): boolean {
  for (let at = heading; at !== null; at = headings[at]?.parent ?? null) if (at === above) return true;
  return false;
}

/** By first and last line of what it stands in, once for each occurrence. */
function placesOf(lines: Document['lines'], folded: string): readonly { readonly from: number; readonly to: number }[] {
  if (folded === '') return [];
  return lines.flatMap(({ text, segments }) => {
    const count = fold(text).split(folded).length - 1;
    const from = segments[0]?.place.line ?? 0;
    const to = segments.at(-1)?.place.line ?? from;
    return Array.from({ length: count }, () => ({ from, to }));
  });
}

function fold(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
