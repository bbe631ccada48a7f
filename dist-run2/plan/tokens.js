/**
 * Splits Python source (3.6 to 3.14) into logical lines, without a Python. Never throws: text that is not Python gives
 * some tokens. Lines must end in `\n`.
 *
 * Source: Python language reference, "Lexical analysis"; PEP 701 for f-strings, PEP 750 for t-strings. The nesting rules
 * of PEP 701 read older f-strings the same way, since those could not hold their own quote.
 */
export function readLogicalLines(source) {
    const logicalLines = [];
    let tokens = [];
    let indented = false;
    let depth = 0;
    let offset = 0;
    while (offset < source.length) {
        const gap = endOfGap(source, offset);
        if (gap > offset) {
            offset = gap;
            continue;
        }
        if (source[offset] === '\n') {
            if (depth === 0 && tokens.length > 0) {
                logicalLines.push({ indented, tokens });
                tokens = [];
            }
            offset += 1;
            continue;
        }
        const token = readToken(source, offset, depth);
        if (tokens.length === 0)
            indented = isIndented(source, offset);
        depth = token.depth + (isOpening(token) ? 1 : 0);
        tokens.push(token);
        offset = token.end;
    }
    if (tokens.length > 0)
        logicalLines.push({ indented, tokens });
    return logicalLines;
}
/** Whether a bracket, or a string of several lines, is still open at the end. */
export function isUnclosed(lines) {
    const source = lines.map((line) => `${line}\n`).join('');
    const last = readLogicalLines(source).at(-1)?.tokens.at(-1);
    if (last === undefined)
        return false;
    if (last.kind === 'string' && last.end === source.length)
        return true;
    return isOpening(last) || last.depth > 0;
}
/** Skips blanks, a comment, a joined line; stays where there is none. */
function endOfGap(source, offset) {
    const character = source[offset];
    if (character === ' ' || character === '\t' || character === '\f')
        return offset + 1;
    if (character === '\\' && source[offset + 1] === '\n')
        return offset + 2;
    return character === '#' ? endOfLine(source, offset) : offset;
}
function endOfLine(source, offset) {
    const end = source.indexOf('\n', offset);
    return end === -1 ? source.length : end;
}
/** A form feed starts the count of the indentation again. */
function isIndented(source, offset) {
    const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
    return /[ \t]$/.test(source.slice(lineStart, offset));
}
const operators = /(?:\*\*=|\/\/=|>>=|<<=|\.\.\.|[!=<>:+\-*/%&|^@]=|->|\*\*|\/\/|<<|>>|[^])/uy;
function readToken(source, start, depth) {
    const word = matchAt(words, source, start);
    const quoteAt = start + word.length;
    if (isQuote(source[quoteAt]) && (word === '' || isStringPrefix(word))) {
        return { kind: 'string', text: word, start, end: endOfString(source, quoteAt, word), depth };
    }
    if (word !== '')
        return { kind: 'word', text: word, start, end: quoteAt, depth };
    const text = matchAt(operators, source, start);
    const isClosing = text === ')' || text === ']' || text === '}';
    return { kind: 'operator', text, start, end: start + text.length, depth: isClosing ? Math.max(0, depth - 1) : depth };
}
/** Names, keywords and numbers: everything outside ASCII is taken for a piece of a name. */
const words = /[\w\u0080-\u{10ffff}]+/uy;
function matchAt(pattern, source, offset) {
    pattern.lastIndex = offset;
    return pattern.exec(source)?.[0] ?? '';
}
function isOpening(token) {
    return token.kind === 'operator' && (token.text === '(' || token.text === '[' || token.text === '{');
}
function isQuote(character) {
    return character === '"' || character === "'";
}
function isStringPrefix(word) {
    return /^(?:[rbuft]|[bft]r|r[bft])$/i.test(word);
}
function endOfString(source, quoteAt, prefix) {
    const single = source.charAt(quoteAt);
    const quote = source.startsWith(single.repeat(3), quoteAt) ? single.repeat(3) : single;
    const isFormatted = /[ft]/i.test(prefix);
    let offset = quoteAt + quote.length;
    while (offset < source.length) {
        const character = source[offset];
        const next = source[offset + 1];
        if (source.startsWith(quote, offset))
            return offset + quote.length;
        if (character === '\n' && quote.length === 1)
            return offset;
        if (character === '\\')
            offset += isFormatted && (next === '{' || next === '}') ? 1 : 2;
        else if (isFormatted && character === '{')
            offset = next === '{' ? offset + 2 : endOfField(source, offset + 1);
        else
            offset += 1;
    }
    return source.length;
}
/** `offset` is behind the `{` of a replacement field; gives the offset behind its `}`. */
function endOfField(source, start) {
    let depth = 0;
    let offset = start;
    while (offset < source.length) {
        const token = readToken(source, offset, depth);
        if (token.text === '#')
            offset = endOfLine(source, offset);
        else if (depth === 0 && token.text === '}')
            return token.end;
        else if (depth === 0 && token.text.startsWith(':'))
            return endOfFormat(source, offset + 1);
        else {
            depth = token.depth + (isOpening(token) ? 1 : 0);
            offset = token.end;
        }
    }
    return source.length;
}
/** A format specification is text, quotes included, with fields of its own. */
function endOfFormat(source, start) {
    let offset = start;
    while (offset < source.length) {
        const character = source[offset];
        if (character === '}')
            return offset + 1;
        offset = character === '{' ? endOfField(source, offset + 1) : offset + 1;
    }
    return source.length;
}
