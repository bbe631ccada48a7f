import type { Observation, Step } from '../model/observation.ts';
import type { ShownPart, Volatile } from '../model/plan.ts';
import { best, splitOutput } from './likeness.ts';
import { linesOn, texts } from './lines.ts';
import { compareText, compareValue, resembles } from './shown-text.ts';
import type { Likeness } from './shown-text.ts';
import { endText } from './wording.ts';

/** `unclaimed`: a remark, which says nothing of the output. */
export type Likelihood = Likeness | 'not-reached' | 'unclaimed';

interface Comparison {
  readonly likeness: Likelihood;
  readonly actual: string;
}

/** What a comment says of a statement against its value, what it printed, and what it bound or changed. */
export function holdStatement(
  part: ShownPart,
  line: number,
  observation: Observation,
  volatile: readonly Volatile[],
): Comparison {
  const steps = (observation.steps ?? []).filter(({ index, kind }) => kind !== 'chunk' && index === line);
  const values = steps.filter(({ kind }) => kind === 'value');
  const subjects = different(steps.filter(({ kind }) => kind === 'subject'));
  if (steps.length === 0) return { likeness: 'not-reached', actual: endText(observation) };
  if (part.form === 'echo') {
    const echoed = holdEcho(part, values, observation, volatile);
    return part.isAside === true ? asWords(part, echoed, volatile) : echoed;
  }
  const found =
    values.length === 0 ? holdSubject(part, subjects, volatile) : holdValue(part, values, subjects, volatile);
  return part.isAside && found.likeness !== 'same' ? { ...found, likeness: 'unclaimed' } : found;
}

/** Words that are likely what is printed: what is like that, and differs, was meant as it. */
function asWords({ lines }: ShownPart, echoed: Comparison, volatile: readonly Volatile[]): Comparison {
  if (echoed.likeness === 'same') return echoed;
  const isDenied = denying.test(lines[0] ?? '');
  const isMeant = volatile.length === 0 && !isDenied && resembles(lines, echoed.actual.split('\n'));
  return isMeant ? echoed : { ...echoed, likeness: 'unclaimed' };
}

/** `Not 1-2`: what is not printed. */
const denying = /^\s*(?:(?:not|nicht|non|pas|não|не)\s|不是|而不是|≠|!=)/iu;

function holdEcho(
  { lines }: ShownPart,
  values: readonly Step[],
  observation: Observation,
  volatile: readonly Volatile[],
): Comparison {
  const output = outputOf(values);
  const all = texts(linesOn('stdout', observation));
  const likeness = best([compareText(lines, output, volatile), compareText(lines, all, volatile)]);
  const isWeak = values.length > 1 || output.length === 0;
  return { likeness: isWeak && likeness !== 'same' ? 'doubtful' : likeness, actual: output.join('\n') };
}

function holdValue(
  { lines }: ShownPart,
  steps: readonly Step[],
  subjects: readonly string[],
  volatile: readonly Volatile[],
): Comparison {
  const output = outputOf(steps).join('\n');
  const values = different(steps);
  const value = steps[0]?.value ?? null;
  const isPrinting = value === null && output !== '';
  const shown = lines.join('\n');
  const candidates = [...(values.length === 1 && !isPrinting ? values : []), ...(output === '' ? [] : [output])];
  const likeness = best(candidates.map((candidate) => compareValue(shown, candidate, volatile)));
  const actual = value ?? (output === '' ? 'None' : output);
  if (likeness === 'same' || (likeness === 'differs' && steps.length === 1 && (value !== null || output !== '')))
    return { likeness, actual };
  // `items.sort()  # [1, 2]` tells what it does to `items`.
  const told = holdSubject({ lines }, subjects, volatile);
  const isSilent = value === null && output === '' && steps.length === 1;
  return told.likeness === 'same' || (isSilent && shown !== 'None')
    ? told
    : { likeness: unclaimed(likeness, steps), actual };
}

function unclaimed(likeness: Likeness, steps: readonly Step[]): Likelihood {
  return likeness === 'doubtful' || steps.length > 1 ? 'unclaimed' : likeness;
}

/** Of a loop, where it is another one each time, nothing is said. */
function holdSubject(
  { lines }: Pick<ShownPart, 'lines'>,
  subjects: readonly string[],
  volatile: readonly Volatile[],
): Comparison {
  const [only] = subjects;
  if (only === undefined || subjects.length > 1) return { likeness: 'unclaimed', actual: subjects.join('\n') };
  const shown = lines.join('\n');
  const bare = /^\((?<items>.*)\)$/su.exec(only)?.groups?.['items'] ?? only;
  const likeness = compareValue(shown, shown.startsWith('(') || !shown.includes(',') ? only : bare, volatile);
  return { likeness: likeness === 'doubtful' ? 'unclaimed' : likeness, actual: only };
}

function different(steps: readonly Step[]): readonly string[] {
  return [...new Set(steps.map(({ value }) => value ?? 'None'))];
}

function outputOf(steps: readonly Step[]): readonly string[] {
  return splitOutput(steps.map(({ output }) => output).join(''));
}
