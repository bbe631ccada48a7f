import type { AsItStands } from '../../model/as-it-stands.ts';
import { isForgottenImport, isUnusedParameter } from './forgotten.ts';
import { readNames } from './names.ts';
import { builtins } from './python-words.ts';
import { isSlip } from '../slip.ts';

/** What a document says beside a program. */
export interface Surroundings {
  /** All of it. */
  readonly text: string;
  /** The program without what it takes of blocks above. */
  readonly own: string;
  /** Names that it binds above the program. */
  readonly above: Iterable<string>;
  /** The line where it defines a name further down, or null. */
  readonly below: (name: string) => number | null;
}

/**
 * Names that a program reads and never binds, such as those of a piece of code that stands for more. Those that are
 * mistakes of the document itself are left out: a slip of the pen, a parameter that was renamed in one place only, a
 * module of Python that is not among the imports.
 */
export function unboundIn(source: string, { text, own, above, below }: Surroundings): AsItStands['unbound'] {
  const { missing, fixed, bound, inner } = readNames(source);
  const known = new Set([...bound, ...inner, ...above]);
  const isMistake = (name: string): boolean =>
    [...fixed].some((each) => Math.min(name.length, each.length) >= surelyMistyped && isSlip(name, each)) ||
    isMistyped(name, known, text) ||
    (missing.size === 1 && (isForgottenImport(source, own, name) || isUnusedParameter(source, name)));
  return [...missing]
    .filter((name) => isBlank(name) || typing.has(name) || !isMistake(name))
    .map((name) => ({ name, line: below(name) }));
}

/** `_____`, which the reader is to fill. */
function isBlank(name: string): boolean {
  return /^_{2,}$/u.test(name);
}

/** What annotations take from `typing`, and documents often leave the import of out. */
const typing: ReadonlySet<string> = new Set(
  'Any Callable Dict FrozenSet Generator Generic Iterable Iterator List Optional Sequence Set Tuple Type Union'.split(
    ' ',
  ),
);

/** In functions, classes and imports; other names may be alike and mean two things. */
const surelyMistyped = 6;

/** One of the two stands there only once. */
function isMistyped(name: string, known: ReadonlySet<string>, text: string): boolean {
  const near = [...known].filter((each) => isSlip(name, each));
  const ofPython = [...builtins].filter((each) => isSlip(name, each) && !hasWrongLetter(name, each));
  const isOnce = (each: string): boolean => occurrences(text, each) === 1;
  return (near.length > 0 && (isOnce(name) || near.some(isOnce))) || (ofPython.length > 0 && isOnce(name));
}

/** `point` is not mistyped for `print`. */
function hasWrongLetter(name: string, known: string): boolean {
  return name.length === known.length && sortedLetters(name) !== sortedLetters(known);
}

function sortedLetters(word: string): string {
  return Array.from(word).toSorted().join('');
}

function occurrences(text: string, name: string): number {
  return text.split(/[^\w\u0080-\u{10ffff}]+/u).filter((word) => word === name).length;
}
