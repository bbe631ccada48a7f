import { distributionOf } from '../model/needs.ts';
import type { ErrorPattern, Expectation, LinePattern, WarningPattern } from '../model/expectation.ts';
import type { Observation, UnretrievedError, WarningEvent } from '../model/observation.ts';
import type { AskedInterpreter, Question } from '../model/plan.ts';
import type { Finding } from '../model/report.ts';
import { attempt, firstUnknown, reasonOf } from './asked.ts';
import type { Outcomes } from './asked.ts';
import type { AskedVerdict, Reason } from './decision.ts';
import { isOfCompiler } from './hidden-warnings.ts';
import { excuseAsItStands } from './standing.ts';
import type { Excuse } from './standing.ts';
import { errorText, matchesError } from './error.ts';
import { isStatedCrash } from './exit.ts';
import { matchesLine } from './pattern.ts';
import { brings } from './packages.ts';
import { observe } from './repeat.ts';
import { isSameError } from './shown-error.ts';
import { matchesWarning, warningText } from './warnings.ts';
import { atLine, endText, listed, namedMessage } from './wording.ts';

/**
 * Whether the program runs clean on one interpreter: by itself to its end, exit status 0, no uncaught and no unretrieved
 * exception, no warning, except for what the claims of the program expect there. Where no sheet speaks of it, what it
 * lacks, what it leaves to its reader, and what the document says of its failure is no fault of the document.
 */
export function judgeClean(question: CleanQuestion, asked: AskedInterpreter, outcomes: Outcomes): AskedVerdict {
  const python = asked.interpreter.version;
  const expected = question.expected.filter((each) => each.python === python).flatMap((each) => each.expectations);
  const observed = asked.runs.map((run) => observe(run, expected, attempt(outcomes, 'first')));
  const seen = observed.flatMap((each) => (each.kind === 'seen' ? [withOwnWarnings(each.observation, question)] : []));
  const allowed = { ...allowances(expected), isLoose: question.asItStands !== undefined };
  const good = question.anyRun ? seen.find((each) => uncleanParts(each, allowed).length === 0) : undefined;
  const observations = good === undefined ? seen : [good];
  const parts = observations.map((each) => ({ each, unclean: uncleanParts(each, allowed) }));
  const unclean = parts.flatMap(({ each, unclean: found }) => found.map((part) => finding(python, each, part)));
  const [worst] = unclean;
  const first = parts.find(({ unclean: found }) => found.length > 0)?.each;
  const excused = first === undefined ? null : excuseOf(first, python, question);
  if (excused !== null && first !== undefined) {
    const { verdict, reason } = excused;
    const findings = verdict === 'verified' ? [finding(python, first, fine(first))] : [];
    return { python, verdict, reason: { ...reason, sentence: `${reason.sentence} (Python ${python})` }, findings };
  }
  if (worst !== undefined) {
    const sentence = `${worst.kind} on Python ${python}: expected ${worst.expected}, seen ${worst.actual}`;
    const reason = { code: 'not-observed', sentence } as const;
    return { python, verdict: 'refuted', reason, findings: firstOfEachKind(unclean) };
  }
  const blind = good === undefined ? firstUnknown(observed) : null;
  if (blind !== null) return { python, verdict: 'undecided', reason: reasonOf(blind, python), findings: [] };
  const findings = observations.slice(0, 1).map((each) => finding(python, each, fine(each)));
  return { python, verdict: 'verified', reason: null, findings };
}

export type CleanQuestion = Extract<Question, { readonly kind: 'clean' }>;

/** What is found when code is compiled, and what lines of a block above warn of, is told at the block that it stands in. */
function withOwnWarnings(observation: Observation, { asItStands }: CleanQuestion): Observation {
  const [first, last] = asItStands?.own ?? [0, Infinity];
  const isOwn = (each: WarningEvent): boolean => {
    // What a block above left open is thrown away at the end.
    if (each.place === null) return (asItStands?.borrowed ?? 0) === 0 || each.category !== 'ResourceWarning';
    const { line } = each.place;
    return (first <= line && line <= last) || !(isOfCompiler(each) || asItStands?.linesAbove?.includes(line) === true);
  };
  return { ...observation, warnings: observation.warnings.filter(isOwn) };
}

function excuseOf(observation: Observation, python: string, question: CleanQuestion): Excuse | null {
  if (question.asItStands === undefined) return null;
  const lack = lackOf(observation, question);
  if (lack !== null) return { verdict: 'undecided', reason: lack };
  return excuseAsItStands(observation, python, question.asItStands);
}

/** A module that the document knows not to be there everywhere. */
function lackOf({ error }: Observation, { mayLack = [], asItStands }: CleanQuestion): Reason | null {
  if (error?.type !== 'ModuleNotFoundError') return null;
  const name = /^No module named '(?<name>[^']+)'/u.exec(error.message)?.groups?.['name'] ?? '';
  const isToInstall = asItStands?.packages?.some((each) => brings(distributionOf(each), name)) === true;
  return mayLack.includes(name) || isToInstall ? { code: 'missing-package', sentence: `needs ${name}` } : null;
}

interface Part {
  readonly kind: 'clean' | 'ends' | 'exit' | 'error' | 'warnings' | 'unretrieved';
  readonly holds: boolean;
  readonly expected: string;
  readonly actual: string;
}

function finding(python: string, { run }: Observation, part: Part): Finding {
  return { kind: part.kind, python, run, holds: part.holds, expected: part.expected, actual: part.actual };
}

function firstOfEachKind(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ kind }, index) => findings.findIndex((other) => other.kind === kind) === index);
}

function fine(observation: Observation): Part {
  return { kind: 'clean', holds: true, expected: 'runs clean', actual: endText(observation) };
}

function uncleanParts(observation: Observation, allowed: Allowances): readonly Part[] {
  return [
    ...uncleanEnd(observation, allowed),
    ...uncleanError(observation, allowed),
    ...uncleanExit(observation, allowed),
    ...uncleanWarnings(observation, allowed),
    ...uncleanUnretrieved(observation, allowed),
  ];
}

interface Allowances {
  readonly ends: ReadonlySet<string>;
  readonly statuses: readonly number[];
  readonly errors: readonly ErrorPattern[];
  readonly warnings: readonly WarningPattern[];
  /** What may stand on stderr. */
  readonly lines: readonly LinePattern[];
  /** Shown by a document: an error may have had another name in the Python that it was written with. */
  readonly isLoose: boolean;
}

function allowances(expected: readonly Expectation[]): Omit<Allowances, 'isLoose'> {
  const stderr = expected.flatMap((each) =>
    each.kind === 'stderr' || (each.kind === 'contains' && each.stream === 'stderr') ? each.patterns : [],
  );
  return {
    ends: new Set(expected.flatMap((each) => (each.kind === 'ends' ? [each.how] : []))),
    statuses: expected.flatMap((each) => (each.kind === 'exit' ? [each.status] : [])),
    errors: expected.flatMap((each) => (each.kind === 'error' && each.error !== null ? [each.error] : [])),
    warnings: expected.flatMap((each) => (each.kind === 'warnings' ? each.warnings : [])),
    lines: stderr.filter(({ kind }) => kind !== 'any-lines'),
  };
}

function uncleanEnd(observation: Observation, { ends, statuses }: Allowances): readonly Part[] {
  const { ended } = observation;
  const isStated = ends.has(ended) || statuses.some((status) => isStatedCrash(status, observation));
  if (ended === 'exit' || isStated) return [];
  if (ended === 'error' && observation.error !== null) return [];
  return [{ kind: 'ends', holds: false, expected: 'an end of its own', actual: endText(observation) }];
}

function uncleanError({ error }: Observation, { ends, errors, isLoose }: Allowances): readonly Part[] {
  if (error === null || ends.has('error') || errors.some((pattern) => matchesError(pattern, error))) return [];
  if (isLoose && errors.some(({ type, message }) => message === null && isSameError(type, error.type))) return [];
  return [{ kind: 'error', holds: false, expected: 'no uncaught error', actual: errorText(error) }];
}

/** Only of a program that came to its end: an error and a crash are said above. */
function uncleanExit({ ended, exit }: Observation, { statuses }: Allowances): readonly Part[] {
  if (ended !== 'exit' || exit === 0 || (exit !== null && statuses.includes(exit))) return [];
  return [{ kind: 'exit', holds: false, expected: 'exit status 0', actual: `exit status ${exit ?? 'unknown'}` }];
}

function uncleanWarnings(observation: Observation, { warnings }: Allowances): readonly Part[] {
  const unclaimed = observation.warnings.filter((each) => !warnings.some((pattern) => matchesWarning(pattern, each)));
  if (unclaimed.length === 0) return [];
  return [{ kind: 'warnings', holds: false, expected: 'no warning', actual: listed(unclaimed.map(warningText)) }];
}

function uncleanUnretrieved({ unretrieved }: Observation, { lines }: Allowances): readonly Part[] {
  const isSaid = (each: UnretrievedError): boolean =>
    [each.headline, namedMessage(each.type, each.message)].some((line) =>
      lines.some((pattern) => matchesLine(pattern, line)),
    );
  const unclaimed = unretrieved.filter((each) => !isSaid(each));
  if (unclaimed.length === 0) return [];
  const shown = unclaimed.map((each) => `${each.kind}: ${namedMessage(each.type, each.message)}${atLine(each.place)}`);
  return [{ kind: 'unretrieved', holds: false, expected: 'no exception that nobody retrieved', actual: listed(shown) }];
}
