import type { ClaimReport } from './report.ts';
/**
 * Whether a claim fails its gate. `known-wrong` passes here: one that holds after all or is past its date is `refuted`
 * already. `undecided` fails under `strict`, except where the sheet itself leaves the claim open.
 */
export declare function failsGate(claim: ClaimReport, strict: boolean): boolean;
