import type { AskedInterpreter } from '../model/plan.ts';
import type { Outcomes } from './asked.ts';
import type { AskedVerdict } from './decision.ts';
import type { TimedQuestion } from './remarks.ts';
/**
 * Whether lines came when the document says that they do, on one interpreter. What fails is decided by the second
 * measurement, where there is one: when that one passes, the two disagree.
 */
export declare function judgeTimed(question: TimedQuestion, asked: AskedInterpreter, outcomes: Outcomes): AskedVerdict;
/** Runs whose measured times refute the claim, as the first attempts show it. */
export declare function spoiltTimes(question: TimedQuestion, asked: AskedInterpreter, outcomes: Outcomes): readonly string[];
