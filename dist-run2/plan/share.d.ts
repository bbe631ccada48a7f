import type { Plan, PlannedDocument } from '../model/plan.ts';
/** Claims of one document that must be judged together, because they look at the same runs. */
export interface Portion {
    readonly documentPath: string;
    readonly claimIds: readonly string[];
    /** What its runs are expected to take, as far as the sheet says it. */
    readonly seconds: number;
}
/** The claims of the plan in portions, in the order of their first claims. Every claim is in exactly one. */
export declare function portionsOf(plan: Plan): readonly Portion[];
/**
 * `count` shares of about the same seconds: the longest portion first, each to the share that has least. The same
 * portions, in whatever order, give the same shares.
 */
export declare function distribute(portions: readonly Portion[], count: number): readonly (readonly Portion[])[];
/** The plan with only the claims of these portions, and the runs that they need. */
export declare function keepPortions(plan: Plan, portions: readonly Portion[]): Plan;
/** SHA-256 of all that the parts of one verification agree on; `settings` is whatever else they depend on. */
export declare function fingerprint(documents: readonly PlannedDocument[], shares: readonly (readonly Portion[])[], settings: object): string;
