import { describe, expect, it } from 'vitest';
import { inTurn } from '../src/in-turn.ts';

const items = [0, 1, 2, 3, 4, 5, 6, 7];

/** The first of the items that are begun together ends last. */
async function backwards(item: number): Promise<number> {
  for (let turn = 0; turn < (items.length - item) * 3; turn += 1) await Promise.resolve();
  return item;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

async function failing(item: number): Promise<number> {
  if (item === 2) throw new Error('two');
  return item;
}

describe('inTurn', () => {
  it.each([1, 3, items.length])('hands over in the order of the items, %i at once', async (atOnce) => {
    const handed: number[] = [];
    await inTurn(items, backwards, (item) => void handed.push(item), { atOnce, ahead: items.length });
    expect(handed).toEqual(items);
  });

  it('hands over what is done before the last is done', async () => {
    const handed: number[] = [];
    const work = async (item: number): Promise<number> => {
      // The last one ends only when all others have been handed over.
      if (item === items.length - 1) await until(() => handed.length === item);
      return item;
    };
    await inTurn(items, work, (item) => void handed.push(item), { atOnce: 8, ahead: 8 });
    expect(handed).toEqual(items);
  });

  it('begins no more than it may be ahead of a slow one', async () => {
    let ahead = 0;
    let most = 0;
    const work = (item: number): Promise<number> => {
      ahead += 1;
      most = Math.max(most, ahead);
      return backwards(item);
    };
    const hand = (): void => {
      ahead -= 1;
    };
    await inTurn(items, work, hand, { atOnce: 3, ahead: 3 });
    expect(most).toBe(3);
  });

  it('fails where work fails, and hands over nothing behind it', async () => {
    const handed: number[] = [];
    const all = inTurn(items, failing, (item) => void handed.push(item), { atOnce: 8, ahead: 8 });
    await expect(all).rejects.toThrow('two');
    expect(handed).toEqual([0, 1]);
  });
});
