import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Runner } from '../../src/run/runner.ts';
import { interpreters, isAtLeast, openLaboratory, plan } from './laboratory.ts';

const [interpreter] = interpreters.filter((each) => isAtLeast(each, 7));
const processors = availableParallelism();

let runner: Runner;
beforeAll(async () => {
  runner = await openLaboratory({ jobs: processors + 1 });
});
afterAll(() => runner.close());

/** A wait by asking the clock, and work in which the clock is asked as often, but not all the time. */
test.skipIf(interpreter === undefined).each([
  { way: 'waits in a loop', body: 'pass', lends: true },
  { way: 'waits in a loop that calls', body: 'abs(1); abs(2)', lends: true },
  { way: 'works', body: 'sum(range(50000))', lends: false },
])('a program that $way lends its processor: $lends', async ({ body, lends }) => {
  if (interpreter === undefined) return;
  const long = `import time\nend = time.monotonic() + 4\nwhile time.monotonic() < end: ${body}`;
  const log: string[] = [];
  const run = async (name: string, code: string, expectedSeconds: number): Promise<void> => {
    const outcome = await runner.run(plan({ code, clock: 'virtual' }, interpreter), { alone: false, expectedSeconds });
    if (outcome.kind !== 'observed' || outcome.observation.ended !== 'exit') throw new Error(JSON.stringify(outcome));
    log.push(name);
  };
  const all = Array.from({ length: processors }, () => run('long', long, 9));
  await Promise.all([...all, run('short', '', 1)]);
  expect(log[0] === 'short').toBe(lends);
});
