import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createQueue } from '../../src/run/queue.ts';
import type { Place } from '../../src/run/queue.ts';

/** `alone`, `work` and `!` in a name say what it is, `~` that it lends its processor; a digit how long it takes. */
function placeOf(name: string): Place {
  const kind = name.startsWith('alone') ? 'alone' : name.startsWith('work') ? 'working' : 'waiting';
  return { kind, seconds: Number(/\d/.exec(name)?.[0] ?? 0) };
}

async function trace(jobs: number, processors: number, names: readonly string[]): Promise<readonly string[]> {
  const queue = createQueue(jobs, processors);
  const log: string[] = [];
  const job = async (name: string, lend: () => void): Promise<void> => {
    log.push(`+${name}`);
    if (name.includes('~')) for (let time = 0; time < 2; time += 1) lend();
    await pause(5);
    log.push(`-${name}`);
    if (name.includes('!')) throw new Error(name);
  };
  await Promise.allSettled(names.map((name) => queue.add(placeOf(name), (lend) => job(name, lend))));
  return log;
}

test.each([
  ['one after the other', 1, 1, ['a', 'b'], ['+a', '-a', '+b', '-b']],
  ['two at a time', 2, 1, ['a', 'b', 'c'], ['+a', '+b', '-a', '+c', '-b', '-c']],
  ['loners last', 2, 1, ['a', 'alone', 'b'], ['+a', '+b', '-a', '-b', '+alone', '-alone']],
  ['loners by themselves', 2, 1, ['alone', 'a', 'alone.'], ['+a', '-a', '+alone', '-alone', '+alone.', '-alone.']],
  ['failures free their place', 1, 1, ['a!', 'alone!', 'b'], ['+a!', '-a!', '+b', '-b', '+alone!', '-alone!']],
  ['the longest first', 1, 1, ['a', 'b2', 'c9', 'd2'], ['+c9', '-c9', '+b2', '-b2', '+d2', '-d2', '+a', '-a']],
  ['work by processors', 9, 1, ['work1', 'work2', 'a'], ['+work2', '+a', '-work2', '+work1', '-a', '-work1']],
  [
    'a processor that is lent',
    9,
    1,
    ['work9~', 'work2', 'work1'],
    ['+work9~', '+work2', '-work9~', '-work2', '+work1', '-work1'],
  ],
  ['a processor that is lent, by jobs', 1, 1, ['work9~', 'work2'], ['+work9~', '-work9~', '+work2', '-work2']],
  ['loners have no processor to lend', 9, 1, ['alone~', 'work2'], ['+work2', '-work2', '+alone~', '-alone~']],
  [
    'work without a time, one more',
    9,
    1,
    ['work', 'work.', 'work!'],
    ['+work', '+work.', '-work', '+work!', '-work.', '-work!'],
  ],
  ['but not beside one', 9, 1, ['work', 'work.', 'work3'], ['+work3', '+work', '-work3', '+work.', '-work', '-work.']],
  ['work by jobs too', 1, 9, ['work1', 'work2'], ['+work2', '-work2', '+work1', '-work1']],
] as const)('%s', async (_, jobs, processors, names, expected) => {
  expect(await trace(jobs, processors, names)).toEqual(expected);
});
