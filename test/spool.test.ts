import { expect, test } from 'vitest';
import { openSpool } from '../src/spool.ts';

test.each([
  ['nothing', []],
  ['empty pieces', ['', 'a', '']],
  ['several, in their order', ['one', '异步', 'x'.repeat(100_000)]],
])('gives back %s, each time it is read', async (_, pieces) => {
  const spool = await openSpool();
  for (const piece of pieces) await spool.add(Buffer.from(piece));
  for (const time of [1, 2]) {
    const read: string[] = [];
    for await (const piece of spool.read()) read.push(piece.toString());
    expect([time, read]).toEqual([time, pieces]);
  }
  await spool.close();
});

test('has nothing to give when it is closed', async () => {
  const spool = await openSpool();
  await spool.add(Buffer.from('a'));
  await spool.close();
  await expect(spool.read().next()).rejects.toThrow(/closed/u);
});
