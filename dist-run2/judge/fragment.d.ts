import type { ErrorEvent, Observation, Step } from '../model/observation.ts';
import type { AsItStands } from '../model/plan.ts';
import type { Reason } from './decision.ts';
type Raised = Pick<ErrorEvent, 'type' | 'message' | 'lack'>;
/**
 * Why an error says nothing of a document: its block is a piece of something that the reader has to complete. Null: no
 * reason.
 */
export declare function fragmentOf(observation: Observation, error: Raised | null, asItStands: AsItStands): Reason | null;
/** Chunks that raised what the document does not show. */
export declare function unexpectedErrors(steps: readonly Step[], { raising }: AsItStands): readonly Step[];
export {};
