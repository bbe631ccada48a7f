import { readInline } from './document/inline.js';
import { loadChangedSources } from './changed.js';
import { loadDocument } from './load.js';
import { filterPlan } from './plan/filter.js';
import { nearestNames } from './plan/likeness.js';
import { makePlan } from './plan/plan.js';
/** Load, parse, plan: everything that can be said without running anything. */
export async function check(request, settings) {
    const sources = await loadChangedSources(request);
    const documents = [];
    for (const source of sources.documents)
        documents.push(await checkDocument(source, request.cwd, settings));
    const problems = [...sources.problems, ...documents.flatMap((each) => each.problems)];
    return {
        documents,
        problems: [
            ...problems,
            ...(sources.idleBecause === null
                ? findNothing(request.paths, problems, documents.map(foundIn).reduce(addFound, foundNothing))
                : []),
        ],
        texts: new Map([...sources.texts, ...documents.flatMap((each) => each.texts)]),
    };
}
export async function checkDocument(source, cwd, settings) {
    const { document, text, problems } = await loadDocument(source, cwd);
    const { interpreters, missing, timeoutSeconds, repeat, clock, requirements } = settings;
    const asWritten = makePlan({
        documents: document === null ? [] : [{ document, sheets: source.sheets }],
        interpreters,
        missing,
        settings: { timeoutSeconds, repeat, clock, requirements },
        readInline,
    });
    const plan = withBaseline(asWritten, source);
    const grep = settings.grep === null ? [] : [{ kind: 'text', text: settings.grep }];
    return {
        plan: filterPlan(filterPlan(plan, source.filters), grep),
        filtered: source.filters.length + grep.length > 0,
        problems: [
            ...problems,
            ...(document?.problems ?? []),
            ...plan.problems,
            ...findUnused(plan, source),
            ...(document === null ? [] : source.filters.flatMap((filter) => findUnmatched(plan, source.path, filter))),
        ],
        texts: text === null ? [] : [[source.path, text]],
    };
}
/** What a sheet says of a claim goes before what the baseline says of it. */
function withBaseline(plan, { baseline }) {
    if (baseline === undefined || baseline.size === 0)
        return plan;
    const documents = plan.documents.map((planned) => ({
        ...planned,
        claims: planned.claims.map((claim) => ({
            ...claim,
            knownWrong: claim.knownWrong ?? baseline.get(claim.id) ?? null,
        })),
    }));
    return { ...plan, documents };
}
/** The Problem of a line of the baseline that fits no claim of its document, or one that its sheet marks itself. */
function findUnused({ documents }, { path, baseline }) {
    const claims = documents.flatMap((planned) => planned.claims);
    return [...(documents.length === 0 ? [] : (baseline?.values() ?? []))]
        .filter((entry) => !claims.some(({ id, knownWrong }) => id === entry.id && knownWrong === entry))
        .map(({ id, path: file, place }) => ({
        ruleId: 'unused-ignore',
        path: file,
        place,
        reason: `Unexpected \`${path}#${id}\`, expected a claim that its sheet does not mark itself: see \`claimcheck list ${path}\``,
        advice: 'Remove the entry: `claimcheck baseline` adds what fails under its new name.',
        severity: 'error',
    }));
}
/** The Problem of a filter that no claim of the document passes, such as `a.md#slip`. */
function findUnmatched(plan, path, filter) {
    if (filterPlan(plan, [filter]).documents.some(({ claims }) => claims.length > 0))
        return [];
    const ids = plan.documents.flatMap(({ claims }) => claims.map(({ id }) => id));
    const address = filter.kind === 'claim' ? `#${filter.id}` : `:${filter.kind === 'line' ? filter.line : filter.text}`;
    const near = filter.kind === 'claim' ? nearestNames(filter.id, ids, 3).map((id) => `\`${id}\``) : [];
    const expected = filter.kind === 'claim'
        ? `the id of a claim${near.length === 0 ? '' : ` such as ${near.join(', ')}`}`
        : `a line that a quote of a claim or a block of its program stands on${nearestLines(plan, filter)}`;
    return [
        {
            ruleId: 'unmatched-filter',
            path: `${path}${address}`,
            place: null,
            reason: `Unexpected \`${address}\` that fits no claim, expected ${expected}`,
            advice: `See the claims with \`claimcheck list ${path}\`.`,
            severity: 'error',
        },
    ];
}
/** Of the claims on both sides of a line, with where they stand: `; nearest are \`a\` at line 3 and \`b\` at line 9`. */
function nearestLines({ documents }, filter) {
    if (filter.kind !== 'line')
        return '';
    const { line } = filter;
    const standing = documents.flatMap(({ document, programs, claims }) => {
        const blockOf = (name) => {
            const id = programs.find((each) => each.name === name)?.blockIds[0];
            return document.blocks.find((each) => each.id === id)?.place.line ?? null;
        };
        return claims.flatMap(({ id, quotes, programName }) => {
            const at = quotes[0]?.place.line ?? blockOf(programName);
            return at === null ? [] : [{ id, at }];
        });
    });
    const above = standing.toSorted((a, b) => b.at - a.at).find(({ at }) => at < line);
    const below = standing.toSorted((a, b) => a.at - b.at).find(({ at }) => at > line);
    const near = [above, below].flatMap((each) => (each === undefined ? [] : [`\`${each.id}\` at line ${each.at}`]));
    return near.length === 0 ? '' : `; the nearest: ${near.join(', ')}`;
}
export const foundNothing = { documents: 0, claims: 0, filtered: false };
export function foundIn({ plan: { documents }, filtered }) {
    const claims = documents.reduce((sum, planned) => sum + planned.claims.length, 0);
    return { documents: 1, claims, filtered: documents.length > 0 && filtered };
}
export function addFound(a, b) {
    return { documents: a.documents + b.documents, claims: a.claims + b.claims, filtered: a.filtered || b.filtered };
}
/** Nothing to check is a mistake of the input, never a success: the Problem that says so, where it is so. */
export function findNothing(paths, problems, { documents, claims, filtered }) {
    if (claims > 0 || problems.some((problem) => problem.severity === 'error'))
        return [];
    const what = documents === 0 ? 'no document' : 'neither a claim nor a Python block';
    return [
        {
            ruleId: filtered ? 'unmatched-filter' : 'nothing-to-check',
            path: paths.join(' '),
            place: null,
            reason: filtered
                ? 'Unexpected filter that no claim passes, expected the id, a line or some text of a claim'
                : `Unexpected input with ${what}, expected a document with Python blocks or a sheet with claims`,
            advice: filtered
                ? 'See the claims with `claimcheck list`.'
                : 'Name a Markdown document or a folder that holds one.',
            severity: 'error',
        },
    ];
}
