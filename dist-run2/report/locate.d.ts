import type { Position } from '../model/place.ts';
import type { PlannedClaim } from '../model/plan.ts';
import type { LocatedClaim } from './failures.ts';
/** Where a claim is to be pointed at, in a file. */
export interface Located {
    readonly path: string;
    /** Null where nothing but the file is known. */
    readonly start: Position | null;
    /** Behind the last character of the quote; null where no quote stands there. */
    readonly end: Position | null;
}
/** What is needed of a planned document to find its claims. */
export interface PlacedDocument {
    readonly document: {
        readonly path: string;
    };
    readonly claims: readonly PlacedClaim[];
}
export type PlacedClaim = Pick<PlannedClaim, 'id' | 'quotes' | 'sheetPath' | 'sheetPlace'>;
/** Finds where a claim stands: its first quote in the document; what the document no longer says, in its sheet. */
export type Locator = (located: LocatedClaim) => Located;
export declare function makeLocator(documents: readonly PlacedDocument[]): Locator;
