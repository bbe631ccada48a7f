import { readBytes } from './files.js';
import { baselinePath, fromRoot, toRoot } from './root.js';
import { addToBaseline } from './sheet/baseline.js';
import { markKnownWrong } from './sheet/edit.js';
import { parseSheet } from './sheet/parse.js';
import { verify } from './verify.js';
/** Runs the documents and marks what is refuted as known to be wrong until a day (ISO date); writes nothing. */
export async function takeBaseline(request, until) {
    const verification = await verify({ ...request, bail: false });
    const failing = findFailing(verification);
    const markable = failing.filter(({ claim }) => claim.verdict === 'refuted' && !isMarked(claim));
    const own = markable.filter(({ planned }) => planned.sheetPath === null);
    const paths = [...new Set(markable.flatMap(({ planned }) => planned.sheetPath ?? []))];
    const sheets = await Promise.all(paths.map((path) => markSheet(path, markable.filter(({ planned }) => planned.sheetPath === path), { until, cwd: request.cwd })));
    const file = fromRoot(baselinePath, request);
    const before = own.length === 0 ? null : await readBytes(file, request.cwd);
    const text = before instanceof Uint8Array ? new TextDecoder().decode(before) : null;
    const entries = own.map(({ planned, because }) => ({
        document: toRoot(planned.documentPath, request),
        id: planned.id,
        because,
        until,
    }));
    const unmarkable = failing.filter((each) => !markable.includes(each));
    return {
        verification,
        files: [
            ...sheets.flatMap(({ path, text: edited }) => (edited === null ? [] : [{ path, text: edited }])),
            ...(own.length === 0 ? [] : [{ path: file, text: addToBaseline(text, entries) }]),
        ],
        marked: [
            ...sheets.flatMap(({ path, marked }) => marked.map(({ address }) => ({ claim: address, path }))),
            ...own.map(({ address }) => ({ claim: address, path: file })),
        ],
        left: [
            ...unmarkable.map(({ address, claim }) => ({ claim: address, because: whyLeft(claim) })),
            ...sheets.flatMap(({ left }) => left.map(({ address }) => ({
                claim: address,
                because: 'its sheet says it in a way that must be edited by hand',
            }))),
        ],
    };
}
function findFailing({ report, planned }) {
    return report.documents.flatMap(({ path, claims }) => claims.flatMap((claim) => {
        const own = planned.find(({ document }) => document.path === path)?.claims.find(({ id }) => id === claim.id);
        const fails = claim.verdict === 'refuted' || claim.verdict === 'stale' || claim.verdict === 'undecided';
        if (own === undefined || !fails || own.question.kind === 'open')
            return [];
        const because = (claim.reason ?? 'it does not hold').replaceAll(/\s+/gu, ' ').slice(0, 160);
        return [{ claim, planned: own, address: `${path}#${claim.id}`, because }];
    }));
}
/** By `known-wrong` already, which failed for what it says itself. */
function isMarked({ reason }) {
    return /^(?:holds-after-all|known-wrong-past):/u.test(reason ?? '');
}
function whyLeft(claim) {
    if (claim.reason?.startsWith('holds-after-all:') === true)
        return 'it holds: remove its `known-wrong`';
    if (claim.reason?.startsWith('known-wrong-past:') === true)
        return 'the date of its `known-wrong` is past: repair it, or set another';
    return `${claim.verdict}, which \`known-wrong\` does not excuse: ${claim.reason ?? ''}`;
}
async function markSheet(path, failing, { until, cwd }) {
    const bytes = await readBytes(path, cwd);
    if (!(bytes instanceof Uint8Array))
        return { path, text: null, marked: [], left: failing };
    const mark = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).startsWith('\uFEFF') ? '\uFEFF' : '';
    const marks = failing.map(({ planned, because }) => ({
        place: planned.sheetPlace ?? { line: 0, column: 0 },
        because,
        until,
    }));
    const edited = markKnownWrong(new TextDecoder().decode(bytes), marks);
    const text = mark + edited.text;
    const isLeft = ({ planned: { sheetPlace } }) => edited.left.some((place) => place.line === sheetPlace?.line && place.column === sheetPlace.column);
    // A text that is no better sheet than before is not written.
    const sound = parseSheet(path, new TextEncoder().encode(text)).problems.every(({ severity }) => severity === 'warning');
    if (!sound)
        return { path, text: null, marked: [], left: failing };
    const marked = failing.filter((each) => !isLeft(each));
    return { path, text: marked.length === 0 ? null : text, marked, left: failing.filter(isLeft) };
}
