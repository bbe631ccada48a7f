import type { Block, Document } from '../../model/document.ts';
import type { Expectation } from '../../model/expectation.ts';
import type { ShownPart } from '../../model/plan.ts';
import type { Condition } from '../python-condition.ts';
import type { ShownClaim } from './claim.ts';
import type { Order } from './order.ts';
/** What is no uncleanness, where the condition may hold; null: everywhere. */
export interface ExpectedThere {
    readonly expectation: Expectation;
    readonly when: Condition | null;
}
export declare function allowedBy(raises: Order['raises']): readonly ExpectedThere[];
export declare function raisingClaims(raises: Order['raises']): readonly ShownClaim[];
/** Errors and warnings that the shown output names. */
export declare function expectedOf(shown: readonly ShownPart[], output: Block | null): readonly ExpectedThere[];
/** Errors in the first block below that is no Python, however much is said before it. */
export declare function errorsBelow({ blocks }: Document, block: Block): readonly ExpectedThere[];
/** Warnings that a session shows among its output. */
export declare function warningsShown(parts: readonly ShownPart[]): readonly ExpectedThere[];
