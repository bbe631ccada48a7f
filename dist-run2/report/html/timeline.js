import { scaleLinear } from 'd3-scale';
import { h, s } from 'hastscript';
import { ownId } from './claim-view.js';
import { endOf } from './lanes.js';
import { plural, secondsText, versionList } from './parts.js';
import { windowsOf } from './windows.js';
/** A lane for each different course of time, and one axis below them; every timeline of a page has the same axis. */
export function drawTimeline(lanes, setting) {
    const position = scaleLinear().domain([0, setting.scaleSeconds]).range([0, 100]);
    const drawn = lanes.map((lane) => h('div', { className: ['lane'] }, [
        h('span', { className: ['lane-label'] }, laneLabel(lane, setting.versions)),
        drawLane(lane.run, { ...setting, position: (seconds) => position(Math.min(seconds, setting.scaleSeconds)) }),
    ]));
    const axis = s('svg', { className: ['axis'], height: '20', ariaHidden: 'true' }, [s('use', { href: `#${axisId}` })]);
    return h('div', { className: ['timeline'] }, [
        ...drawn,
        h('div', { className: ['lane'] }, [h('span', { className: ['lane-label'] }), axis]),
    ]);
}
const axisId = ownId('axis');
/** The axis of every timeline of a page; it stands in the page once. */
export function drawAxis(scaleSeconds) {
    const position = scaleLinear().domain([0, scaleSeconds]).range([0, 100]);
    const ticks = position.ticks(6).map((seconds) => s('g', [
        s('line', {
            x1: percent(position(seconds)),
            x2: percent(position(seconds)),
            y1: '0',
            y2: '5',
            className: ['axis'],
        }),
        s('text', { x: percent(position(seconds)), y: '17', className: ['tick'], textAnchor: 'middle' }, `${seconds} s`),
    ]));
    const base = s('line', { x1: '0', x2: '100%', y1: '0', y2: '0', className: ['axis'] });
    const axis = s('g', { id: axisId, className: ['axis'] }, [base, ...ticks]);
    return s('svg', { className: ['unseen'], width: '0', height: '0', ariaHidden: 'true' }, [s('defs', [axis])]);
}
/** Versions of a lane, as short as they can be said. */
function laneLabel({ versions }, all) {
    if (versions.length === all.length && all.length > 1)
        return `all ${all.length}`;
    return versionList(versions, all);
}
function drawLane(run, drawing) {
    const { position } = drawing;
    const points = clusters(run, drawing);
    const end = endOf(run);
    const texts = labels(points, drawing);
    const children = [
        ...drawWindows(run, drawing),
        s('line', { x1: '0', x2: percent(position(end)), y1: '12', y2: '12', className: ['course'] }),
        ...waits(points, end).map((wait) => drawWait(wait, position)),
        s('line', { x1: percent(position(end)), x2: percent(position(end)), y1: '5', y2: '19', className: ['end'] }, [
            s('title', `${run.ended} at ${secondsText(end)}`),
        ]),
        ...points.toSorted(warningsLast).map((point) => drawPoint(point, position)),
        ...texts,
        ...(run.ended === 'exit' ? [] : [drawEnding(run, end, texts.length > 0 ? 46 : 32, drawing)]),
    ];
    const rows = (texts.length > 0 ? 1 : 0) + (run.ended === 'exit' ? 0 : 1);
    const height = ['24', '40', '54'][rows] ?? '54';
    return s('svg', { className: ['course'], height, role: 'img', ariaLabel: describeLane(run, end) }, children);
}
/** Per cent of the width within which points would cover each other. */
const pointWidth = 1.6;
/** Per cent of the width; what took longer is drawn as long as it took. */
const longestPoint = 3;
function clusters({ events, warnings }, { position }) {
    const happened = [
        ...events.map(({ at, stream, text }) => ({ at, kind: stream, text })),
        ...warnings.map(({ at, category, message }) => ({ at, kind: 'warning', text: `${category}: ${message}` })),
    ].toSorted((a, b) => a.at - b.at);
    const found = [];
    for (const { at, kind, text } of happened) {
        const before = found.findLast((each) => each.kind === kind);
        if (before !== undefined && position(at) - position(before.to) < pointWidth) {
            before.texts.push(text);
            before.to = at;
        }
        else
            found.push({ at, to: at, kind, texts: [text] });
    }
    return found;
}
/** So that a line beside it does not cover it. */
function warningsLast(a, b) {
    return Number(a.kind === 'warning') - Number(b.kind === 'warning');
}
/** Shorter stretches without a sign of life are work, or no eye could see them. */
const shortestWaitSeconds = 0.05;
function waits(points, end) {
    return [...points, { at: end, to: end }]
        .map(({ at: to }, index) => ({ from: Math.max(0, ...points.slice(0, index).map((each) => each.to)), to }))
        .filter(({ from, to }) => to - from >= shortestWaitSeconds);
}
function drawWait({ from, to }, position) {
    const [x, width] = [position(from), position(to) - position(from)];
    const label = secondsText(to - from);
    return s('g', [
        s('rect', { x: percent(x), width: percent(width), y: '8', height: '8', rx: '2', className: ['wait'] }, [
            s('title', `no output for ${label}`),
        ]),
        ...(width < 9
            ? []
            : [s('text', { x: percent(x + width / 2), y: '5', textAnchor: 'middle', className: ['wait'] }, label)]),
    ]);
}
function drawPoint({ at, to, kind, texts }, position) {
    const width = position(to) - position(at);
    const isBar = width > longestPoint;
    const x = percent(position(at) + (isBar ? width / 2 : 0));
    const title = s('title', `${secondsText(at)} ${kind}: ${texts.slice(0, 8).join(' ⏎ ').slice(0, 300)}${texts.length > 8 ? ' …' : ''}`);
    const count = texts.length < 2 ? [] : [s('text', { x, y: '15', textAnchor: 'middle', className: ['count'] }, `${texts.length}`)];
    if (isBar) {
        const bar = { x: percent(position(at)), y: '5', width: percent(width), height: '14', rx: '7' };
        return s('g', [s('rect', { ...bar, className: ['burst', kind] }, [title]), ...count]);
    }
    const radius = texts.length < 2 ? '4.5' : texts.length < 100 ? '7' : '10';
    switch (kind) {
        case 'stdout':
            return s('g', [s('circle', { cx: x, cy: '12', r: radius, className: ['stdout'] }, [title]), ...count]);
        case 'stderr':
            return s('g', [s('circle', { cx: x, cy: '12', r: radius, className: ['stderr'] }, [title]), ...count]);
        case 'warning':
            return s('g', [
                s('circle', { cx: x, cy: '12', r: '7', className: ['warning'] }, [title]),
                s('text', { x, y: '16', textAnchor: 'middle', className: ['warning'] }, '!'),
            ]);
    }
}
function drawEnding(run, end, y, { position }) {
    const x = position(end);
    const words = (run.error === null ? run.ended : run.error.type).slice(0, 60);
    const anchor = x > 60 ? 'end' : 'start';
    return s('g', [
        s('text', { x: percent(x), y: '17', textAnchor: 'middle', className: ['ending'] }, '✗'),
        s('text', { x: percent(x), y: `${y}`, textAnchor: anchor, className: ['ending'] }, `✗ ${words}`),
    ]);
}
function drawWindows(run, { claims, position, scaleSeconds }) {
    return windowsOf(claims, run).map(({ from, to, label, fails }) => {
        const x = position(Math.min(from, scaleSeconds));
        const width = Math.max(0.4, position(to ?? scaleSeconds) - x);
        return s('rect', {
            x: percent(x),
            width: percent(width),
            y: '0',
            height: '24',
            className: ['window', ...(fails ? ['fails'] : [])],
        }, [s('title', `expected: ${label}${fails ? ' ✗ refuted' : ''}`)]);
    });
}
/** Width in which the labels are set; on a narrower screen they are not shown. */
const nominalWidth = 600;
/** The text of a point, where it fits before the next one. */
function labels(points, { position }) {
    const drawn = points.map(({ at, texts }, index) => {
        const x = position(at);
        const next = points[index + 1];
        const room = ((next === undefined ? 100 : position(next.at)) - x) * (nominalWidth / 100) - 8;
        const shown = cutTo(texts.join(' · '), room);
        return shown === null ? null : s('text', { x: percent(x), y: '33', className: ['label'] }, shown);
    });
    return drawn.filter((each) => each !== null);
}
/** Latin letters are about 6 pixels wide here, all others up to 12. */
function cutTo(text, pixels) {
    let width = 0;
    let shown = '';
    for (const character of text) {
        width += /[\x20-\x7e]/u.test(character) ? 6.2 : 11.5;
        if (width > pixels)
            return shown.length < 3 ? null : `${shown.slice(0, -1)}…`;
        shown += character;
    }
    return shown.trim() === '' ? null : shown;
}
function describeLane({ events, warnings, ended, clock }, end) {
    const seen = [plural(events.length, 'line'), ...(warnings.length > 0 ? [plural(warnings.length, 'warning')] : [])];
    return `Timeline: ${seen.join(' and ')} within ${secondsText(end)} (${clock} clock), ended by ${ended}; the table below has the same data`;
}
function percent(value) {
    return `${Math.round(value * 100) / 100}%`;
}
