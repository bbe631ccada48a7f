import type { Position } from '../model/place.ts';
import type { Program } from '../model/plan.ts';
/** From the composed file that ran back to the Markdown file that a person edits, or the file that it includes. */
export interface SourceMap {
    /** Null where the line is not the document's. `column`: characters from 1, or null for the start of the line. */
    readonly place: (line: number | null, column?: number | null) => Position | null;
    /** A line in words: `line 12`, or `a line that the sheet added`. */
    readonly describe: (line: number | null) => string;
    /** Text with every mention of a line of the composed file (`File "…", line 3`, `…:3`) rewritten to the document's. */
    readonly translate: (text: string) => string;
}
/** `programPath`: the path under which Python knew the program. */
export declare function mapSources(program: Program, programPath: string): SourceMap;
