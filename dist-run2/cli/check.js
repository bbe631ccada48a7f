import { readOptions } from '../options.js';
import { makeRequest } from '../request.js';
import { verifyStaticallyEach } from '../verify.js';
import { failWith } from './failure.js';
import { printWords } from './print.js';
import { printProblems, sayRoot } from './screen.js';
import { openReports } from './write-reports.js';
/** `claimcheck check`: what can be said without running anything. Returns the exit status. */
export async function checkCommand(paths, flags) {
    const cwd = process.cwd();
    const { options, problems, texts, standing } = await readOptions(paths, flags, cwd);
    if (problems.length > 0)
        return printProblems(problems, texts);
    sayRoot(standing, options);
    try {
        const request = makeRequest(options, standing);
        const settings = { cwd, strict: request.strict, verbose: false, quiet: true, warns: true };
        const reports = await openReports([{ name: 'terminal', file: null }], settings);
        const conclusion = await verifyStaticallyEach(request, reports);
        const { exit, notes, claimsRead } = conclusion;
        await reports.finish(conclusion);
        await reports.close();
        if (options.quiet !== true)
            process.stdout.write(`${claimsRead} ${claimsRead === 1 ? 'claim' : 'claims'} read; nothing was run\n`);
        for (const note of notes)
            printWords(process.stderr, `claimcheck: ${note}\n`);
        return exit;
    }
    catch (error) {
        return failWith(error);
    }
}
