import type { Report } from '../model/report.ts';
import type { RenderOptions } from './render-options.ts';
/**
 * JUnit's XML, in the form that CI systems agree on (https://github.com/testmoapp/junitxml): a document is a suite, a
 * claim on one interpreter a test case with the file and line where it stands. What fails its gate is a `failure`; what
 * nothing was shown of, and what is known to be wrong, is `skipped` with its reason; problems, and claims for which
 * claimcheck could not do its work, are `error`s. Files with problems that are no documents are suites of their own.
 */
export declare function renderJunit(report: Report, options: RenderOptions): string;
