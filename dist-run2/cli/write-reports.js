import { findRepository, readCommit } from '../commit.js';
import { findWriteProblem, relativePath } from '../files.js';
import { isFolderChoice, tellsEveryClaim } from '../report/reporters.js';
import { openDrawnOutlet } from './drawn-outlet.js';
import { openLiveOutlet } from './live-outlet.js';
import { openResultsOutlet } from './results-outlet.js';
import { penFor } from './screen.js';
import { openSiteOutlet } from './site-outlet.js';
/** Writes every format that was asked for, to its file, its folder or standard output. */
export async function openReports(choices, settings) {
    const { cwd, strict } = settings;
    const early = { commit: await readCommit(cwd), strict };
    const within = await findWays(cwd, process.env['GITHUB_WORKSPACE']);
    const outlets = await openOutlets(choices, settings, early);
    return {
        begin: async (opening) => {
            for (const outlet of outlets)
                await outlet.begin(opening);
        },
        document: async ({ report, planned }) => {
            for (const outlet of outlets)
                await outlet.document(report, planned);
        },
        finish: async ({ frame, problems, texts }) => {
            const options = {
                ...early,
                within,
                ...penFor(process.stdout),
                sources: texts,
                planned: [],
                problems,
                verbose: settings.verbose ?? false,
                quiet: settings.quiet ?? false,
                warns: settings.warns ?? false,
            };
            for (const outlet of outlets)
                await outlet.finish(frame, options);
        },
        close: async () => {
            for (const outlet of outlets)
                await outlet.close();
        },
    };
}
/** Each of workspace and repository stands in for the other where that is not known, or not around. */
async function findWays(cwd, workspace) {
    const repository = wayFrom(await findRepository(cwd), cwd);
    const own = wayFrom(workspace === undefined || workspace === '' ? null : workspace, cwd);
    return { workspace: own ?? repository ?? '', repository: repository ?? own ?? '' };
}
function wayFrom(above, cwd) {
    const way = above === null ? null : relativePath(cwd, above);
    return way === null || way.startsWith('..') ? null : way;
}
/** As `openReports`, of a report that is there already. */
export async function writeReports(choices, { report, problems, texts, planned }, settings) {
    const { documents, ...frame } = report;
    const plans = new Map(planned.map((each) => [each.document.path, each]));
    const reports = await openReports(choices, settings);
    try {
        await reports.begin({ ...frame, documents: documents.length });
        for (const each of documents)
            await reports.document({ report: each, planned: plans.get(each.path) ?? null });
        await reports.finish({ frame, problems, texts });
    }
    finally {
        await reports.close();
    }
}
async function openOutlets(choices, { cwd, verbose }, early) {
    const outlets = [];
    const drawn = [];
    for (const choice of choices) {
        if (isFolderChoice(choice))
            outlets.push(await openSiteOutlet(choice, cwd, early));
        else if (choice.name === 'ndjson')
            outlets.push(openLiveOutlet(choice.file, cwd, early));
        else if (choice.name === 'json')
            outlets.push(await openResultsOutlet(choice.file, cwd));
        else
            drawn.push(choice);
    }
    const extent = verbose === true || drawn.some(({ name }) => tellsEveryClaim.has(name)) ? 'every-claim' : 'attention';
    return [...outlets, openDrawnOutlet(drawn, extent, cwd, early)];
}
/** Found before anything runs, so that no result is lost. */
export async function findUnwritable(choices, { cwd, root }) {
    const problems = await Promise.all(choices.map(async (choice) => {
        if (isFolderChoice(choice))
            return findWriteProblem(`${choice.file}/index.html`, cwd, { root, isOwnFolder: true });
        return choice.file === null ? null : findWriteProblem(choice.file, cwd, { root });
    }));
    return problems.filter((problem) => problem !== null);
}
