import type { Report } from '../model/report.ts';
import type { LocatedClaim } from './failures.ts';
import type { Located } from './locate.ts';
/** A claim that failed its gate: place, quotes, why, expected and seen, what to do, the command that repeats it. */
export declare function claimEntry({ document, claim }: LocatedClaim, located: Located, report: Report): string;
/** A claim with its reason: undecided, attested, known to be wrong. */
export declare function undecidedEntry({ claim }: LocatedClaim, located: Located): string;
/** A claim in one line, with the versions that it holds on. */
export declare function passingEntry({ claim }: LocatedClaim, located: Located): string;
