import type { Observation, WarningEvent } from '../model/observation.ts';
import type { Reason } from './decision.ts';
/** Of an escape or a number that Python will not read for ever, or of `is` with a literal. */
export declare function isOfCompiler({ category, message }: WarningEvent): boolean;
/** All that is wrong with a run is what Python prints for nobody who does not ask for it (library reference, warnings). */
export declare function excuseOfHidden(observation: Observation): Reason | null;
/** All that is wrong with a run is that libraries ask for more to be installed. */
export declare function excuseOfInstalling(observation: Observation): Reason | null;
