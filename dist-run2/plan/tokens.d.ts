/** What `statements.ts` needs of a Python token. Offsets are UTF-16 code units into the source, `end` exclusive. */
export interface Token {
    readonly kind: 'word' | 'string' | 'operator';
    /** A string's is its prefix. */
    readonly text: string;
    readonly start: number;
    readonly end: number;
    /** Open brackets around it; a bracket itself counts as outside. */
    readonly depth: number;
}
/** The tokens up to a line end that Python does not skip. Never empty. */
export interface LogicalLine {
    readonly indented: boolean;
    readonly tokens: readonly Token[];
}
/**
 * Splits Python source (3.6 to 3.14) into logical lines, without a Python. Never throws: text that is not Python gives
 * some tokens. Lines must end in `\n`.
 *
 * Source: Python language reference, "Lexical analysis"; PEP 701 for f-strings, PEP 750 for t-strings. The nesting rules
 * of PEP 701 read older f-strings the same way, since those could not hold their own quote.
 */
export declare function readLogicalLines(source: string): readonly LogicalLine[];
/** Whether a bracket, or a string of several lines, is still open at the end. */
export declare function isUnclosed(lines: readonly string[]): boolean;
