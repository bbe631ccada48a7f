import type { ClaimReport, Report } from '../model/report.ts';
import type { LocatedClaim } from './failures.ts';
/** `refuted: 总耗时 6 秒`, on one line. */
export declare function claimTitle(claim: ClaimReport): string;
/** Why the verdict is what it is, on one line; where nothing needs to be said, empty. */
export declare function claimSentence(claim: ClaimReport): string;
/** All of it in plain lines: reason, quotes, evidence, advice. */
export declare function claimText(located: LocatedClaim, report: Report): string;
export declare function folded(text: string): string;
