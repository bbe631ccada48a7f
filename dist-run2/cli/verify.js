import { loadChangedSources } from '../changed.js';
import { openFailureMemory, readLastFailed } from '../last-failed.js';
import { readOptions } from '../options.js';
import { makeRequest } from '../request.js';
import { findRoot } from '../root.js';
import { verifyEach } from '../verify.js';
import { chooseReporters } from './default-reporters.js';
import { failWith, interrupted } from './failure.js';
import { nearestWord } from './nearest-word.js';
import { printWords } from './print.js';
import { makeProgress, progressOptions } from './progress.js';
import { printProblems, sayRoot } from './screen.js';
import { findUnwritable, openReports } from './write-reports.js';
const commands = [
    'verify',
    'check',
    'list',
    'init',
    'update',
    'baseline',
    'report',
    'merge',
    'doctor',
    'explain',
    'schema',
    'help',
];
/** `claimcheck verify`: returns the exit status. */
export async function verifyCommand(asked, { lastFailed, ...flags }) {
    const cwd = process.cwd();
    const failed = lastFailed === true ? await readLastFailed({ cwd, root: await findRoot(cwd) }, asked) : [];
    if (lastFailed === true && failed.length === 0)
        printWords(process.stderr, `claimcheck: no claim ${asked.length === 0 ? '' : 'there '}failed last time; all are verified\n`);
    const paths = failed.length === 0 ? asked : failed;
    const { options, problems, texts, standing } = await readOptions(paths, flags, cwd);
    const { reporters, problems: wrongReporters } = chooseReporters(options.reporter, process.env);
    const wrongInput = [...problems, ...wrongReporters, ...(await findUnwritable(reporters, standing))];
    if (wrongInput.length > 0)
        return printProblems(wrongInput, texts);
    sayRoot(standing, options);
    if (options.watch === true) {
        return (await import('./watch.js')).watchCommand({ paths, flags, reporters, cwd });
    }
    const interruption = new AbortController();
    const interrupt = () => interruption.abort();
    process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
    const progress = makeProgress(progressOptions(options, reporters));
    try {
        const request = makeRequest(options, { ...standing, progress, signal: interruption.signal });
        const whole = failed.length === 0 && request.grep === null && request.shard === null && !asked.some(isAddress);
        const conclusion = await verifyInto(reporters, { request, options, whole, stopProgress: progress.stop });
        for (const note of [...conclusion.notes, ...commandNote(conclusion.problems)]) {
            printWords(process.stderr, `claimcheck: ${note}\n`);
        }
        return conclusion.exit;
    }
    catch (error) {
        progress.stop();
        return interruption.signal.aborted ? interrupted() : failWith(error);
    }
    finally {
        process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    }
}
/** Each document goes to the reports as it comes, and is kept nowhere else. */
async function verifyInto(reporters, { request, options, whole, stopProgress }) {
    const { cwd, root, strict } = request;
    const reports = await openReports(reporters, { ...options, strict, cwd });
    try {
        const memory = await openFailureMemory({ cwd, root, strict, whole });
        const conclusion = await verifyEach(loadChangedSources, request, {
            begin: reports.begin,
            document: async (verified) => {
                memory.document(verified.report);
                await reports.document(verified);
            },
        });
        request.signal?.throwIfAborted();
        stopProgress();
        await reports.finish(conclusion);
        await memory.keep();
        return conclusion;
    }
    finally {
        await reports.close();
    }
}
/** Of a line or a claim. */
function isAddress(path) {
    return /#|:\d+$/u.test(path);
}
/** `claimcheck verfy`: a command that does not exist is taken for a path. */
function commandNote(problems) {
    const absent = problems
        .filter(({ ruleId }) => ruleId === 'no-such-path')
        .map(({ path }) => nearestWord(path, commands));
    return absent.flatMap((name) => (name === null ? [] : [`was the command \`${name}\` meant?`]));
}
