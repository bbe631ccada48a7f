import { judgeDocument } from '../../src/judge/judge.ts';
import type { JudgeSettings } from '../../src/judge/judge.ts';
import type { Expectation } from '../../src/model/expectation.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { RunOutcome } from '../../src/model/outcome.ts';
import type { AsItStands } from '../../src/model/as-it-stands.ts';
import type { AskedInterpreter, PlannedClaim, PlannedDocument, Question } from '../../src/model/plan.ts';
import type { ClaimReport } from '../../src/model/report.ts';
import { about, at, observation, patterns, printed } from './samples.ts';

export const today = '2026-06-15';

/** The document leaves nothing out of the program, and says nothing of it. */
export const asItStands: AsItStands = {
  unbound: [],
  notations: [],
  failing: null,
  endless: null,
  isOpen: false,
  raisingLines: [],
  raising: [],
};

/** What each run showed, by attempt: an observation, or the message of a harness error. */
export type Seen = Readonly<Record<string, readonly (Observation | string)[]>>;

export function outcomesOf(seen: Seen): ReadonlyMap<string, readonly RunOutcome[]> {
  return new Map(Object.entries(seen).map(([run, attempts]) => [run, attempts.map((each) => outcome(run, each))]));
}

function outcome(run: string, each: Observation | string): RunOutcome {
  if (typeof each === 'string') return { kind: 'harness-error', run, message: each };
  return { kind: 'observed', observation: { ...each, run } };
}

export function judgeOne(given: PlannedClaim, seen: Seen = {}, settings: Partial<JudgeSettings> = {}): ClaimReport {
  const [report] = judgeDocument(documentOf(given), outcomesOf(seen), { today, strict: false, ...settings });
  if (report === undefined) throw new Error('Unexpected nothing, expected a report of the claim');
  return report;
}

export function documentOf(...claims: readonly PlannedClaim[]): PlannedDocument {
  const document = {
    path: 'a.md',
    title: null,
    sha256: '',
    text: '',
    headings: [],
    blocks: [],
    containers: [],
    lines: [],
    problems: [],
  };
  return { document, sheets: [], roles: [], programs: [], claims, directives: [] };
}

export function claim(question: Question, rest: Partial<PlannedClaim> = {}): PlannedClaim {
  return {
    id: 'c',
    documentPath: 'a.md',
    sheetPath: 'a.claims.yaml',
    sheetPlace: { line: 9, column: 5 },
    quotes: [{ text: 'said', place: { line: 4, column: 2 }, end: { line: 4, column: 6 } }],
    quoteTexts: ['said'],
    implicit: false,
    programName: 'p',
    question,
    knownWrong: null,
    ...rest,
  };
}

/** `runs` are the ids of the claim's own program, by repeat. */
export function asked(
  version: string,
  runs: readonly string[],
  rest: Partial<AskedInterpreter> = {},
): AskedInterpreter {
  const interpreter = { executable: `/${version}`, implementation: 'cpython', version, build: '', origin: 'path' };
  return { interpreter, mustHold: true, runs, comparedRuns: [], ...rest };
}

export function runsQuestion(
  expectations: readonly Expectation[],
  interpreters: readonly AskedInterpreter[],
  rest: Partial<Extract<Question, { kind: 'runs' }>> = {},
): Question {
  return {
    kind: 'runs',
    expectations,
    howOften: 'always',
    asked: interpreters,
    since: null,
    boundaryNotSeen: false,
    emptyReason: null,
    missing: [],
    ...rest,
  };
}

export const printsA: Expectation = { kind: 'stdout', place: at, patterns: patterns('A') };
export const takesASecond: Expectation = { kind: 'duration', place: at, time: about('1s') };

/** Runs that show `printsA`, and that do not. */
export const good = printed('A');
export const bad = printed('B');

export function lasting(seconds: number): Observation {
  return observation({ durationSeconds: seconds });
}
