/**
 * The block as it is run. A traceback, or a line that is nothing but an error, that stands at the margin below code is no code
 * but what that raises: a comment.
 *
 * As phmdoctest has it, `phmdoctest:omit` at the end of a line makes a comment of it and of what is indented
 * deeper below it, `phmdoctest:pass` puts `pass` in its place.
 */
export function editedBlock(block) {
    return withoutTraceback(withoutOmitted(block));
}
function withoutOmitted(block) {
    if (!block.lines.some(({ text }) => mark.test(text)))
        return block;
    const lines = [];
    let omitted = null;
    for (const { text, place } of block.lines) {
        const width = text.length - text.trimStart().length;
        if (omitted !== null && text.trim() !== '' && width <= omitted)
            omitted = null;
        const word = omitted === null && !text.trimStart().startsWith('#') ? mark.exec(text)?.groups?.['word'] : undefined;
        if (word === 'omit')
            omitted = width;
        const [before, behind] = [text.slice(0, width), text.slice(width)];
        const isOut = omitted !== null && behind !== '';
        lines.push({ text: isOut ? `${before}# ${behind}` : word === 'pass' ? `${before}pass  # ${behind}` : text, place });
    }
    return { ...block, lines };
}
function withoutTraceback(block) {
    const head = block.lines.findIndex(({ text }) => traceback.test(text));
    const isBelowCode = block.lines.slice(0, Math.max(0, head)).some(({ text }) => /^\s*[^\s#]/u.test(text));
    if (!isBelowCode || block.lines.some(({ text }) => /^\s*(?:>>>|In \[)|"{3}|'{3}/u.test(text)))
        return block;
    const below = block.lines.slice(head + 1);
    const isOne = !headOfTraceback.test(block.lines[head]?.text ?? '');
    const last = isOne ? head : head + 1 + below.findIndex(({ text }) => errorLine.test(text));
    if (last < head + (isOne ? 0 : 1))
        return block;
    // What stands between is about the statement above it: a comment belongs to the line right above.
    const start = block.lines.findLastIndex(({ text }, index) => index < head && text.trim() !== '') + 1;
    const shown = block.lines.slice(head, last + 1).map(({ text, place }) => ({ text: `# ${text}`, place }));
    const blank = block.lines.slice(start, head);
    return { ...block, lines: [...block.lines.slice(0, start), ...shown, ...blank, ...block.lines.slice(last + 1)] };
}
const headOfTraceback = /^Traceback \(most recent call last\):?\s*$/u;
const errorLine = /^(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Interrupt|Iteration|Exit)(?:: .*)?$/u;
/** A message of two words or more, which no annotation is. */
const traceback = new RegExp(String.raw `${headOfTraceback.source}|^(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception): [\w'"]+,? \S`, 'u');
const mark = /phmdoctest:(?<word>omit|pass)\s*$/u;
