import { basename, dirname, extname, relative } from 'node:path';
import { loadChangedSources } from './changed.js';
import { draftSheet } from './draft/draft.js';
import { settle } from './draft/settle.js';
import { sheetText } from './draft/sheet-text.js';
import { isAbsent, isPresent } from './files.js';
import { failsGate } from './model/gate.js';
import { fromRoot, toRoot } from './root.js';
import { parseSheet } from './sheet/parse.js';
import { verifySources } from './verify.js';
/** Runs every document that has no sheet, and drafts one for each; writes nothing. */
export async function draftSheets(request, home) {
    const sources = await loadChangedSources(request);
    const without = sources.documents.filter(({ sheets }) => sheets.length === 0);
    const present = sources.documents
        .filter(({ sheets }) => sheets.length > 0)
        .map(({ path, sheets }) => ({ kind: 'present', document: path, paths: sheets.map((each) => each.path) }));
    if (sources.problems.some(({ severity }) => severity === 'error') || (without.length === 0 && present.length > 0)) {
        return { drafted: present, refuted: [], problems: sources.problems, texts: sources.texts };
    }
    const seen = await verifySources({ ...sources, documents: without.map(whole) }, { ...request, bail: false });
    const taken = new Set();
    const drafted = [];
    for (const source of without) {
        const planned = seen.planned.find(({ document }) => document.path === source.path);
        const report = seen.report.documents.find(({ path }) => path === source.path);
        if (planned === undefined || report === undefined)
            continue;
        const path = await choosePath(source.path, home, { cwd: request.cwd, root: request.root, taken });
        if (path === null) {
            drafted.push(nothing(source.path, 'the places for its sheet are taken by other files'));
            continue;
        }
        const draft = draftSheet({ planned, report, path: relativeTo(path, source.path) });
        const verified = report.claims.filter(({ verdict }) => verdict === 'verified').length;
        const proven = isEmpty(draft)
            ? nothing(source.path, withoutSheet(verified))
            : await prove(draft, { source, path, request, sources, verified });
        if (proven.kind === 'drafted')
            taken.add(path);
        drafted.push(proven);
    }
    return {
        drafted: [...present, ...withSomething(drafted, seen.report)].toSorted((a, b) => a.document < b.document ? -1 : 1),
        refuted: seen.report.documents.flatMap(({ path, claims }) => {
            const own = drafted.find(({ document }) => document === path);
            const holding = new Set(own?.kind === 'drafted' ? own.verified : []);
            const refuted = claims.filter(({ id, verdict }) => verdict === 'refuted' && !holding.has(id));
            return refuted.map((claim) => ({ document: path, claim }));
        }),
        // There is something in those that have a sheet already.
        problems: seen.problems.filter(({ ruleId }) => present.length === 0 || ruleId !== 'nothing-to-check'),
        texts: seen.texts,
    };
}
/** Rounds in which what does not hold is taken out of a draft. */
const roundLimit = 5;
/** The draft, run again as the sheet that it will be, without what did not hold this time. */
async function prove(first, { source, path, request, sources, verified: holding }) {
    let draft = first;
    const schema = await findSchema('sheet', path, request);
    for (let round = 1; round <= roundLimit; round += 1) {
        if (isEmpty(draft))
            break;
        const { text, lines } = sheetText(draft, schema);
        const { sheet, problems: written } = parseSheet(path, new TextEncoder().encode(text));
        if (sheet === null)
            break;
        const documents = [{ ...whole(source), sheets: [sheet] }];
        const { report, problems } = await verifySources({ ...sources, documents, problems: written }, request);
        const claims = report.documents.flatMap((each) => each.claims);
        const failing = claims.filter((claim) => failsGate(claim, true));
        const wrong = problems.filter((problem) => problem.severity === 'error' && problem.path === path);
        if (failing.length === 0 && wrong.length === 0) {
            const { claims: own, suggestions, ignores } = draft;
            const verified = claims.filter(({ verdict }) => verdict === 'verified').map(({ id }) => id);
            const counts = { verified, claims: own.length, suggestions: suggestions.length, ignores: ignores.length };
            return { kind: 'drafted', document: source.path, path, text, ...counts };
        }
        draft = settle(draft, { failing, wrong: wrong.flatMap(({ place }) => place?.line ?? []), lines, report });
    }
    return nothing(source.path, withoutSheet(holding));
}
function withoutSheet(verified) {
    return verified === 0 ? noClaim : `what it says holds without one (${verified})`;
}
const noClaim = 'no block of it ran clean, and no sentence could be checked';
function nothing(document, because) {
    return { kind: 'nothing', document, because };
}
function isEmpty({ claims, suggestions, ignores }) {
    return claims.length + suggestions.length + ignores.length === 0;
}
/** A sheet that only ignores keeps the others green; by itself it would leave nothing to check. */
function withSomething(drafted, { summary }) {
    if (summary.verified > 0)
        return drafted;
    return drafted.map((each) => each.kind === 'drafted' && each.verified.length === 0 ? nothing(each.document, noClaim) : each);
}
function whole({ path, sheets, project }) {
    return { path, sheets, project, filters: [] };
}
async function choosePath(document, home, { taken, ...standing }) {
    const stem = document.slice(0, document.length - extname(document).length);
    const candidates = home === 'beside'
        ? [`${stem}.claims.yaml`]
        : [basename(stem), toRoot(stem, standing).replaceAll('../', '')].map((name) => {
            return fromRoot(`expectations/${name}.yaml`, standing);
        });
    for (const path of candidates) {
        if (!taken.has(path) && (await isAbsent(path, standing.cwd)))
            return path;
    }
    return null;
}
/** `path`, as the file `from` names it. */
function relativeTo(from, path) {
    return relative(dirname(from), path).replaceAll('\\', '/');
}
/** Where an editor finds a JSON Schema: in the package as it is installed here, else as it is published. */
export async function findSchema(name, from, { cwd, root, version }) {
    const installed = fromRoot(`node_modules/claimcheck/schema/${name}.schema.json`, { cwd, root });
    if (await isPresent(installed, cwd))
        return relativeTo(from, installed);
    return `https://unpkg.com/claimcheck@${version}/schema/${name}.schema.json`;
}
