import { loadChangedSources } from '../changed.js';
import { isAbsent } from '../files.js';
import { makeAskOnce } from '../interpreters.js';
import { readOptions } from '../options.js';
import { safeLine } from '../report/safe.js';
import { makeRequest } from '../request.js';
import { baselinePath, configPath, fromRoot } from '../root.js';
import { verifyEach } from '../verify.js';
import { watchFiles } from '../watch.js';
import { failWith, interrupted } from './failure.js';
import { print } from './print.js';
import { makeProgress, progressOptions } from './progress.js';
import { printProblems } from './screen.js';
import { openReports } from './write-reports.js';
/** Verifies, and again on each change what it touches, until it is interrupted. Returns the exit status for that. */
export async function watchCommand(input) {
    const interruption = new AbortController();
    const stopped = new Promise((resolve) => {
        const interrupt = () => {
            interruption.abort();
            resolve();
        };
        // Not `once`: a handler that removes itself leaves the signal to those of libraries, which end the process.
        process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
    });
    const owners = new Map();
    const { signal } = interruption;
    const ask = makeAskOnce();
    let work = Promise.resolve();
    const enqueue = (changed) => {
        work = work.then(() => round(input, touchedBy(changed, owners), { owners, signal, ask, watch: files.add }));
    };
    const { options, standing } = await readOptions(input.paths, input.flags, input.cwd);
    const places = (options.paths ?? ['.']).map((path) => path.replace(/#.*$|:\d+(?::\d+)?$/su, ''));
    const ofRoot = [...(options.expectations ?? ['expectations/']).map(folderOf), configPath, baselinePath];
    const files = await watchFiles({
        paths: [...new Set([...places, ...ofRoot.map((path) => fromRoot(path, standing))])],
        cwd: input.cwd,
        changed: enqueue,
    });
    enqueue(null);
    await stopped;
    await files.close();
    await work;
    return interrupted();
}
/** Of a glob, the folder that it begins with. */
function folderOf(glob) {
    return glob.replace(/[^/]*[*?{[(!].*$/su, '') || '.';
}
/** Documents to verify again; null: all, after a change of what no document is known to own. */
function touchedBy(changed, owners) {
    if (changed === null)
        return null;
    const touched = changed.map((path) => owners.get(path));
    return touched.includes(undefined) ? null : [...new Set(touched.flatMap((documents) => [...(documents ?? [])]))];
}
/** All, where a document is there no more: what is left is what a reader wants to see. */
async function withoutGone(documents, { owners, cwd }) {
    const absent = await Promise.all((documents ?? []).map((path) => isAbsent(path, cwd)));
    const gone = (documents ?? []).filter((_, index) => absent[index] === true);
    for (const path of gone)
        owners.delete(path);
    return gone.length > 0 ? null : documents;
}
async function round({ paths, flags, reporters, cwd }, documents, { owners, signal, ask, watch }) {
    if (signal.aborted)
        return;
    const touched = await withoutGone(documents, { owners, cwd });
    const { options, problems, texts, standing } = await readOptions(paths, flags, cwd);
    clear(touched);
    if (problems.length > 0) {
        printProblems(problems, texts);
        return;
    }
    const progress = makeProgress(progressOptions(options, reporters));
    try {
        const request = {
            ...makeRequest({ ...options, ...(touched === null ? {} : { paths: narrowed(paths, touched) }) }, { ...standing, progress, signal }),
            ask,
        };
        // A file would hold a part of the documents only.
        const chosen = touched === null ? reporters : reporters.filter(({ file }) => file === null);
        await verifyRound(chosen, { request, options, owners, watch, stopProgress: progress.stop });
        print(process.stdout, `\nwatching; Ctrl-C ends it\n`);
    }
    catch (error) {
        progress.stop();
        if (!signal.aborted)
            failWith(error);
    }
}
async function verifyRound(reporters, { request, options, owners, watch, stopProgress }) {
    const reports = await openReports(reporters, { ...options, strict: request.strict, cwd: request.cwd });
    try {
        const conclusion = await verifyEach(loadChangedSources, request, {
            begin: reports.begin,
            document: async (verified) => {
                learn(verified.planned, owners);
                watch(verified.planned.document.includes ?? []);
                await reports.document(verified);
            },
        });
        request.signal?.throwIfAborted();
        stopProgress();
        await reports.finish(conclusion);
    }
    finally {
        await reports.close();
    }
}
/** `a.md#id` stays that where `a.md` changes. */
function narrowed(paths, touched) {
    const addressed = paths.filter((path) => touched.some((each) => path.startsWith(`${each}#`) || path.startsWith(`${each}:`)));
    const whole = touched.filter((each) => !addressed.some((path) => path.startsWith(each)));
    return [...addressed, ...whole];
}
function learn({ document, sheets }, owners) {
    for (const path of [document.path, ...sheets.map((sheet) => sheet.path), ...(document.includes ?? [])]) {
        owners.set(path, (owners.get(path) ?? new Set()).add(document.path));
    }
}
function clear(touched) {
    if (process.stdout.isTTY)
        process.stdout.write('\u001B[2J\u001B[3J\u001B[H');
    else if (touched !== null)
        print(process.stdout, `\nchanged: ${touched.map(safeLine).join(', ')}\n`);
}
