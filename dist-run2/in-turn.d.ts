/** How far work may run ahead of what is handed over. */
export interface Pace {
    /** Items that are worked on side by side. */
    readonly atOnce: number;
    /** Items that are begun and not handed over: results that wait for a slow one before them take memory. */
    readonly ahead: number;
}
/** Works on items side by side, and hands the results over one after the other, in the order of the items. */
export declare function inTurn<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>, hand: (result: Result) => Promise<void> | void, { atOnce, ahead }: Pace): Promise<void>;
