import type { Document, QuotableLine } from '../model/document.ts';
import type { Position } from '../model/place.ts';
import type { AnchoredQuote } from '../model/plan.ts';
import type { Quote } from '../model/sheet.ts';
import type { Folding } from './folding.ts';
import { foldSpace, unfold } from './folding.ts';
import { isUnder, matchHeadings } from './headings.ts';
import type { NearText } from './near-text.ts';
import { findNearText } from './near-text.ts';
import { quotableText } from './quotable-text.ts';

export type QuoteMatch =
  | { readonly kind: 'anchored'; readonly quote: AnchoredQuote; readonly line: QuotableLine }
  | { readonly kind: 'ambiguous'; readonly occurrences: readonly AnchoredQuote[] }
  /** `occurrences`: those that there are where `nth` counts on, or outside `under`. `nearest`: where there are none. */
  | { readonly kind: 'gone'; readonly occurrences: readonly AnchoredQuote[]; readonly nearest: NearText | null };

/**
 * Where the words of a quote stand in the document, exact to the character. They are looked for as written and, with
 * Markdown marks dropped by `readInline`, as read; white space is folded on both sides.
 */
export function anchorQuote(document: Document, quote: Quote, readInline: (markdown: string) => string): QuoteMatch {
  const written = foldSpace(quote.text);
  const read = foldSpace(readInline(quote.text));
  const everywhere = findOccurrences(document, written, read);
  const occurrences = quote.under === null ? everywhere : narrow(document, everywhere, quote.under);
  const chosen = quote.nth === null ? occurrences[0] : occurrences[quote.nth - 1];
  if (chosen === undefined) {
    const places = everywhere.map((each) => anchored(each, quote));
    const nearest = places.length > 0 ? null : findNearText(document, read === '' ? written : read);
    return { kind: 'gone', occurrences: places, nearest };
  }
  if (quote.nth === null && occurrences.length > 1) {
    return { kind: 'ambiguous', occurrences: occurrences.map((each) => anchored(each, quote)) };
  }
  return { kind: 'anchored', quote: anchored(chosen, quote), line: chosen.line };
}

interface Occurrence {
  readonly line: QuotableLine;
  readonly place: Position;
  readonly end: Position;
}

/**
 * In code nothing is a mark, so what is read there counts only where nothing is found as written: `__name__` is that,
 * and not every `name`.
 */
function findOccurrences(document: Document, written: string, read: string): readonly Occurrence[] {
  const asWritten = findText(document, written);
  if (read === written) return asWritten;
  const inCode = asWritten.some(({ line }) => line.kind === 'block');
  const asRead = findText(document, read).filter(({ line }) => !inCode || line.kind !== 'block');
  const asSeen = [...asRead, ...findInCells(document, read)];
  return inOrder([...asWritten, ...asSeen.filter((each) => !asWritten.some((other) => overlaps(each, other)))]);
}

/** In a cell of a table a backslash before `|` is dropped even in code (GFM 4.10). */
function findInCells(document: Document, read: string): readonly Occurrence[] {
  if (!read.includes('\\|')) return [];
  return findText(document, read.replaceAll('\\|', '|')).filter(({ line }) => line.kind === 'table-cell');
}

function findText(document: Document, text: string): readonly Occurrence[] {
  const spaced = find(document, text, 'spaced');
  const closed = find(document, text, 'closed');
  return inOrder([...spaced, ...closed]);
}

function find(document: Document, text: string, folding: Folding): readonly Occurrence[] {
  if (text === '') return [];
  const quotable = quotableText(document, folding);
  return quotable.find(text).flatMap(({ index, offset }) => {
    const line = document.lines[index];
    if (line === undefined) return [];
    if (line.standsFor !== undefined) return [{ line, ...line.standsFor }];
    const last = unfold(line, offset + text.length - 1, folding);
    return [{ line, place: placeOf(line, unfold(line, offset, folding)), end: behind(placeOf(line, last)) }];
  });
}

function placeOf(line: QuotableLine, offset: number): Position {
  const segment = line.segments.findLast((each) => each.offset <= offset);
  if (segment === undefined) return { line: 1, column: 1 };
  return { line: segment.place.line, column: segment.place.column + offset - segment.offset };
}

function behind({ line, column }: Position): Position {
  return { line, column: column + 1 };
}

/** Each place once. */
function inOrder(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const places = new Map<string, Occurrence>();
  for (const each of occurrences) {
    const key = `${each.place.line}:${each.place.column}`;
    if (!places.has(key)) places.set(key, each);
  }
  return [...places.values()].toSorted((a, b) => comparePositions(a.place, b.place));
}

function overlaps(left: Occurrence, right: Occurrence): boolean {
  return comparePositions(left.place, right.end) < 0 && comparePositions(right.place, left.end) < 0;
}

function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}

function narrow(document: Document, occurrences: readonly Occurrence[], under: string): readonly Occurrence[] {
  const headings = new Set(matchHeadings(document, under));
  return occurrences.filter(({ line }) => isUnder(document, line.heading, headings));
}

function anchored({ place, end }: Occurrence, { text }: Quote): AnchoredQuote {
  return { text, place, end };
}
