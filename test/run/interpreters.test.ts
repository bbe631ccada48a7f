import { execa } from 'execa';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Interpreter } from '../../src/model/interpreter.ts';
import { chooseInterpreters, findInterpreters } from '../../src/run/interpreters.ts';
import type { FoundInterpreters } from '../../src/run/interpreters.ts';
import { factsOf, interpreters, observe, openLaboratory } from './laboratory.ts';

let folder = '';
let real: Interpreter | undefined;

/** A folder whose `bin` is all of PATH, with good and bad things called python. */
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'claimcheck-test-')));
  real = interpreters.at(-1);
  await mkdir(join(folder, 'bin'));
  await mkdir(join(folder, 'later'));
  await symlink(real?.executable ?? '', join(folder, 'later', 'python3'));
  await script('bin/python3', 'echo "python3: command not found" >&2; exit 127');
  await script(
    'bin/python3.3',
    `echo 'claimcheck-probe:{"executable":"/x","implementation":"cpython","version":"3.3.0","build":"","prefix":"/"}'`,
  );
  await script('bin/python3.4', 'exit 0');
  await script('bin/python3.5', 'kill -9 $$');
  await writeFile(join(folder, 'bin', 'python3.8'), 'not executable');
  await symlink('/no/such/file', join(folder, 'bin', 'python3.9'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function script(name: string, text: string): Promise<void> {
  return writeFile(join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
}

function find(explicit: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = folder): Promise<FoundInterpreters> {
  const path = ['bin', 'later'].map((name) => join(folder, name)).join(':');
  return findInterpreters({ cwd, env: { PATH: `${path}:/usr/bin:/bin`, HOME: folder, ...env }, explicit });
}

test('a shim that fails is refused with its reason, and the next python3 on PATH is the default', async () => {
  const { found, refused } = await find([]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ version: real?.version, origin: 'path' });
  expect(refused).toMatchObject([{ path: join(folder, 'bin', 'python3'), origin: 'path' }]);
  expect(refused[0]?.reason).toContain('127');
});

test.each([
  ['python3.3', '3.3.0'],
  ['python3.4', 'status 0'],
  ['python3.5', 'SIGKILL'],
  ['python3.8', 'may not be run'],
])('%s is refused: %s', async (name, reason) => {
  const { refused } = await find(['all']);
  expect(refused.find(({ path }) => path === join(folder, 'bin', name))?.reason).toContain(reason);
});

test('one installation counts once, whatever its names', async () => {
  const { found } = await find(['all', 'python3', join(folder, 'later', 'python3')]);
  const same = found.filter((each) => each.version === real?.version && each.executable === found[0]?.executable);
  expect(same).toHaveLength(1);
  expect(same[0]?.names).toEqual(['python3', join(folder, 'later', 'python3')]);
});

test('a path is relative to the working directory, and misses where nothing is there', async () => {
  const specs = ['./later/python3', './nothing'];
  const { found } = await find(specs);
  const { chosen, missing } = chooseInterpreters(specs, found);
  expect(chosen.map(({ version }) => version)).toEqual([real?.version]);
  expect(missing).toEqual(['./nothing']);
});

test('.python-version comes before PATH, and must be what it says', async () => {
  const project = join(folder, 'project');
  await mkdir(join(project, 'docs'), { recursive: true });
  const versions = join(folder, '.pyenv', 'versions', real?.version ?? '', 'bin');
  await mkdir(versions, { recursive: true });
  await symlink(real?.executable ?? '', join(versions, 'python3'));
  const minor = real?.version.split('.').slice(0, 2).join('.') ?? '';
  for (const text of [real?.version ?? '', `# comment\n${minor}\n3.6\n`]) {
    await writeFile(join(project, '.python-version'), text);
    const { found } = await find([], {}, join(project, 'docs'));
    expect(found).toMatchObject([{ version: real?.version, origin: '.python-version' }]);
  }
  await writeFile(join(project, '.python-version'), '3.99.1');
  expect((await find([], {}, project)).found).toMatchObject([{ origin: 'path' }]);
});

test('an active virtual environment comes first, and its packages can be imported', async () => {
  const venv = join(folder, 'venv');
  await execa(real?.executable ?? '', ['-m', 'venv', '--without-pip', venv]);
  const { found } = await find([], { VIRTUAL_ENV: venv, PYTHONHOME: '/nonsense' });
  expect(found).toMatchObject([{ version: real?.version, origin: 'venv' }]);
  const [interpreter] = found;
  if (interpreter === undefined) throw new Error('no interpreter');
  const { stdout } = await execa(interpreter.executable, [
    '-c',
    'import sysconfig; print(sysconfig.get_path("purelib"))',
  ]);
  await writeFile(join(stdout, 'mine.py'), 'x = 7');
  const runner = await openLaboratory({ interpreters: found });
  const code = 'import mine, sys; print(mine.x, sys.prefix != sys.base_prefix)';
  const observation = await observe(runner, { code }, interpreter);
  await runner.close();
  expect(factsOf(observation).out).toEqual(['7 True']);
});

test('a package that is not there is told apart from a module of another Python version', async () => {
  const runner = await openLaboratory();
  const missing = async (name: string): Promise<string | null | undefined> => {
    const [interpreter] = interpreters;
    if (interpreter === undefined) throw new Error('no interpreter');
    return (await observe(runner, { code: `import ${name}` }, interpreter)).error?.missingModule;
  };
  expect(await missing('aiohttp_no_such_package.client')).toBe('aiohttp_no_such_package');
  expect(await missing('asyncio.no_such_module')).toBe(null);
  await runner.close();
});
