import { createHash } from 'node:crypto';
import { arch, release } from 'node:os';
import { openCache } from './cache.js';
import { decodeRawResult } from './raw-result.js';
import { stampOfDriver, stampOfInterpreter } from './stamps.js';
import { programPathIn } from './run-request.js';
/** Changes whenever entries of before would be misread. */
const format = 'claimcheck-run/1';
// A busy machine makes a timeout of what is close to one.
const shareOfTimeout = 0.8;
/** Null where nothing can be kept. */
export async function openMemory(cwd, env) {
    const cache = await openCache(cwd, env);
    if (cache === null)
        return null;
    const stamps = new Map();
    const stampOnce = (name, stamp) => {
        const known = stamps.get(name) ?? stamp();
        stamps.set(name, known);
        return known;
    };
    const keyOf = async (planned, request) => {
        const { interpreter } = planned;
        const driver = await stampOnce('driver', stampOfDriver);
        const python = await stampOnce(interpreter.executable, () => stampOfInterpreter(interpreter));
        return driver === null || python === null ? null : keyFor(planned, request, [driver, python]);
    };
    return {
        recall: async (planned, request) => {
            const key = await keyOf(planned, request);
            const kept = key === null ? null : await cache.read(key);
            return kept === null ? null : recalled(kept);
        },
        remember: async (planned, request, delivery) => {
            if (delivery.kind !== 'result')
                return;
            const raw = decodeRawResult(delivery.result);
            const key = await keyOf(planned, request);
            // What is ended from outside cannot say what it has imported.
            const imported = raw.stopped === 'timeout' || raw.unsound !== null ? [] : raw.imported;
            if (key === null || imported === null || !isWorthKeeping(raw, request))
                return;
            await cache.keep(key, {
                observedAt: Date.now(),
                programPath: programPathIn(request.folder),
                imported,
                result: delivery.result,
            });
        },
        forget: async (planned, request) => {
            const key = await keyOf(planned, request);
            if (key !== null)
                await cache.forget(key);
        },
        isEmpty: () => cache.isEmpty(),
        close: () => cache.close(),
    };
}
/** Everything that is asked of a run is in its request; only what is its own each time does not count. */
export function keyFor(planned, request, stamps) {
    const asked = { ...request, token: null, folder: null };
    const parts = [format, asked, planned.clock, stamps, release(), arch()];
    return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
function recalled(kept) {
    try {
        const raw = decodeRawResult(kept.result);
        return { raw, programPath: kept.programPath, observedAt: new Date(kept.observedAt) };
    }
    catch {
        return null;
    }
}
/**
 * A run that came to an end of its own, or that slept until its time was up. What else broke off may have broken off
 * because of the machine.
 */
function isWorthKeeping(raw, { timeoutSeconds }) {
    const { harness, unsound, stopped, signal, channel, final, durationSeconds } = raw;
    if (harness !== null || channel !== null)
        return false;
    if (unsound !== null)
        return true;
    if (hangsOnMachine(raw))
        return false;
    if (stopped === 'timeout')
        return raw.slept;
    const isWhole = stopped === null && signal === null && final;
    return isWhole && durationSeconds !== null && durationSeconds < timeoutSeconds * shareOfTimeout;
}
/** What other machines answer, and what the system refuses, may be another thing the next time. */
function hangsOnMachine({ reached, exitLack, error, unretrieved, steps }) {
    const errors = [error, ...unretrieved, ...steps.map((step) => step.error)];
    const lacks = [exitLack, ...errors.map((each) => each?.lack)].flatMap((each) => each ?? []);
    return reached !== null || lacks.some(({ causes }) => causes.some(({ kinds }) => kinds.includes('OSError')));
}
