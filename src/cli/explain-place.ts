import { isPresent } from '../files.ts';
import { renderExplanation } from '../report/explanation.ts';
import { verify } from '../verify.ts';
import { withBench } from './bench.ts';
import { print } from './print.ts';
import { penFor, printProblems } from './screen.ts';

/** Whether a word names a document, or a place in one, rather than a rule. */
export async function isPlace(word: string, cwd: string): Promise<boolean> {
  const file = word.replace(/#.*$|:\d+(?::\d+)?$/su, '');
  return file !== word || /[./\\]/u.test(word) || (await isPresent(word, cwd));
}

/**
 * `claimcheck explain PLACE`: runs what the claims there need, and prints the programs, what was seen, and why each
 * verdict is what it is. The status says whether that could be done; a claim that fails was explained all the same.
 */
export async function explainPlace(place: string, flags: Readonly<Record<string, unknown>>): Promise<number> {
  return withBench([place], flags, async ({ request, stopProgress }) => {
    const { report, problems, texts, exit } = await verify({ ...request, grep: null, changed: null, shard: null });
    stopProgress();
    print(process.stdout, renderExplanation(report, penFor(process.stdout)));
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) printProblems(errors, texts);
    return exit === 1 ? 0 : exit;
  });
}
