/**
 * `expression`: has a value. `binding`: changes what a name is bound to or holds. `other`: no remark tells its value, but
 * one may tell that it raises. Null: it goes on below.
 */
export function statementKind({ tokens }) {
    const [first] = tokens;
    const word = first?.kind === 'string' ? '' : (first?.text ?? '');
    if (tokens.some(({ depth, kind, text }) => depth === 0 && kind === 'operator' && text === ';'))
        return null;
    if (/^(?:async|class|def|elif|else|except|finally|for|if|try|while|with|@)$/u.test(word))
        return null;
    if (word === 'del')
        return 'binding';
    if (/^(?:assert|break|continue|from|global|import|nonlocal|pass|raise|return|yield)$/u.test(word))
        return 'other';
    if (tokens.every(({ kind }) => kind === 'string'))
        return null;
    const assigning = tokens.findLastIndex(isAssigning);
    if (assigning !== -1)
        return isConstant(tokens.slice(assigning + 1)) ? 'other' : 'binding';
    return tokens.some(({ depth, kind, text }) => depth === 0 && kind === 'operator' && text === ':')
        ? null
        : 'expression';
}
function isAssigning({ kind, depth, text }) {
    return kind === 'operator' && depth === 0 && /^(?:=|[^=!<>:]+=|<<=|>>=)$/u.test(text);
}
/** What is written out needs no remark that tells its value: what stands there is about something else. */
function isConstant(tokens) {
    return tokens.every(({ kind, text }) => (kind === 'string' && !/[ft]/iu.test(text)) ||
        /^(?:\d.*|True|False|None|[-+~.,:()[\]{}])$/u.test(text) ||
        text === '...');
}
