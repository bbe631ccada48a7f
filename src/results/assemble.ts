import type { Observation } from '../model/observation.ts';
import type { RunOutcome } from '../model/outcome.ts';
import type { BlockRole, Plan, PlannedDocument, PlannedRun, Program } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type {
  BlockReport,
  ClaimReport,
  DocumentReport,
  Finding,
  ProblemReport,
  ProgramReport,
  Report,
  RunReport,
  Summary,
  Verdict,
} from '../model/report.ts';
import {
  compareClaims,
  compareFindings,
  compareNumbers,
  compareProblems,
  compareRuns,
  compareText,
  compareVersions,
  inOrder,
} from './order.ts';

export interface AssemblyInput {
  readonly plan: Plan;
  /** By the path of the document. */
  readonly claims: ReadonlyMap<string, readonly ClaimReport[]>;
  /** By path of the document and id of the run; one that was measured again has several, the last of which is shown. */
  readonly outcomes: ReadonlyMap<string, ReadonlyMap<string, readonly RunOutcome[]>>;
  /** Those of the plan and of its documents are taken in by themselves; equal ones are shown once. */
  readonly problems: readonly Problem[];
  readonly version: string;
  readonly startedAt: Date;
  readonly durationSeconds: number;
}

/**
 * The report as plain data: every list sorted here and nowhere else, every number of seconds rounded to microseconds.
 * A run that claimcheck could not carry out shows nothing and is therefore not among the runs.
 */
export function assembleReport(input: AssemblyInput): Report {
  const observed = observedRuns(input);
  const documents = inOrder(
    input.plan.documents.map((planned) => documentReport(planned, observed, input)),
    (a, b) => compareText(a.path, b.path),
  );
  const problems = problemReports(input);
  return {
    schema: 'claimcheck-results/1',
    tool: { version: input.version },
    startedAt: input.startedAt.toISOString(),
    durationSeconds: toMicroseconds(input.durationSeconds),
    summary: summarize(input.plan, documents, observed, problems),
    interpreters: inOrder(
      input.plan.interpreters.map(({ implementation, version }) => ({ implementation, version })),
      (a, b) => compareVersions(a.version, b.version) || compareText(a.implementation, b.implementation),
    ),
    documents,
    problems,
  };
}

interface ObservedRun {
  readonly planned: PlannedRun;
  readonly observation: Observation;
}

function observedRuns({ plan, outcomes }: AssemblyInput): readonly ObservedRun[] {
  return plan.runs.flatMap((planned) => {
    const ofDocument = outcomes.get(planned.program.documentPath);
    const observation = lastObservation(ofDocument?.get(planned.id) ?? []);
    return observation === null ? [] : [{ planned, observation }];
  });
}

function lastObservation(outcomes: readonly RunOutcome[]): Observation | null {
  const observations = outcomes.flatMap((outcome) => (outcome.kind === 'observed' ? [outcome.observation] : []));
  return inOrder(observations, (a, b) => compareNumbers(a.attempt, b.attempt)).at(-1) ?? null;
}

function documentReport(
  planned: PlannedDocument,
  observed: readonly ObservedRun[],
  input: AssemblyInput,
): DocumentReport {
  const { document } = planned;
  const runs = observed.filter((run) => run.planned.program.documentPath === document.path).map(runReport);
  const runIds = new Set(runs.map((run) => run.id));
  const claims = input.claims.get(document.path) ?? [];
  return {
    path: document.path,
    title: document.title,
    sha256: document.sha256,
    blocks: blockReports(planned),
    programs: programReports(planned),
    runs: inOrder(runs, compareRuns),
    claims: inOrder(
      claims.map((claim) => claimReport(claim, runIds)),
      compareClaims,
    ),
  };
}

function blockReports({ document, roles }: PlannedDocument): readonly BlockReport[] {
  return document.blocks.flatMap((block, index) => {
    const role = reportedRole(roles[index] ?? 'other');
    if (role === null) return [];
    const { id, selector, lang, place, endLine } = block;
    return [{ id, selector, lang, place: { line: place.line, column: place.column }, endLine, role }];
  });
}

/** Blocks of role `other` (shell commands, diagrams) are no part of the results file. */
function reportedRole(role: BlockRole): BlockReport['role'] | null {
  return role === 'other' ? null : role;
}

/** In the order of their first blocks; programs without a block of the document come last, by name. */
function programReports({ document, programs }: PlannedDocument): readonly ProgramReport[] {
  const positions = new Map(document.blocks.map((block, index) => [block.id, index]));
  const firstBlock = (program: Program) =>
    Math.min(document.blocks.length, ...program.blockIds.map((id) => positions.get(id) ?? document.blocks.length));
  return inOrder(programs, (a, b) => compareNumbers(firstBlock(a), firstBlock(b)) || compareText(a.name, b.name)).map(
    ({ name, lines }) => ({ name, lines: lines.map(({ text, place }) => ({ text, place: lineOf(place) })) }),
  );
}

function runReport({ planned, observation }: ObservedRun): RunReport {
  const { error } = observation;
  return {
    id: planned.id,
    program: planned.program.name,
    python: planned.interpreter.version,
    clock: observation.clock,
    clockBecause: observation.clockBecause ?? null,
    cached: observation.cached,
    observedAt: observation.observedAt ?? null,
    repeat: planned.repeat,
    ended: observation.ended,
    exit: observation.exit,
    durationSeconds: toMicrosecondsOrNull(observation.durationSeconds),
    cpuSeconds: toMicrosecondsOrNull(observation.cpuSeconds),
    isolation: observation.isolation,
    events: observation.events.map(({ at, stream, text }) => ({ at: toMicroseconds(at), stream, text })),
    warnings: observation.warnings.map(({ at, category, message, place }) => {
      return { at: toMicroseconds(at), category, message, place: lineOf(place) };
    }),
    error:
      error === null
        ? null
        : { type: error.type, message: error.message, place: lineOf(error.place), traceback: error.traceback },
  };
}

function claimReport(claim: ClaimReport, runIds: ReadonlySet<string>): ClaimReport {
  const { id, quotes, place, implicit, program, verdict, byPython, runs, reason, findings } = claim;
  const versions = inOrder(Object.entries(byPython), ([a], [b]) => compareVersions(a, b));
  return {
    id,
    quotes: [...quotes],
    place: place === null ? null : { line: place.line, column: place.column },
    implicit,
    program,
    verdict,
    byPython: Object.fromEntries(versions),
    runs: runs.filter((run) => runIds.has(run)),
    reason,
    findings: inOrder(findings.map(findingReport), compareFindings),
  };
}

function findingReport({ kind, python, run, holds, expected, actual }: Finding): Finding {
  return { kind, python, run, holds, expected, actual };
}

function problemReports({ plan, problems }: AssemblyInput): readonly ProblemReport[] {
  const ofDocuments = plan.documents.flatMap(({ document }) => document.problems);
  const reports = [...problems, ...plan.problems, ...ofDocuments].map(problemReport);
  const different = new Map(reports.map((report) => [JSON.stringify(report), report]));
  return inOrder([...different.values()], compareProblems);
}

function problemReport({ ruleId, path, place, reason, severity }: Problem): ProblemReport {
  const position = place === null ? null : { line: place.line, column: place.column };
  return { ruleId, path, place: position, reason, severity };
}

function summarize(
  plan: Plan,
  documents: readonly DocumentReport[],
  observed: readonly ObservedRun[],
  problems: readonly ProblemReport[],
): Summary {
  const verdicts = documents.flatMap((document) => document.claims.map((claim) => claim.verdict));
  const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
  return {
    verified: count('verified'),
    refuted: count('refuted'),
    stale: count('stale'),
    undecided: count('undecided'),
    attested: count('attested'),
    knownWrong: count('known-wrong'),
    blocks: countPythonBlocks(plan, observed),
    runs: observed.length,
    cachedRuns: observed.filter((run) => run.observation.cached).length,
    problems: problems.length,
  };
}

function countPythonBlocks(plan: Plan, observed: readonly ObservedRun[]): Summary['blocks'] {
  const runBlocks = new Set(
    observed.flatMap(({ planned: { program } }) => program.blockIds.map((id) => `${program.documentPath}#${id}`)),
  );
  const python = plan.documents.flatMap(({ document, roles }) =>
    document.blocks
      .map((block, index) => ({ lang: block.lang, key: `${document.path}#${block.id}`, role: roles[index] }))
      .filter((block) => block.lang === 'python' || block.lang === 'pycon'),
  );
  return {
    python: python.length,
    run: python.filter((block) => runBlocks.has(block.key)).length,
    ignored: python.filter((block) => block.role === 'ignored').length,
    unclaimed: python.filter((block) => block.role === 'unclaimed').length,
  };
}

function lineOf(place: { readonly line: number } | null): { readonly line: number } | null {
  return place === null ? null : { line: place.line };
}

function toMicrosecondsOrNull(seconds: number | null): number | null {
  return seconds === null ? null : toMicroseconds(seconds);
}

/** `+ 0` turns -0, which JSON cannot say, into 0. */
function toMicroseconds(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e6 + 0;
}
