/**
 * Whether a claim fails its gate. `known-wrong` passes here: one that holds after all or is past its date is `refuted`
 * already. `undecided` fails under `strict`, except where the sheet itself leaves the claim open.
 */
export function failsGate(claim, strict) {
    switch (claim.verdict) {
        case 'refuted':
        case 'stale':
            return true;
        case 'undecided':
            return strict && claim.reason?.startsWith('open:') !== true;
        case 'verified':
        case 'attested':
        case 'known-wrong':
            return false;
    }
}
