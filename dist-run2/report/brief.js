import { failsGate } from '../model/gate.js';
/**
 * What needs attention as it is; of what passes no evidence, and of runs no output. A hundred thousand claims that hold
 * take little memory so.
 */
export function briefDocument(document, planned, { extent, strict }) {
    const kept = extent === 'every-claim' ? document.claims : document.claims.filter((claim) => isOpen(claim, strict));
    const open = new Set(kept.filter((claim) => isOpen(claim, strict)).map(({ id }) => id));
    const failing = kept.filter((claim) => failsGate(claim, strict));
    return {
        document: {
            ...document,
            blocks: document.blocks.filter(({ role }) => role === 'unclaimed'),
            programs: [],
            runs: briefRuns(document.runs, failing, extent),
            claims: kept.map((claim) => (open.has(claim.id) ? claim : { ...claim, findings: [] })),
        },
        placed: planned === null ? null : place(planned, open),
        text: failing.length === 0 ? null : (planned?.document.text ?? null),
    };
}
/** Whatever is more than that it holds. */
function isOpen(claim, strict) {
    return failsGate(claim, strict) || (claim.verdict !== 'verified' && claim.verdict !== 'attested');
}
/** With `attention` only those with a traceback to show, and the one whose age is told: the oldest from the cache. */
function briefRuns(runs, failing, extent) {
    const blamed = new Set(failing.flatMap(({ findings }) => findings.map(({ run }) => run)));
    const [seen] = runs.flatMap(({ observedAt }) => observedAt ?? []).toSorted();
    const oldest = seen === undefined ? undefined : runs.find(({ observedAt }) => observedAt === seen);
    return runs
        .filter((run) => extent === 'every-claim' || blamed.has(run.id) || run === oldest)
        .map((run) => ({ ...run, events: [], warnings: [], error: blamed.has(run.id) ? run.error : null }));
}
function place({ document, claims }, open) {
    return {
        document: { path: document.path },
        claims: claims
            .filter(({ id }) => open.has(id))
            .map(({ id, quotes, sheetPath, sheetPlace }) => ({ id, quotes, sheetPath, sheetPlace })),
    };
}
