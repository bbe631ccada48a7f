import type { Observation } from '../model/observation.ts';
import type { Check, ExpectationOf } from './check.ts';
/** Exit status, 1 after an uncaught error. `os._exit(0)` before the last statement is no exit with status 0. */
export declare function checkExit({ status }: ExpectationOf<'exit'>, observation: Observation): Check;
/**
 * An early end whose status the author states: `os._exit(3)`, never `os._exit(0)`. A program that died of a signal has
 * crashed, whatever its status: that refutes.
 */
export declare function isStatedCrash(status: number, { ended, endedBecause, exit }: Observation): boolean;
