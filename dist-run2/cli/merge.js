import { isCI } from 'std-env';
import { mergeFolder, mergedStatus } from '../merge.js';
import { readOptions } from '../options.js';
import { chooseReporters } from './default-reporters.js';
import { failWith } from './failure.js';
import { printWords } from './print.js';
import { planAgain } from './report.js';
import { printProblems } from './screen.js';
import { findUnwritable, writeReports } from './write-reports.js';
/**
 * `claimcheck merge DIR`: joins the results files of all parts of a verification and renders the whole. Returns the exit
 * status of the whole, or 2 where the files are not all parts of one.
 */
export async function mergeCommand(folder, flags) {
    const cwd = process.cwd();
    const { options, problems, texts, standing } = await readOptions([], flags, cwd);
    const { reporters, problems: wrongReporters } = chooseReporters(options.reporter, process.env);
    const wrongInput = [...problems, ...wrongReporters, ...(await findUnwritable(reporters, standing))];
    if (wrongInput.length > 0)
        return printProblems(wrongInput, texts);
    try {
        const merged = await mergeFolder(folder, cwd);
        if (!('schema' in merged))
            return printProblems(merged, new Map());
        const strict = options.strict ?? isCI;
        const again = await planAgain(merged, standing, options);
        const [outdated, known] = divide(again.problems);
        await writeReports(reporters, { ...again, report: merged, problems: known }, { ...options, strict, cwd });
        for (const { path } of outdated) {
            printWords(process.stderr, `claimcheck: ${path} is not at hand as it was checked: shown without its text\n`);
        }
        return mergedStatus(merged, { strict, minCoverage: options.minCoverage });
    }
    catch (error) {
        return failWith(error);
    }
}
/** What the documents were when they were checked is what counts here; `report` is stricter. */
function divide(problems) {
    return [problems.filter(isOutdated), problems.filter((problem) => !isOutdated(problem))];
}
function isOutdated({ ruleId }) {
    return ruleId === 'results-outdated';
}
