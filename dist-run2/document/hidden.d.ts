import type { Problem } from '../model/problem.ts';
import type { Includes } from './includes.ts';
import type { Piece } from './pieces.ts';
/** A plain scan for opening fences of Python blocks, held against the pieces that the parser found. */
export declare function findHiddenBlocks(path: string, lines: readonly string[], { pieces, includes }: {
    readonly pieces: readonly Piece[];
    readonly includes: Includes;
}): readonly Problem[];
