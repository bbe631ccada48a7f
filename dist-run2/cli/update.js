import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { findWriteProblem, readBytes, writeText } from '../files.js';
import { safeLine } from '../report/safe.js';
import { renderDiff } from '../report/unified-diff.js';
import { planUpdate } from '../update.js';
import { withBench } from './bench.js';
import { interrupted } from './failure.js';
import { print } from './print.js';
import { penFor, printProblems } from './screen.js';
/**
 * `claimcheck update`: shows how shown outputs and expectations would have to be for what was seen, and writes that
 * where it is told to. Returns the exit status: 1 where something is shown and not written.
 */
export async function updateCommand(paths, { yes, ...flags }) {
    return withBench(paths, flags, async ({ request, stopProgress }) => {
        const { verification, files, changed, left } = await planUpdate({ ...request, changed: null, shard: null });
        stopProgress();
        if (request.signal?.aborted === true)
            return 0;
        const errors = verification.problems.filter(({ severity }) => severity === 'error');
        if (errors.length > 0)
            return printProblems(errors, verification.texts);
        if (verification.exit === 3)
            return 3;
        for (const { path, before, after } of files)
            print(process.stdout, renderDiff(path, before, after, penFor(process.stdout)));
        for (const { claim, because } of left)
            say(`left: ${claim}: ${because}`);
        for (const { claim, quotes } of changed)
            say(`will be true: ${claim}${quotes.map((quote) => `, and the document goes on to say: ${quote}`).join('')}`);
        if (files.length === 0) {
            say('nothing to write');
            return 0;
        }
        const unwritable = await Promise.all(files.map(({ path }) => findWriteProblem(path, request.cwd, request)));
        const refused = unwritable.filter((problem) => problem !== null);
        if (refused.length > 0)
            return printProblems(refused, new Map());
        const answer = yes === true ? 'yes' : await ask(files.length);
        if (answer !== 'yes') {
            say('nothing was written; --yes writes it');
            return answer === 'no' ? 1 : interrupted();
        }
        let status = 0;
        for (const { path, before, after } of files) {
            // While somebody read the difference, somebody may have written.
            const bytes = await readBytes(path, request.cwd);
            const isAsShown = bytes instanceof Uint8Array && asWritten.decode(bytes) === before;
            if (isAsShown)
                await writeText(path, after, request.cwd);
            else
                status = 1;
            say(isAsShown ? `wrote ${path}` : `left alone: ${path}, which was changed meanwhile`);
        }
        return status;
    });
}
/** With the byte order mark, as what was read. */
const asWritten = new TextDecoder('utf-8', { ignoreBOM: true });
/** Asks a person, where there is one. */
async function ask(count) {
    if (!process.stdin.isTTY || !process.stdout.isTTY)
        return 'no';
    const questions = createInterface({ input: process.stdin, output: process.stdout });
    const answer = questions.question(`Write ${count} ${count === 1 ? 'file' : 'files'}? [y/N] `);
    // Ctrl-C reaches no signal handler while a question is open; Ctrl-D is no answer.
    const interruption = once(questions, 'SIGINT').then(() => 'interrupted');
    const end = once(questions, 'close').then(() => 'no');
    try {
        return await Promise.race([
            answer.then((said) => (/^\s*y(?:es)?\s*$/iu.test(said) ? 'yes' : 'no'), () => 'no'),
            interruption,
            end,
        ]);
    }
    finally {
        questions.close();
    }
}
function say(text) {
    print(process.stdout, `${safeLine(text.replaceAll(/\s+/gu, ' '))}\n`);
}
