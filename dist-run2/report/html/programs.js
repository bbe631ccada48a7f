import { h } from 'hastscript';
import { ownId } from './claim-view.js';
import { drawProgramLines } from './code.js';
import { lanesOf, outputGroups, scaleOf } from './lanes.js';
import { drawNote } from './notes.js';
import { drawOutput } from './output.js';
import { plural, secondsText, versionList } from './parts.js';
import { windowsOf } from './windows.js';
import { drawTimeline } from './timeline.js';
export function readPanels(page) {
    const { document, planned, claims } = page;
    const programs = new Map(document.programs.map((program, index) => [program.name, { program, id: ownId(`program-${index + 1}`) }]));
    const runs = collect(document.runs, (run) => run.program);
    const ofProgram = collect(claims, ({ claim }) => claim.program);
    const scaleSeconds = scaleOf(document);
    const lines = new Map(planned?.document.blocks.map((block) => [block.id, block.place.line]));
    const byLine = new Map();
    const claimIds = new Set(claims.map(({ claim }) => claim.id));
    const others = [];
    for (const { name } of document.programs) {
        const blockIds = planned?.programs.find((each) => each.name === name)?.blockIds ?? [];
        const last = Math.max(0, ...blockIds.map((id) => lines.get(id) ?? 0));
        if (last === 0)
            others.push(name);
        else
            byLine.set(last, [...(byLine.get(last) ?? []), { name, isProbe: claimIds.has(name) }]);
    }
    return {
        panelOf: (name) => programs.get(name)?.id ?? null,
        byLine,
        others,
        draw: (name, setting) => {
            const { program, id } = programs.get(name) ?? { program: { name, lines: [] }, id: ownId('program') };
            return drawPanel({ program, id, runs: runs.get(name) ?? [], claims: ofProgram.get(name) ?? [], scaleSeconds }, setting);
        },
    };
}
function collect(items, key) {
    const lists = new Map();
    for (const item of items) {
        const list = lists.get(key(item));
        if (list === undefined)
            lists.set(key(item), [item]);
        else
            list.push(item);
    }
    return lists;
}
function drawPanel({ program, id, runs, claims, scaleSeconds }, setting) {
    const { versions } = setting.page;
    const blamed = new Set(claims.flatMap(({ claim }) => claim.findings.filter((each) => !each.holds).map((each) => each.run)));
    const lanes = lanesOf(runs, blamed, scaleSeconds);
    const groups = outputGroups(runs);
    const implicit = claims.filter(({ claim }) => claim.implicit);
    const timeline = lanes.length === 0 ? [] : [drawTimeline(lanes, { claims, scaleSeconds, versions })];
    return h('section', { className: ['program'], id, ariaLabel: `Program ${program.name}` }, [
        h('p', { className: ['program-head'] }, [
            h('span', { className: ['program-name'] }, ['Program ', h('code', program.name)]),
            ' ',
            h('span', { className: ['program-facts'] }, factsOf(runs, groups)),
        ]),
        ...timeline,
        h('div', { className: ['program-foot'] }, [
            ...(implicit.length === 0
                ? []
                : [
                    h('div', { className: ['implicit'] }, implicit.map((view) => drawNote(view, setting))),
                ]),
            h('details', { className: ['inside'] }, [
                h('summary', 'Composed program, output, times as a table'),
                h('p', { className: ['legend'] }, 'Numbered lines are the document’s own, + marks lines that the sheet added.'),
                drawProgramLines(program.lines),
                ...drawGroups(groups, claims, versions),
            ]),
        ]),
    ]);
}
/** Different outputs of one program that are shown; a race can show a different one in every repeat. */
const mostGroups = 4;
function drawGroups(groups, claims, versions) {
    const shown = groups
        .slice(0, mostGroups)
        .flatMap((group) => [
        h('p', { className: ['output-head'] }, [h('strong', groupTitle(group, versions)), ` ${endingOf(group.run)}`]),
        ...drawOutput(group.run, windowsOf(claims, group.run)),
    ]);
    const more = groups.length - mostGroups;
    if (more <= 0)
        return shown;
    return [
        ...shown,
        h('p', { className: ['cap'] }, `${plural(more, 'different output')} more: shown are ${mostGroups}, the results file has all.`),
    ];
}
function groupTitle({ versions: own, runs }, versions) {
    return `Python ${versionList(own, versions)}${runs > own.length ? ` (${plural(runs, 'run')})` : ''}:`;
}
function endingOf({ ended, exit, durationSeconds, clock, clockBecause, isolation, cached }) {
    const how = ended === 'exit' ? `exit status ${exit ?? 'unknown'}` : `ended by ${ended}`;
    const time = durationSeconds === null ? 'without a duration' : `after ${secondsText(durationSeconds)}`;
    const because = clockBecause === null ? '' : ` (${clockBecause})`;
    return `${how} ${time}, ${clock} clock${because}, isolation ${isolation}${cached ? ', from the cache' : ''}`;
}
function factsOf(runs, groups) {
    if (runs.length === 0)
        return 'not run';
    const times = runs.flatMap((run) => run.durationSeconds ?? []);
    const [least, most] = [Math.min(...times), Math.max(...times)];
    const spread = least === most || secondsText(least) === secondsText(most)
        ? secondsText(most)
        : `${secondsText(least)} to ${secondsText(most)}`;
    const same = groups.length === 1 ? 'same output' : plural(groups.length, 'different output');
    const clocks = [...new Set(runs.map((run) => run.clock))].join(' and ');
    const time = times.length === 0 ? 'no duration' : spread;
    return `${plural(runs.length, 'run')}${runs.length > 1 ? `, ${same}` : ''} · ${time} (${clocks} clock)`;
}
