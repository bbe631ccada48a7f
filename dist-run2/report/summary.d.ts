import type { Report } from '../model/report.ts';
import type { LocatedClaim } from './failures.ts';
import type { Pen } from './pen.ts';
/** Counts, and what they come to; several failures are listed once more, so that the end of a long report says where. */
export declare function drawSummary(report: Report, failures: readonly LocatedClaim[], withoutSheet: number, pen: Pen): readonly string[];
