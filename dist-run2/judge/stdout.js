import { linesOn, texts } from './lines.js';
import { matchLines, withoutEmptyEnd } from './pattern.js';
import { counted, patternText, quoted, quotedPattern, shownLines } from './wording.js';
/** stdout is these lines and nothing else. */
export function checkStdout({ patterns }, observation) {
    const lines = texts(linesOn('stdout', observation));
    const check = checkLines(patterns, lines);
    if (!observation.truncated.includes('stdout'))
        return check;
    return { ...check, holds: false, summary: `stdout passed the output limit after ${counted(lines.length, 'line')}` };
}
/** Whether the lines are the patterns; says which line is the first that differs. Both sides are fit for a diff. */
export function checkLines(patterns, lines) {
    const wanted = withoutEmptyEnd(patterns);
    const match = matchLines(wanted, lines);
    const focus = match.kind === 'matches' ? { line: 0, pattern: 0 } : match;
    const shown = {
        expected: shownLines(wanted.map(patternText), focus.pattern),
        actual: shownLines(lines, focus.line),
    };
    if (match.kind === 'matches')
        return { holds: true, ...shown };
    return { holds: false, ...shown, summary: difference(wanted, lines, match) };
}
function difference(wanted, lines, at) {
    const pattern = wanted[at.pattern];
    const line = lines[at.line];
    const number = `line ${at.line + 1}`;
    const expected = pattern === undefined ? 'the end' : quotedPattern(pattern);
    const seen = line === undefined ? 'the end' : quoted(line);
    if (wanted[at.pattern - 1]?.kind === 'any-lines')
        return `${number} or later: expected ${expected}, not seen`;
    return `${number}: expected ${expected}, seen ${seen}`;
}
