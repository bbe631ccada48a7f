import { deserialize, serialize } from 'node:v8';
import { writeText } from '../files.js';
import { briefDocument } from '../report/brief.js';
import { folderReporters } from '../report/reporters.js';
import { joinReport } from '../results/assemble.js';
import { openSpool } from '../spool.js';
/** `html`: each page tells of the whole verification, so documents wait for its end in a temporary file. */
export async function openSiteOutlet({ name, file: folder }, cwd, { strict }) {
    const spool = await openSpool();
    const briefs = [];
    return {
        begin: () => undefined,
        document: async (report, planned) => {
            briefs.push(briefDocument(report, null, { extent: 'every-claim', strict }).document);
            await spool.add(serialize({ report, planned }));
        },
        finish: async (frame, options) => {
            const { renderSiteIndex, renderSitePage } = await folderReporters[name]();
            const index = renderSiteIndex(joinReport(frame, briefs), options);
            await writeText(`${folder}/${index.path}`, index.text, cwd);
            const paths = new Set(briefs.map(({ path }) => path));
            for await (const { report, planned } of waiting(spool)) {
                const page = renderSitePage(report, frame, { ...options, planned, paths });
                await writeText(`${folder}/${page.path}`, page.text, cwd);
            }
        },
        close: () => spool.close(),
    };
}
async function* waiting(spool) {
    for await (const piece of spool.read()) {
        const read = deserialize(piece);
        if (isWaiting(read))
            yield read;
    }
}
/** This very process has written it. */
function isWaiting(value) {
    return typeof value === 'object' && value !== null && 'report' in value && 'planned' in value;
}
