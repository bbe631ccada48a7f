import type { Problem } from '../model/problem.ts';
import type { ClaimReport } from '../model/report.ts';
export interface GateInput {
    readonly claims: readonly ClaimReport[];
    readonly problems: readonly Problem[];
    /** Work that claimcheck could not do, beside what the claims say of it. */
    readonly harnessErrors: number;
    readonly strict: boolean;
    /** There is nothing to do for a reason that is no mistake, such as that nothing has changed. */
    readonly idle?: boolean;
    /** Fewer blocks are spoken of than `--min-coverage` asks for. */
    readonly belowMinCoverage?: boolean;
}
/** 0 every gate passed, 1 a claim failed its gate, 2 wrong input or nothing to check, 3 claimcheck could not do its work. */
export type GateStatus = 0 | 1 | 2 | 3;
/** The exit status; of several reasons the one with the highest number. Warnings among the problems change nothing. */
export declare function exitStatus({ claims, problems, harnessErrors, strict, idle, belowMinCoverage, }: GateInput): GateStatus;
/** Whether a claim passes its gate; strictly, an undecided one does so only where the sheet says that it is open. */
export declare function passes(claim: ClaimReport, { strict }: {
    readonly strict: boolean;
}): boolean;
