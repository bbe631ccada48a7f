import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Interpreter } from '../../src/model/interpreter.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { RunOutcome } from '../../src/model/outcome.ts';
import type { ClockChoice } from '../../src/model/program-source.ts';
import { runOnClocks, virtualClockProblem } from '../../src/run/clocks.ts';
import type { ClockedOutcome, RunClock } from '../../src/run/clocks.ts';
import { plan } from './laboratory.ts';

const python: Interpreter = {
  executable: '/usr/bin/python3',
  implementation: 'cpython',
  version: '3.11.7',
  build: '3.11.7 (main)',
  origin: 'path',
};

function observed(clock: RunClock, durationSeconds = 1, exit = 0): RunOutcome {
  const observation: Observation = {
    run: 'x',
    attempt: 1,
    ended: 'exit',
    endedBecause: null,
    exit,
    durationSeconds,
    cpuSeconds: 0,
    clock,
    isolation: 'process',
    cached: false,
    events: [],
    warnings: [],
    error: null,
    unretrieved: [],
    logs: [],
    probes: [],
    truncated: [],
  };
  return { kind: 'observed', observation };
}

const unsound: ClockedOutcome = { kind: 'unsound', because: 'another process (os.fork)' };

interface Row {
  readonly name: string;
  readonly choice: ClockChoice;
  readonly both?: boolean;
  readonly on?: Interpreter;
  /** What comes of each run, in order; the clocks that were asked must be these. */
  readonly runs: readonly (readonly [RunClock, ClockedOutcome])[];
  readonly clock: RunClock | null;
  readonly because?: string;
  /** A piece of the message of a harness-error. */
  readonly message?: string;
}

const rows: readonly Row[] = [
  { name: 'real', choice: 'real', runs: [['real', observed('real')]], clock: 'real' },
  { name: 'virtual', choice: 'virtual', runs: [['virtual', observed('virtual')]], clock: 'virtual' },
  { name: 'auto', choice: 'auto', runs: [['virtual', observed('virtual')]], clock: 'virtual' },
  {
    name: 'auto, not sound',
    choice: 'auto',
    runs: [
      ['virtual', unsound],
      ['real', observed('real')],
    ],
    clock: 'real',
    because: 'another process (os.fork)',
  },
  {
    name: 'virtual, not sound',
    choice: 'virtual',
    runs: [['virtual', unsound]],
    clock: null,
    message: 'The virtual clock cannot be had: another process (os.fork)',
  },
  {
    name: 'auto on 3.6',
    choice: 'auto',
    on: { ...python, version: '3.6.15' },
    runs: [['real', observed('real')]],
    clock: 'real',
    because: 'Python 3.6.15, before 3.7',
  },
  {
    name: 'virtual on PyPy',
    choice: 'virtual',
    on: { ...python, implementation: 'pypy' },
    runs: [],
    clock: null,
    message: 'pypy instead of CPython',
  },
  {
    name: 'both, in agreement',
    choice: 'auto',
    both: true,
    runs: [
      ['virtual', observed('virtual')],
      ['real', observed('real')],
    ],
    clock: 'virtual',
  },
  {
    name: 'both, that disagree in times',
    choice: 'auto',
    both: true,
    runs: [
      ['virtual', observed('virtual', 1)],
      ['real', observed('real', 2)],
      ['virtual', observed('virtual', 1)],
      ['real', observed('real', 2)],
      ['virtual', observed('virtual', 1)],
      ['real', observed('real', 2)],
      ['virtual', observed('virtual', 1)],
    ],
    clock: null,
    message: 'The clocks disagree: the duration (1.00 s and 2.00 s); virtual clock: ended by exit after 1.00 s',
  },
  {
    name: 'both, that disagree in words: the virtual one has no second chance',
    choice: 'auto',
    both: true,
    runs: [
      ['virtual', observed('virtual', 1, 1)],
      ['real', observed('real')],
      ['real', observed('real')],
      ['real', observed('real')],
    ],
    clock: null,
    message: 'The clocks disagree: the end ("exit, status 1" and "exit, status 0")',
  },
  {
    name: 'both, of which the virtual one was late once',
    choice: 'auto',
    both: true,
    runs: [
      ['virtual', observed('virtual', 2)],
      ['real', observed('real', 1)],
      ['virtual', observed('virtual', 1)],
    ],
    clock: 'virtual',
  },
  {
    name: 'both, of which the real one was late once',
    choice: 'auto',
    both: true,
    runs: [
      ['virtual', observed('virtual', 1)],
      ['real', observed('real', 2)],
      ['virtual', observed('virtual', 1)],
      ['real', observed('real', 1)],
    ],
    clock: 'virtual',
  },
  {
    name: 'both, not sound the second time',
    choice: 'auto',
    both: true,
    runs: [
      ['virtual', observed('virtual', 1)],
      ['real', observed('real', 2)],
      ['virtual', unsound],
    ],
    clock: 'real',
    because: 'another process (os.fork)',
  },
  {
    name: 'both, where the real one disagrees with itself',
    choice: 'auto',
    both: true,
    runs: [
      ['virtual', observed('virtual', 1, 1)],
      ['real', observed('real', 2)],
      ['real', observed('real', 3)],
      ['real', observed('real', 4)],
    ],
    clock: 'virtual',
  },
  {
    name: 'both, not sound',
    choice: 'auto',
    both: true,
    runs: [
      ['virtual', unsound],
      ['real', observed('real')],
    ],
    clock: 'real',
    because: 'another process (os.fork)',
  },
];

test.each(rows)('$name', async ({ choice, both = false, on = python, runs, clock, because, message }) => {
  const rest = [...runs];
  const planned = plan({ code: 'pass', clock: choice }, on);
  const outcome = await runOnClocks(planned, { both, unsound: new Map(), firsts: new Map() }, async (asked, again) => {
    const isSecond = runs.slice(0, runs.length - rest.length).some(([earlier]) => earlier === asked);
    const [expected, result] = rest.shift() ?? [];
    expect([asked, again === 'again']).toEqual([expected, isSecond]);
    if (result === undefined) throw new Error('no more runs were expected');
    return result;
  });
  expect(rest).toEqual([]);
  if (clock === null) expect(outcome.kind === 'harness-error' ? outcome.message : '').toContain(message);
  else expect(outcome).toMatchObject({ kind: 'observed', observation: { clock } });
  const seen = outcome.kind === 'observed' ? outcome.observation.clockBecause : undefined;
  expect(seen).toBe(because);
});

test('what was not sound once is not tried again', async () => {
  const clocks = { both: false, unsound: new Map<string, string>(), firsts: new Map() };
  const asked: RunClock[] = [];
  for (let repeat = 0; repeat < 2; repeat += 1) {
    await runOnClocks(plan({ code: 'import os; os.fork()', repeat }, python), clocks, async (clock) => {
      asked.push(clock);
      return clock === 'virtual' ? unsound : observed('real');
    });
  }
  expect(asked).toEqual(['virtual', 'real', 'real']);
});

test('of the repeats of a program the first goes ahead, and the others where it was sound', async () => {
  for (const [result, expected] of [
    [unsound, ['virtual', '1 of it', 'real', 'real', 'real']],
    [observed('virtual'), ['virtual', '1 of it', 'virtual', 'virtual']],
  ] as const) {
    const clocks = { both: false, unsound: new Map<string, string>(), firsts: new Map() };
    const asked: string[] = [];
    const observe = async (clock: RunClock): Promise<ClockedOutcome> => {
      asked.push(clock);
      await pause(1);
      return clock === 'virtual' ? result : observed('real');
    };
    const all = [0, 1, 2].map((repeat) => {
      const planned = plan({ code: 'pass', repeat }, python);
      return runOnClocks({ ...planned, program: { ...planned.program, repeat: 3 } }, clocks, observe);
    });
    await Promise.resolve();
    asked.push(`${asked.length} of it`);
    await Promise.all(all);
    expect(asked).toEqual(expected);
    expect(clocks.firsts.size).toBe(0);
  }
});

test('equal runs that are no repeats do not wait for each other', async () => {
  const clocks = { both: false, unsound: new Map<string, string>(), firsts: new Map() };
  let underWay = 0;
  const observe = async (): Promise<ClockedOutcome> => {
    underWay += 1;
    await pause(1);
    return observed('virtual');
  };
  const all = [0, 1].map(() => runOnClocks(plan({ code: 'pass' }, python), clocks, observe));
  expect(underWay).toBe(2);
  await Promise.all(all);
});

describe('who can have the virtual clock', () => {
  test.each([
    { on: {}, can: true },
    { on: { version: '3.7.0' }, can: true },
    { on: { version: '3.14.0rc1' }, can: true },
    { on: { version: '3.6.15' }, can: false },
    { on: { implementation: 'pypy' }, can: false },
    { on: { build: '3.13.0 experimental free-threading build (main)' }, can: false },
  ])('$on', ({ on, can }) => {
    expect(virtualClockProblem({ ...python, ...on }) === null).toBe(can);
  });
});
