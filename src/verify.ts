import pLimit from 'p-limit';
import { loadChangedSources } from './changed.ts';
import type { ChangedSources } from './changed.ts';
import { checkDocument, findNothing } from './check.ts';
import type { CheckedDocument } from './check.ts';
import { chooseAskedInterpreters } from './interpreters.ts';
import { runsToMeasureAgain } from './judge/again.ts';
import { exitStatus, passes } from './judge/gate.ts';
import type { GateStatus } from './judge/gate.ts';
import { judgeDocument } from './judge/judge.ts';
import type { DocumentSource } from './load.ts';
import type { Interpreter } from './model/interpreter.ts';
import type { RunOutcome } from './model/outcome.ts';
import type { Plan, PlannedDocument, PlannedRun } from './model/plan.ts';
import type { Problem } from './model/problem.ts';
import type { ClaimReport, Report } from './model/report.ts';
import { expectedSeconds } from './plan/expected-seconds.ts';
import type { VerifyRequest } from './request.ts';
import { assembleReport } from './results/assemble.ts';
import { openRunner } from './run/runner.ts';
import type { RunOptions, Runner } from './run/runner.ts';
import { takeShare } from './share.ts';
import type { Share } from './share.ts';

export interface Verification {
  readonly report: Report;
  /** As the report has them, with what to do about each. */
  readonly problems: readonly Problem[];
  /** Texts of the documents and sheets by path, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** What the report was made from: documents and sheets as parsed, places of quotes, composed programs. */
  readonly planned: readonly PlannedDocument[];
  /** What neither a claim nor a Problem says: that nothing changed, documents that `bail` left out, fewer blocks than `minCoverage` asks for. */
  readonly notes: readonly string[];
  readonly exit: GateStatus;
}

/**
 * Load, parse, plan, run, judge, report.
 *
 * @throws HarnessError where claimcheck cannot do its work: no interpreter, isolation that cannot be had.
 */
export async function verify(request: VerifyRequest): Promise<Verification> {
  return verifySources(await loadChangedSources(request), request);
}

/** As `verify`, of sources that are loaded already, or of sheets that are no file yet. */
export async function verifySources(sources: ChangedSources, request: VerifyRequest): Promise<Verification> {
  const startedAt = request.now();
  const { chosen, missing } = await chooseAskedInterpreters(request);
  const runner = await openRunner({ ...request, interpreters: chosen });
  const interrupt = (): void => void runner.close();
  request.signal?.addEventListener('abort', interrupt, { once: true });
  try {
    request.signal?.throwIfAborted();
    const share = await takeShare(sources.documents, request, { ...request, interpreters: chosen, missing });
    const verified = await verifyAll(sources.documents, { request, interpreters: chosen, missing, runner, share });
    return conclude({ request, startedAt, sources, interpreters: chosen, verified, share });
  } finally {
    request.signal?.removeEventListener('abort', interrupt);
    await runner.close();
  }
}

/** A verification without runs, and how many claims were read, those that only a run could decide included. */
export interface StaticVerification extends Verification {
  readonly claimsRead: number;
}

/** Load, parse, plan and judge what needs no run: sheets, quotes, selectors, dates. Nothing is run. */
export async function verifyStatically(request: VerifyRequest): Promise<StaticVerification> {
  const startedAt = request.now();
  const sources = await loadChangedSources(request);
  const verified: VerifiedDocument[] = [];
  for (const source of sources.documents) {
    const checked = await checkDocument(source, request.cwd, { ...request, interpreters: [], missing: [] });
    verified.push(judge(checked, withoutRuns(checked.plan), new Map(), request));
  }
  const verification = conclude({ request, startedAt, sources, interpreters: [], verified, share: null });
  const claimsRead = verified.flatMap((each) => each.checked.plan.documents.flatMap(({ claims }) => claims)).length;
  const isClean = verification.problems.every((problem) => problem.severity === 'warning');
  // That no claim could be decided without a run is no failure here: that there are claims was seen to.
  const exit = isClean && verification.exit === 2 ? 0 : verification.exit;
  return { ...verification, exit, claimsRead };
}

interface Bench {
  readonly request: VerifyRequest;
  readonly interpreters: readonly Interpreter[];
  /** Specs that no interpreter was found for. */
  readonly missing: readonly string[];
  readonly runner: Runner;
  readonly share: Share | null;
}

interface VerifiedDocument {
  readonly checked: CheckedDocument;
  /** The part of the plan that was judged. */
  readonly plan: Plan;
  readonly outcomes: Outcomes;
  readonly claims: readonly ClaimReport[];
}

type Outcomes = ReadonlyMap<string, readonly RunOutcome[]>;

/** With `bail` one document after the other, and none behind one with a claim that fails its gate. */
async function verifyAll(sources: readonly DocumentSource[], bench: Bench): Promise<readonly VerifiedDocument[]> {
  const { request } = bench;
  const limit = pLimit(request.jobs * 2);
  if (!request.bail) return Promise.all(sources.map((source) => limit(() => verifyDocument(source, bench))));
  const verified: VerifiedDocument[] = [];
  for (const source of sources) {
    const document = await verifyDocument(source, bench);
    verified.push(document);
    if (document.claims.some((claim) => !passes(claim, request))) break;
  }
  return verified;
}

async function verifyDocument(source: DocumentSource, bench: Bench): Promise<VerifiedDocument> {
  const { request, share } = bench;
  const checked =
    share?.checked.get(source.path) ?? (await checkDocument(source, request.cwd, { ...request, ...bench }));
  const plan = share?.narrow(checked.plan) ?? checked.plan;
  request.progress.planned(plan.runs);
  return judge(checked, plan, await runPlan(plan, bench), request);
}

/**
 * Every run once; then, alone and one after the other, those whose timings alone would refute a claim. A time out of the
 * cache refutes nothing: it is measured anew first, as if there were no cache.
 */
async function runPlan(plan: Plan, { request, runner }: Bench): Promise<Outcomes> {
  const outcomes = new Map<string, readonly RunOutcome[]>();
  const seconds = expectedSeconds(plan.documents);
  const observe = async (run: PlannedRun, how: RunOptions): Promise<void> => {
    const started = (): void => request.progress.started(run);
    const outcome = await runner.run(run, { ...how, expectedSeconds: seconds.get(run.id) ?? 0, started });
    outcomes.set(run.id, [...(how.again === true ? [] : (outcomes.get(run.id) ?? [])), outcome]);
    request.progress.ended(run, outcome);
  };
  const doubtful = (): readonly PlannedRun[] => {
    const ids = new Set(runsToMeasureAgain(plan.documents, outcomes));
    return plan.runs.filter((run) => ids.has(run.id));
  };
  await Promise.all(plan.runs.map((run) => observe(run, { alone: false })));
  const remembered = doubtful().filter((run) => outcomes.get(run.id)?.some(isCached));
  await Promise.all(remembered.map((run) => observe(run, { alone: false, again: true })));
  for (const run of doubtful()) await observe(run, { alone: true });
  return outcomes;
}

function isCached(outcome: RunOutcome): boolean {
  return outcome.kind === 'observed' && outcome.observation.cached;
}

function judge(checked: CheckedDocument, plan: Plan, outcomes: Outcomes, request: VerifyRequest): VerifiedDocument {
  const settings = { today: request.now().toISOString().slice(0, 10), strict: request.strict };
  const claims = plan.documents.flatMap((planned) => judgeDocument(planned, outcomes, settings));
  return { checked, plan, outcomes, claims };
}

function withoutRuns(plan: Plan): Plan {
  const documents = plan.documents.map((planned) => ({
    ...planned,
    claims: planned.claims.filter(({ question }) => question.kind !== 'runs' && question.kind !== 'clean'),
  }));
  return { ...plan, documents, runs: [] };
}

interface Work {
  readonly request: VerifyRequest;
  readonly startedAt: Date;
  readonly sources: ChangedSources;
  readonly interpreters: readonly Interpreter[];
  readonly verified: readonly VerifiedDocument[];
  readonly share: Share | null;
}

function conclude({ request, startedAt, sources, interpreters, verified, share }: Work): Verification {
  const checked = verified.map((each) => each.checked);
  const found = [...sources.problems, ...checked.flatMap((each) => each.problems)];
  const nothing = sources.idleBecause === null ? findNothing(request.paths, found, checked) : [];
  const problems = [...found, ...nothing, ...(share === null ? [] : [share.warning])];
  const idleBecause = sources.idleBecause ?? share?.idleBecause ?? null;
  const outcomes = verified.flatMap((each) => [...each.outcomes.values()].flat());
  const report = assembleReport({
    plan: {
      documents: verified.flatMap((each) => each.plan.documents),
      runs: verified.flatMap((each) => each.plan.runs),
      interpreters,
      problems: [],
    },
    claims: new Map(
      verified.flatMap((each) => each.plan.documents.map(({ document }) => [document.path, each.claims] as const)),
    ),
    // Two documents may have a run of one name.
    outcomes: new Map(
      verified.flatMap((each) => each.plan.documents.map(({ document }) => [document.path, each.outcomes] as const)),
    ),
    problems,
    version: request.version,
    startedAt,
    durationSeconds: (request.now().getTime() - startedAt.getTime()) / 1000,
  });
  const uncovered = coverageNote(report, request);
  return {
    report,
    problems,
    texts: new Map([...sources.texts, ...checked.flatMap((each) => each.texts)]),
    planned: verified.flatMap((each) => each.plan.documents),
    notes: [
      ...(idleBecause === null ? [] : [idleBecause]),
      ...leftOutNote(sources.documents.slice(verified.length)),
      ...uncovered,
    ],
    exit: exitStatus({
      claims: verified.flatMap((each) => each.claims),
      problems,
      harnessErrors: outcomes.filter((outcome) => outcome.kind === 'harness-error').length,
      strict: request.strict,
      idle: idleBecause !== null,
      belowMinCoverage: uncovered.length > 0,
    }),
  };
}

/** `bail` alone leaves documents out. */
function leftOutNote(sources: readonly DocumentSource[]): readonly string[] {
  if (sources.length === 0) return [];
  return [`stopped at a claim that failed (--bail); not verified: ${sources.map(({ path }) => path).join(', ')}`];
}

function coverageNote(report: Report, { minCoverage }: VerifyRequest): readonly string[] {
  const percent = coveragePercent(report);
  if (percent >= (minCoverage ?? 0)) return [];
  // Rounded down: 79.9 would otherwise be said to be less than 80 by being 80.
  return [
    `claims and \`ignore\` speak of ${Math.floor(percent)}% of the Python blocks, expected ${minCoverage}% (--min-coverage)`,
  ];
}

/** How many of the Python blocks a claim uses or the sheet ignores; 100 where there is none. */
export function coveragePercent({ summary: { blocks } }: Report): number {
  return blocks.python === 0 ? 100 : ((blocks.python - blocks.unclaimed) / blocks.python) * 100;
}
