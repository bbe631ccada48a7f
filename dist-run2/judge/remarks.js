import { timeTolerance } from '../model/range.js';
import { linesOn } from './lines.js';
import { inRange, rangeText } from './range.js';
import { compareText } from './shown-text.js';
import { listed, quoted, secondsText } from './wording.js';
/**
 * Remarks about time against the lines of a run. Those that do not say from where they count (`← 2s later`) count all
 * from the line before, or all from the start, or all from the first line: it holds if one of these readings does, and
 * differs if none can.
 */
export function holdRemarks(question, observation) {
    const seen = ownLines(question, observation);
    const isPrinted = (line) => seen.some(({ text }) => text.trim() === line.trim());
    const said = question.lines.flatMap(({ remark }) => (remark === null ? [] : [remark]));
    const times = timesOf(question.lines, seen);
    const tolerance = timeTolerance[observation.clock];
    const readings = origins.map((origin) => holdReading(question, origin, times, tolerance));
    const holding = readings.find((moments) => moments.every(({ holds }) => holds === true));
    if (holding !== undefined)
        return { likeness: 'same', ...wording(holding) };
    if (said.every(({ written }) => isPrinted(written)))
        return { likeness: 'unclaimed', expected: '', actual: '' };
    const isOpen = readings.some((moments) => moments.every(({ holds }) => holds !== false));
    const [nearest = []] = readings.toSorted((a, b) => failures(a).length - failures(b).length);
    const shown = isOpen ? nearest.filter(({ holds }) => holds === null) : failures(nearest);
    return { likeness: isOpen ? 'doubtful' : 'differs', ...wording(shown) };
}
const origins = ['line', 'start', 'first'];
function failures(moments) {
    return moments.filter(({ holds }) => holds === false);
}
function wording(moments) {
    return {
        expected: listed(moments.map(({ expected }) => expected)),
        actual: listed(moments.map(({ actual }) => actual)),
    };
}
/** What the chunk printed: it comes behind what those before it did. */
function ownLines({ chunk }, observation) {
    const lines = linesOn('stdout', observation);
    if (chunk === null)
        return lines;
    const steps = (observation.steps ?? []).filter(({ kind }) => kind === 'chunk');
    const before = steps.filter(({ index }) => index < chunk).map(({ output }) => output);
    const own = steps.filter(({ index }) => index === chunk).map(({ output }) => output);
    const first = lineBreaks(before);
    return lines.slice(first, first + lineBreaks(own) + 1);
}
function lineBreaks(outputs) {
    return outputs.join('').split('\n').length - 1;
}
/** When each of the shown lines was printed, in their order; null where it was not. */
function timesOf(lines, seen) {
    let next = 0;
    return lines.map(({ text }) => {
        const at = seen.findIndex((event, index) => index >= next && compareText([text], [event.text], []) === 'same');
        if (at !== -1)
            next = at + 1;
        return seen[at]?.at ?? null;
    });
}
function holdReading(question, reading, times, tolerance) {
    const { lines, isFirst } = question;
    return lines.flatMap(({ text, remark }, index) => {
        // Of a later block nobody saw the start: its first line tells.
        if (remark === null || (index === 0 && !isFirst))
            return [];
        const asked = remark.since === 'either' ? reading : remark.since;
        const origin = { line: index - 1, first: 0, start: null }[index === 0 ? 'start' : asked];
        const from = origin === null ? startOf(question, times) : (times[origin] ?? null);
        const moment = { text, seconds: remark.seconds, from, at: times[index] ?? null, after: after(lines, origin) };
        return [momentOf(moment, tolerance)];
    });
}
function startOf({ lines, isFirst }, [first = null]) {
    if (isFirst)
        return 0;
    return first === null ? null : first - (lines[0]?.remark?.seconds ?? 0);
}
function after(lines, index) {
    return index === null ? null : quoted(lines[index]?.text ?? '');
}
function momentOf({ text, seconds, from, at, after: other }, tolerance) {
    const range = { kind: 'about', text: `${seconds}s`, value: seconds, tolerance: null };
    const named = (time) => `${quoted(text)} ${other === null ? `at ${time}` : `${time} after ${other}`}`;
    const expected = named(rangeText(range, tolerance));
    if (at === null)
        return { holds: null, expected, actual: `no line ${quoted(text)}` };
    if (from === null)
        return { holds: null, expected, actual: `no line ${other ?? 'at the start of the block'}` };
    const isAsSaid = (each) => inRange(range, each, tolerance);
    return { holds: isAsSaid(at - from), expected, actual: named(secondsText(at - from, isAsSaid)) };
}
