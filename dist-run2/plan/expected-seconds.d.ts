import type { PlannedDocument } from '../model/plan.ts';
/**
 * How long the runs will take, by their ids, as far as claims say so: the longest time that one of them mentions. What
 * no claim gives a time to is not among them.
 */
export declare function expectedSeconds(documents: readonly PlannedDocument[]): ReadonlyMap<string, number>;
