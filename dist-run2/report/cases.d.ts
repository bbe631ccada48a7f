import type { ClaimReport, DocumentReport } from '../model/report.ts';
/**
 * What a claim is to programs that know tests: one test on each interpreter. `failed`: it fails its gate. `error`:
 * claimcheck could not do its work. `skipped`: it passes, and nothing was shown to hold. `passed`: the rest.
 */
export interface Case {
    readonly document: DocumentReport;
    /** With what was found on this interpreter, and its verdict. */
    readonly claim: ClaimReport;
    /** Null for what was not decided on an interpreter. */
    readonly python: string | null;
    readonly outcome: Outcome;
    /** Of the runs of the claim on this interpreter; 0 where there is none. */
    readonly seconds: number;
}
export type Outcome = 'passed' | 'failed' | 'error' | 'skipped';
/** The claims of a document as tests. Of a claim that fails its gate at least one fails, whatever its versions say. */
export declare function casesOf(document: DocumentReport, strict: boolean): readonly Case[];
/** `total-time [3.9.18]` */
export declare function caseName({ claim, python }: Case): string;
