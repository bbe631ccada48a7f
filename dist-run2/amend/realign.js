/**
 * Line patterns brought up to date with the lines that were seen: those that still hold stay, `...` stays for what it
 * stands for, literal lines are replaced. Null where a glob or a regular expression holds no more: what it was meant to
 * say, a person must say again.
 */
export function realign(patterns, lines, matches) {
    const pairs = commonPairs(patterns, lines, matches);
    const result = [];
    let [fromPattern, fromLine] = [0, 0];
    for (const [pattern, line] of [...pairs, [patterns.length, lines.length]]) {
        const gap = fillGap(patterns.slice(fromPattern, pattern), lines.slice(fromLine, line));
        if (gap === null)
            return null;
        result.push(...gap, ...patterns.slice(pattern, pattern + 1));
        [fromPattern, fromLine] = [pattern + 1, line + 1];
    }
    return result;
}
/** Between two lines that agree. `...` keeps as many lines around it as stood there. */
function fillGap(patterns, lines) {
    if (patterns.some(({ kind }) => kind === 'glob' || kind === 'regex'))
        return null;
    const first = patterns.findIndex(({ kind }) => kind === 'any-lines');
    if (first === -1)
        return lines.map(literal);
    const behind = patterns.length - 1 - patterns.findLastIndex(({ kind }) => kind === 'any-lines');
    const head = lines.slice(0, first);
    const tail = behind === 0 ? [] : lines.slice(head.length).slice(-behind);
    return [...head.map(literal), { kind: 'any-lines' }, ...tail.map(literal)];
}
function literal(text) {
    return { kind: 'literal', text };
}
/** A longest common subsequence, as pairs of indices. */
function commonPairs(patterns, lines, matches) {
    const agrees = (pattern, line) => {
        const [wanted, seen] = [patterns[pattern], lines[line]];
        return wanted !== undefined && seen !== undefined && wanted.kind !== 'any-lines' && matches(wanted, seen);
    };
    const lengths = Array.from({ length: patterns.length + 1 }, () => new Uint32Array(lines.length + 1));
    const at = (pattern, line) => lengths[pattern]?.[line] ?? 0;
    for (let pattern = patterns.length - 1; pattern >= 0; pattern -= 1) {
        for (let line = lines.length - 1; line >= 0; line -= 1) {
            const best = agrees(pattern, line)
                ? at(pattern + 1, line + 1) + 1
                : Math.max(at(pattern + 1, line), at(pattern, line + 1));
            lengths[pattern]?.fill(best, line, line + 1);
        }
    }
    const pairs = [];
    let [pattern, line] = [0, 0];
    while (pattern < patterns.length && line < lines.length) {
        if (agrees(pattern, line))
            pairs.push([pattern++, line++]);
        else if (at(pattern + 1, line) >= at(pattern, line + 1))
            pattern += 1;
        else
            line += 1;
    }
    return pairs;
}
