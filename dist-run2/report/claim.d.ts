import type { Place } from '../model/place.ts';
import type { ClaimReport, DocumentReport, Report } from '../model/report.ts';
import type { LocatedClaim } from './failures.ts';
import type { Pen } from './pen.ts';
/** What a drawing of a claim needs to know beside the claim. */
export interface ClaimSetting {
    readonly report: Report;
    readonly document: DocumentReport;
    /** Texts by path; code frames are left out of what is not among them. */
    readonly sources: ReadonlyMap<string, string>;
    /** Of the claim in its sheet, where it is at hand. */
    readonly sheetPlace: Place | null;
    /** The first claim of its program that fails: it shows the traceback for all of them. */
    readonly showsTraceback: boolean;
    readonly pen: Pen;
}
/** All that is known of a claim that needs attention. */
export declare function drawClaim(claim: ClaimReport, setting: ClaimSetting): readonly string[];
/** A claim and why it is not decided, in two lines. */
export declare function drawClaimBriefly(claim: ClaimReport, path: string, pen: Pen): readonly string[];
/**
 * One line each, of claims that no sheet makes and that are not decided: where, and why; what claimcheck could not do is
 * told to its end. One of each program is enough.
 */
export declare function drawUndecided(claims: readonly LocatedClaim[], pen: Pen): readonly string[];
/** One aligned line each, for claims that need no attention. */
export declare function drawClaimLines(claims: readonly LocatedClaim[], pen: Pen): readonly string[];
export declare const verdictInks: {
    verified: "pass";
    refuted: "fail";
    stale: "fail";
    undecided: "warn";
    attested: "pass";
    'known-wrong': "warn";
};
