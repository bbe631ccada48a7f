import { readOptions } from '../options.js';
import { makeRequest } from '../request.js';
import { failWith, interrupted } from './failure.js';
import { makeProgress, progressOptions } from './progress.js';
import { printProblems, sayRoot } from './screen.js';
/**
 * Does what a command does with the request that its paths, its flags and the configuration make: options that are wrong
 * are shown, Ctrl-C ends every run. Returns the exit status.
 */
export async function withBench(paths, flags, use) {
    const cwd = process.cwd();
    const { options, problems, texts, standing } = await readOptions(paths, flags, cwd);
    if (problems.length > 0)
        return printProblems(problems, texts);
    sayRoot(standing, options);
    const interruption = new AbortController();
    const interrupt = () => interruption.abort();
    process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
    const progress = makeProgress(progressOptions(options));
    try {
        const request = makeRequest(options, { ...standing, progress, signal: interruption.signal });
        const status = await use({ request, options, stopProgress: () => progress.stop() });
        return interruption.signal.aborted ? interrupted() : status;
    }
    catch (error) {
        progress.stop();
        return interruption.signal.aborted ? interrupted() : failWith(error);
    }
    finally {
        progress.stop();
        process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    }
}
