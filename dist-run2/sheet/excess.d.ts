import type { CST, LineCounter } from 'yaml';
import type { Problem } from '../model/problem.ts';
/** Deeper nesting has no meaning in a sheet. */
export declare const depthLimit = 60;
/**
 * The tokens of a text, or what makes it too much to be composed. Composing is recursive: near the end of the stack V8 can
 * fail to compile a regular expression, which ends the process, so this is found out before. `lines` learns the lines.
 */
export declare function readTokens(path: string, text: string, lines: LineCounter): readonly CST.Token[] | Problem;
