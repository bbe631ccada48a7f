import type { ProblemReport, Report, Summary } from '../model/report.ts';
import { listFailures } from './failures.ts';
import { isNotRun } from './words.ts';

/** All claims, whatever became of them. */
export function totalOf({ verified, refuted, stale, undecided, attested, knownWrong }: Summary): number {
  return verified + refuted + stale + undecided + attested + knownWrong;
}

/** Claims that were shown to hold, or that a person vouches for. */
export function countHolding({ verified, attested }: Summary): number {
  return verified + attested;
}

/** Claims that failed their gate. */
export function countFailures(report: Report, strict: boolean): number {
  return listFailures(report, strict).length;
}

/** Claims left open because claimcheck could not do its work. */
export function countNotRun({ documents }: Report): number {
  return documents.flatMap((document) => document.claims).filter(isNotRun).length;
}

export function countProblems({ problems }: Report, severity: ProblemReport['severity']): number {
  return problems.filter((problem) => problem.severity === severity).length;
}
