import { diffArrays } from 'diff';
import { h } from 'hastscript';
import { splitLines } from '../safe.js';
import { scrollable, spoken } from './parts.js';
/** `-` expected and not seen, `+` seen and not expected; signs and words, not colours alone. */
export function lineDifference(expected, actual) {
    const changes = diffArrays([...splitLines(expected)], [...splitLines(actual)], { maxEditLength: mostChanges });
    const parts = changes ?? [
        { removed: true, added: false, value: [...splitLines(expected)] },
        { removed: false, added: true, value: [...splitLines(actual)] },
    ];
    const lines = parts.flatMap(({ added, removed, value }) => {
        const kind = added ? 'added' : removed ? 'removed' : 'same';
        return value.map((text) => drawLine(kind, text));
    });
    const title = h('p', { className: ['legend'] }, ['− expected  + seen']);
    return h('div', { className: ['difference'] }, [title, scrollable('Difference', [h('pre', lines)], 'diff')]);
}
/** Two texts that have nothing in common need no comparison line by line. */
const mostChanges = 400;
const signs = {
    added: ['+', 'seen: '],
    removed: ['−', 'expected: '],
    same: [' ', ''],
};
function drawLine(kind, text) {
    const [sign, word] = signs[kind];
    return h('span', { className: ['line', kind] }, [
        h('span', { className: ['sign'], ariaHidden: 'true' }, `${sign} `),
        ...(word === '' ? [] : [spoken(word)]),
        `${text}\n`,
    ]);
}
