import type { ProblemReport, Report, Summary } from '../model/report.ts';
/** All claims, whatever became of them. */
export declare function totalOf({ verified, refuted, stale, undecided, attested, knownWrong }: Summary): number;
/** Claims that were shown to hold, or that a person vouches for. */
export declare function countHolding({ verified, attested }: Summary): number;
/** Claims that failed their gate. */
export declare function countFailures(report: Report, strict: boolean): number;
/** Claims left open because claimcheck could not do its work. */
export declare function countNotRun({ documents }: Report): number;
export declare function countProblems({ problems }: Report, severity: ProblemReport['severity']): number;
