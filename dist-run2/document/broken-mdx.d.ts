import type { VFileMessage } from 'vfile-message';
import type { Position } from '../model/place.ts';
/** The text is no MDX. */
export declare class BrokenMdx extends Error {
    readonly name = "BrokenMdx";
    readonly place: Position | null;
    /** `Unexpected X, expected Y`. */
    readonly reason: string;
    readonly advice: string;
    /** `opened`: where the last tag or expression begins. */
    constructor(message: VFileMessage, opened: Position | null);
}
