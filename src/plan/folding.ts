/** Every run of white space as one space, none at the ends: how texts are compared. */
export function foldSpace(text: string): string {
  return fold(text, 'spaced').trim();
}

/**
 * `spaced`: every run of white space is one space. `closed`: the same, but a line break between two characters of a
 * script that puts no spaces between words is nothing at all.
 */
export type Folding = 'spaced' | 'closed';

/** Folds runs of white space; the ends are not trimmed. */
export function fold(text: string, folding: Folding): string {
  return text.replaceAll(/\s+/gu, (run: string, start: number) => folded(text, run, start, folding));
}

/** Where the character at `offset` of the folded text stands in `text`. */
export function unfold(text: string, offset: number, folding: Folding): number {
  let lost = 0;
  for (const match of text.matchAll(/\s+/gu)) {
    const [run] = match;
    const width = folded(text, run, match.index, folding).length;
    if (offset < match.index - lost + width) break;
    lost += run.length - width;
  }
  return offset + lost;
}

function folded(text: string, run: string, start: number, folding: Folding): string {
  const isBreak = folding === 'closed' && /[\r\n]/u.test(run);
  const isInside = isBreak && spaceless.test(lastCharacter(text.slice(Math.max(0, start - 2), start)));
  return isInside && spaceless.test(text.slice(start + run.length, start + run.length + 2)) ? '' : ' ';
}

/** Chinese and Japanese characters and their punctuation; Korean puts spaces between words. */
const spaceless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

function lastCharacter(text: string): string {
  return [...text].at(-1) ?? '';
}
