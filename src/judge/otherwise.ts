import type { PlannedRun } from '../model/plan.ts';

/** Hash seeds to try what a package shows with. The order of two items is the same with every second one. */
export const otherSeeds: readonly number[] = [1, 2, 3, 4];

/** The run, so tried. Its id is one of its own: what it shows is held against the first, and is in no report. */
export function otherwise(run: PlannedRun, seed: number): PlannedRun {
  return { ...run, id: idOtherwise(run.id, seed), repeat: seed };
}

/** Of a run with another hash seed. */
export function idOtherwise(run: string, seed: number): string {
  return `${run} with hash seed ${seed}`;
}
