import type { PlannedDocument } from '../model/plan.ts';
import type { DocumentReport, ReportFrame } from '../model/report.ts';
import type { RenderOptions } from '../report/render-options.ts';
import type { Opening } from '../verify.ts';
/** Where documents go as they come, to be written in one format or several. */
export interface Outlet {
    readonly begin: (opening: Opening) => Promise<void> | void;
    /** `planned` is null where the document is not at hand as it was checked. */
    readonly document: (report: DocumentReport, planned: PlannedDocument | null) => Promise<void> | void;
    /** Behind the last document. */
    readonly finish: (frame: ReportFrame, options: RenderOptions) => Promise<void> | void;
    /** In any case, finished or not. */
    readonly close: () => Promise<void> | void;
}
/** What is known from the beginning of how reports are drawn. */
export type EarlyOptions = Pick<RenderOptions, 'commit' | 'strict'>;
