import type { ChangedSources } from './changed.ts';
import type { PlannedDocument } from './model/plan.ts';
import type { DocumentReport, Report } from './model/report.ts';
import type { VerifyRequest } from './request.ts';
import type { Conclusion } from './tally.ts';
/** What came of a verification, all of it at once. */
export interface Verification extends Pick<Conclusion, 'problems' | 'notes' | 'exit'> {
    readonly report: Report;
    /** Texts of the documents and sheets by path, for code frames. */
    readonly texts: ReadonlyMap<string, string>;
    /** What the report was made from: documents and sheets as parsed, places of quotes, composed programs. */
    readonly planned: readonly PlannedDocument[];
}
/** Who takes the documents as they come, however many there are, in the order of their paths. */
export interface Receiver {
    readonly begin: (opening: Opening) => Promise<void> | void;
    readonly document: (verified: VerifiedDocument) => Promise<void> | void;
}
/** What is known before anything has run. `documents`: how many are to be verified. */
export interface Opening extends Pick<Report, 'tool' | 'startedAt' | 'interpreters'> {
    readonly documents: number;
}
export interface VerifiedDocument {
    readonly report: DocumentReport;
    /** What its report was made from. */
    readonly planned: PlannedDocument;
}
/**
 * Load, parse, plan, run, judge, report.
 *
 * @throws HarnessError where claimcheck cannot do its work: no interpreter, isolation that cannot be had.
 */
export declare function verify(request: VerifyRequest): Promise<Verification>;
/** As `verify`, of sources that are loaded already, or of sheets that are no file yet. */
export declare function verifySources(sources: ChangedSources, request: VerifyRequest): Promise<Verification>;
type LoadSources = (request: VerifyRequest) => ChangedSources | Promise<ChangedSources>;
/** As `verify`; each document is handed over and forgotten, so that no number of them fills the memory. */
export declare function verifyEach(load: LoadSources, request: VerifyRequest, receiver: Receiver): Promise<Conclusion>;
/** A verification without runs, and how many claims were read, those that only a run could decide included. */
export interface StaticVerification extends Verification {
    readonly claimsRead: number;
}
/** Load, parse, plan and judge what needs no run: sheets, quotes, selectors, dates. Nothing is run. */
export declare function verifyStatically(request: VerifyRequest): Promise<StaticVerification>;
/** As `verifyStatically`; each document is handed over and forgotten. */
export declare function verifyStaticallyEach(request: VerifyRequest, receiver: Receiver): Promise<Conclusion & {
    readonly claimsRead: number;
}>;
export {};
