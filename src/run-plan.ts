import { runsToMeasureAgain, runsToTryOtherwise } from './judge/again.ts';
import type { Outcomes } from './judge/asked.ts';
import { otherSeeds, otherwise } from './judge/otherwise.ts';
import type { RunOutcome } from './model/outcome.ts';
import type { Plan, PlannedRun } from './model/plan.ts';
import { expectedSeconds } from './plan/expected-seconds.ts';
import type { VerifyRequest } from './request.ts';
import type { RunOptions, Runner } from './run/runner.ts';

/**
 * Every run once; then, alone and one after the other, those whose timings alone would refute a claim, and with other
 * hash seeds those whose output a package has a part in. A time out of the cache refutes nothing: it is measured
 * anew first, as if there were no cache.
 */
export async function runPlan(
  plan: Plan,
  { request, runner }: { readonly request: Pick<VerifyRequest, 'progress'>; readonly runner: Runner },
): Promise<Outcomes> {
  const outcomes = new Map<string, readonly RunOutcome[]>();
  const seconds = expectedSeconds(plan.documents);
  const observe = async (run: PlannedRun, how: RunOptions): Promise<void> => {
    const started = (): void => request.progress.started(run, seconds.get(run.id) ?? null);
    const outcome = await runner.run(run, { ...how, expectedSeconds: seconds.get(run.id) ?? 0, started });
    outcomes.set(run.id, [...(how.again === true ? [] : (outcomes.get(run.id) ?? [])), outcome]);
    request.progress.ended(run, outcome);
  };
  const chosen = (ids: readonly string[]): readonly PlannedRun[] => {
    const runs = plan.runs.filter((run) => ids.includes(run.id));
    request.progress.planned(runs);
    return runs;
  };
  const doubtful = (): readonly string[] => runsToMeasureAgain(plan.documents, outcomes);
  await Promise.all(plan.runs.map((run) => observe(run, { alone: false })));
  const remembered = chosen(doubtful().filter((id) => outcomes.get(id)?.some(isCached)));
  await Promise.all(remembered.map((run) => observe(run, { alone: false, again: true })));
  for (const run of chosen(doubtful())) await observe(run, { alone: true });
  for (const seed of otherSeeds) {
    const unsure = chosen(runsToTryOtherwise(plan.documents, outcomes));
    await Promise.all(unsure.map((run) => observe(otherwise(run, seed), { alone: false })));
  }
  return outcomes;
}

function isCached(outcome: RunOutcome): boolean {
  return outcome.kind === 'observed' && outcome.observation.cached;
}
