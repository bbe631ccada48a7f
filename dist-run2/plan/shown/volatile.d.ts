import type { Volatile } from '../../model/plan.ts';
/** What in a program makes its output differ between runs or machines, as its text tells. */
export declare function volatileIn(source: string): readonly Volatile[];
/** A part that the reader is to write. */
export declare function isUnfinished(source: string): boolean;
/** `# ...` where code is left out; `# your answer` where the reader is to write some. */
export declare function isLeftToReader(source: string): boolean;
/** `class A: pass`, which stands for one with a body. */
export declare function hasStub(source: string): boolean;
/** `...` for statements that are left out, or for arguments: not the body of a stub. */
export declare function hasPlaceholder(source: string): boolean;
