import type { Options } from './model/options.ts';
/**
 * Registers with vitest each document as a suite and each claim on each interpreter as a test; a failure points at the
 * Markdown file and line. To be called, and awaited, at the top of a test file:
 *
 *     import { testDocuments } from 'claimcheck/vitest';
 *     await testDocuments({ paths: ['docs/'] });
 *
 * The options are those of `claimcheck verify`; `cwd` is where their paths start. An undecided claim is a skipped test,
 * and a failed one with `strict` and in CI.
 *
 * @throws HarnessError where no interpreter is found.
 */
export declare function testDocuments(options: Partial<Options> & {
    readonly cwd?: string;
}): Promise<void>;
