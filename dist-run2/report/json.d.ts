import type { DocumentReport, Report, ReportFrame } from '../model/report.ts';
/**
 * The results file (`claimcheck-results/1`): JSON, two spaces, a line end at the end; same report, same bytes. The keys
 * stand in the order in which the report was made.
 */
export declare function renderResults({ documents, ...frame }: Report): string;
/** What stands before and behind the documents. */
export declare function renderResultsFrame({ problems, ...frame }: ReportFrame, documents: number): {
    readonly head: string;
    readonly tail: string;
};
/** One document among the others. */
export declare function renderResultsDocument(document: DocumentReport, index: number): string;
