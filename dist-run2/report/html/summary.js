import { verdictOrder } from './claim-view.js';
import { plural, versionRange } from './parts.js';
/** How many claims have each verdict, worst first; those that none has are left out. */
export function countVerdicts(claims) {
    return verdictOrder
        .map((verdict) => [verdict, claims.filter((claim) => claim.verdict === verdict).length])
        .filter(([, count]) => count > 0);
}
/** `87 of 89 claims hold on Python 3.9 to 3.13; 2 are attested.` */
export function verdictSentence(claims, versions) {
    if (claims.length === 0)
        return 'Nothing was checked.';
    const counts = countVerdicts(claims);
    const held = counts.find(([verdict]) => verdict === 'verified')?.[1] ?? 0;
    const others = counts
        .filter(([verdict]) => verdict !== 'verified')
        .map(([verdict, count]) => countOf(verdict, count));
    const all = held === claims.length && held > 1 ? 'All' : `${held} of`;
    const verb = (held === 1 && claims.length === 1) || held === 1 ? 'holds' : 'hold';
    return `${[`${all} ${plural(claims.length, 'claim')} ${verb} on Python ${versionRange(versions)}`, ...others].join('; ')}.`;
}
function countOf(verdict, count) {
    return `${count} ${count === 1 ? 'is' : 'are'} ${verdict}`;
}
