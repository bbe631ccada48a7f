import type { Position } from '../model/place.ts';
export interface Named {
    readonly explicitId: string | null;
    readonly lang: string | null;
    /** Text of the heading that the block stands under; null before the first one. */
    readonly headingText: string | null;
    readonly place: Position;
}
export interface Ids {
    /** One for each block, all different. */
    readonly ids: readonly string[];
    /** Indices of blocks whose explicit id an earlier block has: their id is made. */
    readonly duplicates: readonly number[];
}
/**
 * Explicit ids first, then Python blocks (the slug of the heading as GitHub makes it, with `-2`, `-3` for further ones),
 * then the others, so that a block of another language never changes the id of a Python block.
 */
export declare function assignIds(blocks: readonly Named[]): Ids;
