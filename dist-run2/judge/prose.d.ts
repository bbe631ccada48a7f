import type { Observation } from '../model/observation.ts';
/**
 * For each line of stderr: false where the interpreter printed it as part of a traceback or a warning. Judged by the
 * text, in the forms of CPython 3.6 to 3.14; messages of several lines are recognized by what the run reported.
 */
export declare function isProse(lines: readonly string[], observation: Observation): readonly boolean[];
