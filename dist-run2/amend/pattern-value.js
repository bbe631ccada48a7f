/** What is written in place of an expectation's value; where that is a list of as many lines, of those that change. */
export function patternValue(value) {
    if (value.kind === 'text')
        return { value: value.text };
    const { before, after } = value;
    const items = after.map((pattern, index) => {
        const old = before[index];
        return old !== undefined && patternText(old) === patternText(pattern) ? null : patternText(pattern);
    });
    return { value: listText(after), items };
}
function listText(patterns) {
    return patterns.length === 0 ? '""' : `[${patterns.map(patternText).join(', ')}]`;
}
function patternText(pattern) {
    switch (pattern.kind) {
        case 'literal':
            // Alone, three dots would be any lines.
            return pattern.text.trim() === '...'
                ? String.raw `{ matches: "^\\s*\\.\\.\\.\\s*$" }`
                : JSON.stringify(pattern.text);
        case 'any-lines':
            return '"..."';
        case 'glob':
            return `{ like: ${JSON.stringify(pattern.glob)} }`;
        case 'regex':
            return `{ matches: ${JSON.stringify(pattern.source)} }`;
    }
}
