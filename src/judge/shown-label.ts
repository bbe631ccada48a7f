import type { Observation } from '../model/observation.ts';
import type { ShownPart, Volatile } from '../model/plan.ts';
import { best, splitOutput } from './likeness.ts';
import { linesOn, texts } from './lines.ts';
import { compareText, compareValue, resembles } from './shown-text.ts';
import type { Likeness } from './shown-text.ts';
import type { Likelihood } from './shown-statement.ts';

/** Against all of it; beside a label, also against its first line alone, which then says whether it surely differs. */
export function compareReadings(
  part: ShownPart,
  variants: readonly (readonly string[])[],
  volatile: readonly Volatile[],
): Likeness {
  const [whole = 'differs', first = whole] = readingsOf(part).map((lines) =>
    best(variants.flatMap((seen) => endsOf(part, seen)).map((seen) => compareText(lines, seen, volatile))),
  );
  return whole === 'same' ? whole : first;
}

/** All that was printed; or the last of it, as many lines as are shown. */
function endsOf({ isPartly, lines }: ShownPart, seen: readonly string[]): readonly (readonly string[])[] {
  return isPartly === true && lines.length < seen.length ? [seen, seen.slice(-lines.length)] : [seen];
}

/** Whole lines, and the last ones: what was printed before is left out. */
export function isEndOf({ lines, error }: ShownPart, seen: readonly string[], volatile: readonly Volatile[]): boolean {
  const rows = lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
  const end = seen.slice(-rows.length);
  return error === null && rows.length > 0 && rows.length < seen.length && compareText(rows, end, volatile) === 'same';
}

/** Beside its label, the first line may be all that is shown. */
function readingsOf({ lines, isInline }: ShownPart): readonly (readonly string[])[] {
  return isInline === true && lines.length > 1 ? [lines, lines.slice(0, 1)] : [lines];
}

/** What stands below an empty line is another comment. */
export function firstParagraph(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => line.trim() === '');
  return end === -1 ? lines : lines.slice(0, end);
}

/** A label may tell of the statement right above it alone. */
export function lastPrinted(
  part: ShownPart,
  { steps = [] }: Observation,
  volatile: readonly Volatile[],
): readonly Likeness[] {
  const own = steps.filter(({ kind, index }) => kind === 'value' && index === part.below).map(({ output }) => output);
  if (own.length === 0) return [];
  return compareText(part.lines, splitOutput(own.join('')), volatile) === 'same' ? ['same'] : [];
}

/** A session shows what a terminal shows: what one line of it wrote to stderr stands there, too. */
export function onTerminal(
  { lines }: ShownPart,
  seen: readonly string[],
  observation: Observation,
): readonly Likeness[] {
  const errors = texts(linesOn('stderr', observation));
  const wanted = lines.filter((line) => !seen.includes(line));
  const at = errors.indexOf(wanted[0] ?? '');
  const isThere = at !== -1 && wanted.every((line, index) => errors[at + index] === line);
  if (isThere && wanted.length + seen.length === lines.length) return ['same'];
  // What is echoed beside it is often left out.
  const isOnStderr = errors.some((_, index) => {
    const own = errors.slice(index, index + lines.length);
    return compareText(lines, own, []) === 'same' || resembles(lines, own);
  });
  return isOnStderr ? ['doubtful'] : [];
}

interface Compared {
  readonly likeness: Likeness;
  readonly actual: string;
}

/** The value of the statement right above a label, where nothing is printed; null: it has none. */
export function valueBelow(
  part: ShownPart,
  { steps = [] }: Observation,
  volatile: readonly Volatile[],
): Compared | null {
  if (part.below === undefined) return null;
  const own = steps.filter(({ kind, index }) => kind !== 'chunk' && index === part.below);
  const compared = (value: string): Likeness =>
    best(readingsOf(part).map((lines) => compareValue(lines.join('\n'), value, volatile)));
  const values = own.flatMap(({ kind, value }) => (kind === 'value' && value !== null ? [value] : []));
  const [value] = values;
  if (value !== undefined) {
    const likeness = best(values.map(compared));
    return { likeness: likeness === 'differs' && values.length > 1 ? 'doubtful' : likeness, actual: value };
  }
  if (own.some(({ kind }) => kind === 'value')) return null;
  // `total = add(1, 2)` with `# Output: 3` below it.
  const told = own.flatMap((step) => step.value ?? []);
  return { likeness: told.some((each) => compared(each) === 'same') ? 'same' : 'doubtful', actual: told.join('\n') };
}

/** Words of a comment that are nothing like what was printed are a remark and no output. */
export function asRemark(
  part: ShownPart,
  seen: readonly string[],
  likeness: Likeness,
): { readonly likeness: Likelihood; readonly isWord?: true } {
  const isLike = readingsOf(part).some((lines) => resembles(firstParagraph(lines), seen));
  if (likeness === 'same' || isLike || !isRemark(part, seen)) return { likeness };
  if (!isOneWordEach(part, seen)) return { likeness: 'unclaimed' };
  return part.isInline === true ? { likeness } : { likeness: 'doubtful', isWord: true };
}

function isRemark(part: ShownPart, seen: readonly string[]): boolean {
  const [only = ''] = part.lines;
  return seen.length === 0 || part.lines.length > 1 || compareValue(only, seen.join('\n'), []) !== 'differs';
}

/** A comment of one word below a prompt that prints one: hardly a remark. So with as many lines beside a label. */
function isOneWordEach({ lines, isInline }: ShownPart, seen: readonly string[]): boolean {
  const isFew = lines.length === 1 || isInline === true;
  return isFew && lines.length === seen.length && [...lines, ...seen].every(isWord);
}

function isWord(text: string): boolean {
  return /^\S+$/u.test(text.trim()) && !/^\p{P}*$/u.test(text.trim());
}

/** As a notebook shows it: with the last value, or nothing but values; or as a prompt does, each where it came. */
export function echoing(stdout: readonly string[], { steps = [] }: Observation): readonly (readonly string[])[] {
  const told = steps.flatMap(({ kind, output, value }) =>
    kind === 'value' ? [{ output, lines: value === null ? [] : value.split('\n') }] : [],
  );
  const values = told.flatMap(({ lines }) => (lines.length === 0 ? [] : [lines]));
  const last = values.at(-1);
  if (last === undefined) return [];
  const isAll = splitOutput(told.map(({ output }) => output).join('')).join('\n') === stdout.join('\n').trimEnd();
  const atPrompt = told.flatMap(({ output, lines }) => [...splitOutput(output), ...lines]);
  return [[...stdout, ...last], ...(stdout.length === 0 ? [values.flat()] : []), ...(isAll ? [atPrompt] : [])];
}

/** Of the last statement that has one. */
export function lastValues({ steps = [] }: Observation): readonly (readonly string[])[] {
  return steps.flatMap(({ value }) => (value === null ? [] : [value.split('\n')])).slice(-1);
}
