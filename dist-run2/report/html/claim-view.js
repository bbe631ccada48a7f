import { failsGate } from '../../model/gate.js';
export function viewPage(report, document, options) {
    const versions = report.interpreters.map((each) => each.version);
    const planned = new Map(options.planned?.claims.map((claim) => [claim.id, claim]));
    let number = 0;
    const claims = document.claims.map((claim) => {
        const fails = failsGate(claim, options.strict);
        if (!claim.implicit)
            number += 1;
        return {
            claim,
            planned: planned.get(claim.id) ?? null,
            number: claim.implicit ? null : number,
            fails,
            tokens: tokensOf(claim, fails, versions),
        };
    });
    return { report, document, planned: options.planned, claims, versions, commit: options.commit };
}
/** What no single version decided concerns all of them. */
function tokensOf(claim, fails, versions) {
    const decided = Object.keys(claim.byPython).length > 0;
    const failing = versions.filter((version) => failsOn(claim, version));
    return versions.flatMap((version, index) => {
        const verdict = decided ? claim.byPython[version] : claim.verdict;
        if (verdict === undefined)
            return [];
        const failsHere = fails && (failing.length === 0 || failing.includes(version));
        return [`${index}`, `${index}-${verdict}`, ...(failsHere ? [`${index}-failed`] : [])];
    });
}
/** Where one version speaks for all of a claim's failure. */
function failsOn(claim, version) {
    const verdict = claim.byPython[version];
    return verdict === claim.verdict && verdict !== 'verified';
}
/** Worst first: the order of counts, filters and lists. */
export const verdictOrder = [
    'refuted',
    'stale',
    'undecided',
    'known-wrong',
    'verified',
    'attested',
];
export function worst(verdicts) {
    return verdictOrder.find((verdict) => verdicts.includes(verdict)) ?? 'verified';
}
/** Each told by its shape, so that no colour is needed. All are in the fonts that come with any system. */
export const symbols = {
    verified: '✓',
    refuted: '✗',
    stale: '!',
    undecided: '?',
    attested: '✎',
    'known-wrong': '≠',
};
/** Address of a claim within its page. */
export function linkTo(claim) {
    return `#${encodeURIComponent(claim.id)}`;
}
/** Ids of the page's own; claims have theirs to themselves, as no colon can stand at the end of `claimcheck`. */
export function ownId(name) {
    return `claimcheck:${name}`;
}
