import { hasPrompts, readExamples } from './examples.js';
/** `python` and `pycon` blocks; every spelling of them is known to the document stage. */
export function isPython(block) {
    return block.lang === 'python' || block.lang === 'pycon';
}
/** A `>>>` session, whatever its fence calls it. */
export function isSession(block) {
    return block.lang === 'pycon' || (block.lang === 'python' && hasPrompts(block));
}
/**
 * The Python lines of a block: of a session what is typed, without prompts; what is shown is left out. Of a script that
 * is indented as a whole, without that.
 */
export function sourceLines(block) {
    return isSession(block) ? readExamples(block).flatMap(({ typed }) => typed) : dedented(block.lines);
}
function dedented(lines) {
    const margins = lines.flatMap(({ text }) => (/^\s*(?:#|$)/u.test(text) ? [] : [/^[ \t]*/u.exec(text)?.[0] ?? '']));
    const margin = margins.reduce((least, each) => (each.length < least.length ? each : least), margins[0] ?? '');
    if (margin === '' || !margins.every((each) => each.startsWith(margin)))
        return lines;
    return lines.map(({ text, place }) => {
        const by = text.startsWith(margin) ? margin.length : 0;
        return { text: text.slice(by), place: { ...place, column: place.column + by } };
    });
}
export function sourceText(block) {
    return sourceLines(block)
        .map((line) => line.text)
        .join('\n');
}
