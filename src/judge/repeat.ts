import type { Expectation } from '../model/expectation.ts';
import type { Observation } from '../model/observation.ts';
import type { RunOutcome } from '../model/outcome.ts';
import type { AskedInterpreter } from '../model/plan.ts';
import type { ReasonCode } from '../model/reason.ts';
import type { Check } from './check.ts';
import { checkExpectation } from './checks.ts';
import { matchesError } from './error.ts';
import { isStatedCrash } from './exit.ts';
import { hasRaised } from './holds.ts';
import { excuseOfMachine } from './excuse.ts';
import { endText } from './wording.ts';

/** All expectations of a claim held against one run of its program. */
export function judgeRepeat(question: RepeatQuestion, outcomeOf: OutcomeOf): Repeat {
  const { expectations, run, comparedRuns } = question;
  const own = observe(run, expectations, outcomeOf);
  if (own.kind === 'unknown') return own;
  const others = comparedRuns.map((id) => observe(id, [], outcomeOf));
  const blind = others.find((each) => each.kind === 'unknown');
  if (blind !== undefined) return blind;
  const compared = others.flatMap((each) => (each.kind === 'seen' ? [each.observation] : []));
  return judged(question, own.observation, compared);
}

export interface RepeatQuestion {
  readonly expectations: readonly Expectation[];
  readonly run: string;
  /** For each `compared-with` among the expectations: the run of the other program. */
  readonly comparedRuns: readonly string[];
}

export type OutcomeOf = (run: string) => RunOutcome | undefined;

/** Unknown: claimcheck or the machine is at fault, so the run says nothing of the claim. */
export type Repeat = UnknownRepeat | JudgedRepeat;

export interface UnknownRepeat {
  readonly kind: 'unknown';
  readonly code: ReasonCode;
  readonly sentence: string;
}

export interface JudgedRepeat {
  readonly kind: 'judged';
  readonly run: string;
  readonly holds: boolean;
  /** In the order of the expectations. */
  readonly checks: readonly KindCheck[];
  /** How the run broke off, where that alone refutes the claim in every mode of `how-often`. */
  readonly brokenOff: KindCheck | null;
  /** An expression that raised: refutes in every mode of `how-often`. */
  readonly raised: KindCheck | null;
}

export interface KindCheck extends Check {
  readonly kind: string;
}

/** The runs that a claim asks about on one interpreter, by repeat. A shorter list of the other program's is gone round. */
export function repeatsOf(asked: AskedInterpreter, expectations: readonly Expectation[]): readonly RepeatQuestion[] {
  return asked.runs.map((run, repeat) => ({
    expectations,
    run,
    comparedRuns: asked.comparedRuns.flatMap((runs) => runs[repeat % runs.length] ?? 'of the program compared with'),
  }));
}

export type Observed = UnknownRepeat | { readonly kind: 'seen'; readonly observation: Observation };

/** What a run showed; unknown where it could not be carried out, or lacked a package that no expectation is about. */
export function observe(run: string, expectations: readonly Expectation[], outcomeOf: OutcomeOf): Observed {
  const outcome = outcomeOf(run);
  if (outcome === undefined) return unknown('harness-error', `run ${run} was not carried out`);
  if (outcome.kind === 'harness-error') return harnessError(outcome.message);
  const { observation } = outcome;
  if (isExpected(observation, expectations)) return { kind: 'seen', observation };
  const excuse = excuseOfMachine(observation);
  return excuse === null ? { kind: 'seen', observation } : unknown(excuse.code, excuse.sentence);
}

function harnessError(message: string): UnknownRepeat {
  const [, code, sentence = ''] = /^(isolation-missing|missing-package): (.*)$/su.exec(message) ?? [];
  const isKnown = code === 'isolation-missing' || code === 'missing-package';
  return isKnown ? unknown(code, sentence) : unknown('harness-error', message);
}

function isExpected({ error }: Observation, expectations: readonly Expectation[]): boolean {
  return expectations.some(
    (each) => each.kind === 'error' && each.error !== null && error !== null && matchesError(each.error, error),
  );
}

function unknown(code: ReasonCode, sentence: string): UnknownRepeat {
  return { kind: 'unknown', code, sentence };
}

function judged(
  { expectations, run }: RepeatQuestion,
  own: Observation,
  compared: readonly Observation[],
): JudgedRepeat {
  const others = compared.values();
  const checks = expectations.map((expectation): KindCheck => {
    const other = expectation.kind === 'compared-with' ? (others.next().value ?? null) : null;
    return { kind: expectation.kind, ...checkExpectation(expectation, own, other) };
  });
  const brokenOff =
    breakOff(expectations, own) ?? compared.map((each) => breakOff([], each)).find((each) => each !== null) ?? null;
  const raisedAt = expectations.findIndex((each) => each.kind === 'holds' && hasRaised(each, own));
  const holds = brokenOff === null && checks.every((each) => each.holds);
  return { kind: 'judged', run, holds, checks, brokenOff, raised: checks[raisedAt] ?? null };
}

/** A timeout or a crash that the claim does not state. Nobody can state that claimcheck killed the run. */
function breakOff(expectations: readonly Expectation[], observation: Observation): KindCheck | null {
  const actual = endText(observation);
  const failure: KindCheck = { kind: 'ends', holds: false, expected: 'an end of its own', actual };
  switch (observation.ended) {
    case 'exit':
    case 'error':
      return null;
    case 'timeout':
      return expectations.some((each) => each.kind === 'ends' && each.how === 'timeout') ? null : failure;
    case 'crashed':
      return expectations.some((each) => each.kind === 'exit' && isStatedCrash(each.status, observation))
        ? null
        : failure;
    case 'killed':
      return failure;
  }
}
