import { styleText } from 'node:util';
/** Below this nothing can be laid out; what does not fit is then left to the terminal. */
const leastWidth = 40;
export function makePen({ color, width, symbols }) {
    return {
        paint: (ink, text) => (color && text !== '' ? styleText([...inks[ink]], text, { validateStream: false }) : text),
        symbols: symbolSets[symbols],
        width: Math.max(leastWidth, width),
    };
}
const inks = {
    place: ['cyan'],
    fail: ['red', 'bold'],
    warn: ['yellow', 'bold'],
    pass: ['green', 'bold'],
    name: ['bold'],
    faint: ['dim'],
    removed: ['red'],
    added: ['green'],
};
const symbolSets = {
    unicode: { pass: '✓', fail: '✗', warn: '!', bar: '│', ellipsis: '…' },
    ascii: { pass: 'ok', fail: 'FAIL', warn: '!', bar: '|', ellipsis: '...' },
};
