import type { Observation } from '../model/observation.ts';
import type { AsItStands } from '../model/plan.ts';
import type { Reason } from './decision.ts';
export interface Excuse {
    readonly verdict: 'verified' | 'undecided';
    readonly reason: Reason;
}
/**
 * What is decided on an unclean run of a program that no sheet speaks of, where the document is not at fault, or says
 * itself that the program fails. Null: it is at fault.
 */
export declare function excuseAsItStands(observation: Observation, python: string, asItStands: AsItStands): Excuse | null;
