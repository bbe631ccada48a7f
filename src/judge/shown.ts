import type { Expectation } from '../model/expectation.ts';
import type { AskedInterpreter, ShownPart } from '../model/plan.ts';
import type { Finding } from '../model/report.ts';
import { attempt, firstUnknown, reasonOf } from './asked.ts';
import type { Outcomes } from './asked.ts';
import type { AskedVerdict } from './decision.ts';
import { isMisspelt } from './misspelt.ts';
import { idOtherwise, otherSeeds } from './otherwise.ts';
import { observe } from './repeat.ts';
import { holdShown } from './shown-part.ts';
import type { ShownQuestion } from './shown-part.ts';
import { expectedText, whyUndecided } from './shown-reason.ts';
import type { Held } from './shown-reason.ts';
import { compareText } from './shown-text.ts';
import { quoted } from './wording.ts';

/**
 * Whether a run shows what the document shows, on one interpreter. Refuted is only what surely differs, and verified only
 * where no part is in doubt.
 */
export function judgeShown(question: ShownQuestion, asked: AskedInterpreter, outcomes: Outcomes): AskedVerdict {
  const python = asked.interpreter.version;
  const shown = errorsIn(question.parts);
  const observed = asked.runs.map((run) => observe(run, shown, attempt(outcomes, 'first')));
  const blind = firstUnknown(observed);
  if (blind !== null) return { python, verdict: 'undecided', reason: reasonOf(blind, python), findings: [] };
  const byRun = observed.flatMap((each) =>
    each.kind === 'seen' ? [question.parts.map((part) => holdShown(part, each.observation, question))] : [],
  );
  const good = question.anyRun ? byRun.find((held) => held.every(({ likeness }) => likeness === 'same')) : undefined;
  const held = (good ?? byRun.flat())
    .map((each, _, all) => asMisspelt(withCompany(each, all, question), question))
    .map((each) => asUnsteady(asExcused(each), question, outcomes));
  const decided = held.filter(({ likeness }) => likeness === 'same' || likeness === 'differs');
  const findings = decided.map((each) => findingOf(each, python));
  const wrong = held.find(({ likeness }) => likeness === 'differs');
  if (wrong !== undefined) {
    const line = `line ${wrong.part.place.line}`;
    const sentence = `${line}: expected ${quoted(expectedText(wrong.part))}, seen ${quoted(wrong.actual)} (Python ${python})`;
    const { place } = wrong.part;
    return { python, verdict: 'refuted', reason: { code: 'not-observed', sentence }, findings, place };
  }
  const isOpen = held.some(({ likeness }) => likeness === 'doubtful' || likeness === 'not-reached');
  if (!isOpen && held.some(({ likeness }) => likeness === 'same'))
    return { python, verdict: 'verified', reason: null, findings };
  return { python, verdict: 'undecided', reason: whyUndecided(held, question.volatile, python), findings };
}

/** Among comments that are output, one word is. */
function withCompany(each: Held, all: readonly Held[], { volatile }: ShownQuestion): Held {
  const isOutput = all.some(({ part, likeness }) => part.form === 'echo' && likeness === 'same');
  return each.isWord && isOutput && volatile.length === 0 ? { ...each, likeness: 'differs' } : each;
}

/** What leaves room for a difference leaves none for a wrong letter. */
function asMisspelt(each: Held, { volatile }: ShownQuestion): Held {
  const isOpen = each.part.isVarying === true || volatile.includes('random') || volatile.includes('state');
  if (isOpen || each.excuse !== null || (each.likeness !== 'doubtful' && each.likeness !== 'unclaimed')) return each;
  const seen = each.actual.replace(/^error: (?<error>.*) \(line \d+\)$/mu, '$<error>');
  return isMisspelt(expectedText(each.part), seen) ? { ...each, likeness: 'differs' } : each;
}

/** It ended otherwise than it is shown to end, for what is no fault of the document: it never came so far. */
function asExcused(each: Held): Held {
  const isOther = each.part.error !== null && each.excuse !== null && each.likeness === 'differs';
  return isOther ? { ...each, likeness: 'not-reached' } : each;
}

/** A document may show the very error that something is missing. */
function errorsIn(parts: readonly ShownPart[]): readonly Expectation[] {
  return parts.flatMap(({ error, place }) =>
    error === null ? [] : [{ kind: 'error', error: { type: error.type, message: null }, place }],
  );
}

function findingOf({ part, run, likeness, actual }: Held, python: string): Finding {
  return {
    kind: part.form === 'value' ? 'value' : part.form === 'raises' ? 'error' : 'stdout',
    python,
    run,
    holds: likeness === 'same',
    expected: expectedText(part),
    actual,
  };
}

/** Runs of programs with packages whose output refutes what is shown. Of several runs the hash seed differs as it is. */
export function unsureRuns(question: ShownQuestion, asked: AskedInterpreter, outcomes: Outcomes): readonly string[] {
  const [only, ...others] = asked.runs;
  const outcome = only === undefined ? undefined : outcomes.get(only)?.[0];
  if (only === undefined || others.length > 0 || outcome?.kind !== 'observed') return [];
  const isOfPackages = outcome.observation.usesPackages === true;
  return isOfPackages && judgeShown(question, asked, outcomes).verdict === 'refuted' ? [only] : [];
}

/** With another hash seed it is something else again: what a package shows of sets, or of random numbers. */
function asUnsteady(each: Held, question: ShownQuestion, outcomes: Outcomes): Held {
  if (each.likeness !== 'differs') return each;
  const others = otherSeeds.flatMap((seed) => outcomes.get(idOtherwise(each.run, seed)) ?? []);
  const isSteady = others.every((outcome) => {
    if (outcome.kind !== 'observed') return true;
    const { actual, likeness } = holdShown(each.part, outcome.observation, question);
    const isAlike = compareText(each.actual.split('\n'), actual.split('\n'), question.volatile) === 'same';
    return isAlike && likeness !== 'same';
  });
  return isSteady ? each : { ...each, likeness: 'doubtful', isUnsteady: true };
}
