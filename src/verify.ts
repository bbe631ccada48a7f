import { loadChangedSources } from './changed.ts';
import type { ChangedSources } from './changed.ts';
import { checkDocument, planInContext } from './check.ts';
import type { CheckedDocument } from './check.ts';
import { tryInContext } from './context.ts';
import { inTurn } from './in-turn.ts';
import { beginToAsk } from './interpreters.ts';
import type { Outcomes } from './judge/asked.ts';
import { passes } from './judge/gate.ts';
import { judgeDocument } from './judge/judge.ts';
import type { DocumentSource } from './load.ts';
import type { Interpreter } from './model/interpreter.ts';
import type { Plan, PlannedDocument } from './model/plan.ts';
import type { DocumentReport, Report } from './model/report.ts';
import type { VerifyRequest } from './request.ts';
import { assembleDocument, assembleInterpreters, joinReport } from './results/assemble.ts';
import { openProvidedRunner } from './run/provided.ts';
import type { Installing } from './run/provided.ts';
import type { Runner } from './run/runner.ts';
import { runPlan } from './run-plan.ts';
import { takeShare } from './share.ts';
import type { Share } from './share.ts';
import { openTally } from './tally.ts';
import type { Conclusion, Tallied } from './tally.ts';

/** What came of a verification, all of it at once. */
export interface Verification extends Pick<Conclusion, 'problems' | 'notes' | 'exit'> {
  readonly report: Report;
  /** Texts of the documents and sheets by path, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** What the report was made from: documents and sheets as parsed, places of quotes, composed programs. */
  readonly planned: readonly PlannedDocument[];
}

/** Who takes the documents as they come, however many there are, in the order of their paths. */
export interface Receiver {
  readonly begin: (opening: Opening) => Promise<void> | void;
  readonly document: (verified: VerifiedDocument) => Promise<void> | void;
}

/** What is known before anything has run. `documents`: how many are to be verified. */
export interface Opening extends Pick<Report, 'tool' | 'startedAt' | 'interpreters'> {
  readonly documents: number;
}

export interface VerifiedDocument {
  readonly report: DocumentReport;
  /** What its report was made from. */
  readonly planned: PlannedDocument;
}

/**
 * Load, parse, plan, run, judge, report.
 *
 * @throws HarnessError where claimcheck cannot do its work: no interpreter, isolation that cannot be had.
 */
export async function verify(request: VerifyRequest): Promise<Verification> {
  return gather((receiver) => verifyEach(loadChangedSources, request, receiver));
}

/** As `verify`, of sources that are loaded already, or of sheets that are no file yet. */
export async function verifySources(sources: ChangedSources, request: VerifyRequest): Promise<Verification> {
  return gather((receiver) => verifyEach(() => sources, request, receiver));
}

type LoadSources = (request: VerifyRequest) => ChangedSources | Promise<ChangedSources>;

/** As `verify`; each document is handed over and forgotten, so that no number of them fills the memory. */
export async function verifyEach(load: LoadSources, request: VerifyRequest, receiver: Receiver): Promise<Conclusion> {
  const startedAt = request.now();
  const interpreters = (request.ask ?? beginToAsk)(request);
  // Reading keeps this process busy; meanwhile the interpreters can say what they are.
  await interpreters.begun;
  const [sources, { chosen, missing }] = await Promise.all([load(request), interpreters.asked]);
  const installing: Installing = (python, packages) => request.progress.installing?.(python, packages);
  const runner = await openProvidedRunner({ ...request, cwd: request.root, interpreters: chosen, installing });
  const interrupt = (): void => void runner.close();
  request.signal?.addEventListener('abort', interrupt, { once: true });
  try {
    request.signal?.throwIfAborted();
    const share = await takeShare(sources.documents, request, { ...request, interpreters: chosen, missing });
    await receiver.begin(openingOf({ request, startedAt, interpreters: chosen, sources }));
    const tally = openTally({ request, startedAt, sources, interpreters: chosen, share });
    const hand = async (tallied: TalliedDocument): Promise<void> => {
      // What was ended in the middle is no result.
      request.signal?.throwIfAborted();
      tally.add(tallied);
      if (tallied.verified !== null) await receiver.document(tallied.verified);
      request.progress.concluded?.();
    };
    request.progress.opened?.(sources.documents.length);
    await verifyAll(sources.documents, hand, { request, interpreters: chosen, missing, runner, share });
    return tally.conclude();
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
  let claimsRead = 0;
  const verification = await gather(async (receiver) => {
    const conclusion = await verifyStaticallyEach(request, receiver);
    ({ claimsRead } = conclusion);
    return conclusion;
  });
  return { ...verification, claimsRead };
}

/** As `verifyStatically`; each document is handed over and forgotten. */
export async function verifyStaticallyEach(
  request: VerifyRequest,
  receiver: Receiver,
): Promise<Conclusion & { readonly claimsRead: number }> {
  const startedAt = request.now();
  const sources = await loadChangedSources(request);
  await receiver.begin(openingOf({ request, startedAt, interpreters: [], sources }));
  const tally = openTally({ request, startedAt, sources, interpreters: [], share: null });
  for (const source of sources.documents) {
    const checked = await checkDocument(source, request.cwd, { ...request, interpreters: [], missing: [] });
    const tallied = judge(checked, withoutRuns(checked.plan), new Map(), request);
    tally.add(tallied);
    if (tallied.verified !== null) await receiver.document(tallied.verified);
  }
  const conclusion = tally.conclude();
  const isClean = conclusion.problems.every((problem) => problem.severity === 'warning');
  // That no claim could be decided without a run is no failure here: that there are claims was seen to.
  const exit = isClean && conclusion.exit === 2 ? 0 : conclusion.exit;
  return { ...conclusion, exit, claimsRead: tally.claimsRead() };
}

async function gather(verifyInto: (receiver: Receiver) => Promise<Conclusion>): Promise<Verification> {
  const documents: VerifiedDocument[] = [];
  const { frame, texts, problems, notes, exit } = await verifyInto({
    begin: () => undefined,
    document: (verified) => void documents.push(verified),
  });
  const planned = documents.map((each) => each.planned);
  return {
    report: joinReport(
      frame,
      documents.map((each) => each.report),
    ),
    problems,
    texts: new Map([...texts, ...planned.map(({ document }) => [document.path, document.text] as const)]),
    planned,
    notes,
    exit,
  };
}

interface Start {
  readonly request: VerifyRequest;
  readonly startedAt: Date;
  readonly interpreters: readonly Interpreter[];
  readonly sources: ChangedSources;
}

function openingOf({ request, startedAt, interpreters, sources }: Start): Opening {
  return {
    tool: { version: request.version },
    startedAt: startedAt.toISOString(),
    interpreters: assembleInterpreters(interpreters),
    documents: sources.documents.length,
  };
}

interface Bench {
  readonly request: VerifyRequest;
  readonly interpreters: readonly Interpreter[];
  /** Specs that no interpreter was found for. */
  readonly missing: readonly string[];
  readonly runner: Runner;
  readonly share: Share | null;
}

interface TalliedDocument extends Tallied {
  /** Null where the document cannot be read. */
  readonly verified: VerifiedDocument | null;
}

/** Documents that wait for a slow one before them, at most. */
const mostAhead = 256;

/** With `bail` one document after the other, and none behind one with a claim that fails its gate. */
async function verifyAll(
  sources: readonly DocumentSource[],
  hand: (tallied: TalliedDocument) => Promise<void>,
  bench: Bench,
): Promise<void> {
  const { request } = bench;
  if (!request.bail) {
    const atOnce = request.jobs * 2;
    return inTurn(sources, (source) => verifyDocument(source, bench), hand, {
      atOnce,
      ahead: Math.max(atOnce, mostAhead),
    });
  }
  for (const source of sources) {
    const tallied = await verifyDocument(source, bench);
    await hand(tallied);
    if (tallied.verified?.report.claims.some((claim) => !passes(claim, request)) === true) break;
  }
}

async function verifyDocument(source: DocumentSource, bench: Bench): Promise<TalliedDocument> {
  const { request, share } = bench;
  request.signal?.throwIfAborted();
  const checked =
    share?.checked.get(source.path) ?? (await checkDocument(source, request.cwd, { ...request, ...bench }));
  const plan = share?.narrow(checked.plan) ?? checked.plan;
  request.progress.planned(plan.runs);
  const outcomes = await runPlan(plan, bench);
  const alone = judge(checked, plan, outcomes, request);
  const inContext = await tryInContext(
    { plan, outcomes, reports: alone.verified?.report.claims ?? [] },
    {
      planIn: (context) => {
        const whole = planInContext(checked, source, { ...request, ...bench, context });
        return share?.narrow(whole) ?? whole;
      },
      run: (added) => {
        request.progress.planned(added.runs);
        return runPlan(added, bench);
      },
      judge: (again, seen) => judge(checked, again, seen, request).verified?.report.claims ?? [],
    },
  );
  return inContext === null ? alone : judge(checked, inContext.plan, inContext.outcomes, request);
}

/** The claims of one document, and its part of the report; what was observed is not needed any more. */
function judge(checked: CheckedDocument, plan: Plan, outcomes: Outcomes, request: VerifyRequest): TalliedDocument {
  const settings = { today: request.now().toISOString().slice(0, 10), strict: request.strict };
  const [planned] = plan.documents;
  const harnessErrors = [...outcomes.values()].flat().filter(({ kind }) => kind === 'harness-error').length;
  if (planned === undefined) return { checked, harnessErrors, summary: null, verified: null };
  const claims = judgeDocument(planned, outcomes, settings);
  const { report, summary } = assembleDocument({ planned, runs: plan.runs, claims, outcomes });
  return { checked, harnessErrors, summary, verified: { report, planned } };
}

function withoutRuns(plan: Plan): Plan {
  const documents = plan.documents.map((planned) => ({
    ...planned,
    claims: planned.claims.filter(({ question }) => question.kind !== 'runs' && question.kind !== 'clean'),
  }));
  return { ...plan, documents, runs: [] };
}
