import { rules } from '../model/rules.js';
import { safeLine } from '../report/safe.js';
import { reasonWords, verdictWords } from '../report/words.js';
import { nearestWord } from './nearest-word.js';
import { print } from './print.js';
/** `claimcheck explain`: prints what a rule, a reason or a verdict means, and returns the exit status. */
export function explain(id) {
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
export function explainRule(id) {
    const explained = texts.get(id);
    if (explained === undefined)
        return null;
    return explained
        .map((words) => [`${id}: ${words.title}`, words.explanation, words.next].filter((text) => text !== '').join('\n\n'))
        .map((text) => `${text}\n`)
        .join('\n');
}
/** The known id that an unknown one is most like, or null where none is near. */
export function nearestRule(id) {
    return nearestWord(id, [...texts.keys()]);
}
/** `known-wrong` is both a reason and a verdict. */
const texts = collect([
    ...Object.entries(rules).map(([id, rule]) => [id, fromRule(rule)]),
    ...Object.entries(reasonWords),
    ...Object.entries(verdictWords),
]);
function collect(entries) {
    const ids = [...new Set(entries.map(([id]) => id))];
    return new Map(ids.map((id) => [id, entries.filter(([each]) => each === id).map(([, words]) => words)]));
}
function fromRule({ title, explanation, remedy }) {
    return { title, explanation, next: remedy };
}
