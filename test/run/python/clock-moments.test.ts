import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Interpreter } from '../../../src/model/interpreter.ts';
import { interpreters, isAtLeast } from '../laboratory.ts';

const driver = fileURLToPath(new URL('../../../src/run/python/driver', import.meta.url));
const moments = fileURLToPath(new URL('clock/moments.py', import.meta.url));
const able = interpreters.filter((each) => each.implementation === 'cpython' && isAtLeast(each, 7));
const asked = [...new Set([able.at(0), able.at(-1)])].filter((each) => each !== undefined);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimcheck-moments-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What stands in a file of the clock, and what it would be without the guard. */
type Edit = readonly [file: string, guarded: string, bare: string];

const secondLook: Edit = [
  'waits.py',
  'if not is_alone() if others == [] else blocked_threads(each.thread, registry.pausing) != others:',
  'if False:',
];
// Where none was seen, the listing is asked again.
const secondAlone: Edit = ['waits.py', 'if not is_alone() if others == [] else', 'if False if others == [] else'];
const deadlineFirst: readonly Edit[] = [
  ['waits.py', '    generation = registry.generation\n', '    waits = inner_waits()\n'],
  [
    'waits.py',
    '    # The outer ones of waits within waits cannot end before the inner ones.\n    waits = inner_waits()\n',
    '',
  ],
  [
    'waits.py',
    'leap_if_still(each, others, generation)\n    finally',
    'leap_if_still(each, others, waits)\n    finally',
  ],
  ['waits.py', 'def leap_if_still(each, others, generation)', 'def leap_if_still(each, others, waits)'],
  ['waits.py', 'if registry.generation != generation or registry.leader is not each:', 'if False:'],
];
const ownReadiness: Edit = ['waits.py', 'or each.is_ready() or not is_quiet()', 'or not is_quiet()'];

/** Not looking at who is busy is no guard, but often does what one does. */
const effort: readonly Edit[] = [
  ['waits.py', 'if not state.active or effort.is_elsewhere(each.thread):', 'if not state.active:'],
  ['proof.py', 'if effort.is_elsewhere(me):', 'if False:'],
];

/** `seconds`: what the clock must show. `wrong`: what it shows without the guards. */
const rows: readonly (readonly [moment: string, seconds: number, guards: readonly Edit[], wrong: number])[] = [
  ['a_wait_that_comes_before_the_look', 1, deadlineFirst, 10],
  ['a_thread_that_is_woken', 0, [['proof.py', "!= b'S'", "not in b'RS'"]], 10],
  ['a_descriptor_that_is_ready_after_the_look', 0, [ownReadiness], 10],
  ['a_descriptor_that_is_ready_once_the_others_are_gone', 0, [ownReadiness], 10],
  [
    'a_descriptor_that_is_ready_as_the_last_thread_ends',
    0,
    [
      [
        'descriptors.py',
        '        found = look()\n        if not any(found):\n            leap_to',
        '        if True:\n            leap_to',
      ],
    ],
    10,
  ],
  [
    'a_listing_cut_short',
    0,
    [...effort, ['proof.py', 'if len(names) != stat(TASKS).st_nlink - 2:', 'if False:'], secondAlone],
    10,
  ],
  ['a_thread_that_is_woken_between_the_looks', 0, [secondLook], 10],
  [
    'a_thread_that_came_and_went_between_the_looks',
    0,
    [...effort, ['proof.py', "return name, call, read_file(name, '/schedstat')", 'return name, call']],
    10,
  ],
  ['a_destructor_after_the_looks', 0, [['waits.py', '    gc.disable()\n', '']], 10],
  [
    'an_event_that_is_told_once',
    0,
    [['descriptors.py', 'if self.outcome is None:\n', 'self.outcome = None\n        if self.outcome is None:\n']],
    10,
  ],
  [
    'a_proof_that_takes_longer_than_the_wait',
    0,
    [['state.py', 'state.skipped += deadline - now_ns()', 'state.skipped += max(0, deadline - now_ns())']],
    10,
  ],
  ['threads_of_one_moment', 0, [['waits.py', 'late > PATIENCE or all(', 'True or all(']], 10],
];

for (const interpreter of asked) {
  test.concurrent.each(rows)(`%s, on ${interpreter.version}`, async (moment, seconds, guards, wrong) => {
    expect(await play(moment, driver, interpreter)).toBe(seconds);
    expect(await play(moment, await without(guards, `${moment} ${interpreter.version}`), interpreter)).toBe(wrong);
  });

  test.concurrent(`who is blocked, on ${interpreter.version}`, async () => {
    expect(await play('ways_to_wait', driver, interpreter)).toEqual(ways);
  });
}

/** Seen as a thread that does not lead, as one that pauses in a lock, as one that pauses in a wait for descriptors. */
const ways = {
  lock: [true, true, false],
  'lock with a limit': [false, true, false],
  select: [true, false, true],
  'select with a limit': [false, false, true],
  poll: [true, false, true],
  epoll: [true, false, true],
  sleep: [false, false, expect.any(Boolean)],
  read: [false, false, false],
  work: [false, false, false],
};

async function play(moment: string, from: string, { executable }: Interpreter): Promise<unknown> {
  const { stdout } = await promisify(execFile)(executable, ['-S', moments, from, moment], { timeout: 60_000 });
  return JSON.parse(stdout);
}

/** A copy of the driver that lacks them. */
async function without(guards: readonly Edit[], name: string): Promise<string> {
  const copy = join(folder, name);
  await cp(driver, copy, { recursive: true });
  for (const [file, guarded, bare] of guards) {
    const path = join(copy, 'clock', file);
    const source = await readFile(path, 'utf8');
    expect({ guarded, times: source.split(guarded).length - 1 }).toEqual({ guarded, times: 1 });
    await writeFile(
      path,
      source.replace(guarded, () => bare),
    );
  }
  return copy;
}
