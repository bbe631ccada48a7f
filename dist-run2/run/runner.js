import { rm } from 'node:fs/promises';
import { availableParallelism, platform } from 'node:os';
import { join } from 'node:path';
import { HarnessError } from '../model/harness-error.js';
import { firstClockOf, runOnClocks, virtualClockProblem } from './clocks.js';
import { openInbox } from './inbox.js';
import { openMemory } from './memory.js';
import { outcomeOf } from './outcome.js';
import { privateFolder } from './private-folder.js';
import { createQueue } from './queue.js';
import { decodeRawResult } from './raw-result.js';
import { limitsOf, makeRunRequest, pathOf, programPathIn, textOf } from './run-request.js';
import { openSupervisors } from './supervisors.js';
/**
 * Rejects with a HarnessError where programs cannot be run as asked: on Windows, or without the isolation asked for.
 */
export async function openRunner(options) {
    if (platform() === 'win32') {
        throw new HarnessError('Unexpected platform Windows, expected Linux or macOS', 'Run claimcheck under WSL.');
    }
    const session = await openSession(options);
    try {
        await requireIsolation(session);
        await warmUp(session);
    }
    catch (error) {
        await close(session);
        throw error;
    }
    return {
        run: (planned, how = { alone: false }) => {
            session.supervisors.count(planned.interpreter, wishOf(session, planned, firstClockOf(planned), true));
            return runOnClocks(planned, session.clocks, (clock, again) => runPlanned(session, planned, clock, again === undefined ? how : { ...how, alone: true }));
        },
        close: () => (session.closed ??= close(session)),
    };
}
/** Beside the reading of documents; not where all that they show may be remembered. */
async function warmUp({ options, supervisors, memory }) {
    const { clock, warm, interpreters } = options;
    if (clock === undefined || clock === 'real' || warm === false || (await memory?.isEmpty()) === false)
        return;
    for (const each of interpreters.slice(0, availableParallelism())) {
        if (virtualClockProblem(each) === null)
            supervisors.warmUp(each, { clock: 'virtual', hashSeed: 0, path: pathOf(options) });
    }
}
async function openSession(options) {
    const folder = await privateFolder();
    const inbox = await openInbox(join(folder, 'inbox'));
    return {
        options,
        folder,
        inbox,
        queue: createQueue(Math.max(1, options.jobs), availableParallelism()),
        supervisors: openSupervisors(folder, inbox),
        clocks: { both: options.bothClocks ?? false, unsound: new Map(), firsts: new Map() },
        memory: options.cache === true ? await openMemory(options.cwd, options.env ?? {}) : null,
        busy: new Set(),
        closed: null,
    };
}
async function requireIsolation(session) {
    const [interpreter] = session.options.interpreters;
    if (session.options.isolation !== 'network' || interpreter === undefined)
        return;
    const warm = session.options.warm !== false;
    const wish = { text: '', clock: 'real', hashSeed: 0, warm, path: pathOf(session.options) };
    const supervisor = await session.supervisors.forRun(interpreter, wish);
    const problem = await supervisor.networkProblem();
    if (problem !== null) {
        throw new HarnessError(`Unexpected refusal of isolation \`network\` (${problem}), expected a Linux that grants user namespaces`, 'Use --isolation process, or allow unprivileged user namespaces.');
    }
}
async function runPlanned(session, planned, clock, how) {
    const turn = (place, warm) => session.queue.add(place, (lend) => {
        how.started?.();
        return attempt(session, planned, { clock, warm, polls: lend });
    });
    try {
        const known = how.alone || how.again === true ? null : await recall(session, planned, clock);
        if (known !== null)
            return known;
        const wish = wishOf(session, planned, clock, true);
        session.supervisors.expect(planned.interpreter, wish);
        if (clock !== firstClockOf(planned))
            session.supervisors.count(planned.interpreter, wish);
        const first = await turn(placeOf(session, planned, clock, how), true);
        // Whoever killed the watchers of a run took innocent runs with it, so each has a second chance, alone.
        const last = first.delivery.kind === 'lost' ? await turn({ kind: 'alone', seconds: 0 }, false) : first;
        await remember(session, planned, last, how);
        return conclude(session, planned, last, how.alone ? 2 : 1);
    }
    catch (error) {
        return failure(planned, error instanceof Error ? error.message : String(error));
    }
}
async function recall(session, planned, clock) {
    const recalled = await session.memory?.recall(planned, makeRunRequest(planned, clock, '', session.options));
    if (!recalled)
        return null;
    const { raw, programPath, observedAt } = recalled;
    const outcome = outcomeOf(planned, raw, { ...circumstancesOf(session), clock, programPath, attempt: 1 });
    if (outcome.kind === 'unsound')
        return outcome;
    if (outcome.kind !== 'observed')
        return null;
    const { observation } = outcome;
    return { kind: 'observed', observation: { ...observation, cached: true, observedAt: observedAt.toISOString() } };
}
/** A run whose times had to be measured twice is decided each time anew: neither time is the truth. */
async function remember({ memory }, planned, { request, delivery }, { alone }) {
    if (memory === null || request === null)
        return;
    if (alone)
        await memory.forget(planned, request);
    else
        await memory.remember(planned, request, delivery);
}
/** A program that waits hardly costs anything, so many may wait at a time; their times are stamped where they happen. */
function placeOf(session, planned, clock, { alone, expectedSeconds = 0 }) {
    if (alone)
        return { kind: 'alone', seconds: expectedSeconds };
    const isBusy = clock === 'virtual' || session.busy.has(textOf(planned));
    return { kind: isBusy ? 'working' : 'waiting', seconds: expectedSeconds };
}
async function attempt(session, planned, { clock, warm, polls }) {
    if (session.closed !== null)
        return closedAttempt;
    const supervisor = await session.supervisors.forRun(planned.interpreter, wishOf(session, planned, clock, warm));
    const folder = supervisor.folders.take();
    const request = makeRunRequest(planned, clock, folder, session.options);
    const delivery = await supervisor.run(request, polls);
    // Where those who watched the run are gone, nobody has cleared it.
    if (delivery.kind === 'result')
        supervisor.folders.giveBack(folder);
    return { request, delivery };
}
const closedAttempt = {
    request: null,
    delivery: { kind: 'lost', killed: false, reason: 'the run was interrupted' },
};
function wishOf({ options }, planned, clock, warm) {
    const isWarm = warm && options.warm !== false;
    return { text: textOf(planned), clock, hashSeed: planned.repeat, warm: isWarm, path: pathOf(options) };
}
function circumstancesOf({ options }) {
    return { isolation: options.isolation, outputLimitBytes: limitsOf(options).outputBytes };
}
function conclude(session, planned, { request, delivery }, number) {
    if (delivery.kind === 'result' && request !== null) {
        const raw = decodeRawResult(delivery.result);
        if (hasWorked(raw))
            session.busy.add(request.text);
        const programPath = programPathIn(request.folder);
        return outcomeOf(planned, raw, { ...circumstancesOf(session), clock: request.clock, programPath, attempt: number });
    }
    if (session.closed !== null)
        return failure(planned, 'the run was interrupted');
    if (delivery.kind === 'result')
        return failure(planned, 'the run was not asked for');
    if (!delivery.killed)
        return failure(planned, delivery.reason);
    return { kind: 'observed', observation: unwatched(planned, session.options.isolation, delivery.reason, number) };
}
/** More than half of its time, and long enough to be in the way of others. */
function hasWorked({ durationSeconds, cpuSeconds }) {
    return durationSeconds !== null && cpuSeconds !== null && cpuSeconds > Math.max(0.2, durationSeconds / 2);
}
function failure(planned, message) {
    return { kind: 'harness-error', run: planned.id, message };
}
/** Twice, and alone the second time: the program itself kills those who watch it. Nothing is known of it then. */
function unwatched(planned, isolation, reason, number) {
    return {
        run: planned.id,
        attempt: number,
        ended: 'crashed',
        endedBecause: reason,
        exit: null,
        durationSeconds: null,
        cpuSeconds: null,
        clock: 'real',
        isolation,
        cached: false,
        events: [],
        warnings: [],
        error: null,
        unretrieved: [],
        logs: [],
        probes: [],
        truncated: [],
    };
}
async function close(session) {
    await session.supervisors.close();
    await session.inbox.close();
    await session.memory?.close();
    await rm(session.folder, { recursive: true, force: true, maxRetries: 3 });
}
