import type { Observation } from '../model/observation.ts';
import type { Check, ExpectationOf } from './check.ts';
/** What program and logging wrote to stderr, without tracebacks and warnings, is these lines. */
export declare function checkStderr({ patterns }: ExpectationOf<'stderr'>, observation: Observation): Check;
