import type { Element } from 'hast';
import { h } from 'hastscript';
import { readArticleRows } from './article.ts';
import type { Article, ArticleRow } from './article.ts';
import { ownId } from './claim-view.ts';
import type { ClaimView, PageInput } from './claim-view.ts';
import { drawControls, filterStyle } from './filters.ts';
import { drawCircumstances, drawDirectives, drawFailures, drawHead, drawProblems } from './head.ts';
import { drawKey } from './key.ts';
import { languageOf } from './language.ts';
import type { PageLinks } from './links.ts';
import { drawMatrix } from './matrix.ts';
import { drawNote } from './notes.ts';
import type { NoteSetting } from './notes.ts';
import { scaleOf } from './lanes.ts';
import { plural } from './parts.ts';
import { drawAxis } from './timeline.ts';
import { readPanels } from './programs.ts';
import type { Panels, PlacedProgram } from './programs.ts';
import { wrapPage } from './shell.ts';

/** The page of one document: its text with the verdicts in it. */
export function renderPage(page: PageInput, links: PageLinks): string {
  const { document, planned, claims } = page;
  const panels = readPanels(page);
  const setting: NoteSetting = { page, panelOf: panels.panelOf };
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

function drawArticle(article: Article, page: PageInput, panels: Panels, setting: NoteSetting): Element {
  const notes = placedByRow(article.rows, page);
  const programs = programsByRow(article.rows, panels);
  const children = article.rows.flatMap((row, index) => {
    const own = notes.get(index) ?? [];
    return [
      h('div', { className: ['text'] }, row.content),
      ...(own.length === 0
        ? []
        : [
            h(
              'div',
              { className: ['notes'] },
              own.map((view) => drawNote(view, setting)),
            ),
          ]),
      ...drawPrograms(programs.get(index) ?? [], panels, setting),
    ];
  });
  const language = languageOf(page.planned?.document.text ?? '');
  return h(
    'article',
    { id: ownId('article'), tabIndex: -1, ...(language === null ? {} : { lang: language }) },
    children,
  );
}

/** Programs of a block in full; what claims only probe with is folded up where there is more of it. */
function drawPrograms(programs: readonly PlacedProgram[], panels: Panels, setting: NoteSetting): readonly Element[] {
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
function placedByRow(rows: readonly ArticleRow[], { claims }: PageInput): ReadonlyMap<number, readonly ClaimView[]> {
  const placed = new Map<number, ClaimView[]>();
  for (const view of claims) {
    const { place, implicit } = view.claim;
    if (implicit || place === null) continue;
    const index = rowOf(rows, place.line);
    placed.set(index, [...(placed.get(index) ?? []), view]);
  }
  return placed;
}

function programsByRow(rows: readonly ArticleRow[], panels: Panels): ReadonlyMap<number, readonly PlacedProgram[]> {
  const placed = new Map<number, PlacedProgram[]>();
  for (const [line, names] of panels.byLine) {
    const index = rowOf(rows, line);
    placed.set(index, [...(placed.get(index) ?? []), ...names]);
  }
  return placed;
}

/** The row that holds a line, else the last one that begins before it. */
function rowOf(rows: readonly ArticleRow[], line: number): number {
  const holding = rows.findIndex((row) => row.from <= line && line <= row.to);
  return holding === -1
    ? Math.max(
        0,
        rows.findLastIndex((row) => row.from <= line),
      )
    : holding;
}

/** Claims whose words the document no longer has; without its text, all of them. */
function drawUnplaced(page: PageInput, setting: NoteSetting): readonly Element[] {
  const { claims, planned, document } = page;
  const programs = new Set(document.programs.map(({ name }) => name));
  const unplaced = claims.filter(({ claim }) => {
    if (claim.implicit) return claim.program === null || !programs.has(claim.program);
    return planned === null || claim.place === null;
  });
  if (unplaced.length === 0) return [];
  const title = planned === null ? 'Claims' : 'Claims without a place in the document';
  return [
    h('section', { className: ['unplaced'], ariaLabel: title }, [
      h('h2', { className: ['own'] }, title),
      ...unplaced.map((view) => drawNote(view, setting)),
    ]),
  ];
}

function drawMissing({ document }: PageInput): Element {
  return h('section', { className: ['problems'], ariaLabel: 'Text of the document' }, [
    h('p', [
      h('strong', '! The text is not shown. '),
      h('code', document.path),
      ' is not what it was when it was checked, so the claims have no place in it. Verify it again.',
    ]),
  ]);
}

function drawOthers(names: readonly string[], panels: Panels, setting: NoteSetting): readonly Element[] {
  if (names.length === 0) return [];
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
