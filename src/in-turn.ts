import pLimit from 'p-limit';

/** How far work may run ahead of what is handed over. */
export interface Pace {
  /** Items that are worked on side by side. */
  readonly atOnce: number;
  /** Items that are begun and not handed over: results that wait for a slow one before them take memory. */
  readonly ahead: number;
}

/** Works on items side by side, and hands the results over one after the other, in the order of the items. */
export async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  hand: (result: Result) => Promise<void> | void,
  { atOnce, ahead }: Pace,
): Promise<void> {
  const [working, begun] = [pLimit(atOnce), pLimit(ahead)];
  let last: Promise<void> = Promise.resolve();
  const take = async (item: Item, before: Promise<void>): Promise<void> => {
    const result = await working(() => work(item));
    await before;
    await hand(result);
  };
  // Items begin in their order, so that each waits for the one before it and none for one behind.
  await Promise.all(items.map((item) => begun(() => (last = take(item, last)))));
}
