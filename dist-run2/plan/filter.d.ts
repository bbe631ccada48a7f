import type { ClaimFilter, Plan, PlannedClaim, PlannedDocument, PlannedRun } from '../model/plan.ts';
/**
 * The plan with only those claims that some filter lets through, and only the runs that they need. No filter: all.
 * A document keeps its blocks and programs, so that roles stay true.
 */
export declare function filterPlan(plan: Plan, filters: readonly ClaimFilter[]): Plan;
/** The runs that some claim of these documents is judged on. */
export declare function neededRuns(runs: readonly PlannedRun[], documents: readonly PlannedDocument[]): readonly PlannedRun[];
/** Ids of the runs that a claim is judged on. */
export declare function runsOf(claim: PlannedClaim): readonly string[];
