import { diffArrays } from 'diff';
import { besideLabel } from './entry.js';
import { fit } from './layout.js';
import { splitLines } from './safe.js';
/** Equal lines shown around a difference, and lines shown at all. */
const context = 2;
const limit = 24;
/** `-` for expected lines that were not seen, `+` for seen lines that were not expected. */
export function lineDifference(expected, actual, pen) {
    const changes = diffArrays([...splitLines(expected)], [...splitLines(actual)]);
    const lines = changes.flatMap((change) => change.value.map((text) => ({ text, sign: signOf(change) })));
    const nearChange = lines.map((_, index) => lines.slice(Math.max(0, index - context), index + context + 1).some((line) => line.sign !== ' '));
    const shown = lines.flatMap(({ text, sign }, index) => {
        if (nearChange[index] === true)
            return [drawLine(sign, text, pen)];
        return nearChange[index - 1] === true ? [`  ${pen.symbols.ellipsis}`] : [];
    });
    if (shown.length <= limit)
        return shown;
    return [...shown.slice(0, limit), `  ${pen.symbols.ellipsis} ${shown.length - limit} more lines`];
}
function signOf({ added, removed }) {
    if (removed)
        return '-';
    return added ? '+' : ' ';
}
function drawLine(sign, text, pen) {
    const line = `${sign} ${fit(text, besideLabel(pen) - 2, pen.symbols.ellipsis)}`.trimEnd();
    switch (sign) {
        case '-':
            return pen.paint('removed', line);
        case '+':
            return pen.paint('added', line);
        case ' ':
            return line;
    }
}
