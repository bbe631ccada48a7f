import type { Observation } from '../model/observation.ts';
import type { Question } from '../model/plan.ts';
import type { Likeness } from './shown-text.ts';
export type TimedQuestion = Extract<Question, {
    readonly kind: 'timed';
}>;
/** `unclaimed`: the program prints the remarks. */
export interface HeldRemarks {
    readonly likeness: Likeness | 'unclaimed';
    readonly expected: string;
    readonly actual: string;
}
/**
 * Remarks about time against the lines of a run. Those that do not say from where they count (`← 2s later`) count all
 * from the line before, or all from the start, or all from the first line: it holds if one of these readings does, and
 * differs if none can.
 */
export declare function holdRemarks(question: TimedQuestion, observation: Observation): HeldRemarks;
