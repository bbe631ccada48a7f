import { timeTolerance } from '../model/range.js';
import { linesOn } from './lines.js';
import { matchesLine } from './pattern.js';
import { inRange, rangeText } from './range.js';
import { listed, quotedPattern, secondsText } from './wording.js';
/** Each line (its first occurrence, on stdout, else on stderr) appears at its time, or so long after another line. */
export function checkTimeline({ entries }, observation) {
    const tolerance = timeTolerance[observation.clock];
    const held = entries.map((entry) => holdEntry(entry, observation, tolerance));
    const failed = held.filter(({ holds }) => !holds);
    const shown = failed.length === 0 ? held : failed;
    return {
        holds: failed.length === 0,
        expected: listed(held.map(({ expected }) => expected)),
        actual: listed(shown.map(({ actual }) => actual)),
        measured: failed.every(({ missing }) => !missing),
        ...(failed.length === 0
            ? {}
            : { summary: listed(failed.map(({ expected, actual }) => `expected ${expected}, seen ${actual}`)) }),
    };
}
function holdEntry(entry, observation, tolerance) {
    const line = quotedPattern(entry.line);
    const after = entry.kind === 'after' ? quotedPattern(entry.after) : null;
    const range = entry.kind === 'at' ? entry.at : entry.by;
    const expected = `${line} ${after === null ? 'at ' : ''}${rangeText(range, tolerance)}${after === null ? '' : ` after ${after}`}`;
    const end = timeOf(entry.line, observation);
    const start = entry.kind === 'at' ? 0 : timeOf(entry.after, observation);
    if (end === null)
        return { holds: false, missing: true, expected, actual: `no line ${line}` };
    if (start === null)
        return { holds: false, missing: true, expected, actual: `no line ${after ?? ''}` };
    const seconds = end - start;
    const isAsExpected = (each) => inRange(range, each, tolerance);
    const shown = secondsText(seconds, isAsExpected);
    const actual = `${line} ${after === null ? 'at ' : ''}${shown}${after === null ? '' : ` after ${after}`}`;
    return { holds: isAsExpected(seconds), missing: false, expected, actual };
}
function timeOf(pattern, observation) {
    const lines = [...linesOn('stdout', observation), ...linesOn('stderr', observation)];
    return lines.find(({ text }) => matchesLine(pattern, text))?.at ?? null;
}
