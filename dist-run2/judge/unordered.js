import { assign } from './assignment.js';
import { linesOn, texts } from './lines.js';
import { matchesLine, withoutEmptyEnd } from './pattern.js';
import { listed, patternText, quoted, quotedPattern, shownLines } from './wording.js';
/** stdout is these lines in any order; with a `...` among them, these and any others. */
export function checkUnordered({ patterns }, observation) {
    const lines = texts(linesOn('stdout', observation));
    const wanted = withoutEmptyEnd(patterns);
    const othersAllowed = wanted.some(({ kind }) => kind === 'any-lines');
    const { missing, left } = pairOff(wanted.filter(({ kind }) => kind !== 'any-lines'), lines);
    const against = [
        ...(missing.length === 0 ? [] : [`missing ${listed(missing.map(quotedPattern))}`]),
        ...(left.length === 0 || othersAllowed ? [] : [`not expected ${listed(left.map(quoted))}`]),
        ...(observation.truncated.includes('stdout') ? ['stdout passed the output limit'] : []),
    ];
    return {
        holds: against.length === 0,
        expected: `in any order:\n${shownLines(wanted.map(patternText), 0)}`,
        actual: shownLines(lines, 0),
        ...(against.length === 0 ? {} : { summary: against.join('; ') }),
    };
}
/**
 * Literal lines first: each can only have a line equal to it, and equal lines can stand for each other, so this takes
 * nothing from the patterns that are then assigned to the rest.
 */
function pairOff(patterns, lines) {
    const open = new Map();
    for (const line of lines)
        open.set(line.trimEnd(), (open.get(line.trimEnd()) ?? 0) + 1);
    const take = (text) => {
        const count = open.get(text) ?? 0;
        if (count > 0)
            open.set(text, count - 1);
        return count > 0;
    };
    const missing = patterns.filter((pattern) => pattern.kind === 'literal' && !take(pattern.text.trimEnd()));
    const rest = lines.filter((line) => take(line.trimEnd()));
    const flexible = patterns.filter(({ kind }) => kind !== 'literal');
    const assigned = assign(flexible, rest, matchesLine);
    const used = new Set(assigned);
    return {
        missing: [...missing, ...flexible.filter((_, index) => assigned[index] === null)],
        left: rest.filter((_, index) => !used.has(index)),
    };
}
