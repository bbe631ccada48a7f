import type { Report } from '../model/report.ts';
/** The file that a shields.io endpoint badge reads (https://shields.io/badges/endpoint-badge). No figure that varies. */
export declare function renderBadge(report: Report, { strict }: {
    readonly strict: boolean;
}): string;
