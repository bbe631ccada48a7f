import type { Extension } from 'micromark-util-types';
import type { Position } from '../model/place.ts';
/** The text would keep the Markdown parser busy for minutes, or past the depth of its stack. */
export declare class TooComplex extends Error {
    readonly name = "TooComplex";
    readonly place: Position | null;
    constructor(place: Position | null, options?: ErrorOptions);
}
/** What a parser is watched with: `begin` is told of each text before it is parsed. */
export interface EffortLimit {
    readonly extension: Extension;
    readonly begin: (markdown: string) => void;
    /** Of work that others do; false: no more of it. */
    readonly spend: (units: number) => boolean;
    readonly isSpent: () => boolean;
}
/**
 * An extension of micromark that throws `TooComplex` before the parser does work that grows with the square of the text:
 * marks of emphasis and brackets are held against all those before them in their paragraph, `<!` and `<?` that nobody
 * closes are looked for up to its end, and each underlined heading is looked for among all that stands above it.
 * One unit is about 10 ns. It reads nothing itself: each construct counts and gives the character back.
 */
export declare function limitEffort(): EffortLimit;
