import type { Document } from '../model/document.ts';
import type { PlannedClaim, Program } from '../model/plan.ts';
import type { DraftedExpectation, DraftedQuote } from './sheet-draft.ts';
/** What a comment behind a statement, or an example of a session, says, as a claim of a sheet. */
export interface DraftedValue {
    readonly quote: DraftedQuote;
    readonly line: number;
    readonly expect: DraftedExpectation;
}
/**
 * The values that a document shows of a program, each as an expression that holds, a line that is printed, or the error that
 * ends it. Empty where a sheet cannot say all of them: then what needs no sheet says more.
 */
export declare function draftValues(document: Document, program: Program, claims: readonly PlannedClaim[]): readonly DraftedValue[];
