import type { SafeCharacter } from './safe.ts';
/** Columns that a text takes on a terminal, once made safe. */
export declare function displayWidth(text: string): number;
/** Rows as aligned columns, two spaces between them; the last column is left as it is. */
export declare function alignColumns(rows: readonly (readonly string[])[]): readonly (readonly string[])[];
/**
 * Breaks safe text into lines of at most so many columns: at spaces, and between wide characters, which are written
 * without spaces; a word wider than a line is cut.
 */
export declare function wrap(text: string, columns: number): readonly string[];
/** The text made safe, and cut to so many columns. */
export declare function fit(text: string, columns: number, ellipsis: string): string;
export declare function widthOf(characters: readonly SafeCharacter[]): number;
export declare function textOf(characters: readonly SafeCharacter[]): string;
