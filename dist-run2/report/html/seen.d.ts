import type { ClaimReport } from '../../model/report.ts';
/** One expectation of a claim, and all that was seen of it, over interpreters and repeats. */
export interface Expected {
    readonly kind: string;
    readonly expected: string;
    readonly holds: boolean;
    readonly seen: readonly Seen[];
}
export interface Seen {
    readonly actual: string;
    readonly holds: boolean;
    readonly versions: readonly string[];
}
/** The findings of a claim put together: what does not hold comes first, else in the order of the sheet. */
export declare function expectationsOf(claim: ClaimReport): readonly Expected[];
export declare function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, readonly Item[]>;
