import { Lexer, Parser } from 'yaml';
import type { CST, LineCounter } from 'yaml';
import type { Problem } from '../model/problem.ts';
import { endOf } from './text.ts';

/** Deeper nesting has no meaning in a sheet. */
export const depthLimit = 60;
/** A sheet of a thousand claims has a tenth of it; many more of them would take minutes, and all memory. */
const lexemesLimit = 400_000;

/**
 * The tokens of a text, or what makes it too much to be composed. Composing is recursive: near the end of the stack V8 can
 * fail to compile a regular expression, which ends the process, so this is found out before. `lines` learns the lines.
 */
export function readTokens(path: string, text: string, lines: LineCounter): readonly CST.Token[] | Problem {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const offset = parser.offset;
    tokens.push(...parser.next(lexeme));
    // The document itself is on the parser's stack, too, and the scalar that is being read.
    if (parser.stack.length > depthLimit + 2) return tooDeep(path, text.slice(0, offset));
    if (++lexemes > lexemesLimit) return tooMuch(path, text.slice(0, offset));
  }
  return [...tokens, ...parser.end()];
}

function tooDeep(path: string, before: string): Problem {
  return {
    ruleId: 'yaml-syntax',
    path,
    place: endOf(before),
    reason: `Unexpected nesting of more than ${depthLimit} levels, expected a few`,
    advice: 'Check the brackets.',
    severity: 'error',
  };
}

function tooMuch(path: string, before: string): Problem {
  return {
    ruleId: 'file-too-large',
    path,
    place: endOf(before),
    reason: `Unexpected more than ${lexemesLimit} words and marks of YAML, expected fewer`,
    advice: 'Split the file: several sheets may speak of one document.',
    severity: 'error',
  };
}
