import type { ChangedSources } from './changed.ts';
import type { CheckedDocument } from './check.ts';
import type { GateStatus } from './judge/gate.ts';
import type { Interpreter } from './model/interpreter.ts';
import type { Problem } from './model/problem.ts';
import type { DocumentReport, Report, ReportFrame, Summary } from './model/report.ts';
import type { VerifyRequest } from './request.ts';
import type { Share } from './share.ts';
/** What a verification comes to, beside its documents. */
export interface Conclusion {
    readonly frame: ReportFrame;
    /** As the report has them, with what to do about each. */
    readonly problems: readonly Problem[];
    /** Of sheets, and of documents that have problems, by path, for code frames. */
    readonly texts: ReadonlyMap<string, string>;
    /** What neither a claim nor a Problem says: that nothing changed, documents that `bail` left out, fewer blocks than `minCoverage` asks for. */
    readonly notes: readonly string[];
    readonly exit: GateStatus;
}
/** A document as it is counted. */
export interface Tallied {
    readonly checked: CheckedDocument;
    /** Runs that claimcheck could not carry out. */
    readonly harnessErrors: number;
    /** Null where the document cannot be read. */
    readonly summary: Summary | null;
    readonly verified: {
        readonly report: DocumentReport;
    } | null;
}
/** Counts documents and keeps none of them: its size is that of the problems. */
export interface Tally {
    readonly add: (tallied: Tallied) => void;
    readonly claimsRead: () => number;
    readonly conclude: () => Conclusion;
}
interface Work {
    readonly request: VerifyRequest;
    readonly startedAt: Date;
    readonly sources: ChangedSources;
    readonly interpreters: readonly Interpreter[];
    readonly share: Share | null;
}
export declare function openTally(work: Work): Tally;
/** How many of the Python blocks a claim uses or the sheet ignores; 100 where there is none. */
export declare function coveragePercent({ summary: { blocks } }: Pick<Report, 'summary'>): number;
export {};
