import { countFailures, countHolding, countNotRun, countProblems, totalOf } from './counts.js';
import { cell } from './markdown-code.js';
/** Title, one sentence of verdict, and the counts of each document. */
export function overview(report, { strict }) {
    const failures = countFailures(report, strict);
    const errors = countProblems(report, 'error');
    const notRun = countNotRun(report);
    const passes = failures + errors + notRun === 0;
    const lines = [
        `# ${passes ? '✅' : '❌'} Verified claims`,
        '',
        sentence(report, { failures, errors, notRun }),
        ...(report.documents.length === 0 ? [] : ['', ...table(report)]),
    ];
    return `${lines.join('\n')}\n`;
}
function sentence({ summary, interpreters }, { failures, errors, notRun }) {
    const versions = interpreters.map(({ implementation, version }) => `${implementation} ${version}`).join(', ');
    const holding = countHolding(summary);
    const parts = [
        `${holding} of ${plural(totalOf(summary), 'claim')} ${holding === 1 ? 'holds' : 'hold'}${versions === '' ? '' : ` on ${versions}`}`,
        ...(summary.attested > 0 ? [`${summary.attested} of them attested`] : []),
        ...(summary.knownWrong > 0 ? [`${summary.knownWrong} known to be wrong`] : []),
        ...(summary.undecided > 0 ? [`${summary.undecided} undecided`] : []),
        ...(failures > 0 ? [`**${failures} failed**`] : []),
        ...(notRun > 0 ? [`**${notRun} could not be run**`] : []),
        ...(errors > 0 ? [`**${plural(errors, 'problem')}**`] : []),
        ...(summary.blocks.unclaimed > 0 ? [`${plural(summary.blocks.unclaimed, 'block')} unclaimed`] : []),
    ];
    return `${parts.join('; ')}.`;
}
const columns = [
    ['verified', 'verified'],
    ['refuted', 'refuted'],
    ['stale', 'stale'],
    ['undecided', 'undecided'],
    ['attested', 'attested'],
    ['known-wrong', 'known-wrong'],
];
/** Documents that a summary still shows; their claims are below in any case. */
const mostDocuments = 200;
function table({ documents }) {
    const rows = documents.slice(0, mostDocuments).map(({ path, claims }) => {
        const counts = columns.map(([verdict]) => claims.filter((claim) => claim.verdict === verdict).length);
        return `| ${[cell(path), ...counts].join(' | ')} |`;
    });
    const more = documents.length - mostDocuments;
    return [
        `| document | ${columns.map(([, title]) => title).join(' | ')} |`,
        `| --- |${columns.map(() => ' ---: |').join('')}`,
        ...rows,
        ...(more > 0 ? ['', `… and ${plural(more, 'more document')}.`] : []),
    ];
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
