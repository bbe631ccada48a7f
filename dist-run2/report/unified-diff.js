import { createTwoFilesPatch } from 'diff';
import { inertLine } from './ci-log.js';
import { makePen } from './pen.js';
import { safeLine } from './safe.js';
/** The unified difference between two texts of a file, as a person reads it; empty where there is none. */
export function renderDiff(path, before, after, options) {
    if (before === after)
        return '';
    const pen = makePen(options);
    const lines = createTwoFilesPatch(path, path, before, after, '', '').split('\n').slice(0, -1);
    const from = lines.findIndex((line) => line.startsWith('---'));
    const drawn = lines.slice(from).map((line) => {
        const ink = line.startsWith('+')
            ? 'added'
            : line.startsWith('-')
                ? 'removed'
                : line.startsWith('@')
                    ? 'faint'
                    : null;
        const text = safeLine(line.replace(/\r$/u, ''));
        return ink === null ? text : pen.paint(ink, text);
    });
    return `${drawn.map(inertLine).join('\n')}\n`;
}
