import type { Report } from '../model/report.ts';
import type { RenderOptions } from './render-options.ts';
/**
 * The Common Test Report Format (https://ctrf.io): a claim on one interpreter is a test, in the suite of its document;
 * `rawStatus` is the verdict. A problem is a failed test, or `other` where it is a warning. Times in milliseconds.
 */
export declare function renderCtrf(report: Report, options: RenderOptions): string;
