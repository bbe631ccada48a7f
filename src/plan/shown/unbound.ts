import type { AsItStands } from '../../model/plan.ts';
import { readNames } from './names.ts';

/**
 * Names that a program reads and never binds, such as those of a piece of code that stands for more. One that is nearly
 * that of a function, class or import of the program is left out: it is a slip of the pen.
 *
 * @param below the line where the document defines a name further down, or null.
 */
export function unboundIn(source: string, below: (name: string) => number | null): AsItStands['unbound'] {
  const { missing, fixed } = readNames(source);
  return [...missing]
    .filter((name) => ![...fixed].some((known) => isSlip(name, known)))
    .map((name) => ({ name, line: below(name) }));
}

const shortestSlip = 6;

/** One letter too many, too few, wrong, or two swapped; `tasks` for many of `task` is no slip. */
function isSlip(name: string, known: string): boolean {
  if (Math.min(name.length, known.length) < shortestSlip) return false;
  if (/^[a-z]/u.test(name) && (`${known}s` === name || known === `${name}s`)) return false;
  const start = Array.from(name).findIndex((letter, index) => letter !== known[index]);
  const [left, right] = [name.slice(start), known.slice(start)];
  if (start === -1 || name === known) return known.length === name.length + 1;
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0])
  );
}
