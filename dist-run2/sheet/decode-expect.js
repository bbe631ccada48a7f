import { childOf, keyPlace } from './tree.js';
/** The expectations of one claim with their places, in the order in which the sheet has them. */
export function decodeExpect(read, node) {
    const found = [...outputs(read, node), ...lineLists(read, node), ...figures(read, node), ...ends(read, node)];
    return found.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}
function outputs({ stdout, stderr, unordered, order }, node) {
    const found = [];
    if (stdout)
        found.push({ kind: 'stdout', patterns: stdout, place: keyPlace(node, 'stdout') });
    if (stderr)
        found.push({ kind: 'stderr', patterns: stderr, place: keyPlace(node, 'stderr') });
    if (unordered)
        found.push({ kind: 'unordered', patterns: unordered, place: keyPlace(node, 'unordered') });
    if (order)
        found.push({ kind: 'order', chains: order, place: keyPlace(node, 'order') });
    return found;
}
function lineLists(read, node) {
    const found = [];
    for (const kind of ['contains', 'lacks']) {
        for (const stream of ['stdout', 'stderr']) {
            const patterns = read[kind]?.[stream];
            if (patterns)
                found.push({ kind, stream, patterns, place: streamPlace(node, kind, stream) });
        }
    }
    return found;
}
/** Of the stream's own key where it has one. */
function streamPlace(node, kind, stream) {
    const value = childOf(node, kind);
    return value.kind === 'mapping' ? keyPlace(value, stream) : keyPlace(node, kind);
}
function figures(read, node) {
    const found = [];
    if (read.duration)
        found.push({ kind: 'duration', time: read.duration, place: keyPlace(node, 'duration') });
    if (read.timeline)
        found.push({ kind: 'timeline', entries: read.timeline, place: keyPlace(node, 'timeline') });
    if (read.cpu)
        found.push({ kind: 'cpu', time: read.cpu, place: keyPlace(node, 'cpu') });
    const compared = read['compared-with'];
    if (compared) {
        found.push({
            kind: 'compared-with',
            program: { text: compared.program, place: childOf(childOf(node, 'compared-with'), 'program').place },
            ratios: ['duration', 'cpu'].flatMap((figure) => {
                const ratio = compared[figure];
                return ratio ? [{ figure, ratio }] : [];
            }),
            place: keyPlace(node, 'compared-with'),
        });
    }
    return found;
}
function ends(read, node) {
    const found = [];
    if (read.warnings)
        found.push({ kind: 'warnings', warnings: read.warnings, place: keyPlace(node, 'warnings') });
    if (read.error)
        found.push({ kind: 'error', error: read.error.error, place: keyPlace(node, 'error') });
    if (read.exit !== undefined)
        found.push({ kind: 'exit', status: read.exit, place: keyPlace(node, 'exit') });
    if (read.ends)
        found.push({ kind: 'ends', how: read.ends, place: keyPlace(node, 'ends') });
    if (read.holds)
        found.push({ kind: 'holds', expressions: read.holds.map(expression), place: keyPlace(node, 'holds') });
    return found;
}
/** Without the line end that a block scalar leaves. */
function expression(text) {
    return text.trim();
}
