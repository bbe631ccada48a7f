import type { Problem } from '../model/problem.ts';
import type { Sheet } from '../model/sheet.ts';
/** A sheet as far as it can be used, and every Problem in it, sorted by place. */
export interface ParsedSheet {
    /** Null where nothing can be used: no text, no YAML, no mapping, no `document`. */
    readonly sheet: Sheet | null;
    readonly problems: readonly Problem[];
}
/**
 * Reads a sheet of expectations. Claims and programs that have no Problem are kept when others have one; a claim whose
 * program has one goes with it. `path` is relative to the working directory; it names the file in Problems.
 */
export declare function parseSheet(path: string, bytes: Uint8Array): ParsedSheet;
