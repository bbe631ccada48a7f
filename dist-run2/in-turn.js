import pLimit from 'p-limit';
/** Works on items side by side, and hands the results over one after the other, in the order of the items. */
export async function inTurn(items, work, hand, { atOnce, ahead }) {
    const [working, begun] = [pLimit(atOnce), pLimit(ahead)];
    let last = Promise.resolve();
    const take = async (item, before) => {
        const result = await working(() => work(item));
        await before;
        await hand(result);
    };
    // Items begin in their order, so that each waits for the one before it and none for one behind.
    await Promise.all(items.map((item) => begun(() => (last = take(item, last)))));
}
