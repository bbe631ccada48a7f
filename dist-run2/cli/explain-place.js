import { isPresent } from '../files.js';
import { renderExplanation } from '../report/explanation.js';
import { safeLine } from '../report/safe.js';
import { showPage } from '../show-page.js';
import { verify } from '../verify.js';
import { withBench } from './bench.js';
import { print, printWords } from './print.js';
import { penFor, printProblems } from './screen.js';
/** Whether a word names a document, or a place in one, rather than a rule. */
export async function isPlace(word, cwd) {
    const file = word.replace(/#.*$|:\d+(?::\d+)?$/su, '');
    return file !== word || /[./\\]/u.test(word) || (await isPresent(word, cwd));
}
/**
 * `claimcheck explain PLACE`: runs what the claims there need, and prints the programs, what was seen, and why each
 * verdict is what it is; with `open` the page is shown as well. The status says whether that could be done; a claim that fails was explained all the same.
 */
export async function explainPlace(place, { open, ...flags }) {
    return withBench([place], flags, async ({ request, stopProgress }) => {
        const verification = await verify({ ...request, grep: null, changed: null, shard: null });
        stopProgress();
        const { report, problems, texts, exit } = verification;
        print(process.stdout, renderExplanation(report, penFor(process.stdout)));
        const errors = problems.filter(({ severity }) => severity === 'error');
        if (errors.length > 0)
            printProblems(errors, texts);
        if (open === true && report.documents.length > 0) {
            const { page, why } = await showPage(verification, request);
            print(process.stdout, `\npage: ${safeLine(page)}\n`);
            if (why !== null)
                printWords(process.stderr, `claimcheck: no browser could be started: ${why}\n`);
        }
        return exit === 1 ? 0 : exit;
    });
}
