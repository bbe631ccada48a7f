import type { BlockLine } from '../model/document.ts';
import type { ScriptHeader } from '../model/needs.ts';
import type { Problem } from '../model/problem.ts';
/** Null where the block has no header; a header that cannot be used at all is null itself. */
export interface ReadHeader {
    readonly header: ScriptHeader | null;
    readonly problems: readonly Problem[];
}
/** Reads the inline script metadata of a block (PEP 723): TOML in comments between `# /// script` and `# ///`. */
export declare function readScriptHeader(path: string, lines: readonly BlockLine[]): ReadHeader | null;
