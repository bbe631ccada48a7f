import { h } from 'hastscript';
import { symbols, verdictOrder } from './claim-view.js';
import { drawTheme } from './filters.js';
import { drawProblems, interpretersOf } from './head.js';
import { plural, scrollable, secondsText, spoken, verdictBadge } from './parts.js';
import { wrapPage } from './shell.js';
import { verdictSentence } from './summary.js';
/** The documents, those with most failures first. `linkOf` leads to the page of each. */
export function renderIndex(report, pages, { commit, linkOf }) {
    const failing = pages.flatMap((page) => page.claims.filter((view) => view.fails)).length;
    const errors = report.problems.filter((problem) => problem.severity === 'error').length;
    const fails = failing + errors > 0;
    const claims = pages.flatMap((page) => page.claims.map(({ claim }) => claim));
    const body = [
        h('header', { className: ['head'] }, [
            h('div', { className: ['kicker'] }, [h('p', `claimcheck ${report.tool.version}`), drawTheme()]),
            h('h1', 'Verified claims'),
            h('p', { className: ['conclusion', fails ? 'fails' : 'passes'] }, [
                h('strong', fails
                    ? `${symbols.refuted} ${failing > 0 ? plural(failing, 'claim') : plural(errors, 'problem')} ${failing > 0 ? 'failed' : 'found'}. `
                    : `${symbols.verified} No claim failed. `),
                verdictSentence(claims, report.interpreters.map((each) => each.version)),
            ]),
            h('dl', { className: ['circumstances'] }, [
                ...fact('Checked', `${report.startedAt.replace(/\.\d+Z$/u, ' UTC').replace('T', ' ')} in ${secondsText(report.durationSeconds)}`),
                ...fact('Interpreters', interpretersOf(report)),
                ...fact('Commit', commit ?? 'not known'),
                ...fact('Runs', `${report.summary.runs}, ${report.summary.cachedRuns} of them from the cache`),
            ]),
        ]),
        h('main', [...drawProblems(report.problems), drawDocuments(pages, linkOf)]),
    ];
    return wrapPage(body, { title: `${fails ? symbols.refuted : symbols.verified} Verified claims`, fails, style: '' });
}
function fact(term, value) {
    return [h('div', [h('dt', term), h('dd', value)])];
}
function drawDocuments(pages, linkOf) {
    const head = h('tr', [
        h('th', { scope: 'col' }, 'Document'),
        h('th', { scope: 'col' }, 'Failed'),
        ...verdictOrder.map((verdict) => h('th', { scope: 'col' }, verdictBadge(verdict))),
    ]);
    const rows = sorted(pages).map((page) => {
        const failed = countFailed(page);
        return h('tr', { className: failed > 0 ? ['fails'] : [] }, [
            h('th', { scope: 'row' }, [
                h('a', { href: linkOf(page.document.path) }, page.document.title ?? page.document.path),
                ' ',
                h('code', page.document.path),
            ]),
            h('td', failed > 0 ? h('strong', `${symbols.refuted} ${failed}`) : ['0', spoken(' failed')]),
            ...verdictOrder.map((verdict) => h('td', countText(page.claims.filter(({ claim }) => claim.verdict === verdict).length))),
        ]);
    });
    return scrollable('Documents', [h('table', { className: ['documents'] }, [h('thead', head), h('tbody', rows)])], 'documents');
}
function countText(count) {
    return count === 0 ? '–' : `${count}`;
}
function sorted(pages) {
    return pages.toSorted((a, b) => countFailed(b) - countFailed(a) || (a.document.path < b.document.path ? -1 : 1));
}
function countFailed({ claims }) {
    return claims.filter((view) => view.fails).length;
}
