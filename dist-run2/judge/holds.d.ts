import type { Observation } from '../model/observation.ts';
import type { Check, ExpectationOf } from './check.ts';
/** Each expression is true in the program's namespace at its end. */
export declare function checkHolds({ expressions }: ExpectationOf<'holds'>, observation: Observation): Check;
/** Whether one of the expressions raised: then it says nothing, in whatever mode the claim is asked. */
export declare function hasRaised({ expressions }: ExpectationOf<'holds'>, observation: Observation): boolean;
