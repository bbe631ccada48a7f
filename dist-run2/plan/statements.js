import { readLogicalLines } from './tokens.js';
/** Splits Python source (3.6 to 3.14) at its top level. Text that is not Python gives some statements, never an error. */
export function splitStatements(source) {
    const text = normalizeLineEnds(source);
    const locate = locator(text);
    return groupTokens(readLogicalLines(text)).map((group, index) => ({
        kind: classify(group, index === 0),
        ...locate(group.tokens),
    }));
}
/** The lines, counted from 0, whose first character stands inside a string: white space put before them would change it. */
export function linesInsideStrings(source) {
    const text = normalizeLineEnds(source);
    const locate = locator(text);
    const lines = new Set();
    for (const token of readLogicalLines(text).flatMap((line) => line.tokens)) {
        if (token.kind !== 'string')
            continue;
        const { startLine, endLine } = locate([token]);
        for (let line = startLine + 1; line <= endLine; line += 1)
            lines.add(line);
    }
    return lines;
}
function normalizeLineEnds(source) {
    return source.replaceAll(/\r\n?/g, '\n');
}
function locator(text) {
    const lineStarts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lineStarts.push(at + 1);
    const lineOf = (offset) => {
        let low = 0;
        let high = lineStarts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((lineStarts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    };
    return (tokens) => {
        const start = tokens[0]?.start ?? 0;
        const end = tokens.at(-1)?.end ?? start;
        const startLine = lineOf(start);
        const endLine = lineOf(end);
        const startColumn = start - (lineStarts[startLine] ?? 0);
        return { startLine, startColumn, endLine, endColumn: end - (lineStarts[endLine] ?? 0) };
    };
}
function groupTokens(lines) {
    const groups = [];
    let isDecorated = false;
    for (const { indented, tokens } of lines) {
        const current = groups.at(-1);
        if (current !== undefined && (indented || isDecorated || isFurtherBranch(tokens))) {
            if (!indented)
                isDecorated = isDecorator(tokens);
            for (const token of tokens)
                current.tokens.push(token);
        }
        else {
            isDecorated = isDecorator(tokens);
            const heads = isCompound(tokens) ? [tokens] : splitAtSemicolons(tokens);
            for (const head of heads.filter(({ length }) => length > 0))
                groups.push({ head, tokens: [...head] });
        }
    }
    return groups;
}
function isFurtherBranch(tokens) {
    return isWord(tokens[0], ['elif', 'else', 'except', 'finally']);
}
function isDecorator(tokens) {
    return tokens[0]?.text === '@';
}
/** `match` is a keyword only where its line ends in a colon. */
function isCompound(tokens) {
    if (isWord(tokens[0], ['async']))
        return isWord(tokens[1], ['def', 'for', 'with']);
    if (isWord(tokens[0], ['if', 'for', 'while', 'with', 'try', 'def', 'class']))
        return true;
    return tokens.at(-1)?.text === ':';
}
function splitAtSemicolons(tokens) {
    const groups = [[]];
    for (const token of tokens) {
        if (token.kind === 'operator' && token.text === ';' && token.depth === 0)
            groups.push([]);
        else
            groups.at(-1)?.push(token);
    }
    return groups;
}
function classify({ head, tokens }, isFirst) {
    const [first, second] = isDecorator(head) ? withoutDecorators(tokens) : head;
    if (isWord(first, ['from']) && isWord(second, ['__future__']))
        return 'future';
    if (isWord(first, ['import', 'from']))
        return 'import';
    if (isWord(first, ['def']) || (isWord(first, ['async']) && isWord(second, ['def'])))
        return 'def';
    if (isWord(first, ['class']))
        return 'class';
    if (isFirst && tokens.every((token) => token.kind === 'string' && !/[bft]/i.test(token.text)))
        return 'docstring';
    return !isCompound(head) && isAssignment(head) ? 'assignment' : 'other';
}
/** Decorators are expressions, which hold neither word: the first one starts the definition. */
function withoutDecorators(tokens) {
    const start = tokens.findIndex((token) => isWord(token, ['def', 'class']));
    return tokens.slice(isWord(tokens[start - 1], ['async']) ? start - 1 : start);
}
function isAssignment(tokens) {
    let openLambdas = 0;
    for (const token of tokens) {
        if (token.depth > 0)
            continue;
        if (isWord(token, ['lambda']))
            openLambdas += 1;
        if (token.kind !== 'operator')
            continue;
        if (token.text === ':' && openLambdas > 0)
            openLambdas -= 1;
        else if ((token.text === '=' || token.text === ':') && openLambdas === 0)
            return true;
    }
    return false;
}
function isWord(token, words) {
    return token?.kind === 'word' && words.includes(token.text);
}
