import type { ClaimReport, DocumentReport, Report } from '../model/report.ts';
/** The command that runs a claim alone, on the first version that speaks against it; for a POSIX shell. */
export declare function repeatCommand(claim: ClaimReport, { report, document }: {
    readonly report: Pick<Report, 'interpreters'>;
    readonly document: DocumentReport;
}): string;
