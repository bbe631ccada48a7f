import { linesOn, texts } from './lines.js';
import { matchesLine } from './pattern.js';
import { listed, quotedPattern } from './wording.js';
/**
 * Each listed line occurs on stdout, and in this order.
 *
 * Several chains are one partial order: equal patterns of different chains mean the same occurrence of the line. The
 * order holds when occurrences can be chosen that satisfy all chains. Every pattern starts at its first occurrence and
 * moves on only when a chain forces it to, so the earliest choice is found where there is one.
 */
export function checkOrder({ chains }, observation) {
    const lines = texts(linesOn('stdout', observation));
    const { nodes, edges } = partialOrder(chains);
    const occurrences = nodes.map(({ pattern }) => lines.flatMap((line, index) => (matchesLine(pattern, line) ? [index] : [])));
    const expected = chains.map((chain) => chain.map(quotedPattern).join(' < ')).join('; ');
    const name = (node) => nodes[node]?.name ?? '';
    const missing = nodes.flatMap((_, node) => (occurrences[node]?.length === 0 ? [name(node)] : []));
    if (missing.length > 0)
        return { holds: false, expected, actual: `not on stdout: ${listed(missing)}` };
    const { chosen, broken } = choose(occurrences, edges);
    const at = (node) => `${name(node)} (line ${(chosen[node] ?? 0) + 1})`;
    if (broken === null)
        return { holds: true, expected, actual: listed(byLine(chosen).map(at)) };
    const [before, after] = broken;
    const first = (occurrences[after]?.[0] ?? 0) + 1;
    return {
        holds: false,
        expected,
        actual: `${name(after)} (line ${first}) does not come after ${at(before)}`,
        summary: `expected ${name(before)} before ${name(after)}, seen ${name(after)} (line ${first}) with none after ${at(before)}`,
    };
}
function partialOrder(chains) {
    const nodes = new Map();
    const edges = chains.flatMap((chain) => {
        const path = withRepetitions(chain).map(({ key, pattern }) => {
            const node = nodes.get(key) ?? { index: nodes.size, pattern, name: quotedPattern(pattern) };
            nodes.set(key, node);
            return node.index;
        });
        return path.slice(1).map((after, index) => [path[index] ?? 0, after]);
    });
    return { nodes: [...nodes.values()], edges };
}
function withRepetitions(chain) {
    const seen = new Map();
    return chain
        .filter(({ kind }) => kind !== 'any-lines')
        .map((pattern) => {
        const text = JSON.stringify(pattern);
        const nth = (seen.get(text) ?? 0) + 1;
        seen.set(text, nth);
        return { key: `${nth} ${text}`, pattern };
    });
}
/** Line index for each node, as early as the edges allow; `broken` is the pair that no choice satisfies. */
function choose(occurrences, edges) {
    const chosen = occurrences.map((of) => of[0] ?? 0);
    let moved = true;
    while (moved) {
        moved = false;
        for (const edge of edges) {
            const [before, after] = edge;
            const bound = chosen[before] ?? 0;
            if ((chosen[after] ?? 0) > bound)
                continue;
            const next = occurrences[after]?.find((index) => index > bound);
            if (next === undefined)
                return { chosen, broken: edge };
            chosen[after] = next;
            moved = true;
        }
    }
    return { chosen, broken: null };
}
function byLine(chosen) {
    return [...chosen.keys()].toSorted((a, b) => (chosen[a] ?? 0) - (chosen[b] ?? 0));
}
