import { createHash } from 'node:crypto';
import { neededRuns, runsOf } from './filter.js';
/** What starting an interpreter takes, more or less: it keeps many short programs from counting as nothing. */
const startSeconds = 0.1;
/** The claims of the plan in portions, in the order of their first claims. Every claim is in exactly one. */
export function portionsOf(plan) {
    const runs = new Map(plan.runs.map((run) => [run.id, run]));
    return plan.documents.flatMap((planned) => {
        return groupClaims(planned).map((claims) => ({
            documentPath: planned.document.path,
            claimIds: claims.map((claim) => claim.id),
            seconds: expectedSeconds(claims, planned, runs),
        }));
    });
}
/**
 * `count` shares of about the same seconds: the longest portion first, each to the share that has least. The same
 * portions, in whatever order, give the same shares.
 */
export function distribute(portions, count) {
    const shares = Array.from({ length: count }, () => ({ seconds: 0, portions: new Array() }));
    for (const portion of portions.toSorted(compare)) {
        const [lightest] = shares.toSorted((a, b) => a.seconds - b.seconds || a.portions.length - b.portions.length);
        lightest?.portions.push(portion);
        if (lightest !== undefined)
            lightest.seconds += portion.seconds;
    }
    return shares.map((share) => share.portions);
}
/** The plan with only the claims of these portions, and the runs that they need. */
export function keepPortions(plan, portions) {
    const documents = plan.documents.map((planned) => {
        const own = portions.filter(({ documentPath }) => documentPath === planned.document.path);
        const ids = new Set(own.flatMap(({ claimIds }) => claimIds));
        return { ...planned, claims: planned.claims.filter((claim) => ids.has(claim.id)) };
    });
    return { ...plan, documents, runs: neededRuns(plan.runs, documents) };
}
/** SHA-256 of all that the parts of one verification agree on; `settings` is whatever else they depend on. */
export function fingerprint(documents, shares, settings) {
    const files = documents.map(({ document, sheets }) => [
        [document.path, document.sha256],
        ...sheets.map((sheet) => [sheet.path, sheet.sha256]),
    ]);
    const claims = shares.map((share) => share.map(({ documentPath, claimIds }) => [documentPath, claimIds]));
    return createHash('sha256')
        .update(JSON.stringify([files, claims, settings]))
        .digest('hex');
}
/** Claims that share a run, or a program that nothing can run, stay together; so does what hangs on them. */
function groupClaims({ claims }) {
    const above = new Map();
    for (const [first, ...others] of claims.map(keysOf)) {
        for (const other of others)
            above.set(topmost(other, above), topmost(first, above));
    }
    const groups = new Map();
    for (const claim of claims) {
        const top = topmost(keysOf(claim)[0], above);
        const group = groups.get(top);
        if (group === undefined)
            groups.set(top, [claim]);
        else
            group.push(claim);
    }
    return [...groups.values()];
}
/** What a claim has in common with others; its own id where that is nothing. */
function keysOf(claim) {
    const [first, ...others] = [
        ...(claim.programName === null ? [] : [`program ${claim.programName}`]),
        ...new Set(runsOf(claim).map((run) => `run ${run}`)),
    ];
    return first === undefined ? [`claim ${claim.id}`] : [first, ...others];
}
function topmost(key, above) {
    let top = key;
    for (let next = above.get(top); next !== undefined && next !== top; next = above.get(top))
        top = next;
    // Shortened for those who ask after this one, or long chains would take quadratic time.
    if (top !== key)
        above.set(key, top);
    return top;
}
/** What the runs of these claims take on the real clock, where the claims say it; a virtual one skips waiting. */
function expectedSeconds(claims, { programs }, runs) {
    const limits = new Map(programs.map(({ name, timeoutSeconds }) => [name, timeoutSeconds]));
    const declared = new Map();
    for (const { programName, question } of claims) {
        if (programName === null || question.kind !== 'runs')
            continue;
        const limit = limits.get(programName) ?? 0;
        const seconds = Math.max(...question.expectations.map((each) => declaredSeconds(each, limit)));
        declared.set(programName, Math.min(limit, Math.max(declared.get(programName) ?? 0, seconds)));
    }
    const needed = [...new Set(claims.flatMap(runsOf))].flatMap((id) => runs.get(id) ?? []);
    const waiting = needed.filter((run) => run.clock !== 'virtual').map(({ program }) => declared.get(program.name) ?? 0);
    return [...waiting, ...needed.map(() => startSeconds)].reduce((sum, seconds) => sum + seconds, 0);
}
function declaredSeconds(expectation, limitSeconds) {
    switch (expectation.kind) {
        case 'duration':
        case 'cpu':
            return middle(expectation.time);
        case 'timeline':
            return expectation.entries
                .map((entry) => middle(entry.kind === 'at' ? entry.at : entry.by))
                .reduce((longest, seconds) => Math.max(longest, seconds), 0);
        case 'ends':
            return expectation.how === 'timeout' ? limitSeconds : 0;
        case 'stdout':
        case 'stderr':
        case 'contains':
        case 'lacks':
        case 'unordered':
        case 'order':
        case 'warnings':
        case 'error':
        case 'exit':
        case 'holds':
        case 'compared-with':
            return 0;
    }
}
function middle(range) {
    switch (range.kind) {
        case 'about':
            return range.value;
        case 'between':
            return ((range.low ?? 0) + (range.high ?? range.low ?? 0)) / 2;
    }
}
function compare(a, b) {
    return b.seconds - a.seconds || compareText(a.documentPath, b.documentPath) || compareText(firstOf(a), firstOf(b));
}
function firstOf({ claimIds }) {
    return claimIds[0] ?? '';
}
/** By UTF-16 code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : Number(a > b);
}
