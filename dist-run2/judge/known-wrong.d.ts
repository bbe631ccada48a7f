import type { KnownWrong } from '../model/sheet.ts';
import type { Decision } from './decision.ts';
/**
 * What becomes of a decision where the sheet says that the claim is wrong: refuted is what it says, until its date
 * (that day included); verified refutes the sheet. What is undecided or stale stays so.
 */
export declare function withKnownWrong(decision: Decision, { because, until }: KnownWrong, today: string): Decision;
