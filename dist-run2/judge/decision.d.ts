import type { Position } from '../model/place.ts';
import type { ReasonCode } from '../model/reason.ts';
import type { Finding, Verdict } from '../model/report.ts';
/** What is decided on a claim. */
export interface Decision {
    readonly verdict: Verdict;
    readonly byPython: readonly (readonly [python: string, verdict: Verdict])[];
    readonly runs: readonly string[];
    readonly reason: Reason | null;
    readonly findings: readonly Finding[];
    /** Of what does not hold, where the claim speaks of several places. */
    readonly place?: Position;
}
/** What was decided on one interpreter. */
export interface AskedVerdict {
    readonly python: string;
    readonly verdict: 'verified' | 'refuted' | 'undecided';
    readonly reason: Reason | null;
    readonly findings: readonly Finding[];
    /** As of a decision. */
    readonly place?: Position;
}
/** In the report: code, colon, sentence. */
export interface Reason {
    readonly code: ReasonCode;
    readonly sentence: string;
}
