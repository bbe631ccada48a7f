import { RE2JS, RE2JSSyntaxException } from 're2js';
import { shown } from './shown.js';
/** Splits a text into line patterns: its final line end does not count, the empty text has no lines. */
export function readLines(text) {
    if (text === '')
        return [];
    const body = text.endsWith('\n') ? text.slice(0, -1) : text;
    return body.split('\n').map((line) => linePattern(line));
}
/** One line pattern from text: literal, or exactly `...`. A string result is the reason for a refusal. */
export function readLine(text) {
    const line = text.endsWith('\n') ? text.slice(0, -1) : text;
    return line.includes('\n') ? 'Unexpected line end in a line pattern, expected one line' : linePattern(line);
}
/** A glob over one line. A string result is the reason for a refusal. */
export function readGlob(glob) {
    if (glob === '')
        return 'Unexpected empty glob, expected one such as `done *`';
    return glob.includes('\n') ? 'Unexpected line end in a glob, expected one line' : { kind: 'glob', glob };
}
/** A regular expression in RE2 syntax. A string result is the reason for a refusal. */
export function readRegex(source) {
    if (source === '')
        return 'Unexpected empty regular expression, expected one such as `^\\d+ ms$`';
    try {
        RE2JS.compile(source);
    }
    catch (error) {
        if (error instanceof RE2JSSyntaxException)
            return refusal(source, error);
        throw error;
    }
    return { kind: 'regex', source };
}
function linePattern(line) {
    return line === '...' ? { kind: 'any-lines' } : { kind: 'literal', text: line };
}
/** Backtracking constructs deserve their own reason: the author knows them from Python, and RE2 leaves them out. */
function refusal(source, error) {
    const foreign = foreignConstructs.find(({ syntax }) => syntax.test(source));
    if (foreign)
        return `Unexpected ${foreign.name} in ${shown(source)}, expected RE2 syntax, which has none`;
    const detail = error.message.replace(/^error parsing regexp: /u, '');
    return `Unexpected ${shown(source)}, expected a regular expression in RE2 syntax (${detail})`;
}
const foreignConstructs = [
    { name: 'look-around', syntax: /\(\?<?[=!]/u },
    { name: 'backreference', syntax: /\\[1-9]|\\k<|\(\?P=/u },
    { name: 'atomic group', syntax: /\(\?>/u },
    { name: 'possessive quantifier', syntax: /[*+?}]\+/u },
];
