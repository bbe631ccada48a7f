import type { Position } from '../../model/place.ts';
/** The text of a document, addressed by lines and by offsets (UTF-16 code units, counted from 0). */
export interface FileText {
    readonly text: string;
    /** Without their ends. */
    readonly lines: readonly string[];
    readonly offsetOf: (position: Position) => number;
}
export declare function readFileText(text: string): FileText;
/**
 * Where each character of the shown `value` stands in `text` between two offsets. What Markdown takes away (backslashes,
 * indentation of wrapped lines, quote marks) is skipped; a character reference counts as what it stands for.
 */
export declare function alignCharacters(value: string, text: string, from: number, to: number): readonly number[];
