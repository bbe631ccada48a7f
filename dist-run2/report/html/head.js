import { h } from 'hastscript';
import { rules } from '../../model/rules.js';
import { directiveNote } from '../directives.js';
import { placeText } from '../entry.js';
import { readReason } from '../words.js';
import { drawTheme } from './filters.js';
import { linkTo, ownId, symbols } from './claim-view.js';
import { codeWords, plural, scrollable, secondsText, shortVersion, verdictBadge } from './parts.js';
import { countVerdicts, verdictSentence } from './summary.js';
/** Title, verdict in one sentence, counts. */
export function drawHead(page, indexLink) {
    const { document, versions } = page;
    const claims = page.claims.map(({ claim }) => claim);
    const failing = page.claims.filter((view) => view.fails).length;
    return h('header', { className: ['head'] }, [
        h('div', { className: ['kicker'] }, [
            h('p', [h('a', { href: indexLink }, 'All documents'), ' · verified by claimcheck ', page.report.tool.version]),
            drawTheme(),
        ]),
        h('h1', document.title ?? document.path),
        h('p', { className: ['conclusion', failing > 0 ? 'fails' : 'passes'] }, [
            h('strong', failing > 0
                ? `${symbols.refuted} ${plural(failing, 'claim')} failed. `
                : `${symbols.verified} No claim failed. `),
            verdictSentence(claims, versions),
        ]),
        h('ul', { className: ['counts'] }, countVerdicts(claims).map(([verdict, count]) => h('li', [h('strong', `${count}`), ' ', verdictBadge(verdict)]))),
    ]);
}
/** Under what all of it was seen, and how to see it again. */
export function drawCircumstances(page, article) {
    return h('section', { className: ['circumstances'], ariaLabel: 'Circumstances' }, [
        h('details', { className: ['circumstances'], open: true }, [
            h('summary', 'Circumstances'),
            drawFacts(page, article),
        ]),
        h('p', { className: ['again'] }, 'Run it again:'),
        scrollable('Command', [h('pre', h('code', commandOf(page)))], 'command'),
    ]);
}
function drawFacts({ report, document, planned, commit }, article) {
    const blocks = document.blocks.filter(({ lang }) => lang === 'python' || lang === 'pycon');
    const unclaimed = blocks.filter(({ role }) => role === 'unclaimed').length;
    const isolations = [...new Set(document.runs.map((run) => run.isolation))];
    const clocks = [...new Set(document.runs.map((run) => run.clock))];
    return h('dl', { className: ['circumstances'] }, [
        ...fact('Document', [h('code', document.path)]),
        ...fact('Checked', [
            h('time', { dateTime: report.startedAt }, report.startedAt.replace(/\.\d+Z$/u, ' UTC').replace('T', ' ')),
            ` in ${secondsText(report.durationSeconds)}`,
        ]),
        ...fact('Commit', [commit === null ? 'not known' : h('code', commit)]),
        ...fact('Interpreters', [interpretersOf(report)]),
        ...fact('Clock', [clocks.length === 0 ? 'nothing was run' : clocks.join(' and ')]),
        ...fact('Isolation', [isolations.length === 0 ? 'nothing was run' : isolations.join(' and ')]),
        ...fact('Runs', [
            `${document.runs.length}, ${document.runs.filter((run) => run.cached).length} of them from the cache`,
        ]),
        ...fact('Python blocks', [`${blocks.length}, ${unclaimed} of them in no claim`]),
        ...(article === null
            ? []
            : fact('Sentences', [`${article.sentences.covered} of ${article.sentences.all} have a claim`])),
        ...fact('sha256 of the document', [h('code', { className: ['hash'] }, document.sha256)]),
        ...(planned?.sheets ?? []).flatMap((sheet) => fact(`sha256 of ${sheet.path}`, [h('code', { className: ['hash'] }, sheet.sha256)])),
    ]);
}
function fact(term, value) {
    return [h('div', [h('dt', term), h('dd', [...value])])];
}
export function interpretersOf({ interpreters }) {
    if (interpreters.length === 0)
        return 'none';
    return interpreters.map(({ implementation, version }) => `${implementation} ${version}`).join(', ');
}
function commandOf({ document, versions }) {
    const python = versions.length === 0 ? '' : ` --python ${versions.map((version) => shortVersion(version, versions)).join(',')}`;
    return `claimcheck verify ${document.path}${python}`;
}
/** Failed claims, worst first, each with the way to it; they cannot be missed. */
export function drawFailures({ claims }) {
    const failing = claims.filter((view) => view.fails);
    if (failing.length === 0)
        return [];
    const items = failing.map(({ claim, number }) => {
        const words = claim.implicit ? claim.id : `“${claim.quotes[0] ?? claim.id}”`;
        return h('li', [
            verdictBadge(claim.verdict),
            ' ',
            h('a', { href: linkTo(claim) }, `${number === null ? '' : `${number} `}${words}`),
            ...(claim.reason === null ? [] : [h('span', { className: ['why'] }, readReason(claim.reason).sentence)]),
        ]);
    });
    return [
        h('section', { className: ['failures'], id: ownId('failures'), ariaLabel: 'Failed claims', tabIndex: -1 }, [
            h('h2', `${symbols.refuted} ${plural(failing.length, 'failed claim')}`),
            h('ol', items),
        ]),
    ];
}
/** Mistakes in what was written: of no claim, but of the sheet or the document. */
export function drawProblems(problems) {
    if (problems.length === 0)
        return [];
    const items = problems.map(({ ruleId, path, place, reason, severity }) => h('li', [
        h('strong', severity === 'error' ? '✗ error' : '! warning'),
        ' ',
        h('code', placeText(path, place)),
        ` ${ruleId}: ${reason} `,
        h('span', { className: ['remedy'] }, [...codeWords(rules[ruleId].remedy)]),
    ]));
    return [
        h('section', { className: ['problems'], ariaLabel: 'Problems' }, [
            h('h2', plural(problems.length, 'problem')),
            h('ul', items),
        ]),
    ];
}
/** Marks of other tools that were honoured, folded up: nothing is wrong with them. */
export function drawDirectives({ document }) {
    const { directives } = document;
    if (directives.length === 0)
        return [];
    const items = directives.map((each) => h('li', [`line ${each.place.line} `, h('code', each.text), ` ${directiveNote(each)}`]));
    return [
        h('details', { className: ['marks-of-others'] }, [
            h('summary', `${plural(directives.length, 'mark')} of other tools, honoured`),
            h('ul', items),
        ]),
    ];
}
