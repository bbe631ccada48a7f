import type { Document } from '../model/document.ts';
import type { Interpreter } from '../model/interpreter.ts';
import type { AnchoredQuote, Program, Question } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { Claim, ClaimBasis, Sheet } from '../model/sheet.ts';
import type { Programs } from './programs.ts';
import type { AskedVersions } from './versions.ts';
/** A claim of a sheet found in its document, before its runs are planned. */
export interface ClaimDraft {
    readonly id: string;
    readonly claim: Claim;
    readonly sheet: Sheet;
    /** Empty where stale. */
    readonly quotes: readonly AnchoredQuote[];
    readonly program: Program | null;
    readonly answer: SettledQuestion | RunsAnswer;
}
/** What is asked of a claim that has nothing to run. */
export type SettledQuestion = Exclude<Question, {
    kind: 'runs' | 'clean';
}>;
export interface RunsAnswer {
    readonly kind: 'runs';
    readonly basis: ProgramBasis;
    readonly program: Program;
    /** The other program of each `compared-with`, in their order. */
    readonly compared: readonly Program[];
    readonly versions: AskedVersions;
}
export type ProgramBasis = Extract<ClaimBasis, {
    kind: 'program';
}>;
export type DraftResult = {
    readonly kind: 'draft';
    readonly draft: ClaimDraft;
} | {
    readonly kind: 'refused';
    readonly problems: readonly Problem[];
};
/** What the claims of one document have in common. */
export interface ClaimContext {
    readonly document: Document;
    readonly programs: Programs;
    readonly interpreters: readonly Interpreter[];
    readonly missing: readonly string[];
    readonly readInline: (markdown: string) => string;
}
/** Anchors the quotes of a claim and finds its program; every Problem of the claim at once. */
export declare function draftClaim(context: ClaimContext, sheet: Sheet, claim: Claim, id: string): DraftResult;
