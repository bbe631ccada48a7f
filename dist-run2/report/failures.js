import { failsGate } from '../model/gate.js';
/** The claims that failed their gate: document by document, the worst verdict first, then as the document says them. */
export function listFailures(report, strict) {
    return report.documents.flatMap((document) => document.claims
        .filter((claim) => failsGate(claim, strict))
        .toSorted((a, b) => worstFirst.indexOf(a.verdict) - worstFirst.indexOf(b.verdict))
        .map((claim) => ({ document, claim })));
}
/** The claims that passed, in the order of the report. */
export function listPassing(report, strict) {
    return report.documents.flatMap((document) => document.claims.filter((claim) => !failsGate(claim, strict)).map((claim) => ({ document, claim })));
}
/** The same, the worst of all documents first. */
export function listFailuresWorstFirst(report, strict) {
    return listFailures(report, strict).toSorted((a, b) => worstFirst.indexOf(a.claim.verdict) - worstFirst.indexOf(b.claim.verdict));
}
const worstFirst = ['refuted', 'stale', 'undecided'];
