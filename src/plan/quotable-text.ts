import type { Document } from '../model/document.ts';
import type { Folding } from './folding.ts';
import { fold } from './folding.ts';

/** All that a document's quotes are looked for in: its quotable lines, folded, in one string. */
export interface QuotableText {
  /** Lines joined by `\n`, which folding leaves in none of them. */
  readonly text: string;
  /** Where each line of the document starts in `text`. */
  readonly starts: readonly number[];
  /** Index of the line, and offset into its folded text, of each occurrence; they do not overlap. */
  readonly find: (words: string) => readonly { readonly index: number; readonly offset: number }[];
  readonly lineAt: (offset: number) => number;
}

/** Made once for each document, as hundreds of quotes are looked for in one. */
export function quotableText(document: Document, folding: Folding): QuotableText {
  const known = texts[folding].get(document);
  if (known !== undefined) return known;
  const made = makeQuotableText(document, folding);
  texts[folding].set(document, made);
  return made;
}

const texts = { spaced: new WeakMap(), closed: new WeakMap() } satisfies Record<
  Folding,
  WeakMap<Document, QuotableText>
>;

function makeQuotableText(document: Document, folding: Folding): QuotableText {
  const lines = document.lines.map((line) => fold(line, folding));
  let next = 0;
  const starts = lines.map((line) => {
    const start = next;
    next += line.length + 1;
    return start;
  });
  const text = lines.join('\n');
  const lineAt = (offset: number): number => lastAtMost(starts, offset);
  const find: QuotableText['find'] = (words) => {
    const found: { index: number; offset: number }[] = [];
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
      const index = lineAt(at);
      found.push({ index, offset: at - (starts[index] ?? 0) });
    }
    return found;
  };
  return { text, starts, find, lineAt };
}

/** Index of the last of the sorted numbers that is at most `limit`. */
export function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
