import { groupBy } from './seen.js';
/** Times that differ by less of the scale are one point to the eye. */
const sameTime = 0.025;
/**
 * A lane for each interpreter, those alike put together. Of several repeats the first is drawn, or the first that a
 * finding says does not hold.
 */
export function lanesOf(runs, blamed, scaleSeconds) {
    const byVersion = groupBy(runs, (run) => run.python);
    const lanes = [];
    for (const [version, own] of byVersion) {
        const run = own.find((each) => blamed.has(each.id)) ?? own[0];
        if (run === undefined)
            continue;
        const like = lanes.find((lane) => looksLike(lane.run, run, scaleSeconds * sameTime));
        if (like === undefined)
            lanes.push({ run, versions: [version] });
        else
            like.versions.push(version);
    }
    return lanes;
}
function looksLike(a, b, seconds) {
    const near = (one, other) => Math.abs(one - other) <= seconds;
    return (outputKey(a) === outputKey(b) &&
        near(a.durationSeconds ?? -1, b.durationSeconds ?? -1) &&
        a.events.every((event, index) => near(event.at, b.events[index]?.at ?? -1)) &&
        a.warnings.every((warning, index) => near(warning.at, b.warnings[index]?.at ?? -1)));
}
export function outputGroups(runs) {
    return [...groupBy(runs, outputKey).values()].flatMap((same) => {
        const [run] = same;
        return run === undefined
            ? []
            : [{ run, versions: [...new Set(same.map((each) => each.python))], runs: same.length }];
    });
}
function outputKey({ events, warnings, error, ended, exit }) {
    return JSON.stringify([
        ended,
        exit,
        events.map(({ stream, text }) => [stream, text]),
        warnings.map(({ category, message }) => [category, message]),
        error === null ? null : [error.type, error.message],
    ]);
}
/** Seconds that every timeline of the document spans, so that they can be compared at a glance. */
export function scaleOf({ runs }) {
    return runs.reduce((longest, run) => Math.max(longest, endOf(run)), 0.1);
}
/** When a run was over: its duration, or the last that was seen of it. */
export function endOf({ durationSeconds, events, warnings }) {
    const seen = [...events, ...warnings].reduce((last, { at }) => Math.max(last, at), 0);
    return Math.max(durationSeconds ?? 0, seen);
}
