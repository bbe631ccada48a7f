import { isSameButNumbersIn, resembles } from './shown-text.js';
/**
 * What is left of a difference where the document itself leaves it open whether there may be one: of what it says varies,
 * other numbers are no difference, and other words that are like it prove nothing; what only perhaps is this program's
 * output has to be like it to be wrong.
 */
export function inDoubt(held, volatile) {
    const { part, likeness, actual } = held;
    if (likeness === 'same' || likeness === 'unclaimed')
        return held;
    const seen = actual.split('\n');
    const isLike = isSameButNumbersIn(part.lines, seen);
    if (part.isVarying === true && isLike && volatile.length > 0)
        return { ...held, likeness: 'same' };
    if (part.isVarying === true && (isLike || likeness === 'doubtful' || resembles(part.lines, seen)))
        return { ...held, likeness: 'unclaimed' };
    const isMeant = likeness === 'differs' && (resembles(part.lines, seen) || part.error !== null);
    return part.isPerhaps === true && !isMeant ? { ...held, likeness: 'unclaimed' } : held;
}
/** Of JSON as Python has it. */
export function asPython(lines) {
    const words = new Map([
        ['true', 'True'],
        ['false', 'False'],
        ['null', 'None'],
    ]);
    return lines.map((line) => line.replaceAll(/\b(?:true|false|null)\b/gu, (word) => words.get(word) ?? word));
}
/** The one expression that has a value is the last statement: a notebook shows that, and nothing else. */
export function endsInValue({ ending }, { steps = [] }) {
    const values = steps.filter(({ kind, value }) => kind === 'value' && value !== null);
    return ending !== undefined && values.length === 1 && values[0]?.index === ending;
}
/** What a claim is about that says nothing of this program, for its reason. */
export function whyOpen({ isVarying, isPerhaps }) {
    if (isVarying === true)
        return 'said to differ each time';
    return isPerhaps === true ? 'perhaps the output of something else' : 'a remark, and no output';
}
