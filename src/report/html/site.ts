import type { PlannedDocument } from '../../model/plan.ts';
import type { Report } from '../../model/report.ts';
import { viewPage } from './claim-view.ts';
import { renderIndex } from './index-page.ts';
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
export function renderSite(report: Report, { planned, commit, strict }: HtmlOptions): readonly SiteFile[] {
  const pages = report.documents.map((document) => {
    const own = planned.find(
      (each) => each.document.path === document.path && each.document.sha256 === document.sha256,
    );
    return viewPage(report, document, { planned: own ?? null, commit, strict });
  });
  const index = renderIndex(report, pages, { commit, linkOf: (path) => hrefOf(pagePath(path)) });
  return [
    { path: 'index.html', text: index },
    ...pages.map((page) => {
      const path = pagePath(page.document.path);
      return { path, text: renderPage(page, `${'../'.repeat(path.split('/').length - 1)}index.html`) };
    }),
  ];
}

/** `content/a.md` is `content/a.md.html`: no two documents share a page, and none takes the place of the index. */
export function pagePath(documentPath: string): string {
  const parts = documentPath.split('/').filter((part) => part !== '' && part !== '.');
  return `${parts.map((part) => (part === '..' ? '_up' : part.replace(/:$/u, '_'))).join('/')}.html`;
}

function hrefOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
