import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { HarnessError } from '../model/harness-error.js';
import { fields, nullable, number, text, word } from './decode.js';
import { killLeftovers } from './leftovers.js';
import { createRunFolders, runFolder } from './run-folders.js';
// The path is the same from src/run and from dist/run.
const folderOfScripts = new URL('../../src/run/python/', import.meta.url);
const script = fileURLToPath(new URL('supervisor.py', folderOfScripts));
const warmScript = fileURLToPath(new URL('importlib_bootstrap.py', folderOfScripts));
// The reaper allows 60 s for the start of the interpreter and 20 s for killing; a reaper that was stopped never answers.
const graceSeconds = 90;
const closeLimitSeconds = 30;
// A longer one fires at once.
const longestTimer = 2 ** 31 - 1;
const errorTailLength = 4000;
/**
 * With `warmth`, programs run in forks of the supervisor, else each in an interpreter that is started for it. Rejects with a
 * HarnessError where the process does not come up, or where a warm one is not as a program would find it.
 */
export async function startSupervisor(interpreter, folder, inbox, warmth = null) {
    await mkdir(folder, { mode: 0o700 });
    const command = warmth === null
        ? ['-I', '-S', '-B', script, inbox.path, folder]
        : // A program's interpreter is started without options, and runs its site's start-up.
            [warmScript, 'warm', inbox.path, folder, warmth.clock];
    const child = spawn(interpreter.executable, command, {
        // A session of its own: Ctrl-C in the terminal reaches Node, and Node alone ends the runs.
        detached: true,
        cwd: folder,
        env: warmth === null ? { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' } : environmentOf(interpreter, folder, warmth),
    });
    const state = new State(child, folder);
    await state.ready.promise;
    if (warmth !== null)
        await refuseNoise(state);
    return {
        folders: createRunFolders(folder),
        alive: () => state.end === null,
        run: (request, polls) => run(state, inbox, request, polls),
        stock: (program) => state.tell({ kind: 'stock', text: program }),
        networkProblem: () => networkProblem(state),
        close: () => close(state),
    };
}
/** As `python/spawn.py` has it for a program. */
function environmentOf(interpreter, folder, { hashSeed, path }) {
    return {
        PATH: `${dirname(interpreter.executable)}${delimiter}${path}`,
        HOME: join(runFolder(folder, 0), 'home'),
        TMPDIR: join(runFolder(folder, 0), 'tmp'),
        LANG: 'C.UTF-8',
        LC_ALL: 'C.UTF-8',
        TZ: 'UTC',
        TERM: 'dumb',
        PYTHONHASHSEED: String(hashSeed),
    };
}
/** What the site's start-up prints belongs to each run, so such an interpreter is started for each. */
async function refuseNoise(state) {
    // By now what was written before `ready` is here.
    await new Promise((resolve) => setImmediate(resolve));
    if (state.errors === '')
        return;
    state.child.kill('SIGKILL');
    throw new HarnessError(`Unexpected output of the interpreter's start-up: ${state.errors}`);
}
class State {
    lost = new Map();
    polls = new Map();
    ready = deferred();
    ended = deferred();
    checked = null;
    closing = false;
    end = null;
    errors = '';
    child;
    folder;
    constructor(child, folder) {
        this.child = child;
        this.folder = folder;
        createInterface({ input: child.stdout }).on('line', (line) => hearOrEnd(this, line));
        child.stderr.setEncoding('utf8').on('data', (part) => {
            this.errors = (this.errors + part).slice(-errorTailLength);
        });
        // Its death is told by `close`; a write that comes too late needs no word of its own.
        child.stdin.on('error', () => undefined);
        child.on('error', (error) => void settle(this, false, error.message));
        child.on('close', (code, signal) => void settle(this, signal !== null, `ended with ${signal ?? `status ${code}`}`));
    }
    tell(message) {
        this.child.stdin.write(`${JSON.stringify(message)}\n`);
    }
}
// Promise.withResolvers needs Node 22.
function deferred() {
    let ends = null;
    const promise = new Promise((resolve, reject) => {
        ends = { resolve, reject };
    });
    // Nobody may be waiting when it fails.
    promise.catch(() => undefined);
    return { promise, resolve: () => ends?.resolve(), reject: (error) => ends?.reject(error) };
}
/** A program of the same user can write anywhere (`/proc/PID/fd/1`): a supervisor that talks nonsense is not kept. */
function hearOrEnd(state, line) {
    try {
        hear(state, line);
    }
    catch {
        state.child.kill('SIGKILL');
    }
}
function hear(state, line) {
    const news = fields(JSON.parse(line), 'news');
    switch (word(news, 'kind', ['ready', 'gone', 'checked', 'polling'])) {
        case 'ready':
            return state.ready.resolve();
        case 'checked':
            return state.checked?.(nullable(news, 'problem', text));
        case 'polling':
            return state.polls.get(text(news, 'token'))?.();
        case 'gone':
            return hearGone(state, text(news, 'token'), number(news, 'status'));
    }
}
/** A reaper ends with status 0 only after its result was received; the status is that of waitpid(2). */
function hearGone(state, token, status) {
    const signal = status & 0x7f;
    const reason = signal === 0
        ? `the process that watches the run failed: ${state.errors.trim().split('\n').slice(-3).join(' | ')}`
        : `the process that watches the run was killed by signal ${signal}`;
    state.lost.get(token)?.({ kind: 'lost', killed: signal !== 0, reason });
}
async function settle(state, killed, how) {
    if (state.end !== null)
        return;
    state.end = { killed, reason: `the supervisor of the runs ${how} ${state.errors.trim()}`.trim() };
    if (!state.closing)
        await killLeftovers(state.folder);
    state.ready.reject(new HarnessError(state.end.reason));
    for (const lose of state.lost.values())
        lose({ kind: 'lost', ...state.end });
    state.checked?.(state.end.reason);
    state.ended.resolve();
}
function run(state, inbox, request, polls) {
    return new Promise((resolve) => {
        const { token } = request;
        const limit = setTimeout(() => giveUp(state, token), Math.min(longestTimer, (request.timeoutSeconds + graceSeconds) * 1000));
        const settleWith = (delivery) => {
            clearTimeout(limit);
            inbox.forget(token);
            state.lost.delete(token);
            state.polls.delete(token);
            resolve(delivery);
        };
        inbox.expect(token, (result) => settleWith({ kind: 'result', result }));
        state.lost.set(token, settleWith);
        state.polls.set(token, polls);
        if (state.end === null)
            state.tell({ kind: 'run', ...request });
        else
            settleWith({ kind: 'lost', ...state.end });
    });
}
/** A program may have stopped its reaper (SIGSTOP), or the supervisor as well. */
function giveUp(state, token) {
    state.tell({ kind: 'kill', token });
    setTimeout(() => {
        if (state.lost.has(token))
            state.child.kill('SIGKILL');
    }, 10_000).unref();
}
function networkProblem(state) {
    return new Promise((resolve) => {
        state.checked = resolve;
        state.tell({ kind: 'check-network' });
    });
}
async function close(state) {
    state.closing = true;
    state.child.stdin.end();
    const limit = setTimeout(() => state.child.kill('SIGKILL'), closeLimitSeconds * 1000);
    await state.ended.promise;
    clearTimeout(limit);
    await killLeftovers(state.folder);
}
