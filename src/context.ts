import type { Outcomes } from './judge/asked.ts';
import type { RunOutcome } from './model/outcome.ts';
import type { Context, Plan, PlannedClaim, PlannedDocument, PlannedRun } from './model/plan.ts';
import type { ClaimReport } from './model/report.ts';
import { runSignature } from './plan/programs.ts';

/** Where more blocks fail, the document is for another Python, or broken. */
const mostBlocks = 20;

/** What came of a document by itself. */
export interface Tried {
  readonly plan: Plan;
  readonly outcomes: Outcomes;
  readonly reports: readonly ClaimReport[];
}

export interface Means {
  /** The same document, with these blocks in their context. */
  readonly planIn: (context: Context) => Plan;
  readonly run: (plan: Plan) => Promise<Outcomes>;
  readonly judge: (plan: Plan, outcomes: Outcomes) => readonly ClaimReport[];
}

/**
 * What ends with an error, and no sheet speaks of, or misses a file or a variable, is tried once more as readers come to
 * it, after all that stands above: a block may go on from more than the names that it reads, from what others have
 * registered, written, replaced. Null where that changes nothing; else the plan in which whatever holds so is run so, and
 * what was seen.
 */
export async function tryInContext(
  alone: Tried,
  { planIn, run, judge }: Means,
): Promise<{ readonly plan: Plan; readonly outcomes: Outcomes } | null> {
  const context = contextOf(alone);
  if (context.blocks.size === 0) return null;
  const whole = planIn(context);
  const added = onlyNew(whole, context, alone.plan);
  if (added.runs.length === 0) return null;
  const seen = new Map([...alone.outcomes, ...(await run(added))]);
  const holding = holdingIn(context, whole, { alone: alone.reports, inContext: judge(whole, seen) });
  if (holding.blocks.size === 0) return null;
  const plan = holding.blocks.size === context.blocks.size ? whole : planIn(holding);
  const outcomeOf = (planned: PlannedRun): readonly RunOutcome[] =>
    (hasRun(alone.plan, planned) ? alone.outcomes : seen).get(planned.id) ?? [];
  return { plan, outcomes: new Map(plan.runs.map((planned) => [planned.id, outcomeOf(planned)])) };
}

function contextOf({ plan, outcomes, reports }: Tried): Context {
  const wanting = reports.filter((report) => isEndedByError(report) || missesWhatIsMade(plan, report));
  const blocks = new Set(blocksOf(plan, wanting));
  const without = plan.runs.flatMap(({ id, program }) =>
    (outcomes.get(id) ?? []).some(hasNoEnd) ? firstOf(program) : [],
  );
  return { blocks: blocks.size > mostBlocks ? new Set() : blocks, without: new Set(without) };
}

/** Other output, or a warning, is no sign that something was missing. */
function isEndedByError(report: ClaimReport): boolean {
  return isRefuted(report) && report.reason?.startsWith('not-observed: error ') === true;
}

/** A file, or a variable of the environment, that another block speaks of, too: it may be the one that makes it. */
function missesWhatIsMade(plan: Plan, report: ClaimReport): boolean {
  const missed = report.implicit ? missing.exec(report.reason ?? '')?.groups?.['name'] : undefined;
  if (missed === undefined) return false;
  const name = missed.slice(missed.lastIndexOf('/') + 1);
  const own = new Set(blocksOf(plan, [report]));
  return plan.documents.some(({ document }) =>
    document.blocks.some(({ id, lines }) => !own.has(id) && lines.some(({ text }) => text.includes(name))),
  );
}

const missing = /^needs-(?:file: needs the file|input: needs the variable) (?<name>\S+)/u;

/** Those of its blocks of which something holds there that did not, and nothing fails that did not. */
function holdingIn(
  context: Context,
  plan: Plan,
  { alone, inContext }: { readonly alone: readonly ClaimReport[]; readonly inContext: readonly ClaimReport[] },
): Context {
  const before = new Map(alone.map((each) => [each.id, each]));
  const holding = inContext.filter(
    ({ id, verdict }) => verdict === 'verified' && before.get(id)?.verdict !== 'verified',
  );
  const failing = inContext.filter((each) => isRefuted(each) && !couldFail(before.get(each.id)));
  const failed = new Set(blocksOf(plan, failing));
  const held = blocksOf(plan, holding).filter((id) => context.blocks.has(id) && !failed.has(id));
  return { ...context, blocks: new Set(held) };
}

/** It did already, or would have, had the program come that far. */
function couldFail(before: ClaimReport | undefined): boolean {
  return before?.verdict === 'refuted' || before?.reason?.startsWith('not-reached:') === true;
}

/** With nothing but the claims of these blocks, and the runs that another plan does not have. */
function onlyNew(plan: Plan, { blocks }: Context, known: Plan): Plan {
  const documents = plan.documents.map((planned) => ({
    ...planned,
    claims: planned.claims.filter((claim) => blockOf(planned, claim).some((id) => blocks.has(id))),
  }));
  return { ...plan, documents, runs: plan.runs.filter((run) => !hasRun(known, run)) };
}

/** A run of the same program under the same name. */
function hasRun({ runs }: Plan, { id, program }: PlannedRun): boolean {
  return runs.some((each) => each.id === id && runSignature(each.program) === runSignature(program));
}

/** Ids of the blocks that claims are about. */
function blocksOf({ documents }: Plan, reports: readonly ClaimReport[]): readonly string[] {
  const ids = new Set(reports.map(({ id }) => id));
  return documents.flatMap((planned) =>
    planned.claims.filter(({ id }) => ids.has(id)).flatMap((claim) => blockOf(planned, claim)),
  );
}

function isRefuted({ implicit, verdict }: ClaimReport): boolean {
  return implicit && verdict === 'refuted';
}

/** Its block, where no sheet speaks of its program. */
function blockOf({ programs }: PlannedDocument, { question, programName }: PlannedClaim): readonly string[] {
  const isShown = 'asItStands' in question && question.asItStands !== undefined;
  return isShown ? programs.filter(({ name }) => name === programName).flatMap(firstOf) : [];
}

function firstOf({ blockIds }: PlannedRun['program']): readonly string[] {
  return blockIds.slice(0, 1);
}

function hasNoEnd(outcome: RunOutcome): boolean {
  return outcome.kind === 'observed' && outcome.observation.ended !== 'exit';
}
