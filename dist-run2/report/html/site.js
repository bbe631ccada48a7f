import { viewPage } from './claim-view.js';
import { renderIndex } from './index-page.js';
import { documentMeant } from './links.js';
import { renderPage } from './page.js';
/** One page a document, each complete in itself, and `index.html`. Same input, same bytes. */
export function renderSite(report, options) {
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
export function renderSiteIndex(report, options) {
    const pages = report.documents.map((document) => viewPage(report, document, { ...options, planned: null }));
    return { path: 'index.html', text: renderIndex(report, pages, { commit: options.commit, linkOf: linkToPage }) };
}
/** The page of one document. */
export function renderSitePage(document, frame, { planned, paths, ...options }) {
    const own = planned?.document.sha256 === document.sha256 ? planned : null;
    const page = viewPage(frame, document, { ...options, planned: own });
    const path = pagePath(document.path);
    const root = '../'.repeat(path.split('/').length - 1);
    const pageOf = (address) => {
        const meant = documentMeant(address, document.path, paths);
        return meant === null ? null : `${root}${linkToPage(meant.path)}${meant.fragment}`;
    };
    return { path, text: renderPage(page, { index: `${root}index.html`, pageOf }) };
}
/** `content/a.md` is `content/a.md.html`: no two documents share a page, and none takes the place of the index. */
export function pagePath(documentPath) {
    const parts = documentPath.split('/').filter((part) => part !== '' && part !== '.');
    return `${parts.map((part) => (part === '..' ? '_up' : part.replace(/:$/u, '_'))).join('/')}.html`;
}
function linkToPage(documentPath) {
    return hrefOf(pagePath(documentPath));
}
function hrefOf(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
