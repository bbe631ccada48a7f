import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createQueue } from '../../src/run/queue.ts';

async function trace(jobs: number, names: readonly string[]): Promise<readonly string[]> {
  const queue = createQueue(jobs);
  const log: string[] = [];
  const job = async (name: string): Promise<void> => {
    log.push(`+${name}`);
    await pause(5);
    log.push(`-${name}`);
    if (name.includes('!')) throw new Error(name);
  };
  await Promise.allSettled(names.map((name) => queue.add(name.startsWith('alone'), () => job(name))));
  return log;
}

test.each([
  [1, ['a', 'b'], ['+a', '-a', '+b', '-b']],
  [2, ['a', 'b', 'c'], ['+a', '+b', '-a', '+c', '-b', '-c']],
  [2, ['a', 'alone', 'b'], ['+a', '+b', '-a', '-b', '+alone', '-alone']],
  [2, ['alone', 'a', 'alone2'], ['+alone', '-alone', '+a', '-a', '+alone2', '-alone2']],
  [1, ['a!', 'alone!', 'b'], ['+a!', '-a!', '+b', '-b', '+alone!', '-alone!']],
] as const)('%i at a time, %j', async (jobs, names, expected) => {
  expect(await trace(jobs, names)).toEqual(expected);
});
