import type { ErrorEvent, Observation } from '../model/observation.ts';
import type { Reason } from './decision.ts';
type Raised = Pick<ErrorEvent, 'type' | 'message' | 'lack'> & Partial<Pick<ErrorEvent, 'missingModule'>>;
/**
 * What a program lacks here, where that is what made it raise, or end otherwise: no fault of the document. Null: nothing of
 * the kind. Of a program that no sheet speaks of; a sheet can complete its programs, see `excuseOfMachine`.
 */
export declare function excuseOf(observation: Observation, error: Raised | null): Reason | null;
/** As `excuseOf`, of what no sheet can give: it depends on the machine alone. */
export declare function excuseOfMachine(observation: Observation): Reason | null;
export {};
