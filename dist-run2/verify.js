import { loadChangedSources } from './changed.js';
import { checkDocument } from './check.js';
import { inTurn } from './in-turn.js';
import { beginToAsk } from './interpreters.js';
import { runsToMeasureAgain } from './judge/again.js';
import { passes } from './judge/gate.js';
import { judgeDocument } from './judge/judge.js';
import { expectedSeconds } from './plan/expected-seconds.js';
import { assembleDocument, assembleInterpreters, joinReport } from './results/assemble.js';
import { openProvidedRunner } from './run/provided.js';
import { takeShare } from './share.js';
import { openTally } from './tally.js';
/**
 * Load, parse, plan, run, judge, report.
 *
 * @throws HarnessError where claimcheck cannot do its work: no interpreter, isolation that cannot be had.
 */
export async function verify(request) {
    return gather((receiver) => verifyEach(loadChangedSources, request, receiver));
}
/** As `verify`, of sources that are loaded already, or of sheets that are no file yet. */
export async function verifySources(sources, request) {
    return gather((receiver) => verifyEach(() => sources, request, receiver));
}
/** As `verify`; each document is handed over and forgotten, so that no number of them fills the memory. */
export async function verifyEach(load, request, receiver) {
    const startedAt = request.now();
    const interpreters = (request.ask ?? beginToAsk)(request);
    // Reading keeps this process busy; meanwhile the interpreters can say what they are.
    await interpreters.begun;
    const [sources, { chosen, missing }] = await Promise.all([load(request), interpreters.asked]);
    const installing = (python, packages) => request.progress.installing?.(python, packages);
    const runner = await openProvidedRunner({ ...request, cwd: request.root, interpreters: chosen, installing });
    const interrupt = () => void runner.close();
    request.signal?.addEventListener('abort', interrupt, { once: true });
    try {
        request.signal?.throwIfAborted();
        const share = await takeShare(sources.documents, request, { ...request, interpreters: chosen, missing });
        await receiver.begin(openingOf({ request, startedAt, interpreters: chosen, sources }));
        const tally = openTally({ request, startedAt, sources, interpreters: chosen, share });
        const hand = async (tallied) => {
            // What was ended in the middle is no result.
            request.signal?.throwIfAborted();
            tally.add(tallied);
            if (tallied.verified !== null)
                await receiver.document(tallied.verified);
            request.progress.concluded?.();
        };
        request.progress.opened?.(sources.documents.length);
        await verifyAll(sources.documents, hand, { request, interpreters: chosen, missing, runner, share });
        return tally.conclude();
    }
    finally {
        request.signal?.removeEventListener('abort', interrupt);
        await runner.close();
    }
}
/** Load, parse, plan and judge what needs no run: sheets, quotes, selectors, dates. Nothing is run. */
export async function verifyStatically(request) {
    let claimsRead = 0;
    const verification = await gather(async (receiver) => {
        const conclusion = await verifyStaticallyEach(request, receiver);
        ({ claimsRead } = conclusion);
        return conclusion;
    });
    return { ...verification, claimsRead };
}
/** As `verifyStatically`; each document is handed over and forgotten. */
export async function verifyStaticallyEach(request, receiver) {
    const startedAt = request.now();
    const sources = await loadChangedSources(request);
    await receiver.begin(openingOf({ request, startedAt, interpreters: [], sources }));
    const tally = openTally({ request, startedAt, sources, interpreters: [], share: null });
    for (const source of sources.documents) {
        const checked = await checkDocument(source, request.cwd, { ...request, interpreters: [], missing: [] });
        const tallied = judge(checked, withoutRuns(checked.plan), new Map(), request);
        tally.add(tallied);
        if (tallied.verified !== null)
            await receiver.document(tallied.verified);
    }
    const conclusion = tally.conclude();
    const isClean = conclusion.problems.every((problem) => problem.severity === 'warning');
    // That no claim could be decided without a run is no failure here: that there are claims was seen to.
    const exit = isClean && conclusion.exit === 2 ? 0 : conclusion.exit;
    return { ...conclusion, exit, claimsRead: tally.claimsRead() };
}
async function gather(verifyInto) {
    const documents = [];
    const { frame, texts, problems, notes, exit } = await verifyInto({
        begin: () => undefined,
        document: (verified) => void documents.push(verified),
    });
    const planned = documents.map((each) => each.planned);
    return {
        report: joinReport(frame, documents.map((each) => each.report)),
        problems,
        texts: new Map([...texts, ...planned.map(({ document }) => [document.path, document.text])]),
        planned,
        notes,
        exit,
    };
}
function openingOf({ request, startedAt, interpreters, sources }) {
    return {
        tool: { version: request.version },
        startedAt: startedAt.toISOString(),
        interpreters: assembleInterpreters(interpreters),
        documents: sources.documents.length,
    };
}
/** Documents that wait for a slow one before them, at most. */
const mostAhead = 256;
/** With `bail` one document after the other, and none behind one with a claim that fails its gate. */
async function verifyAll(sources, hand, bench) {
    const { request } = bench;
    if (!request.bail) {
        const atOnce = request.jobs * 2;
        return inTurn(sources, (source) => verifyDocument(source, bench), hand, {
            atOnce,
            ahead: Math.max(atOnce, mostAhead),
        });
    }
    for (const source of sources) {
        const tallied = await verifyDocument(source, bench);
        await hand(tallied);
        if (tallied.verified?.report.claims.some((claim) => !passes(claim, request)) === true)
            break;
    }
}
async function verifyDocument(source, bench) {
    const { request, share } = bench;
    request.signal?.throwIfAborted();
    const checked = share?.checked.get(source.path) ?? (await checkDocument(source, request.cwd, { ...request, ...bench }));
    const plan = share?.narrow(checked.plan) ?? checked.plan;
    request.progress.planned(plan.runs);
    return judge(checked, plan, await runPlan(plan, bench), request);
}
/**
 * Every run once; then, alone and one after the other, those whose timings alone would refute a claim. A time out of the
 * cache refutes nothing: it is measured anew first, as if there were no cache.
 */
async function runPlan(plan, { request, runner }) {
    const outcomes = new Map();
    const seconds = expectedSeconds(plan.documents);
    const observe = async (run, how) => {
        const started = () => request.progress.started(run, seconds.get(run.id) ?? null);
        const outcome = await runner.run(run, { ...how, expectedSeconds: seconds.get(run.id) ?? 0, started });
        outcomes.set(run.id, [...(how.again === true ? [] : (outcomes.get(run.id) ?? [])), outcome]);
        request.progress.ended(run, outcome);
    };
    const doubtful = () => {
        const ids = new Set(runsToMeasureAgain(plan.documents, outcomes));
        return plan.runs.filter((run) => ids.has(run.id));
    };
    await Promise.all(plan.runs.map((run) => observe(run, { alone: false })));
    const remembered = doubtful().filter((run) => outcomes.get(run.id)?.some(isCached));
    request.progress.planned(remembered);
    await Promise.all(remembered.map((run) => observe(run, { alone: false, again: true })));
    const left = doubtful();
    request.progress.planned(left);
    for (const run of left)
        await observe(run, { alone: true });
    return outcomes;
}
function isCached(outcome) {
    return outcome.kind === 'observed' && outcome.observation.cached;
}
/** The claims of one document, and its part of the report; what was observed is not needed any more. */
function judge(checked, plan, outcomes, request) {
    const settings = { today: request.now().toISOString().slice(0, 10), strict: request.strict };
    const [planned] = plan.documents;
    const harnessErrors = [...outcomes.values()].flat().filter(({ kind }) => kind === 'harness-error').length;
    if (planned === undefined)
        return { checked, harnessErrors, summary: null, verified: null };
    const claims = judgeDocument(planned, outcomes, settings);
    const { report, summary } = assembleDocument({ planned, runs: plan.runs, claims, outcomes });
    return { checked, harnessErrors, summary, verified: { report, planned } };
}
function withoutRuns(plan) {
    const documents = plan.documents.map((planned) => ({
        ...planned,
        claims: planned.claims.filter(({ question }) => question.kind !== 'runs' && question.kind !== 'clean'),
    }));
    return { ...plan, documents, runs: [] };
}
