import type { AskedInterpreter, Question } from '../model/plan.ts';
import type { Outcomes } from './asked.ts';
import type { AskedVerdict } from './decision.ts';
/**
 * Whether the program runs clean on one interpreter: by itself to its end, exit status 0, no uncaught and no unretrieved
 * exception, no warning, except for what the claims of the program expect there. Where no sheet speaks of it, what it
 * lacks, what it leaves to its reader, and what the document says of its failure is no fault of the document.
 */
export declare function judgeClean(question: CleanQuestion, asked: AskedInterpreter, outcomes: Outcomes): AskedVerdict;
export type CleanQuestion = Extract<Question, {
    readonly kind: 'clean';
}>;
