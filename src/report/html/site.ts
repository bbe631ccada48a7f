import type { PlannedDocument } from '../../model/plan.ts';
import type { DocumentReport, Report, ReportFrame } from '../../model/report.ts';
import { viewPage } from './claim-view.ts';
import { renderIndex } from './index-page.ts';
import { documentMeant } from './links.ts';
import { renderPage } from './page.ts';

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
export function renderSite(report: Report, options: HtmlOptions): readonly SiteFile[] {
  const paths = new Set(report.documents.map(({ path }) => path));
  return [
    renderSiteIndex(report, options),
    ...report.documents.map((document) => {
      const own = options.planned.find((each) => each.document.path === document.path);
      return renderSitePage(document, report, { ...options, planned: own ?? null, paths });
    }),
  ];
}

/** `index.html`, for which the verdicts of the claims are enough. */
export function renderSiteIndex(report: Report, options: Pick<HtmlOptions, 'commit' | 'strict'>): SiteFile {
  const pages = report.documents.map((document) => viewPage(report, document, { ...options, planned: null }));
  return { path: 'index.html', text: renderIndex(report, pages, { commit: options.commit, linkOf: linkToPage }) };
}

/** What is drawn with the page of one document. */
export interface SitePageOptions extends Omit<HtmlOptions, 'planned'> {
  /** Null, or of another text than was checked, where that is not at hand. */
  readonly planned: PlannedDocument | null;
  /** Of all documents that have a page: links from one to the other lead there. */
  readonly paths: ReadonlySet<string>;
}

/** The page of one document. */
export function renderSitePage(
  document: DocumentReport,
  frame: ReportFrame,
  { planned, paths, ...options }: SitePageOptions,
): SiteFile {
  const own = planned?.document.sha256 === document.sha256 ? planned : null;
  const page = viewPage(frame, document, { ...options, planned: own });
  const path = pagePath(document.path);
  const root = '../'.repeat(path.split('/').length - 1);
  const pageOf = (address: string): string | null => {
    const meant = documentMeant(address, document.path, paths);
    return meant === null ? null : `${root}${linkToPage(meant.path)}${meant.fragment}`;
  };
  return { path, text: renderPage(page, { index: `${root}index.html`, pageOf }) };
}

/** `content/a.md` is `content/a.md.html`: no two documents share a page, and none takes the place of the index. */
export function pagePath(documentPath: string): string {
  const parts = documentPath.split('/').filter((part) => part !== '' && part !== '.');
  return `${parts.map((part) => (part === '..' ? '_up' : part.replace(/:$/u, '_'))).join('/')}.html`;
}

function linkToPage(documentPath: string): string {
  return hrefOf(pagePath(documentPath));
}

function hrefOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
