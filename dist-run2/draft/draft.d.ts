import type { PlannedDocument } from '../model/plan.ts';
import type { DocumentReport } from '../model/report.ts';
import type { SheetDraft } from './sheet-draft.ts';
export interface DraftInput {
    /** Planned and run without a sheet. */
    readonly planned: PlannedDocument;
    readonly report: DocumentReport;
    /** Of the document, relative to the sheet. */
    readonly path: string;
}
/**
 * A first sheet for a document, from one run of each of its blocks: what was seen and is said becomes claims; what is
 * said and was not seen becomes suggestions; a block that did not run clean is ignored, with the reason.
 */
export declare function draftSheet({ planned, report, path }: DraftInput): SheetDraft;
