import { claimEntry, passingEntry, undecidedEntry } from './markdown-claim.js';
import { code, fence } from './markdown-code.js';
import { overview } from './markdown-overview.js';
import { fitSections } from './markdown-sections.js';
import { listFailuresWorstFirst, listPassing } from './failures.js';
import { makeLocator } from './locate.js';
import { adviceFor } from './problem-advice.js';
/**
 * The report as Markdown: a summary for the page of a job, or a `verified-claims.md` to keep in a repository. It holds no
 * figure that differs from one run to the next (date, durations, cache), so that claims of which nothing changed give the
 * same bytes; only what was seen of a claim that fails is quoted as it was measured.
 *
 * All that a document, a sheet or a program says stands in code, where nothing is markup, a mention or a link. The worst
 * comes first; what does not fit into what GitHub takes of a job summary (1 MiB) is counted instead.
 */
export function renderMarkdown(report, options) {
    return fitSections(overview(report, options), sectionsOf(report, options), longestBytes);
}
/** Below 1 MiB, because a step may write other things into its summary too. */
const longestBytes = 1_000_000;
function sectionsOf(report, options) {
    const locate = makeLocator(options.planned);
    const passing = listPassing(report, options.strict);
    const having = (...verdicts) => passing.filter(({ claim }) => verdicts.includes(claim.verdict));
    const lines = (claims) => claims.map((each) => passingEntry(each, locate(each)));
    const failures = listFailuresWorstFirst(report, options.strict);
    return [
        { title: 'Problems', noun: 'problem', entries: problemEntries(report, options, 'error') },
        { title: 'Failed', noun: 'failed claim', entries: failures.map((each) => claimEntry(each, locate(each), report)) },
        {
            title: 'Undecided',
            noun: 'undecided claim',
            entries: having('undecided').map((each) => undecidedEntry(each, locate(each))),
        },
        { title: 'Warnings', noun: 'warning', entries: problemEntries(report, options, 'warning') },
        {
            title: 'Known to be wrong',
            noun: 'claim',
            entries: having('known-wrong').map((each) => undecidedEntry(each, locate(each))),
        },
        { title: 'Blocks that nothing is claimed of', noun: 'block', entries: unclaimedEntries(report) },
        { title: 'Attested', noun: 'claim', entries: having('attested').map((each) => undecidedEntry(each, locate(each))) },
        { title: 'Verified', noun: 'claim', entries: lines(having('verified')) },
    ];
}
function problemEntries({ problems }, options, severity) {
    const own = problems.filter((problem) => problem.severity === severity);
    return own.map((problem) => {
        const { path, place, ruleId, reason } = problem;
        const where = place === null ? path : `${path}:${place.line}:${place.column}`;
        const text = `${reason}\n${adviceFor(problem, options.problems ?? [])}`;
        return `### ${ruleId}\n\n${code(where)}\n\n${fence('text', text)}\n`;
    });
}
function unclaimedEntries({ documents }) {
    return documents.flatMap(({ path, blocks }) => blocks
        .filter(({ role }) => role === 'unclaimed')
        .map(({ place, selector }) => `- ${code(`${path}:${place.line}`)} ${code(selector)}\n`));
}
