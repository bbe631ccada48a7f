import { inertLine } from './ci-log.js';
import { safeLine, safeLines } from './safe.js';
/** A text of one line as a code span: inside of it nothing is markup, a mention, a link or a reference to an issue. */
export function code(text) {
    const safe = shortened(safeLine(text.replaceAll(/\s+/gu, ' ').trim()));
    if (safe === '')
        return '` `';
    const ticks = '`'.repeat(longestRun(safe) + 1);
    const isTight = !safe.startsWith('`') && !safe.endsWith('`');
    return isTight ? `${ticks}${safe}${ticks}` : `${ticks} ${safe} ${ticks}`;
}
/** The same for the cell of a table, where a bar would end the cell in code too: it is shown by its number. */
export function cell(text) {
    return code(text.replaceAll('|', String.raw `\x7c`));
}
/** A text of several lines as a fenced block; of more than so many lines the first ones. */
export function fence(lang, text) {
    const lines = safeLines(text.trimEnd());
    const more = lines.length - mostLines;
    const shown = lines.slice(0, mostLines).map((line) => inertLine(shortened(line)));
    const body = [...shown, ...(more > 0 ? [`… and ${more} more lines`] : [])].join('\n');
    const ticks = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${ticks}${lang}\n${body}\n${ticks}`;
}
const mostLines = 40;
/** UTF-16 code units of a line. */
const longestLine = 400;
function shortened(line) {
    return line.length <= longestLine ? line : `${line.slice(0, longestLine).replace(/\p{Cs}$/u, '')}…`;
}
function longestRun(text) {
    return Math.max(0, ...Array.from(text.matchAll(/`+/gu), (match) => match[0].length));
}
