import type { Report } from '../model/report.ts';
import type { PenOptions } from './pen.ts';
/**
 * All that is known of the claims of a report, program by program: the composed program, each run of it and what was
 * seen, each claim with what was found. Empty where there is no claim; else ends with a line end.
 */
export declare function renderExplanation(report: Report, options: PenOptions): string;
