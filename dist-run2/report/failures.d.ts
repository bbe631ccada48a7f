import type { ClaimReport, DocumentReport, Report } from '../model/report.ts';
/** A claim, and the document that makes it. */
export interface LocatedClaim {
    readonly document: DocumentReport;
    readonly claim: ClaimReport;
}
/** The claims that failed their gate: document by document, the worst verdict first, then as the document says them. */
export declare function listFailures(report: Report, strict: boolean): readonly LocatedClaim[];
/** The claims that passed, in the order of the report. */
export declare function listPassing(report: Report, strict: boolean): readonly LocatedClaim[];
/** The same, the worst of all documents first. */
export declare function listFailuresWorstFirst(report: Report, strict: boolean): readonly LocatedClaim[];
