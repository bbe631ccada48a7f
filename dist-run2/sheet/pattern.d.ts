import type { LinePattern } from '../model/expectation.ts';
/** Splits a text into line patterns: its final line end does not count, the empty text has no lines. */
export declare function readLines(text: string): readonly LinePattern[];
/** One line pattern from text: literal, or exactly `...`. A string result is the reason for a refusal. */
export declare function readLine(text: string): LinePattern | string;
/** A glob over one line. A string result is the reason for a refusal. */
export declare function readGlob(glob: string): LinePattern | string;
/** A regular expression in RE2 syntax. A string result is the reason for a refusal. */
export declare function readRegex(source: string): LinePattern | string;
