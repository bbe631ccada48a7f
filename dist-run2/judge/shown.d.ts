import type { AskedInterpreter, Question } from '../model/plan.ts';
import type { Outcomes } from './asked.ts';
import type { AskedVerdict } from './decision.ts';
export type ShownQuestion = Extract<Question, {
    readonly kind: 'shown';
}>;
/**
 * Whether a run shows what the document shows, on one interpreter. Refuted is only what surely differs, and verified only
 * where no part is in doubt.
 */
export declare function judgeShown(question: ShownQuestion, asked: AskedInterpreter, outcomes: Outcomes): AskedVerdict;
