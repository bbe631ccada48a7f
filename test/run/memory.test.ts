import { mkdtemp, readFile, readdir, realpath, rm, stat, utimes, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Interpreter } from '../../src/model/interpreter.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { PlannedRun } from '../../src/model/plan.ts';
import { openCache } from '../../src/run/cache.ts';
import type { Cache, Kept } from '../../src/run/cache.ts';
import { keyFor } from '../../src/run/memory.ts';
import { makeRunRequest } from '../../src/run/run-request.ts';
import type { RunnerOptions } from '../../src/run/runner.ts';
import { interpreters, observe, openLaboratory, plan } from './laboratory.ts';
import type { Experiment } from './laboratory.ts';

const [interpreter] = interpreters.slice(-1);
const spare: string[] = [];

afterAll(() => Promise.all(spare.map((folder) => rm(folder, { recursive: true, force: true }))));

async function freshFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'claimcheck-test-')));
  spare.push(folder);
  return folder;
}

/** Runs in one folder, each in a session of its own, as several calls of claimcheck do. */
async function inTurn(cwd: string, runs: readonly Turn[]): Promise<readonly Observation[]> {
  const seen: Observation[] = [];
  for (const { experiment, python = interpreter, options = {}, before } of runs) {
    await before?.();
    const runner = await openLaboratory({ cwd, cache: true, jobs: 2, ...options });
    if (python === undefined) throw new Error('no interpreter');
    seen.push(await observe(runner, experiment, python));
    await runner.close();
  }
  return seen;
}

interface Turn {
  readonly experiment: Experiment;
  readonly python?: Interpreter;
  readonly options?: Partial<RunnerOptions>;
  readonly before?: () => Promise<unknown>;
}

describe('the key', () => {
  const python: Interpreter = {
    executable: '/p',
    implementation: 'cpython',
    version: '3.12.1',
    build: 'b',
    origin: 'path',
  };
  const base = plan({ code: 'print(1)', probes: ['x'] }, python);
  const { program } = base;

  test.for<readonly [string, PlannedRun, object?, string[]?]>([
    ['the program', plan({ code: 'print(2)', probes: ['x'] }, python)],
    ['the probes', plan({ code: 'print(1)', probes: ['y'] }, python)],
    ['the repeat, and with it the hash seed', { ...base, repeat: 1 }],
    ['the clock', { ...base, clock: 'real' }],
    ['the time limit', { ...base, program: { ...program, timeoutSeconds: 61 } }],
    ['the parts', { ...base, program: { ...program, chunks: [{ firstLine: 0, mode: 'prompt', mayRaise: false }] } }],
    ['the watched statements', { ...base, program: { ...program, watched: [0] } }],
    ['the isolation', base, { isolation: 'network' }],
    ['the limit of output', base, { limits: { outputBytes: 1 } }],
    ['the limit of memory', base, { limits: { memoryBytes: 1 } }],
    ['the environment that comes through', base, { env: { PATH: '/usr/bin' } }],
    ['the driver', base, {}, ['another', 'python']],
    ['the interpreter', base, {}, ['driver', 'another']],
  ])('depends on %s', ([, planned, settings, stamps]) => {
    expect(keyOf(planned, settings, stamps)).not.toBe(keyOf(base));
  });

  test.for<readonly [string, PlannedRun, object?]>([
    ['the folder and the token of a run', base],
    ['places in the document', plan({ code: 'print(1)', probes: ['x'], added: [1] }, python)],
    ['the name of the program', { ...base, id: 'other', program: { ...program, name: 'other', documentPath: 'b.md' } }],
    ['other variables of the environment', base, { env: { PATH: '/bin', TOKEN: 'secret' } }],
  ])('does not depend on %s', ([, planned, settings]) => {
    expect(keyOf(planned, settings)).toBe(keyOf(base));
  });
});

describe('what was seen', () => {
  test('is not run again, and is shown where its lines stand now', async () => {
    const code = `import sys, time, warnings\nprint(time.time())\nwarnings.warn('x')\nraise ValueError(__file__)`;
    const [first, second, moved] = await inTurn(await freshFolder(), [
      { experiment: { code, probes: ['1'] } },
      { experiment: { code, probes: ['1'] } },
      { experiment: { code, probes: ['1'], added: [3, 4] } },
    ]);
    expect(first).toMatchObject({ cached: false });
    const { observedAt } = second ?? {};
    expect(second).toEqual({ ...first, cached: true, observedAt });
    expect(Math.abs(Date.parse(observedAt ?? '') - Date.now())).toBeLessThan(3_600_000);
    expect(moved).toMatchObject({
      cached: true,
      events: first?.events,
      warnings: [{ place: null }],
      error: { place: null },
    });
  });

  test('is run again when it must be, or when nobody asked for the cache', async () => {
    const cwd = await freshFolder();
    const experiment = { code: 'print(1)' };
    const seen = await inTurn(cwd, [{ experiment }, { experiment, options: { cache: false } }, { experiment }]);
    expect(seen.map(({ cached }) => cached)).toEqual([false, false, true]);
    const runner = await openLaboratory({ cwd, cache: true });
    if (interpreter === undefined) throw new Error('no interpreter');
    const planned = plan(experiment, interpreter);
    expect(await runner.run(planned, { alone: false, again: true })).toMatchObject({ observation: { cached: false } });
    expect(await runner.run(planned)).toMatchObject({ observation: { cached: true } });
    expect(await runner.run(planned, { alone: true })).toMatchObject({ observation: { cached: false, attempt: 2 } });
    expect(await runner.run(planned), 'two times disagree').toMatchObject({ observation: { cached: false } });
    await runner.close();
  });

  test('is another thing with another build, package, or version of what was imported', async () => {
    if (interpreter === undefined) throw new Error('no interpreter');
    const library = await freshFolder();
    await writeFile(join(library, 'mine.py'), 'value = 1');
    const python = { ...interpreter, libraries: [...(interpreter.libraries ?? []), library] };
    const experiment = {
      code: `import sys\nsys.path.append(${JSON.stringify(library)})\nimport mine\nprint(mine.value)`,
    };
    const seen = await inTurn(await freshFolder(), [
      { experiment, python },
      { experiment, python },
      { experiment, python: { ...python, build: 'another' } },
      { experiment, python, before: () => writeFile(join(library, 'mine.py'), 'value = 22') },
      { experiment, python },
      { experiment, python, before: () => mkdir(join(library, 'package-2.0.dist-info')) },
      { experiment, python: { ...python, libraries: python.libraries.slice(0, -1) } },
    ]);
    expect(seen.map(({ cached }) => cached)).toEqual([false, true, false, false, true, false, false]);
    expect(seen.map(({ events }) => events[0]?.text)).toEqual(['1', '1', '1', '22', '22', '22', '22']);
  });

  test('is another thing when a file changes that it imported, wherever that is', async () => {
    const library = await freshFolder();
    const path = join(library, 'mine.py');
    await writeFile(path, 'value = 1');
    const experiment = {
      code: `import sys\nsys.path.append(${JSON.stringify(library)})\nimport mine\nprint(mine.value)`,
    };
    const seen = await inTurn(await freshFolder(), [
      { experiment },
      { experiment },
      { experiment, before: () => writeFile(path, 'value = 22') },
      { experiment, before: () => rm(path) },
    ]);
    expect(seen.map(({ cached }) => cached)).toEqual([false, true, false, false]);
    expect(seen.at(-1)?.error?.type).toBe('ModuleNotFoundError');
  });

  test.each([
    ['an error', 'raise ValueError', true],
    ['a status', 'raise SystemExit(3)', true],
    ['a sleep beyond the limit', 'import time; time.sleep(60)', process.platform === 'linux'],
    ['work beyond the limit', 'while True: pass', false],
    ['a crash', 'import os; os.kill(os.getpid(), 9)', false],
    ['too much output', 'while True: print("x" * 1000)', false],
    ['os._exit', 'import os; os._exit(0)', false],
    ['os.exec', 'import os; os.execv("/bin/sh", ["sh", "-c", "exit 0"])', false],
    ['a file that is not here', 'open("/nowhere/a")', false],
    [
      'a thread that lacks something',
      'import threading; threading.Thread(target=open, args=("/nowhere",)).start()',
      false,
    ],
    ['another machine', 'import socket; socket.getaddrinfo("192.0.2.1", 80)', false],
    ['a package that is not here', 'import a_package_that_nobody_has', true],
    ['an end close to the limit', 'import time; time.sleep(1.7)', false],
  ])('is kept of %s: %s, %s', async (_, code, isKept) => {
    const experiment = { code, timeoutSeconds: 2 };
    const [first, second] = await inTurn(await freshFolder(), [{ experiment }, { experiment }]);
    expect([first?.cached, second?.cached]).toEqual([false, isKept]);
    expect(second?.ended).toBe(first?.ended);
  });

  test('is the same for two at once', async () => {
    const cwd = await freshFolder();
    const turns = Array.from({ length: 8 }, (_, n) => ({ experiment: { code: `print(${n % 4})` } }));
    const both = await Promise.all([inTurn(cwd, turns), inTurn(cwd, turns.toReversed())]);
    expect(both.map((seen) => seen.map(({ events }) => events[0]?.text))).toEqual([
      ['0', '1', '2', '3', '0', '1', '2', '3'],
      ['3', '2', '1', '0', '3', '2', '1', '0'],
    ]);
    expect((await inTurn(cwd, turns)).every(({ cached }) => cached)).toBe(true);
  });
});

describe('a cache', () => {
  test('gives back what it was given, and git is told to leave it alone', async () => {
    const cwd = await freshFolder();
    await (await opened(cwd)).keep(nameOf(1), kept);
    expect(await (await opened(cwd)).read(nameOf(1))).toMatchObject(kept);
    expect(await (await opened(cwd)).read(nameOf(2))).toBeNull();
    expect(await readFile(join(cwd, '.claimcheck', '.gitignore'), 'utf8')).toBe('*\n');
  });

  test.each<readonly [string, (content: string, of: (n: number) => string) => string]>([
    ['is empty', () => ''],
    ['is cut', (content) => content.slice(0, -10)],
    ['is cut after its hash', (content) => content.split('\n')[0] ?? ''],
    ['is altered', (content) => content.replace('"token":"x"', '"token":"y"')],
    ['is full of zeros', (content) => '\0'.repeat(content.length)],
    ['is no JSON', () => 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n'],
    ['belongs to another key', (_, of) => of(2)],
  ])('has nothing where an entry %s', async (_, damage) => {
    const cwd = await freshFolder();
    const cache = await opened(cwd);
    await cache.keep(nameOf(1), kept);
    await cache.keep(nameOf(2), kept);
    const [one, two] = await Promise.all([nameOf(1), nameOf(2)].map((each) => readFile(place(cwd, each), 'utf8')));
    await writeFile(
      place(cwd, nameOf(1)),
      damage(one ?? '', () => two ?? ''),
    );
    expect(await cache.read(nameOf(1))).toBeNull();
    await cache.keep(nameOf(1), kept);
    expect(await cache.read(nameOf(1))).toMatchObject(kept);
  });

  test('forgets what is old', async () => {
    const cache = await opened(await freshFolder());
    await cache.keep(nameOf(1), { ...kept, observedAt: Date.now() - 31 * 24 * 3_600_000 });
    expect(await cache.read(nameOf(1))).toBeNull();
  });

  test('stays within its bounds, and loses first what was used least recently', async () => {
    const cwd = await freshFolder();
    const cache = await opened(cwd, 5000);
    const long = { ...kept, result: { token: 'x'.repeat(1000) } };
    for (let n = 0; n < 10; n += 1) {
      await cache.keep(nameOf(n), long);
      await utimes(place(cwd, nameOf(n)), new Date(), new Date(Date.now() - (20 - n) * 1000));
    }
    const draft = `${place(cwd, nameOf(1))}.of-one-that-was-killed`;
    await writeFile(draft, 'half');
    await utimes(draft, new Date(), new Date(Date.now() - 2 * 3_600_000));
    expect(await cache.read(nameOf(0))).not.toBeNull();
    await cache.close();
    const left = await readdir(join(cwd, '.claimcheck', 'cache', '00'));
    const sizes = await Promise.all(left.map(async (name) => (await stat(place(cwd, name))).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(5000);
    expect(left).toContain(nameOf(0));
    expect(left).toContain(nameOf(9));
    expect(left).not.toContain(nameOf(1));
    expect(left.filter((name) => name.includes('.'))).toEqual([]);
  });

  test('lies elsewhere where the folder is no place for it, or nowhere', async () => {
    const home = await freshFolder();
    await (await openCache('/dev/null/a', { XDG_CACHE_HOME: home }))?.keep(nameOf(1), kept);
    expect(await readdir(join(home, 'claimcheck', '00'))).toEqual([nameOf(1)]);
    expect(await openCache('/dev/null/a', { XDG_CACHE_HOME: '/dev/null/b' })).toBeNull();
  });
});

function keyOf(planned: PlannedRun, settings: object = {}, stamps: readonly string[] = ['driver', 'python']): string {
  const clock = planned.clock === 'virtual' ? 'virtual' : 'real';
  const request = makeRunRequest(planned, clock, '/any', { isolation: 'process', env: { PATH: '/bin' }, ...settings });
  return keyFor(planned, request, stamps);
}

const kept: Kept = {
  observedAt: Date.now(),
  programPath: '/p',
  imported: [],
  result: { token: 'x', text: 'a\n\u2028b' },
};

function nameOf(number: number): string {
  return number.toString(16).padStart(64, '0');
}

function place(cwd: string, name: string): string {
  return join(cwd, '.claimcheck', 'cache', name.slice(0, 2), name);
}

async function opened(cwd: string, limit?: number): Promise<Cache> {
  const cache = await openCache(cwd, {}, limit);
  if (cache === null) throw new Error('no cache');
  return cache;
}
