import type { Block, BlockLine, Document } from '../../src/model/document.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { BlockRole, Plan, PlannedDocument, PlannedRun, Program } from '../../src/model/plan.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { ClaimReport, Finding, Summary, Verdict } from '../../src/model/report.ts';

/** Builders of the nouns with every field filled, so that a row names only what it is about. */
export function document(path: string, fields: Partial<Document> = {}): Document {
  return {
    path,
    title: null,
    sha256: 'ab',
    text: '',
    headings: [],
    blocks: [],
    containers: [],
    lines: [],
    problems: [],
    ...fields,
  };
}

export function block(id: string, line: number, fields: Partial<Block> = {}): Block {
  return {
    id,
    idIsExplicit: false,
    selector: `Section > ${id}`,
    lang: 'python',
    info: 'python',
    place: { line, column: 1 },
    endLine: line + 2,
    lines: [blockLine('print(1)', line + 1)],
    heading: null,
    ...fields,
  };
}

function blockLine(text: string, line: number): BlockLine {
  return { text, place: { line, column: 1 } };
}

export function program(name: string, fields: Partial<Program> = {}): Program {
  return {
    name,
    documentPath: 'a.md',
    lines: [],
    blockIds: [],
    repeat: 1,
    timeoutSeconds: 30,
    clock: 'auto',
    ...fields,
  };
}

export function plannedRun(
  id: string,
  ofProgram: Program,
  fields: Partial<PlannedRun> = {},
  version = '3.11.7',
): PlannedRun {
  return {
    id,
    program: ofProgram,
    interpreter: { executable: '/usr/bin/python3', implementation: 'cpython', version, build: '', origin: 'path' },
    clock: 'auto',
    repeat: 0,
    probes: [],
    ...fields,
  };
}

export function observation(run: string, fields: Partial<Observation> = {}): Observation {
  return {
    run,
    attempt: 1,
    ended: 'exit',
    endedBecause: null,
    exit: 0,
    durationSeconds: 0.5,
    cpuSeconds: 0.1,
    clock: 'real',
    isolation: 'process',
    cached: false,
    events: [],
    warnings: [],
    error: null,
    unretrieved: [],
    logs: [],
    probes: [],
    truncated: [],
    ...fields,
  };
}

export function claim(id: string, fields: Partial<ClaimReport> = {}): ClaimReport {
  return {
    id,
    quotes: [id],
    place: { line: 1, column: 1 },
    implicit: false,
    program: null,
    verdict: 'verified',
    byPython: {},
    runs: [],
    reason: null,
    findings: [],
    ...fields,
  };
}

export function finding(fields: Partial<Finding> = {}): Finding {
  return { kind: 'duration', python: '3.11.7', run: 'r', holds: false, expected: '6s', actual: '3.01s', ...fields };
}

export function problem(path: string, line: number | null, fields: Partial<Problem> = {}): Problem {
  return {
    ruleId: 'unknown-key',
    path,
    place: line === null ? null : { line, column: 1 },
    reason: 'Unexpected key `durration`, expected `duration`',
    advice: null,
    severity: 'error',
    ...fields,
  };
}

export function plannedDocument(ofDocument: Document, fields: Partial<PlannedDocument> = {}): PlannedDocument {
  const roles = ofDocument.blocks.map((): BlockRole => 'program');
  return { document: ofDocument, sheets: [], roles, programs: [], claims: [], directives: [], ...fields };
}

export function plan(documents: readonly PlannedDocument[], runs: readonly PlannedRun[] = []): Plan {
  const interpreters = new Map(runs.map((run) => [run.interpreter.version, run.interpreter]));
  return { documents, runs, interpreters: [...interpreters.values()], problems: [] };
}

/** Counts of the verdicts of these claims; of everything else none. */
export function makeSummary(claims: readonly ClaimReport[], fields: Partial<Summary> = {}): Summary {
  const count = (verdict: Verdict) => claims.filter((each) => each.verdict === verdict).length;
  return {
    verified: count('verified'),
    refuted: count('refuted'),
    stale: count('stale'),
    undecided: count('undecided'),
    attested: count('attested'),
    knownWrong: count('known-wrong'),
    blocks: { python: 0, run: 0, ignored: 0, unclaimed: 0 },
    runs: 0,
    cachedRuns: 0,
    problems: 0,
    ...fields,
  };
}
