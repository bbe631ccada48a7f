import type { Observation, Step } from '../model/observation.ts';
import type { Question, ShownPart } from '../model/plan.ts';
import type { Reason } from './decision.ts';
import { excuseOf } from './excuse.ts';
import { fragmentOf, unexpectedErrors } from './fragment.ts';
import { best, ranks, splitOutput } from './likeness.ts';
import { linesOn, texts } from './lines.ts';
import { holdNamed } from './named-output.ts';
import { asPython, endsInValue, inDoubt, withoutSurroundings } from './shown-doubts.ts';
import { compareError, comparePrinted } from './shown-error.ts';
import {
  asRemark,
  compareReadings,
  echoing,
  firstParagraph,
  isEndOf,
  lastPrinted,
  lastValues,
  onTerminal,
  valueBelow,
} from './shown-label.ts';
import type { Held } from './shown-reason.ts';
import { holdStatement } from './shown-statement.ts';
import type { Likelihood } from './shown-statement.ts';
import { compareText, isAnything, warningsIn } from './shown-text.ts';
import type { Likeness } from './shown-text.ts';
import { endText, shownLines } from './wording.ts';

export type ShownQuestion = Extract<Question, { readonly kind: 'shown' }>;

/** What looks like a remark about time may be printed, too. */
export function holdShown(part: ShownPart, observation: Observation, question: ShownQuestion): Held {
  if (part.isNamed === true) {
    const named = holdNamed(part, splitOutput(stdoutOf(part.of, observation)), observation, question.volatile);
    return { part, run: observation.run, excuse: excuseFor(observation, observation.error, question), ...named };
  }
  const doubted = inDoubt(holdAsShown(part, observation, question), question.volatile);
  const held = withoutSurroundings(doubted, observation, question.asItStands);
  if (part.isData !== true || held.likeness === 'same') return held;
  const translated = holdAsShown({ ...part, lines: asPython(part.lines) }, observation, question);
  if (translated.likeness === 'same') return { ...translated, part };
  const isSilent = stdoutOf(part.of, observation).trim() === '';
  return isSilent ? { ...held, likeness: 'unclaimed' } : held;
}

function holdAsShown({ written, ...part }: ShownPart, observation: Observation, question: ShownQuestion): Held {
  const held = withWarnings(holdPart(part, observation, question), observation);
  if (written === undefined || held.likeness === 'same') return held;
  const asWritten = withWarnings(holdPart({ ...part, lines: written }, observation, question), observation);
  if (asWritten.likeness === 'same') return asWritten;
  // A block that only defines something shows what the reader gets by calling it.
  const isSilent = held.likeness === 'differs' && part.error === null && stdoutOf(part.of, observation).trim() === '';
  return isSilent && !endsInValue(part, observation) ? { ...held, likeness: 'doubtful' } : held;
}

/** A warning that is shown and never comes. */
function withWarnings(held: Held, { warnings }: Observation): Held {
  const missed = warningsIn(held.part.lines).find(
    (category) => !warnings.some((each) => each.category.endsWith(category)),
  );
  if (missed === undefined || held.likeness !== 'same') return held;
  return { ...held, likeness: 'differs', actual: `${held.actual}\n(no ${missed})` };
}

function stdoutOf(of: ShownPart['of'], observation: Observation): string {
  if (of.kind === 'run') return texts(linesOn('stdout', observation)).join('\n');
  const steps = observation.steps ?? [];
  return steps
    .filter(({ kind, index }) => of.kind === 'chunk' && kind === 'chunk' && index === of.index)
    .map(({ output }) => output)
    .join('');
}

function holdPart(part: ShownPart, observation: Observation, question: ShownQuestion): Held {
  const { of } = part;
  switch (of.kind) {
    case 'run':
      return holdRun(part, observation, question);
    case 'chunk':
      return holdChunk(part, of.index, observation, question);
    case 'statement':
      return {
        run: observation.run,
        part,
        excuse: excuseFor(observation, observation.error, question),
        ...holdStatement(part, of.line, observation, question.volatile),
      };
  }
}

function holdRun(part: ShownPart, observation: Observation, question: ShownQuestion): Held {
  const { volatile } = question;
  const stdout = texts(linesOn('stdout', observation));
  const both = observation.events.map(({ text }) => text);
  const shown = { run: observation.run, part, excuse: excuseFor(observation, observation.error, question) };
  const actual = shownLines(stdout, 0);
  const variants = [stdout, ...echoing(stdout, observation), both];
  const likeness = best([
    compareReadings(part, variants, volatile),
    ...lastPrinted(part, observation, question.volatile),
  ]);
  if (part.error !== null && observation.error !== null) {
    const error = compareError(part.error, observation.error, isOwn(part, question));
    const output = part.lines.every((line) => line.trim() === '') ? 'same' : likeness;
    const seen = `${actual}\n${endText(observation)}`;
    return { ...shown, likeness: worst(output, error), actual: stdout.length === 0 ? endText(observation) : seen };
  }
  if (likeness === 'same' && part.error === null) return { ...shown, likeness, actual };
  if (observation.ended !== 'exit') return { ...shown, likeness: 'not-reached', actual: endText(observation) };
  // The program catches and prints it, or another program is meant.
  if (part.error !== null) {
    const printed = best(variants.map((lines) => comparePrinted(part, lines, volatile)));
    return { ...shown, likeness: printed === 'same' ? 'same' : 'doubtful', actual };
  }
  const isEcho = lastValues(observation).some((lines) => compareText(part.lines, lines, volatile) === 'same');
  const echoed = stdout.length === 0 ? valueBelow(withEnding(part, observation), observation, question.volatile) : null;
  if (echoed !== null) return { ...shown, ...echoed };
  if (part.form === 'echo') return { ...shown, ...asRemark(part, stdout, likeness), actual };
  const isLoose = stdout.length === 0 || isEcho || isEndOf(part, stdout, volatile);
  return { ...shown, likeness: isLoose ? 'doubtful' : likeness, actual };
}

/** A notebook's output is the value of the last statement. */
function withEnding(part: ShownPart, observation: Observation): ShownPart {
  return part.ending !== undefined && endsInValue(part, observation) ? { ...part, below: part.ending } : part;
}

function excuseFor(observation: Observation, error: Step['error'], { asItStands }: ShownQuestion): Reason | null {
  return excuseOf(observation, error) ?? fragmentOf(observation, error, asItStands);
}

function holdChunk(part: ShownPart, index: number, observation: Observation, question: ShownQuestion): Held {
  const steps = observation.steps ?? [];
  const step = steps.find((each) => each.kind === 'chunk' && each.index === index);
  const shown = {
    run: observation.run,
    part,
    excuse: excuseFor(observation, step?.error ?? observation.error, question),
    isShaken: isAfterFailure(steps, index, question),
  };
  const { isShaken } = shown;
  if (step === undefined) return { ...shown, likeness: 'not-reached', actual: endText(observation) };
  const lines = splitOutput(step.output);
  const actual = actualText(lines, step);
  if (step.error !== null && part.error === null) {
    const likeness = compareText(part.lines, lines, question.volatile) === 'same' ? 'same' : 'not-reached';
    return { ...shown, likeness, actual };
  }
  const weakened = <Kind extends Likelihood>(likeness: Kind): Kind | 'doubtful' =>
    likeness === 'differs' && isShaken ? 'doubtful' : likeness;
  const printed =
    part.error === null || step.error !== null ? 'differs' : comparePrinted(part, lines, question.volatile);
  if (printed !== 'differs') return { ...shown, likeness: printed, actual };
  if (part.error !== null) {
    const missed = question.volatile.some(isAnything) ? 'doubtful' : 'differs';
    // It came, but of another line than the one beside which it is shown.
    const isElsewhere =
      step.error === null &&
      observation.error !== null &&
      compareError(part.error, observation.error, isOwn(part, question)) === 'same';
    const error = isElsewhere
      ? 'doubtful'
      : step.error === null
        ? missed
        : compareError(part.error, step.error, isOwn(part, question));
    const output = part.lines.every((line) => line.trim() === '')
      ? 'same'
      : compareText(part.lines, lines, question.volatile);
    return { ...shown, likeness: weakened(worst(output, error)), actual };
  }
  const variants = [lines, ...(part.form === 'output' ? echoing(lines, observation) : [])];
  const likeness = best([
    compareReadings(part, variants, question.volatile),
    ...(part.form === 'echo' ? [compareText(firstParagraph(part.lines), lines, question.volatile)] : []),
    ...lastPrinted(part, observation, question.volatile),
    ...onTerminal(part, lines, observation),
  ]);
  const isEcho = lastValues(observation).some((each) => compareText(part.lines, each, question.volatile) === 'same');
  if (isEcho && likeness !== 'same') return { ...shown, likeness: 'doubtful', actual };
  const echoed = lines.length === 0 ? valueBelow(withEnding(part, observation), observation, question.volatile) : null;
  if (echoed !== null && likeness !== 'same') return { ...shown, ...echoed, likeness: weakened(echoed.likeness) };
  if (part.form === 'echo') {
    const remark = asRemark(part, lines, likeness);
    return {
      ...shown,
      ...remark,
      likeness: remark.isWord === true ? remark.likeness : weakened(remark.likeness),
      actual,
    };
  }
  // A prompt shows nothing for it.
  const isNone = part.lines.join('').trim() === 'None';
  const isSilent = (part.isBinding === true || isNone) && lines.length === 0;
  const isTold = isSilent || isEndOf(part, lines, question.volatile);
  return { ...shown, likeness: isTold && likeness === 'differs' ? 'doubtful' : weakened(likeness), actual };
}

function isOwn({ isOwnError }: ShownPart, { volatile }: ShownQuestion): boolean {
  return isOwnError === true && volatile.length === 0;
}

/** A chunk before it raised what the document does not show: then the state is not its author's. */
function isAfterFailure(steps: readonly Step[], index: number, { asItStands }: ShownQuestion): boolean {
  return unexpectedErrors(steps, asItStands).some((step) => step.index < index);
}

function actualText(lines: readonly string[], { error }: Step): string {
  const ending = error === null ? [] : [error.message === '' ? error.type : `${error.type}: ${error.message}`];
  return shownLines([...lines, ...ending], 0);
}

/** What surely differs counts more than what cannot be compared. */
function worst(left: Likeness, right: Likeness): Likeness {
  return ranks[left] > ranks[right] ? left : right;
}
