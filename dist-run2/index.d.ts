import type { Options } from './model/options.ts';
import type { Surroundings } from './request.ts';
import type { StaticVerification, Verification } from './verify.ts';
export type { Options } from './model/options.ts';
export type { Problem } from './model/problem.ts';
export type { ClaimReport, DocumentReport, Finding, Report, Summary, Verdict } from './model/report.ts';
export type { Progress, Surroundings } from './request.ts';
export type { StaticVerification, Verification } from './verify.ts';
export { HarnessError } from './model/harness-error.ts';
/**
 * Runs documents and says of every claim whether it holds, as `claimcheck verify` does. Options are those of the command
 * line; paths are relative to `surroundings.cwd`, by default the working directory.
 *
 * @throws HarnessError where claimcheck cannot do its work: no interpreter, isolation that cannot be had.
 */
export declare function verifyDocuments(options: Partial<Options>, surroundings?: Partial<Surroundings>): Promise<Verification>;
/** Reads sheets and documents and judges what needs no run, as `claimcheck check` does. Nothing is run. */
export declare function checkDocuments(options: Partial<Options>, surroundings?: Partial<Surroundings>): Promise<StaticVerification>;
