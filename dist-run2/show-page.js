import { join } from 'node:path';
import { readCommit } from './commit.js';
import { writeOwn, ownFolder } from './own-folder.js';
import { folderReporters } from './report/reporters.js';
import { fromRoot } from './root.js';
import { showInBrowser } from './run/browser.js';
const folder = 'page';
/** Writes the page of a verification into claimcheck's own folder and shows it in the browser, at its first claim. */
export async function showPage({ report, planned }, { cwd, root, env, strict }) {
    const { pagePath, renderSite } = await folderReporters.html();
    const files = renderSite(report, { planned, commit: await readCommit(cwd), strict });
    for (const { path, text } of files)
        await writeOwn(`${folder}/${path}`, text, root);
    const [document] = report.documents;
    const page = `${ownFolder}/${folder}/${document === undefined ? 'index.html' : pagePath(document.path)}`;
    return {
        page: fromRoot(page, { cwd, root }),
        why: await showInBrowser(join(root, page), document?.claims[0]?.id ?? null, env),
    };
}
