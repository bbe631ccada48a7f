import type { Report } from '../model/report.ts';
/** Title, one sentence of verdict, and the counts of each document. */
export declare function overview(report: Report, { strict }: {
    readonly strict: boolean;
}): string;
