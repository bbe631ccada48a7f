import type { PlannedDocument } from '../model/plan.ts';
import type { DocumentReport } from '../model/report.ts';
import type { PlacedDocument } from './locate.ts';
/** How much of a document is kept: what needs attention, or a line for every claim too. */
export type Extent = 'attention' | 'every-claim';
/** What formats that are drawn when all documents have come still need of one. */
export interface Brief {
    readonly document: DocumentReport;
    readonly placed: PlacedDocument | null;
    /** For code frames; null where no claim of it fails. */
    readonly text: string | null;
}
/**
 * What needs attention as it is; of what passes no evidence, and of runs no output. A hundred thousand claims that hold
 * take little memory so.
 */
export declare function briefDocument(document: DocumentReport, planned: PlannedDocument | null, { extent, strict }: {
    readonly extent: Extent;
    readonly strict: boolean;
}): Brief;
