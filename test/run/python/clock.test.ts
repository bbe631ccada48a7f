import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Observation } from '../../../src/model/observation.ts';
import type { Interpreter } from '../../../src/model/interpreter.ts';
import type { ClockChoice } from '../../../src/model/program-source.ts';
import type { Runner } from '../../../src/run/runner.ts';
import { interpreters, isAtLeast, openLaboratory, plan } from '../laboratory.ts';
import { scripts } from './clock/script.ts';
import type { Script } from './clock/script.ts';
import { complaintsAbout } from './clock/verdict.ts';

// CLAIMCHECK_CLOCK_TESTS=all: on every interpreter, and the real clock on each of them.
const all = process.env['CLAIMCHECK_CLOCK_TESTS'] === 'all';
const able = interpreters.filter((each) => each.implementation === 'cpython' && isAtLeast(each, 7));
const some = [...new Set([able.at(0), able.at(-1)])].filter((each) => each !== undefined);
// A busy machine delays even the exact clock, as work takes the time that it takes. These programs are half of what keeps
// it busy: whoever was late tries again while no other one of them does.
const attempts = 8;
let alone: Promise<unknown> = Promise.resolve();

let runner: Runner;
beforeAll(async () => {
  runner = await openLaboratory({ jobs: 8 });
});
afterAll(() => runner.close());

function fitting(script: Script, among: readonly Interpreter[]): readonly Interpreter[] {
  return among.filter((each) => isAtLeast(each, script.from));
}

async function observe(script: Script, interpreter: Interpreter, clock: ClockChoice): Promise<Observation> {
  const planned = plan({ code: script.code, timeoutSeconds: script.timeoutSeconds }, interpreter);
  const outcome = await runner.run({ ...planned, clock });
  if (outcome.kind === 'harness-error') throw new Error(outcome.message);
  return outcome.observation;
}

function whileNoOtherTriesAgain<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = alone.then(work);
  alone = result.catch(() => undefined);
  return result;
}

async function agrees(
  script: Script,
  interpreter: Interpreter,
  clock: ClockChoice,
  late: number,
): Promise<Observation> {
  for (let attempt = 1; ; attempt += 1) {
    const again = () => observe(script, interpreter, clock);
    const observation = await (attempt === 1 ? again() : whileNoOtherTriesAgain(again));
    const { words, times } = complaintsAbout(script, observation, { late, looselyLate: 5 });
    // On the real clock a busy machine changes orders as well.
    if ((clock !== 'real' && script.real === null) || attempt === attempts)
      expect({ python: interpreter.version, words }).toMatchObject({ words: [] });
    if (words.length + times.length === 0) return observation;
    if (attempt === attempts) expect({ python: interpreter.version, times }).toMatchObject({ times: [] });
  }
}

test.concurrent.each(scripts.filter((each) => each.real === null))('virtual: $name', async (script) => {
  for (const interpreter of fitting(script, all ? able : some)) {
    const { clock, clockBecause } = await agrees(script, interpreter, 'auto', 0.1);
    expect({ clock, clockBecause }).toEqual({ clock: 'virtual', clockBecause: undefined });
  }
});

test.concurrent.each(scripts.filter((each) => each.real !== null))(
  'repeated on the real clock: $name',
  async (script) => {
    for (const interpreter of fitting(script, all ? able : some)) {
      const { clock, clockBecause } = await agrees(script, interpreter, 'auto', 0.25);
      expect({ clock, clockBecause }).toMatchObject({ clock: 'real' });
      expect(clockBecause).toContain(script.real);
    }
  },
);

test.concurrent.each(scripts.filter((each) => !each.long && each.real === null))(
  'on the real clock as well: $name',
  async (script) => {
    for (const interpreter of fitting(script, all ? able : some.slice(-1))) {
      const { clock } = await agrees(script, interpreter, 'real', 0.25);
      expect(clock).toBe('real');
    }
  },
);

test.each([
  ['threads', 'import threading\nthread = threading.Thread(target=print)\nthread.start()\nthread.join()', 5, 'real'],
  [
    'threads, once',
    'import threading\nthread = threading.Thread(target=print)\nthread.start()\nthread.join()',
    1,
    'virtual',
  ],
  ['tasks', 'import asyncio\nasyncio.run(asyncio.sleep(1))', 5, 'virtual'],
])(
  'of what is repeated only %s need the real clock: how they vary is the question',
  async (_, code, repeat, expected) => {
    for (const interpreter of some) {
      const planned = plan({ code }, interpreter);
      const outcome = await runner.run({ ...planned, program: { ...planned.program, repeat } });
      expect(outcome).toMatchObject({ observation: { ended: 'exit', clock: expected } });
    }
  },
);
