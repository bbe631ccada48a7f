import { compare, valid } from '@renovatebot/pep440';
import type { Position } from '../model/place.ts';
import type { AsItStands } from '../model/as-it-stands.ts';
import type { AskedInterpreter, PlannedClaim, PlannedDocument, Question } from '../model/plan.ts';
import type { ClaimReport, Verdict } from '../model/report.ts';
import { judgeAsked } from './asked.ts';
import type { Outcomes, RunsQuestion } from './asked.ts';
import { judgeAttestation } from './attestation.ts';
import { judgeClean } from './clean.ts';
import type { AskedVerdict, Decision, Reason } from './decision.ts';
import { judgeShown } from './shown.ts';
import { withKnownWrong } from './known-wrong.ts';
import { isLater } from './newer-names.ts';
import { judgeTimed } from './timed.ts';

export interface JudgeSettings {
  /** ISO date; attestations and `known-wrong` expire by it. */
  readonly today: string;
  readonly strict: boolean;
}

/**
 * The verdict on every claim of a document, in the order of the plan. A run that is missing among the outcomes makes
 * undecided what depends on it.
 *
 * @param outcomes by run id, in the order of attempts: the second, where there is one, was measured again, alone.
 */
export function judgeDocument(
  planned: PlannedDocument,
  outcomes: Outcomes,
  settings: JudgeSettings,
): readonly ClaimReport[] {
  return planned.claims.map((claim) => judgeClaim(claim, outcomes, settings));
}

function judgeClaim(claim: PlannedClaim, outcomes: Outcomes, settings: JudgeSettings): ClaimReport {
  const asked = answer(claim, outcomes, settings);
  const decision = claim.knownWrong === null ? asked : withKnownWrong(asked, claim.knownWrong, settings.today);
  const { verdict, byPython, runs, reason, findings } = decision;
  return {
    id: claim.id,
    quotes: claim.quoteTexts,
    place: claim.question.kind === 'stale' ? null : (decision.place ?? placeOf(claim)),
    implicit: claim.implicit,
    program: claim.programName,
    verdict,
    byPython: Object.fromEntries(byPython),
    runs,
    reason: reason === null ? null : `${reason.code}: ${reason.sentence}`,
    findings,
  };
}

function placeOf({ quotes, implicit, sheetPlace }: PlannedClaim): Position | null {
  return quotes[0]?.place ?? (implicit ? sheetPlace : null);
}

function answer(claim: PlannedClaim, outcomes: Outcomes, settings: JudgeSettings): Decision {
  const { question } = claim;
  switch (question.kind) {
    case 'stale':
      return withoutRuns('stale', staleReason(claim, question.reason));
    case 'attest': {
      const { verdict, reason } = judgeAttestation(question.attestation, settings.today);
      return withoutRuns(verdict, reason);
    }
    case 'open':
      return withoutRuns('undecided', { code: 'open', sentence: question.because });
    case 'unmet':
      return withoutRuns('undecided', { code: question.code, sentence: question.because });
    case 'known-wrong-only':
      return withoutRuns('refuted', { code: 'not-observed', sentence: 'nothing to run' });
    case 'runs':
      return answerRuns(question, outcomes, settings);
    case 'clean':
      return answerClean(question, outcomes);
    case 'shown':
      return answerShown(question, (each) => judgeShown(question, each, outcomes));
    case 'timed':
      return answerShown(question, (each) => judgeTimed(question, each, outcomes));
  }
}

function withoutRuns(verdict: Verdict, reason: Reason): Decision {
  return { verdict, byPython: [], runs: [], reason, findings: [] };
}

/** The plan may name the code itself; else a claim whose quotes are still there lost its block. */
function staleReason({ quotes }: PlannedClaim, text: string): Reason {
  const [, code, sentence = ''] = /^(quote-gone|block-gone): (.*)$/su.exec(text) ?? [];
  if (code === 'quote-gone' || code === 'block-gone') return { code, sentence };
  return { code: quotes.length === 0 ? 'quote-gone' : 'block-gone', sentence: text };
}

function answerRuns(question: RunsQuestion, outcomes: Outcomes, { strict }: JudgeSettings): Decision {
  const asked = byVersion(question.asked);
  const decision = summed(
    asked,
    asked.map((each) => judgeAsked(question, each, outcomes)),
    question.emptyReason ?? 'no interpreter is in range',
  );
  if (decision.verdict === 'verified' && question.missing.length > 0) return withMissing(decision, question.missing);
  if (decision.verdict !== 'verified') return decision;
  const since = question.since ?? '';
  if (!asked.some(({ mustHold }) => mustHold)) {
    const sentence = `none from ${since} on is at hand, only ${asked.map(({ interpreter }) => interpreter.version).join(', ')}`;
    return { ...decision, verdict: 'undecided', reason: { code: 'no-interpreter', sentence } };
  }
  if (!question.boundaryNotSeen) return decision;
  const sentence = `no Python before ${since} is at hand, so nobody saw that it does not hold there`;
  return { ...decision, verdict: strict ? 'undecided' : 'verified', reason: { code: 'boundary-not-seen', sentence } };
}

/** What was seen holds, but not all that was asked for could be seen. */
function withMissing(decision: Decision, missing: readonly string[]): Decision {
  const byPython = missing.map((spec): readonly [string, Verdict] => [spec, 'undecided']);
  const sentence = `no Python ${missing.join(', ')} is at hand, which was asked for`;
  return {
    ...decision,
    verdict: 'undecided',
    byPython: [...decision.byPython, ...byPython],
    reason: { code: 'no-interpreter', sentence },
  };
}

function answerClean(question: Extract<Question, { kind: 'clean' }>, outcomes: Outcomes): Decision {
  const asked = byVersion(question.asked.filter(({ mustHold }) => mustHold));
  const verdicts = asked.map((each) => judgeClean(question, each, outcomes));
  const { asItStands } = question;
  const settled = asItStands === undefined ? verdicts : withNewer(verdicts, asItStands);
  return summed(asked, settled, 'no interpreter is in range of a claim of the program');
}

function answerShown(
  question: Extract<Question, { kind: 'shown' | 'timed' }>,
  judge: (asked: AskedInterpreter) => AskedVerdict,
): Decision {
  const asked = byVersion(question.asked);
  const verdicts = asked.map(judge);
  return summed(asked, withNewer(verdicts, question.asItStands), 'no interpreter is in range of the document');
}

/**
 * Nobody said which interpreters the document is for: one that a later one proves right, or that is older than what the
 * document speaks of right beside it, was too old for it.
 */
function withNewer(
  verdicts: readonly AskedVerdict[],
  { versions = [] }: Pick<AsItStands, 'versions'>,
): readonly AskedVerdict[] {
  const newest = verdicts.findLastIndex(({ verdict }) => verdict === 'verified');
  return verdicts.map((each, index): AskedVerdict => {
    if (each.verdict !== 'refuted') return each;
    const spoken = versions.find((version) => isLater(version, each.python));
    const why =
      index < newest
        ? `it holds on Python ${verdicts[newest]?.python ?? ''}, but`
        : spoken === undefined
          ? null
          : `the document speaks of Python ${spoken} here;`;
    if (why === null) return each;
    const reason = { code: 'newer-python', sentence: `${why} ${each.reason?.sentence ?? ''}` } as const;
    return { ...each, verdict: 'undecided', reason };
  });
}

/** Refuted where it is on one interpreter, else undecided where it is on one, else verified; of none at all, undecided. */
function summed(asked: readonly AskedInterpreter[], verdicts: readonly AskedVerdict[], whyNone: string): Decision {
  const worst =
    verdicts.find(({ verdict }) => verdict === 'refuted') ?? verdicts.find(({ verdict }) => verdict === 'undecided');
  const runs = asked.flatMap((each) => [...each.runs, ...each.comparedRuns.flat()]);
  const none: Reason | null = asked.length === 0 ? { code: 'no-interpreter', sentence: whyNone } : null;
  return {
    verdict: worst?.verdict ?? (none === null ? 'verified' : 'undecided'),
    byPython: verdicts.map(({ python, verdict }) => [python, verdict]),
    runs: [...new Set(runs)],
    reason:
      worst === undefined
        ? (verdicts.find(({ reason }) => reason !== null)?.reason ?? none)
        : withOthers(worst, verdicts),
    findings: verdicts.flatMap(({ findings }) => findings),
    ...(worst?.place === undefined ? {} : { place: worst.place }),
  };
}

function withOthers({ python, verdict, reason }: AskedVerdict, verdicts: readonly AskedVerdict[]): Reason | null {
  const others = verdicts
    .filter((each) => each.verdict === verdict && each.python !== python)
    .map((each) => each.python);
  if (reason === null || others.length === 0) return reason;
  return { ...reason, sentence: `${reason.sentence} (${verdict} on ${others.join(', ')} too)` };
}

function byVersion(asked: readonly AskedInterpreter[]): readonly AskedInterpreter[] {
  return asked.toSorted((a, b) => compareVersions(a.interpreter.version, b.interpreter.version));
}

/** Builds that name themselves outside of PEP 440 come last. */
function compareVersions(a: string, b: string): number {
  const isKnown = [valid(a) !== null, valid(b) !== null];
  if (isKnown[0] !== isKnown[1]) return isKnown[0] ? -1 : 1;
  if (isKnown[0] === true) return compare(a, b);
  return a < b ? -1 : Number(a > b);
}
