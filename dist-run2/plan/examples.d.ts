import type { Block, BlockLine } from '../model/document.ts';
/** One prompt of a `>>>` session with what is typed there and what the document shows below it. */
export interface Example {
    /** Without prompts; never empty. */
    readonly typed: readonly BlockLine[];
    /** Without empty lines at its ends; comment marks are dropped where all of it is comments. */
    readonly shown: readonly BlockLine[];
    /** Written as `# 3`: may be a remark as well. */
    readonly isComment: boolean;
    /** Stands before the first prompt: plain code. */
    readonly isPlain: boolean;
    /** Of doctest, without the sign: `SKIP`, `ELLIPSIS` (doctest, "Option Flags"). */
    readonly flags: ReadonlySet<string>;
}
/** The examples of a session, of IPython too; what stands before the first prompt is one, where it is code. */
export declare function readExamples(block: Block): readonly Example[];
/** Of a block whose first line of code is a prompt, or which has prompts further down, outside of strings. */
export declare function hasPrompts(block: Block): boolean;
/** `# 3`, `#> 3`, `# => 3`, `# -> 3`. */
export declare function uncommented(line: BlockLine): BlockLine;
