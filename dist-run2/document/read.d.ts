import { Includes } from './includes.ts';
import type { IncludeContext } from './includes.ts';
import type { Piece } from './pieces.ts';
export interface ReadMarkdown {
    readonly pieces: readonly Piece[];
    readonly includes: Includes;
    /** What `Document.mdx` is; absent: it is none. */
    readonly mdx?: string;
}
/**
 * The pieces of a whole document in reading order, those of its containers among them, with what it includes.
 *
 * @throws TooComplex where it cannot be read in a reasonable time.
 * @throws BrokenMdx where it is to be MDX, and is none.
 */
export declare function readMarkdown(text: string, context: IncludeContext, { isMdx }: {
    readonly isMdx: boolean;
}): ReadMarkdown;
