import type { ClaimReport } from '../model/report.ts';
/** What one expectation of a claim met: the same expectation on several interpreters and repeats, put together. */
export interface Evidence {
    readonly kind: string;
    readonly expected: string;
    /** False: what was seen is not what was expected. True: it is, where it must not be. */
    readonly holds: boolean;
    /** Different things seen, in the order of the versions. */
    readonly seen: readonly {
        readonly actual: string;
        readonly versions: readonly string[];
    }[];
}
/** The findings that speak against a claim: those that do not hold, else all on the versions that are not verified. */
export declare function evidenceAgainst(claim: ClaimReport): readonly Evidence[];
/** Whether expected and seen are the same kind of text, so that a difference line by line says something. */
export declare function isComparedByLine(kind: string): boolean;
/** Versions on which the claim is not verified; none where no single version decided. */
export declare function versionsAgainst(claim: ClaimReport): readonly string[];
export declare function versionsFor(claim: ClaimReport): readonly string[];
