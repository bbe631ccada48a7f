import { h } from 'hastscript';
import { readArticleRows } from './article.js';
import { ownId } from './claim-view.js';
import { drawControls, filterStyle } from './filters.js';
import { drawCircumstances, drawDirectives, drawFailures, drawHead, drawProblems } from './head.js';
import { drawKey } from './key.js';
import { languageOf } from './language.js';
import { drawMatrix } from './matrix.js';
import { drawNote } from './notes.js';
import { scaleOf } from './lanes.js';
import { plural } from './parts.js';
import { drawAxis } from './timeline.js';
import { readPanels } from './programs.js';
import { wrapPage } from './shell.js';
/** The page of one document: its text with the verdicts in it. */
export function renderPage(page, links) {
    const { document, planned, claims } = page;
    const panels = readPanels(page);
    const setting = { page, panelOf: panels.panelOf };
    const article = planned === null ? null : readArticleRows(planned, claims, links);
    const paths = new Set([document.path, ...(planned?.sheets ?? []).map((sheet) => sheet.path)]);
    const body = [
        drawAxis(scaleOf(document)),
        h('a', { className: ['skip'], href: `#${ownId('article')}` }, 'Skip to the article'),
        drawHead(page, links.index),
        h('main', [
            ...drawFailures(page),
            ...drawProblems(page.report.problems.filter((problem) => paths.has(problem.path))),
            drawCircumstances(page, article),
            ...drawDirectives(page),
            drawControls(page),
            drawKey(),
            ...drawUnplaced(page, setting),
            ...(article === null ? [drawMissing(page)] : [drawArticle(article, page, panels, setting)]),
            ...drawOthers(article === null ? document.programs.map(({ name }) => name) : panels.others, panels, setting),
            h('section', { ariaLabel: 'Claims by Python version', id: ownId('matrix') }, [
                h('h2', { className: ['own'] }, 'Every claim, on every Python'),
                drawMatrix(page),
            ]),
        ]),
    ];
    const fails = claims.some((view) => view.fails);
    return wrapPage(body, {
        title: `${fails ? '✗' : '✓'} ${document.title ?? document.path}`,
        fails,
        style: filterStyle(page),
    });
}
function drawArticle(article, page, panels, setting) {
    const notes = placedByRow(article.rows, page);
    const programs = programsByRow(article.rows, panels);
    const children = article.rows.flatMap((row, index) => {
        const own = notes.get(index) ?? [];
        return [
            h('div', { className: ['text'] }, row.content),
            ...(own.length === 0
                ? []
                : [
                    h('div', { className: ['notes'] }, own.map((view) => drawNote(view, setting))),
                ]),
            ...drawPrograms(programs.get(index) ?? [], panels, setting),
        ];
    });
    const language = languageOf(page.planned?.document.text ?? '');
    return h('article', { id: ownId('article'), tabIndex: -1, ...(language === null ? {} : { lang: language }) }, children);
}
/** Programs of a block in full; what claims only probe with is folded up where there is more of it. */
function drawPrograms(programs, panels, setting) {
    const probes = programs.filter((each) => each.isProbe);
    const drawn = programs.filter((each) => !each.isProbe).map(({ name }) => panels.draw(name, setting));
    const failing = new Set(setting.page.claims.filter((view) => view.fails).map(({ claim }) => claim.program));
    const folded = h('details', { className: ['more-programs'], open: probes.some(({ name }) => failing.has(name)) }, [
        h('summary', `${plural(probes.length, 'probe')} of claims with this block`),
        ...probes.map(({ name }) => panels.draw(name, setting)),
    ]);
    return [...drawn, ...(probes.length === 0 ? [] : [folded])].map((each) => h('div', { className: ['text'] }, each));
}
/** Explicit claims by the row that their first quote stands in. */
function placedByRow(rows, { claims }) {
    const placed = new Map();
    for (const view of claims) {
        const { place, implicit } = view.claim;
        if (implicit || place === null)
            continue;
        const index = rowOf(rows, place.line);
        placed.set(index, [...(placed.get(index) ?? []), view]);
    }
    return placed;
}
function programsByRow(rows, panels) {
    const placed = new Map();
    for (const [line, names] of panels.byLine) {
        const index = rowOf(rows, line);
        placed.set(index, [...(placed.get(index) ?? []), ...names]);
    }
    return placed;
}
/** The row that holds a line, else the last one that begins before it. */
function rowOf(rows, line) {
    const holding = rows.findIndex((row) => row.from <= line && line <= row.to);
    return holding === -1
        ? Math.max(0, rows.findLastIndex((row) => row.from <= line))
        : holding;
}
/** Claims whose words the document no longer has; without its text, all of them. */
function drawUnplaced(page, setting) {
    const { claims, planned, document } = page;
    const programs = new Set(document.programs.map(({ name }) => name));
    const unplaced = claims.filter(({ claim }) => {
        if (claim.implicit)
            return claim.program === null || !programs.has(claim.program);
        return planned === null || claim.place === null;
    });
    if (unplaced.length === 0)
        return [];
    const title = planned === null ? 'Claims' : 'Claims without a place in the document';
    return [
        h('section', { className: ['unplaced'], ariaLabel: title }, [
            h('h2', { className: ['own'] }, title),
            ...unplaced.map((view) => drawNote(view, setting)),
        ]),
    ];
}
function drawMissing({ document }) {
    return h('section', { className: ['problems'], ariaLabel: 'Text of the document' }, [
        h('p', [
            h('strong', '! The text is not shown. '),
            h('code', document.path),
            ' is not what it was when it was checked, so the claims have no place in it. Verify it again.',
        ]),
    ]);
}
function drawOthers(names, panels, setting) {
    if (names.length === 0)
        return [];
    return [
        h('section', { className: ['others'], ariaLabel: 'Programs beside the article' }, [
            h('h2', { className: ['own'] }, 'Programs beside the article'),
            h('details', [
                h('summary', `${plural(names.length, 'program')} that the sheet brings along: probes of what the text says`),
                ...names.map((name) => panels.draw(name, setting)),
            ]),
        ]),
    ];
}
