import { readLogicalLines } from './tokens.js';
/**
 * Whether a Python expression is the same whatever the program: it reads no name but those of built-in functions that
 * look at nothing else than what they are given.
 */
export function isConstant(source) {
    const tokens = readLogicalLines(`(${source}\n)`).flatMap((line) => line.tokens);
    return tokens.every((token, index) => {
        if (token.kind === 'string')
            return !/[ft]/iu.test(token.text);
        if (token.kind === 'operator' || /^\d/u.test(token.text))
            return true;
        const before = tokens[index - 1];
        const isAttribute = before?.kind === 'operator' && before.text === '.';
        return isAttribute || constantWords.has(token.text);
    });
}
const constantWords = new Set(('True False None and or not in is if else ' +
    'abs all any bin bool bytes chr complex dict divmod enumerate float format frozenset hex int isinstance issubclass ' +
    'iter len list map max min oct ord pow range repr reversed round set slice sorted str sum tuple type zip').split(' '));
