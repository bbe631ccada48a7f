import { endsInValue } from './shown-doubts.js';
import { compareText, compareValue, resembles } from './shown-text.js';
/**
 * What a sentence says is printed, against what was: one line of several may be meant, so only where one line is all that
 * was printed, and of the same kind, it surely differs.
 */
export function holdNamed(part, seen, observation, volatile) {
    const [said = ''] = part.lines;
    const value = endsInValue(part, observation)
        ? (observation.steps ?? []).find((step) => step.index === part.ending && step.kind === 'value')?.value
        : undefined;
    const only = seen.length === 0 ? (value ?? null) : seen.length === 1 ? (seen[0] ?? null) : null;
    const actual = only ?? seen.join('\n');
    const bare = /^(?<quote>['"])(?<text>.*)\k<quote>$/u.exec(said)?.groups?.['text'] ?? said;
    const isThere = [seen, ...seen.map((line) => [line]), ...(only === null ? [] : [[only]])].some((lines) => compareText([said], lines, volatile) === 'same' || compareText([bare], lines, volatile) === 'same');
    if (isThere)
        return { likeness: 'same', actual };
    const isOfKind = only !== null &&
        observation.ended === 'exit' &&
        (compareValue(said, only, volatile) === 'differs' || isOneWordEach(bare, only) || resembles([bare], [only]));
    return { likeness: isOfKind && volatile.length === 0 ? 'differs' : 'unclaimed', actual };
}
function isOneWordEach(said, seen) {
    return [said, seen].every((text) => /^\p{L}[\p{L}\p{N}!.]*$/u.test(text));
}
