import type { PlannedDocument } from '../model/plan.ts';
import type { ClaimReport } from '../model/report.ts';
import type { Outcomes } from './asked.ts';
export interface JudgeSettings {
    /** ISO date; attestations and `known-wrong` expire by it. */
    readonly today: string;
    readonly strict: boolean;
}
/**
 * The verdict on every claim of a document, in the order of the plan. A run that is missing among the outcomes makes
 * undecided what depends on it.
 *
 * @param outcomes by run id, in the order of attempts: the second, where there is one, was measured again, alone.
 */
export declare function judgeDocument(planned: PlannedDocument, outcomes: Outcomes, settings: JudgeSettings): readonly ClaimReport[];
