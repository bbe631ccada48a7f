import { rules } from '../model/rules.ts';
import type { Rule } from '../model/rules.ts';
import { safeLine } from '../report/safe.ts';
import { reasonWords, verdictWords } from '../report/words.ts';
import type { Words } from '../report/words.ts';
import { nearestWord } from './nearest-word.ts';
import { print } from './print.ts';

/** `claimcheck explain`: prints what a rule, a reason or a verdict means, and returns the exit status. */
export function explain(id: string): 0 | 2 {
  const explanation = explainRule(id);
  if (explanation !== null) {
    process.stdout.write(explanation);
    return 0;
  }
  const near = nearestRule(id);
  const hint = near === null ? 'expected one that a message names' : `did you mean \`${near}\`?`;
  print(process.stderr, `Unexpected rule \`${safeLine(id)}\`, ${hint}\n\nThere are: ${[...texts.keys()].join(', ')}\n`);
  return 2;
}

/** What is wrong, why it matters, what to do: of the id of a rule, a reason code or a verdict; null for other words. */
export function explainRule(id: string): string | null {
  const explained = texts.get(id);
  if (explained === undefined) return null;
  return explained
    .map((words) => [`${id}: ${words.title}`, words.explanation, words.next].filter((text) => text !== '').join('\n\n'))
    .map((text) => `${text}\n`)
    .join('\n');
}

/** The known id that an unknown one is most like, or null where none is near. */
export function nearestRule(id: string): string | null {
  return nearestWord(id, [...texts.keys()]);
}

/** `known-wrong` is both a reason and a verdict. */
const texts: ReadonlyMap<string, readonly Words[]> = collect([
  ...Object.entries(rules).map(([id, rule]) => [id, fromRule(rule)] as const),
  ...Object.entries(reasonWords),
  ...Object.entries(verdictWords),
]);

function collect(entries: readonly (readonly [string, Words])[]): ReadonlyMap<string, readonly Words[]> {
  const ids = [...new Set(entries.map(([id]) => id))];
  return new Map(ids.map((id) => [id, entries.filter(([each]) => each === id).map(([, words]) => words)]));
}

function fromRule({ title, explanation, remedy }: Rule): Words {
  return { title, explanation, next: remedy };
}
