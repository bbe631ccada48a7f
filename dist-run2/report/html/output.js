import { h } from 'hastscript';
import { plural, scrollable, secondsText } from './parts.js';
/** Of one run, shown in the page: lines, and UTF-16 code units of all of them. The results file has the rest. */
const outputCap = { lines: 200, characters: 8192 };
/** stdout and stderr, warnings, the traceback, and all events as a table, within the cap, which is told where it cuts. */
export function drawOutput(run, windows) {
    const { shown, cut } = capped(run.events);
    const streams = ['stdout', 'stderr'].flatMap((stream) => {
        const lines = shown.filter((event) => event.stream === stream);
        if (lines.length === 0)
            return [];
        const text = lines.map((event) => `${event.text}\n`).join('');
        return [h('p', { className: ['stream'] }, stream), scrollable(stream, [h('pre', text)], `output ${stream}`)];
    });
    const traceback = run.error === null ? null : capText(run.error.traceback.trimEnd());
    return [
        ...streams,
        ...(run.events.length === 0 ? [h('p', { className: ['stream'] }, 'no output')] : []),
        ...(traceback === null
            ? []
            : [
                h('p', { className: ['stream'] }, '✗ traceback'),
                scrollable('Traceback', [h('pre', traceback)], 'output traceback'),
            ]),
        ...(cut ? [capNote(run)] : []),
        drawTable(run, shown, windows),
    ];
}
function capNote({ events }) {
    const size = events.reduce((sum, { text }) => sum + text.length + 1, 0);
    return h('p', { className: ['cap'] }, `Cut: the page shows ${outputCap.lines} lines or ${outputCap.characters} characters of a run; this one wrote ${plural(events.length, 'line')} and ${plural(size, 'character')}. The results file has the rest.`);
}
function capped(events) {
    const shown = [];
    let left = outputCap.characters;
    for (const event of events.slice(0, outputCap.lines)) {
        if (left <= 0)
            break;
        shown.push(event.text.length <= left ? event : { ...event, text: `${event.text.slice(0, left)}…` });
        left -= event.text.length + 1;
    }
    return { shown, cut: shown.length < events.length || left < 0 };
}
function capText(text) {
    return text.length <= outputCap.characters ? text : `… ${text.slice(-outputCap.characters)}`;
}
/** Times of the timeline for those who cannot see it, and for copying. */
function drawTable(run, shown, windows) {
    const rows = [
        ...shown.map(({ at, stream, text }) => ({ at, kind: stream, text })),
        ...run.warnings
            .slice(0, outputCap.lines)
            .map(({ at, category, message }) => ({ at, kind: '! warning', text: `${category}: ${message}` })),
    ].toSorted((a, b) => a.at - b.at);
    const exit = run.exit === null ? run.ended : `${run.ended}, status ${run.exit}`;
    const end = run.durationSeconds === null ? [] : [{ at: run.durationSeconds, kind: 'end', text: exit }];
    const drawn = [...rows, ...end].map(({ at, kind, text }) => h('tr', [h('td', { className: ['time'] }, secondsText(at)), h('td', kind), h('td', h('code', shortened(text)))]));
    const table = h('table', { className: ['events'] }, [
        h('caption', `Times, Python ${run.python}`),
        h('thead', h('tr', ['at', 'what', 'text'].map((title) => h('th', { scope: 'col' }, title)))),
        h('tbody', [...drawn, ...windows.map((window) => drawWindow(window))]),
    ]);
    return scrollable(`Times on Python ${run.python}`, [table], 'events');
}
function drawWindow({ from, to, label, fails }) {
    const time = to === null ? `from ${secondsText(from)}` : `${secondsText(from)} to ${secondsText(to)}`;
    const what = fails ? '✗ expected' : 'expected';
    return h('tr', [h('td', { className: ['time'] }, time), h('td', what), h('td', label)]);
}
const longestCell = 200;
function shortened(text) {
    return text.length <= longestCell ? text : `${text.slice(0, longestCell)}…`;
}
