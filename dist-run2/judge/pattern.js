import { RE2JS } from 're2js';
/** White space at the end of the line never counts; at its start it does. `...` alone matches every line. */
export function matchesLine(pattern, line) {
    const text = line.trimEnd();
    switch (pattern.kind) {
        case 'literal':
            return pattern.text.trimEnd() === text;
        case 'any-lines':
            return true;
        case 'glob':
            return matchesGlob(pattern.glob.trimEnd(), text);
        case 'regex':
            return compiled(pattern.source).test(text);
    }
}
/**
 * A message such as a warning's: its first line is compared, or all of it where the pattern itself has several lines.
 * Null: any message.
 */
export function matchesMessage(pattern, message) {
    if (pattern === null)
        return true;
    if (pattern.kind === 'literal' && pattern.text.trimEnd().includes('\n')) {
        return withoutTrailingSpace(pattern.text) === withoutTrailingSpace(message);
    }
    return matchesLine(pattern, message.split('\n', 1)[0] ?? '');
}
/** Without the empty lines at the end, which no list of lines has to name. */
export function withoutEmptyEnd(patterns) {
    const last = patterns.findLastIndex((pattern) => pattern.kind !== 'literal' || pattern.text.trim() !== '');
    return patterns.slice(0, last + 1);
}
/**
 * Whether the lines are exactly these patterns, where `...` stands for zero or more lines. Runs all alternatives side
 * by side, so several `...` cost no more than lines times patterns.
 */
export function matchLines(patterns, lines) {
    let states = throughAnyLines(patterns, [0]);
    let furthest = { line: 0, pattern: states.at(-1) ?? 0 };
    for (const [index, line] of lines.entries()) {
        states = throughAnyLines(patterns, states.flatMap((state) => step(patterns, state, line)));
        const reached = states.at(-1);
        if (reached === undefined)
            return { kind: 'differs', ...furthest };
        if (reached > furthest.pattern)
            furthest = { line: index + 1, pattern: reached };
    }
    return states.at(-1) === patterns.length ? { kind: 'matches' } : { kind: 'differs', ...furthest };
}
function step(patterns, state, line) {
    const pattern = patterns[state];
    if (pattern === undefined)
        return [];
    if (pattern.kind === 'any-lines')
        return [state];
    return matchesLine(pattern, line) ? [state + 1] : [];
}
/** Adds what `...` reaches by standing for nothing; ascending, each once. */
function throughAnyLines(patterns, states) {
    const reached = new Set();
    for (const state of states) {
        let next = state;
        reached.add(next);
        while (patterns[next]?.kind === 'any-lines')
            reached.add(++next);
    }
    return [...reached].toSorted((a, b) => a - b);
}
/** `*`: any run of characters, `?`: one character, a backslash takes the next character as it is. */
function matchesGlob(glob, text) {
    const tokens = globTokens(glob);
    const characters = Array.from(text);
    let at = 0;
    let token = 0;
    let afterRun = null;
    while (at < characters.length) {
        const current = tokens[token];
        if (current?.kind === 'run')
            afterRun = { token: ++token, at };
        else if (current !== undefined && (current.kind === 'one' || current.character === characters[at])) {
            token += 1;
            at += 1;
        }
        else if (afterRun !== null) {
            afterRun = { token: afterRun.token, at: afterRun.at + 1 };
            ({ token, at } = afterRun);
        }
        else
            return false;
    }
    return tokens.slice(token).every(({ kind }) => kind === 'run');
}
function globTokens(glob) {
    return [...glob.matchAll(/\\(.)|(.)/gsu)].map(([, escaped, plain = '']) => {
        if (escaped !== undefined)
            return { kind: 'character', character: escaped };
        if (plain === '*')
            return { kind: 'run' };
        return plain === '?' ? { kind: 'one' } : { kind: 'character', character: plain };
    });
}
const compiledSources = new Map();
function compiled(source) {
    const known = compiledSources.get(source);
    if (known !== undefined)
        return known;
    const regex = RE2JS.compile(source);
    compiledSources.set(source, regex);
    return regex;
}
function withoutTrailingSpace(text) {
    return text
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n')
        .trimEnd();
}
