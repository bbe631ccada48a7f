import { listFailures } from './failures.js';
import { isNotRun } from './words.js';
/** All claims, whatever became of them. */
export function totalOf({ verified, refuted, stale, undecided, attested, knownWrong }) {
    return verified + refuted + stale + undecided + attested + knownWrong;
}
/** Claims that were shown to hold, or that a person vouches for. */
export function countHolding({ verified, attested }) {
    return verified + attested;
}
/** Claims that failed their gate. */
export function countFailures(report, strict) {
    return listFailures(report, strict).length;
}
/** Claims left open because claimcheck could not do its work. */
export function countNotRun({ documents }) {
    return documents.flatMap((document) => document.claims).filter(isNotRun).length;
}
export function countProblems({ problems }, severity) {
    return problems.filter((problem) => problem.severity === severity).length;
}
