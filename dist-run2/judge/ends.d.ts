import type { Observation } from '../model/observation.ts';
import type { Check, ExpectationOf } from './check.ts';
/** How the run ended. A crash or a run that was killed is none of the ends that can be claimed. */
export declare function checkEnds({ how }: ExpectationOf<'ends'>, observation: Observation): Check;
