/**
 * Whether two texts are one but for a letter: one word of four letters and more has a wrong one, or two swapped. Neither
 * another version nor another machine does that, so it is no loose reading of what is shown, but a slip.
 */
export function isMisspelt(shown: string, seen: string): boolean {
  const [left, right] = [piecesOf(shown), piecesOf(seen)];
  if (left.length !== right.length) return false;
  const [pair, ...others] = left.flatMap((piece, index) =>
    piece === right[index] ? [] : [[piece, right[index] ?? '']],
  );
  const [wrong = '', meant = ''] = pair ?? [];
  return others.length === 0 && areLetters.test(wrong) && areLetters.test(meant) && isOneLetterOff(wrong, meant);
}

/** Words, and each other sign by itself; addresses are all one. */
function piecesOf(text: string): readonly string[] {
  return text.replaceAll(/\b0x[\da-f]+/giu, '0').match(/\p{L}+|[^\p{L}\s]/gu) ?? [];
}

/** Where a word is written syllable by syllable, each letter is a word of its own. */
const areLetters = /^\p{Script=Latin}{4,}$|^\p{Script=Cyrillic}{4,}$|^\p{Script=Greek}{4,}$/u;

function isOneLetterOff(wrong: string, meant: string): boolean {
  if (wrong.length !== meant.length || wrong.toLowerCase() === meant.toLowerCase()) return false;
  const off = wrong.split('').flatMap((letter, index) => (letter === meant[index] ? [] : [index]));
  const [first = 0, second = 0] = off;
  const [was, is] = [wrong[first] ?? '', meant[first] ?? ''];
  if (off.length === 1) return !isSpelling(was, is);
  return off.length === 2 && second === first + 1 && was === meant[second] && is === wrong[second];
}

/** `serialise` and `serialize`, `gray` and `grey` are both right. */
function isSpelling(was: string, is: string): boolean {
  return /^(?:sz|zs|ae|ea)$/iu.test(was + is);
}
