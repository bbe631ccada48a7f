import { Lexer, Parser } from 'yaml';
import { endOf } from './text.js';
/** Deeper nesting has no meaning in a sheet. */
export const depthLimit = 60;
/** A sheet of a thousand claims has a tenth of it; many more of them would take minutes, and all memory. */
const lexemesLimit = 400_000;
/**
 * The tokens of a text, or what makes it too much to be composed. Composing is recursive: near the end of the stack V8 can
 * fail to compile a regular expression, which ends the process, so this is found out before. `lines` learns the lines.
 */
export function readTokens(path, text, lines) {
    lines.addNewLine(0);
    const parser = new Parser(lines.addNewLine);
    const tokens = [];
    let lexemes = 0;
    for (const lexeme of new Lexer().lex(text)) {
        const offset = parser.offset;
        tokens.push(...parser.next(lexeme));
        // The document itself is on the parser's stack, too, and the scalar that is being read.
        if (parser.stack.length > depthLimit + 2)
            return tooDeep(path, text.slice(0, offset));
        if (++lexemes > lexemesLimit)
            return tooMuch(path, text.slice(0, offset));
    }
    return [...tokens, ...parser.end()];
}
function tooDeep(path, before) {
    return {
        ruleId: 'yaml-syntax',
        path,
        place: endOf(before),
        reason: `Unexpected nesting of more than ${depthLimit} levels, expected a few`,
        advice: 'Check the brackets.',
        severity: 'error',
    };
}
function tooMuch(path, before) {
    return {
        ruleId: 'file-too-large',
        path,
        place: endOf(before),
        reason: `Unexpected more than ${lexemesLimit} words and marks of YAML, expected fewer`,
        advice: 'Split the file: several sheets may speak of one document.',
        severity: 'error',
    };
}
