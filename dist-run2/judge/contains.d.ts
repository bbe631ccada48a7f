import type { Observation } from '../model/observation.ts';
import type { Check, ExpectationOf } from './check.ts';
/** Each pattern occurs on the stream, tracebacks and warnings included. */
export declare function checkContains({ patterns, stream }: ExpectationOf<'contains'>, observation: Observation): Check;
/** No pattern occurs on the stream. Of a stream that was cut off nobody knows. */
export declare function checkLacks({ patterns, stream }: ExpectationOf<'lacks'>, observation: Observation): Check;
