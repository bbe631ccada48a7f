import type { PlannedClaim, PlannedDocument } from '../../model/plan.ts';
import type { ClaimReport, DocumentReport, ReportFrame, Verdict } from '../../model/report.ts';
/** A claim as the page has it. */
export interface ClaimView {
    readonly claim: ClaimReport;
    /** Null where the document was not planned, or no longer is as it was. */
    readonly planned: PlannedClaim | null;
    /** By which its marks in the text and its note are told to belong together; null for implicit ones. */
    readonly number: number | null;
    readonly fails: boolean;
    /** What the filters look at. For each version a word such as `0-refuted`, and `0-failed` where it fails there. */
    readonly tokens: readonly string[];
}
/** One document and all that its page shows. */
export interface PageInput {
    readonly report: ReportFrame;
    readonly document: DocumentReport;
    /** Null: the text of the document is not at hand as it was when it was checked. */
    readonly planned: PlannedDocument | null;
    readonly claims: readonly ClaimView[];
    /** Exact versions of the interpreters, as the report orders them. */
    readonly versions: readonly string[];
    readonly commit: string | null;
}
export declare function viewPage(report: ReportFrame, document: DocumentReport, options: {
    readonly planned: PlannedDocument | null;
    readonly commit: string | null;
    readonly strict: boolean;
}): PageInput;
/** Worst first: the order of counts, filters and lists. */
export declare const verdictOrder: readonly ["refuted", "stale", "undecided", "known-wrong", "verified", "attested"];
export declare function worst(verdicts: readonly Verdict[]): Verdict;
/** Each told by its shape, so that no colour is needed. All are in the fonts that come with any system. */
export declare const symbols: {
    verified: string;
    refuted: string;
    stale: string;
    undecided: string;
    attested: string;
    'known-wrong': string;
};
/** Address of a claim within its page. */
export declare function linkTo(claim: ClaimReport): string;
/** Ids of the page's own; claims have theirs to themselves, as no colon can stand at the end of `claimcheck`. */
export declare function ownId(name: string): string;
