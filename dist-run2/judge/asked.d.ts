import type { RunOutcome } from '../model/outcome.ts';
import type { AskedInterpreter, Question } from '../model/plan.ts';
import type { AskedVerdict, Reason } from './decision.ts';
import type { Observed, OutcomeOf, Repeat, UnknownRepeat } from './repeat.ts';
/**
 * Decides a claim on one interpreter. A claim that fails by measured times alone is decided by the second measurement,
 * where there is one: when that one passes, the two disagree.
 */
export declare function judgeAsked(question: RunsQuestion, asked: AskedInterpreter, outcomes: Outcomes): AskedVerdict;
export type RunsQuestion = Extract<Question, {
    readonly kind: 'runs';
}>;
/** Outcomes by run id, in the order of attempts. */
export type Outcomes = ReadonlyMap<string, readonly RunOutcome[]>;
/**
 * Runs whose measured times are all that refutes the claim on this interpreter, with the runs that they are compared
 * with, as the first attempts show it. Where less has to hold than in every run, all that miss it are among them.
 */
export declare function spoiltRuns(question: RunsQuestion, asked: AskedInterpreter, outcomes: Outcomes): readonly string[];
export declare function attempt(outcomes: Outcomes, which: 'first' | 'last'): OutcomeOf;
/** Why not all is known of the runs of an interpreter; null where it is. Without any run nothing is. */
export declare function firstUnknown(repeats: readonly (Repeat | Observed)[]): UnknownRepeat | null;
export declare function reasonOf({ code, sentence }: UnknownRepeat, python: string): Reason;
