import type { CheckedDocument, PlanSettings } from './check.ts';
import type { DocumentSource } from './load.ts';
import type { Plan } from './model/plan.ts';
import type { Problem } from './model/problem.ts';
import type { VerifyRequest } from './request.ts';
/** The part of a verification that `--shard` asks for. */
export interface Share {
    /** Every document as it was divided, by path: read twice it might differ. */
    readonly checked: ReadonlyMap<string, CheckedDocument>;
    /** The plan of a document without the claims of other parts. */
    readonly narrow: (plan: Plan) => Plan;
    /** Says in the report that it is a part, and which. */
    readonly warning: Problem;
    /** Why this part has no claim though others have, or null. */
    readonly idleBecause: string | null;
}
/** Divides the claims of all documents by the time that they take; null where the request asks for all of them. */
export declare function takeShare(sources: readonly DocumentSource[], request: VerifyRequest, settings: PlanSettings): Promise<Share | null>;
