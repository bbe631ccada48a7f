import { execa } from 'execa';
import { mkdtemp, readFile, readdir, realpath, rm, utimes, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Interpreter } from '../../src/model/interpreter.ts';
import { openEnvironments } from '../../src/run/environments.ts';
import { pruneEnvironments } from '../../src/run/environment-pruning.ts';
import type { Environments } from '../../src/run/environments.ts';
import { interpreters } from './laboratory.ts';
import { makeWheel, onlyWheelsOf } from './wheels.ts';

let shelf = '';
let cwd = '';
let python: Interpreter | undefined;
const told: string[] = [];

beforeAll(async () => {
  python = interpreters.at(-1);
  shelf = await emptyFolder();
  cwd = await emptyFolder();
  await makeWheel(shelf, own(), { name: 'earl_grey', version: '1.0', code: 'leaves = 1\n' });
});

afterAll(() => Promise.all([shelf, cwd].map((folder) => rm(folder, { recursive: true, force: true }))));

function own(): Interpreter {
  if (python === undefined) throw new Error('Unexpected machine without Python');
  return python;
}

async function emptyFolder(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), 'claimcheck-test-')));
}

async function open(): Promise<Environments> {
  const environments = await openEnvironments({
    cwd,
    env: { ...env, ...onlyWheelsOf(shelf) },
    installing: (_, requirements) => told.push(requirements.join(' ')),
  });
  onTestFinished(() => environments.close());
  return environments;
}

async function provide(...requirements: readonly string[]): Promise<Interpreter> {
  const environments = await open();
  try {
    return await environments.provide(own(), requirements);
  } finally {
    await environments.close();
  }
}

/** Whether they have to be installed; ends it as soon as it is known. */
async function isMadeAnew(...requirements: readonly string[]): Promise<boolean> {
  const environments = await open();
  const before = [told.length, (await kept()).length];
  const provided = environments.provide(own(), requirements).then(
    () => 'provided',
    (error: Error) => error.message,
  );
  const hasBegun = async (): Promise<boolean> =>
    told.length > (before[0] ?? 0) && (await kept()).length > (before[1] ?? 0);
  while ((await Promise.race([provided, pause()])) === undefined && !(await hasBegun()));
  await environments.close();
  expect(['provided', 'the run was interrupted']).toContain(await provided);
  return (await provided) !== 'provided';
}

function pause(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, 10, undefined));
}

function thirdFlush(leaves: number): Parameters<typeof makeWheel>[2] {
  return { name: 'earl_grey', version: '3.0', code: `leaves = ${leaves}\n` };
}

/** What a Python prints for an expression, or the last line of why not. */
async function ask({ executable }: Interpreter, expression: string): Promise<string> {
  const words = ['-I', '-c', `import earl_grey; print(${expression})`];
  const { stdout, stderr } = await execa(executable, words, { reject: false });
  return stdout || (stderr.split('\n').at(-1) ?? '');
}

function kept(): Promise<readonly string[]> {
  return readdir(join(cwd, '.claimcheck', 'cache', 'environments'));
}

// Several seconds each: pip brings itself into a new environment.
const patience = { timeout: 120_000 };

test('packages are had in an environment, made once, and nowhere else', patience, async () => {
  const made = await provide('earl-grey>=1');
  expect(await ask(made, 'earl_grey.leaves')).toBe('1');
  expect(made).toMatchObject({ version: own().version, implementation: own().implementation, origin: 'environment' });
  expect(made.libraries?.filter((library) => library.startsWith(cwd))).toHaveLength(1);
  expect(await ask(own(), '1')).toBe("ModuleNotFoundError: No module named 'earl_grey'");
  const before = told.length;
  expect(await provide('earl-grey>=1')).toEqual(made);
  expect(told.length).toBe(before);
});

test('two at once have one environment in the end', patience, async () => {
  const [one, other] = await Promise.all([provide('earl_grey==1.0'), provide('earl_grey==1.0')]);
  expect(await ask(one, '1')).toBe('1');
  expect(await ask(other, '1')).toBe('1');
  expect(await provide('earl_grey==1.0')).toEqual(other);
});

test('what is damaged, or was never completed, is made again', patience, async () => {
  const { executable } = await provide('earl-grey>=1');
  expect(await isMadeAnew('earl-grey>=1')).toBe(false);
  await rm(join(executable, '..', '..', 'lib'), { recursive: true });
  expect(await isMadeAnew('earl-grey>=1')).toBe(true);
});

test('packages that cannot be had are told, and leave nothing', patience, async () => {
  const before = await kept();
  await expect(provide('earl-grey>=2')).rejects.toThrow(/^earl-grey>=2 could not be installed: .*earl-grey>=2/u);
  expect(await kept()).toEqual(before);
});

test('an end comes at once, and leaves nothing', patience, async () => {
  const before = await kept();
  expect(await isMadeAnew('earl-grey', 'oolong')).toBe(true);
  expect(await kept()).toEqual(before);
});

test('a package at a path is known by what stands there', patience, async () => {
  const folder = await emptyFolder();
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = await makeWheel(folder, own(), thirdFlush(10));
  expect(await ask(await provide(`earl-grey @ file://${path}`), 'earl_grey.leaves')).toBe('10');
  expect(await isMadeAnew(`earl-grey @ file://${path}`)).toBe(false);
  await makeWheel(folder, own(), thirdFlush(200));
  expect(await isMadeAnew(`earl-grey @ file://${path}`)).toBe(true);
});

describe('what is removed', () => {
  const day = 24 * 3600 * 1000;
  const entries: Readonly<Record<string, number>> = {
    'aa.json': 0,
    'aa-1': 40,
    // Another one of the same packages, which came second.
    'aa-2': 2,
    'bb.json': 2,
    'bb-1': 2,
    'cc.json': 3,
    'cc-1': 3,
    'dd.json': 31,
    'dd-1': 31,
    'ee-1': 0,
    'ff-1': 2,
    'aa-3.json': 2,
  };

  test.each([
    [24, ['aa-1', 'aa.json', 'bb-1', 'bb.json', 'cc-1', 'cc.json', 'ee-1']],
    [2, ['aa-1', 'aa.json', 'bb-1', 'bb.json', 'ee-1']],
    // What was used today stays.
    [0, ['aa-1', 'aa.json', 'ee-1']],
  ])('of more than %i', async (most, left) => {
    const folder = await emptyFolder();
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    for (const [name, days] of Object.entries(entries)) {
      const path = join(folder, name);
      if (name.endsWith('.json'))
        await writeFile(path, JSON.stringify({ executable: `/x/${name[0]}${name[1]}-1/bin/python` }));
      else await mkdir(path);
      const time = new Date(Date.now() - days * day - 1000);
      await utimes(path, time, time);
    }
    await pruneEnvironments(folder, most);
    expect((await readdir(folder)).toSorted()).toEqual(left);
    expect(await readFile(join(folder, 'aa.json'), 'utf8')).toContain('aa-1');
  });
});
