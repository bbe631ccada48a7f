/** The text is no MDX. */
export class BrokenMdx extends Error {
    name = 'BrokenMdx';
    place;
    /** `Unexpected X, expected Y`. */
    reason;
    advice;
    /** `opened`: where the last tag or expression begins. */
    constructor(message, opened) {
        const { place, reason, advice } = readMessage(message, opened);
        super(reason, { cause: message });
        this.place = place;
        this.reason = reason;
        this.advice = advice;
    }
}
/** What MDX says, as all else is said here; where a tag or an expression is not closed, the place is where it begins. */
function readMessage(message, opened) {
    const { reason, ruleId, source } = message;
    const place = placeOf(message);
    const open = /^Expected a closing tag for `<(?<name>[^`]*)>` \((?<line>\d+):(?<column>\d+)-/u.exec(reason)?.groups;
    if (open !== undefined) {
        const { name = '', line, column } = open;
        const isEmpty = emptyElements.has(name);
        const expected = isEmpty ? `\`<${name} />\`` : `\`</${name}>\` behind it, in the same paragraph, item or element`;
        return {
            place: { line: Number(line), column: Number(column) },
            reason: `Unexpected \`<${name}>\` that is not closed, expected ${expected}`,
            advice: isEmpty ? literal : `Close it, or write \`<${name} />\` where it has no content. ${literal}`,
        };
    }
    const closing = /^Expected the closing tag `<\/(?<name>[^`]*)>` either/u.exec(reason)?.groups?.['name'];
    if (closing !== undefined) {
        const expected = `expected it in the same paragraph or item as its \`<${closing}>\``;
        return {
            place,
            reason: `Unexpected \`</${closing}>\`, ${expected}`,
            advice: 'Put each of both on a line of its own.',
        };
    }
    if (ruleId === 'acorn') {
        const isModule = source?.includes('esm') === true;
        const what = isModule ? 'line that begins with `import` or `export`' : 'expression in braces';
        const why = message.cause instanceof Error ? `: ${message.cause.message.replace(/ \(\d+:\d+\)$/u, '')}` : '';
        const advice = isModule ? 'Correct it, end it with a blank line, or begin the line with another word.' : literal;
        return { place, reason: `Unexpected ${what}, expected JavaScript that can be read${why}`, advice };
    }
    return {
        place: ruleId === 'unexpected-eof' ? (opened ?? place) : place,
        reason: reason.replace(/ \((?:note|tip): .*\)$/su, ''),
        advice: reason.includes('local name') ? 'Write an address as `[words](https://…)`.' : literal,
    };
}
/** Elements of HTML that have no content (HTML Living Standard, 13.1.2). */
const emptyElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const literal = 'For the characters themselves write `\\{` and `\\<`, or put the words in backquotes.';
function placeOf({ place }) {
    const start = place === undefined ? null : 'start' in place ? place.start : place;
    return start === null ? null : { line: start.line, column: start.column };
}
