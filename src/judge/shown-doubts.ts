import type { Observation } from '../model/observation.ts';
import type { ShownPart, Volatile } from '../model/plan.ts';
import type { AsItStands } from '../model/as-it-stands.ts';
import type { Reason } from './decision.ts';
import { isSameButNumbersIn, resembles } from './shown-text.ts';
import type { Likelihood } from './shown-statement.ts';
import { shownLines } from './wording.ts';

interface Compared {
  readonly part: ShownPart;
  readonly likeness: Likelihood;
  readonly actual: string;
  readonly excuse: Reason | null;
}

/**
 * What is left of a difference where the document itself leaves it open whether there may be one: of what it says varies,
 * other numbers are no difference, and other words that are like it prove nothing; what only perhaps is this program's
 * output has to be like it to be wrong.
 */
export function inDoubt<Kind extends Compared>(held: Kind, volatile: readonly Volatile[]): Kind {
  const { part, likeness, actual } = held;
  if (likeness === 'same' || likeness === 'unclaimed') return held;
  const seen = actual.split('\n');
  const isLike = isSameButNumbersIn(part.lines, seen);
  if (part.isVarying === true && isLike && volatile.length > 0) return { ...held, likeness: 'same' };
  if (part.isVarying === true && (isLike || likeness === 'doubtful' || resembles(part.lines, seen)))
    return { ...held, likeness: 'unclaimed' };
  const isMeant = likeness === 'differs' && (resembles(part.lines, seen) || part.error !== null);
  return part.isPerhaps === true && !isMeant ? { ...held, likeness: 'unclaimed' } : held;
}

/** It lists a folder in which only its author has files, or the reader has set what is not set here: it shows that. */
export function withoutSurroundings<Kind extends Compared>(
  held: Kind,
  { listed }: Observation,
  { setting }: AsItStands,
): Kind {
  if (held.likeness !== 'differs') return held;
  if (listed !== undefined) {
    const excuse: Reason = { code: 'needs-file', sentence: `needs the files of the folder ${listed}` };
    return { ...held, likeness: 'doubtful', excuse };
  }
  const isNothing = /^(?:None|''|""|\{\}|\[\]|)$/u.test(held.actual.trim()) || held.actual === shownLines([], 0);
  if (setting === undefined || !(setting.isOwn === true || isNothing)) return held;
  const excuse: Reason = { code: 'needs-input', sentence: `needs what line ${setting.line} sets: ${setting.text}` };
  return { ...held, likeness: 'doubtful', excuse };
}

/** Of JSON as Python has it. */
export function asPython(lines: readonly string[]): readonly string[] {
  const words: ReadonlyMap<string, string> = new Map([
    ['true', 'True'],
    ['false', 'False'],
    ['null', 'None'],
  ]);
  return lines.map((line) => line.replaceAll(/\b(?:true|false|null)\b/gu, (word) => words.get(word) ?? word));
}

/** The one expression that has a value is the last statement: a notebook shows that, and nothing else. */
export function endsInValue({ ending }: ShownPart, { steps = [] }: Observation): boolean {
  const values = steps.filter(({ kind, value }) => kind === 'value' && value !== null);
  return ending !== undefined && values.length === 1 && values[0]?.index === ending;
}

/** What a claim is about that says nothing of this program, for its reason. */
export function whyOpen({ isVarying, isPerhaps }: ShownPart): string {
  if (isVarying === true) return 'said to differ each time';
  return isPerhaps === true ? 'perhaps the output of something else' : 'a remark, and no output';
}
