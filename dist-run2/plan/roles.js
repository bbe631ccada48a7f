import { lastAtMost } from './quotable-text.js';
import { isPython, isSession } from './session.js';
/** In the order of `document.blocks`. */
export function blockRoles(document, { used, ignored }) {
    const isOutput = outputFinder(document);
    return document.blocks.map((block, index) => {
        if (!isPython(block))
            return isOutput(block, document.blocks[index - 1]) ? 'output' : 'other';
        if (used.has(block.id))
            return 'program';
        if (ignored.has(block.id))
            return 'ignored';
        return isSession(block) ? 'session' : 'unclaimed';
    });
}
const outputLanguages = ('text txt plain plaintext none output out result stdout stderr console terminal log ' +
    'traceback pytb py3tb python-traceback ansi').split(' ');
const longestLabel = 40;
/** Shown output follows its Python block, with nothing or a short label such as `Output:` between. */
function outputFinder(document) {
    const prose = document.lines.filter((line) => line.kind !== 'block');
    const numbers = prose.map((line) => line.segments[0]?.place.line ?? 0);
    return (block, before) => {
        if (before === undefined || !isPython(before) || !isOutputLanguage(block.lang))
            return false;
        let index = lastAtMost(numbers, before.endLine);
        while ((numbers[index] ?? Infinity) <= before.endLine)
            index += 1;
        if ((numbers[index] ?? Infinity) >= block.place.line)
            return true;
        const label = prose[index];
        const isShort = label?.kind === 'paragraph' && label.text.trim().length <= longestLabel;
        return isShort && (numbers[index + 1] ?? Infinity) >= block.place.line;
    };
}
function isOutputLanguage(lang) {
    return lang === null || outputLanguages.includes(lang);
}
