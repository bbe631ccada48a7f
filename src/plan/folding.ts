import type { QuotableLine } from '../model/document.ts';

/** Every run of white space as one space, none at the ends: how texts are compared. */
export function foldSpace(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/**
 * `spaced`: every run of white space is one space. `closed`: the same, but a line break between two characters of a
 * script that puts no spaces between words is nothing at all.
 */
export type Folding = 'spaced' | 'closed';

/** Folds the runs of white space in a line of the document; the ends are not trimmed. */
export function fold(line: QuotableLine, folding: Folding): string {
  const width = widthOf(line, folding);
  return line.text.replaceAll(/\s+/gu, (run: string, start: number) => ' '.repeat(width(start, start + run.length)));
}

/** Where the character at `offset` of the folded line stands in its text. */
export function unfold(line: QuotableLine, offset: number, folding: Folding): number {
  const width = widthOf(line, folding);
  let lost = 0;
  for (const { 0: run, index } of line.text.matchAll(/\s+/gu)) {
    const folded = width(index, index + run.length);
    if (offset < index - lost + folded) break;
    lost += run.length - folded;
  }
  return offset + lost;
}

/** What is left of the white space from `start` to `end`: one space, or nothing. */
function widthOf({ text, segments }: QuotableLine, folding: Folding): (start: number, end: number) => 0 | 1 {
  if (folding === 'spaced') return () => 1;
  const lineStarts = new Set(
    segments.flatMap(({ offset, place }, index) => {
      const before = segments[index - 1];
      return before !== undefined && before.place.line < place.line ? [offset] : [];
    }),
  );
  return (start, end) => {
    const isBreak = lineStarts.has(end) || /[\r\n]/u.test(text.slice(start, end));
    return isBreak &&
      endsSpaceless.test(text.slice(Math.max(0, start - 2), start)) &&
      startsSpaceless.test(text.slice(end, end + 2))
      ? 0
      : 1;
  };
}

/** Chinese and Japanese characters and their punctuation; Korean puts spaces between words. */
const spaceless = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef]';
const startsSpaceless = new RegExp(`^${spaceless}`, 'u');
const endsSpaceless = new RegExp(`${spaceless}$`, 'u');
