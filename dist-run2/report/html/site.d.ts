import type { PlannedDocument } from '../../model/plan.ts';
import type { DocumentReport, Report, ReportFrame } from '../../model/report.ts';
/** One file of the site; `path` is relative to its folder, with `/`. */
export interface SiteFile {
    readonly path: string;
    readonly text: string;
}
export interface HtmlOptions {
    /** Documents and sheets as parsed, places of quotes, composed programs. One that is missing is shown without its text. */
    readonly planned: readonly PlannedDocument[];
    /** Revision of the checked repository, or null where that is not known. */
    readonly commit: string | null;
    readonly strict: boolean;
}
/** One page a document, each complete in itself, and `index.html`. Same input, same bytes. */
export declare function renderSite(report: Report, options: HtmlOptions): readonly SiteFile[];
/** `index.html`, for which the verdicts of the claims are enough. */
export declare function renderSiteIndex(report: Report, options: Pick<HtmlOptions, 'commit' | 'strict'>): SiteFile;
/** What is drawn with the page of one document. */
export interface SitePageOptions extends Omit<HtmlOptions, 'planned'> {
    /** Null, or of another text than was checked, where that is not at hand. */
    readonly planned: PlannedDocument | null;
    /** Of all documents that have a page: links from one to the other lead there. */
    readonly paths: ReadonlySet<string>;
}
/** The page of one document. */
export declare function renderSitePage(document: DocumentReport, frame: ReportFrame, { planned, paths, ...options }: SitePageOptions): SiteFile;
/** `content/a.md` is `content/a.md.html`: no two documents share a page, and none takes the place of the index. */
export declare function pagePath(documentPath: string): string;
