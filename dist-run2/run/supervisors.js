import { join } from 'node:path';
import { HarnessError } from '../model/harness-error.js';
import { startSupervisor } from './supervisor.js';
// Each costs a little more than one fresh run, and holds 10 MB.
const runsWorthAnInterpreter = 2;
const mostSeeds = 16;
const mostDeaths = 2;
const mostImports = 1000;
const importing = /^[ \t]*(?:from|import)[ \t].*$/gm;
// What a fork cannot hide from these words: the classes and objects of modules that the program has not imported.
const revealing = /__subclasses__|get_objects|get_referrers|get_freeze_count|unfreeze|get_stats|getallocatedblocks|ru_maxrss/;
export function openSupervisors(folder, inbox) {
    const known = new Map();
    const started = [];
    const runs = new Map();
    const imports = new Map();
    const deaths = new Map();
    let startedCount = 0;
    let closed = false;
    const start = async (interpreter, warmth) => {
        if (closed)
            throw new HarnessError('the run was interrupted');
        startedCount += 1;
        const supervisor = await startSupervisor(interpreter, join(folder, `s${startedCount}`), inbox, warmth);
        started.push(supervisor);
        return supervisor;
    };
    const living = async (key, interpreter, warmth) => {
        const current = known.get(key);
        const supervisor = await current?.catch(() => null);
        if (supervisor?.alive())
            return supervisor;
        if (known.get(key) !== current)
            return living(key, interpreter, warmth);
        if (current !== undefined)
            deaths.set(key, (deaths.get(key) ?? 0) + 1);
        const starting = start(interpreter, warmth);
        known.set(key, starting);
        return starting;
    };
    const isWorthWarming = (key, interpreter, run) => {
        return (run.warm &&
            canBeWarm(interpreter) &&
            !revealing.test(run.text) &&
            (run.hashSeed === 0 || (run.hashSeed < mostSeeds && (runs.get(key) ?? 0) >= runsWorthAnInterpreter)) &&
            (deaths.get(key) ?? 0) < mostDeaths);
    };
    const tellImports = (key, supervisor) => {
        const untold = imports.get(key)?.untold.splice(0) ?? [];
        if (untold.length > 0)
            supervisor.stock(untold.join('\n'));
        return supervisor;
    };
    return {
        warmUp: (interpreter, warmth) => {
            const key = keyOf(interpreter, warmth);
            if (canBeWarm(interpreter))
                living(key, interpreter, warmth).catch(() => undefined);
        },
        count: (interpreter, run) => {
            const key = keyOf(interpreter, run);
            runs.set(key, (runs.get(key) ?? 0) + 1);
        },
        expect: (interpreter, run) => {
            const key = keyOf(interpreter, run);
            const { all, untold } = imports.get(key) ?? { all: new Set(), untold: [] };
            imports.set(key, { all, untold });
            const added = [...new Set(run.text.match(importing))].filter((line) => !all.has(line));
            if (all.size > mostImports)
                return;
            for (const line of added)
                all.add(line);
            untold.push(...added);
        },
        forRun: async (interpreter, run) => {
            const key = keyOf(interpreter, run);
            const fresh = () => living(interpreter.executable, interpreter, null);
            if (!isWorthWarming(key, interpreter, run))
                return fresh();
            // Where it cannot be had, nobody notices but by the clock.
            const warm = await living(key, interpreter, run).catch(() => null);
            if (warm !== null)
                return tellImports(key, warm);
            deaths.set(key, mostDeaths);
            return fresh();
        },
        close: async () => {
            closed = true;
            await Promise.allSettled(known.values());
            await Promise.all(started.map((supervisor) => supervisor.close()));
        },
    };
}
function keyOf({ executable }, { clock, hashSeed }) {
    return `${clock} ${hashSeed} ${executable}`;
}
/** Only CPython keeps an object in its place when it is forked; without the lock of old, forks are not what they were. */
function canBeWarm({ implementation, build }) {
    return implementation === 'cpython' && !/free-threading/i.test(build);
}
