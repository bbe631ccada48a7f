import { Ajv } from 'ajv';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { claimcheck, fine, folder, tea } from './claimcheck.ts';

const resultsSchema = z.object({
  interpreters: z.array(z.object({ version: z.string() })),
  summary: z.object({ runs: z.number() }),
  documents: z.array(
    z.object({
      path: z.string(),
      runs: z.array(z.object({ ended: z.string(), clock: z.string() })),
      claims: z.array(z.object({ id: z.string(), verdict: z.string(), reason: z.string().nullable() })),
    }),
  ),
});
type Results = z.infer<typeof resultsSchema>;

/** What `claimcheck ARGS` puts into the results file, and its exit status. */
async function results(cwd: string, args: readonly string[]): Promise<Results & { readonly exit: number | undefined }> {
  const { exit } = await claimcheck(cwd, [...args, '--reporter', 'json=out/results.json']);
  const text = await readFile(join(cwd, 'out/results.json'), 'utf8');
  return { ...resultsSchema.parse(JSON.parse(text)), exit };
}

/** Of each run, under `--clock`. */
async function clocks(files: Record<string, string>, clock: string): Promise<readonly string[]> {
  const { documents } = await results(await folder(files), ['--clock', clock]);
  return documents.flatMap(({ runs }) => runs.map((run) => run.clock));
}

const verdicts = ({ documents }: Results): readonly string[] =>
  documents.flatMap(({ claims }) => claims.map(({ id, verdict }) => `${id} ${verdict}`)).toSorted();

describe('exit status', () => {
  test.each([
    [0, fine, []],
    [1, tea, ['docs']],
    [0, tea, ['docs/tea.md#heats']],
    [1, tea, ['docs/tea.md#freezes']],
    [0, tea, ['docs/tea.md:14']],
    [1, tea, ['docs/tea.md:10']],
    [0, tea, ['docs/tea.md', '--grep', 'then it is']],
    [1, tea, ['expectations/tea.yaml']],
  ])('is %d', async (status, files, args) => {
    expect((await claimcheck(await folder(files), args)).exit).toBe(status);
  });
});

describe('what a document shows', () => {
  test.each([
    ['the second value', '```python\n1 + 1  # 2\n2 + 2  # 5\n3 + 3  # 6\n```\n', 'shown.md:5:8'],
    ['the first value', '```python\n1 + 1  # 3\n2 + 2  # 4\n```\n', 'shown.md:4:8'],
    ['a line of a session', '```pycon\n>>> 1 + 1\n2\n>>> 2 + 2\n5\n```\n', 'shown.md:7:1'],
  ])('fails at %s', async (_, block, place) => {
    const cwd = await folder({ 'shown.md': `# Sums\n\n${block}` });
    expect((await claimcheck(cwd, ['shown.md'])).stdout.split(' ')[0]).toBe(place);
  });
});

describe('a path says what is asked', () => {
  test.each([
    [['docs'], ['boil/clean verified', 'freezes refuted', 'heats verified', 'pour/clean verified']],
    [['docs/tea.md#heats'], ['heats verified']],
    [
      ['docs/tea.md#heats', 'docs/tea.md#freezes'],
      ['freezes refuted', 'heats verified'],
    ],
    [['docs/tea.md#pour/clean'], ['pour/clean verified']],
    [['docs/tea.md:14'], ['pour/clean verified']],
    [['docs', '--grep', 'freez'], ['freezes refuted']],
  ])('%j', async (args, expected) => {
    expect(verdicts(await results(await folder(tea), args))).toEqual(expected);
  });
});

describe('--python', () => {
  test('a version, a range, a list, a path, all', async () => {
    const cwd = await folder(fine);
    const [own] = (await results(cwd, [])).interpreters;
    const version = own?.version ?? '';
    const minor = version.split('.').slice(0, 2).join('.');
    for (const spec of [version, minor, `==${version}`, `>=${minor},<3.99`, `3.99,${minor}`, 'python3', 'all']) {
      const { interpreters } = await results(cwd, ['--python', spec, '--missing-python', 'skip']);
      expect(interpreters.length, spec).toBeGreaterThan(0);
      if (spec === version || spec === minor) expect(interpreters[0]?.version.startsWith(minor), spec).toBe(true);
    }
    const twice = await results(cwd, ['--python', minor, '--python', `>=${minor}`]);
    expect(twice.interpreters.map((each) => each.version)).toEqual([
      ...new Set(twice.interpreters.map((each) => each.version)),
    ]);
  });

  test.each([
    [['--missing-python', 'fail'], {}, 3],
    [['--missing-python', 'skip'], {}, 0],
    [['--missing-python', 'skip', '--strict'], {}, 1],
    [[], {}, 0],
    [[], { CI: 'true' }, 3],
    [['--missing-python', 'skip', '--no-strict'], { CI: 'true' }, 0],
  ])('of which one is missing, %j with %j: exit %d', async (args, more, status) => {
    const { exit } = await claimcheck(await folder(fine), ['--python', '>=3.6,<4', '--python', '3.99', ...args], more);
    expect(exit).toBe(status);
  });

  test('of which none is there is exit 3', async () => {
    const { exit, stderr } = await claimcheck(await folder(fine), ['--python', '3.99', '--missing-python', 'skip']);
    expect(exit).toBe(3);
    expect(stderr).toContain('3.99');
  });
});

describe('options', () => {
  test('--repeat runs every program so often', async () => {
    expect((await results(await folder(fine), ['--repeat', '3', '--jobs', '1'])).summary.runs).toBe(3);
  });

  test('--timeout ends a run', async () => {
    const cwd = await folder({ 'slow.md': '# Slow\n\n```python\nimport time\ntime.sleep(60)\n```\n' });
    const { exit, documents } = await results(cwd, ['--timeout', '500ms']);
    expect({ exit, ended: documents[0]?.runs[0]?.ended }).toEqual({ exit: 1, ended: 'timeout' });
  });

  const open = {
    'a.md': '# A\n\nIt is open. It is for Python 4.\n',
    'a.claims.yaml': 'document: a.md\nclaims:\n  - { quote: It is open, open: { because: nobody knows } }\n',
    'b.yaml': `document: a.md\nclaims:\n  - { quote: Python 4, python: ">=4", program: { code: x }, expect: { exit: 0 } }\n`,
  };

  test.each([
    [['a.md', 'b.yaml'], 0],
    [['a.md', 'b.yaml', '--strict'], 1],
    [['a.md', '--strict'], 0],
  ])('%j is exit %d: what is undecided fails under --strict, except what is open', async (args, status) => {
    expect((await claimcheck(await folder(open), args)).exit).toBe(status);
  });

  const needy = {
    'a.md': '# A\n\n```python\nimport a_package_that_nobody_has\n```\n\n```python\nopen("a.csv")\n```\n',
  };

  test.each<[Record<string, string>, readonly string[], number, boolean]>([
    [needy, ['--strict'], 1, true],
    [needy, ['--no-strict'], 0, false],
    // What a sheet leaves undecided is the business of its author.
    [open, ['a.md', 'b.yaml', '--strict'], 1, false],
    [fine, ['--strict'], 0, false],
  ])('%j %j is exit %d, and says how what nobody decided is decided: %s', async (files, args, status, isSaid) => {
    const { exit, stderr } = await claimcheck(await folder(files), args);
    expect(exit).toBe(status);
    expect(stderr.includes('undecided (1 missing-package, 1 needs-file)')).toBe(isSaid);
  });

  test.each([
    ['50', 0],
    ['51', 1],
  ])('--min-coverage %s is exit %d', async (percent, status) => {
    const { exit, stderr } = await claimcheck(await folder(tea), ['docs/tea.md#heats', '--min-coverage', percent]);
    expect(exit).toBe(status);
    expect(stderr.includes('50% of the Python blocks')).toBe(status === 1);
  });

  test('--bail verifies no document behind one that fails, and says so', async () => {
    const failing = '# B\n\n```python\nraise RuntimeError("b")\n```\n';
    const cwd = await folder({ 'a.md': failing.replace('raise', 'assert True,'), 'b.md': failing, 'c.md': failing });
    const bailed = await claimcheck(cwd, ['--bail', '--reporter', 'json=r.json']);
    const { documents } = resultsSchema.parse(JSON.parse(await readFile(join(cwd, 'r.json'), 'utf8')));
    expect(documents.map(({ path }) => path)).toEqual(['a.md', 'b.md']);
    expect(bailed.exit).toBe(1);
    expect(bailed.stderr).toContain('not verified: c.md');
    expect((await results(cwd, [])).documents.map(({ path }) => path)).toEqual(['a.md', 'b.md', 'c.md']);
  });

  test('--clock: each run says which one it took, and a clock that cannot be had is a failure of the harness', async () => {
    const waits = { 'waits.md': '```python\nimport time\ntime.sleep(1)\n```\n' };
    const forks = { 'forks.md': '```python\nimport os\nos.system("true")\n```\n' };
    expect(await clocks(waits, 'real')).toEqual(['real']);
    expect(await clocks(waits, 'auto')).toEqual(['virtual']);
    expect(await clocks(waits, 'virtual')).toEqual(['virtual']);
    expect(await clocks(waits, 'both')).toEqual(['virtual']);
    expect(await clocks(forks, 'auto')).toEqual(['real']);
    expect((await claimcheck(await folder(forks), ['--clock', 'virtual'])).exit).toBe(3);
  });

  test('--quiet prints failures only, --verbose every claim', async () => {
    const cwd = await folder({ ...tea, ...fine });
    expect((await claimcheck(cwd, ['fine.md', '--quiet'])).stdout).toBe('');
    const quiet = (await claimcheck(cwd, ['docs', '--quiet'])).stdout;
    expect(quiet).toContain('refuted  freezes');
    expect(quiet).not.toContain('heats ');
    expect((await claimcheck(cwd, ['docs', '--verbose'])).stdout).toMatch(/verified {2}heats/u);
  });

  test('claimcheck.yaml holds options, and the command line goes before it', async () => {
    const cwd = await folder({ ...tea, ...fine, 'claimcheck.yaml': 'paths: docs\ngrep: freezes\nrepeat: 2\n' });
    const configured = await results(cwd, []);
    expect([verdicts(configured), configured.summary.runs]).toEqual([['freezes refuted'], 2]);
    const given = await results(cwd, ['fine.md', '--grep', 'fine', '--repeat', '1']);
    expect(given.summary.runs).toBe(1);
    expect(verdicts(given)).toEqual(['fine verified', 'fine/clean verified']);
  });
});

describe('the results file', () => {
  test('is as its schema says, and leaves nothing else behind', async () => {
    const cwd = await folder(tea);
    await results(cwd, []);
    const { stdout } = await claimcheck(cwd, ['schema', 'results']);
    const text = await readFile(join(cwd, 'out/results.json'), 'utf8');
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      z.record(z.string(), z.unknown()).parse(JSON.parse(stdout)),
    );
    expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null]);
    expect(validate({ ...z.record(z.string(), z.unknown()).parse(JSON.parse(text)), summary: null })).toBe(false);
    expect(await readdir(join(cwd, 'out'))).toEqual(['results.json']);
  });

  test('goes to stdout where no file is named, alone', async () => {
    const { stdout } = await claimcheck(await folder(fine), ['--reporter', 'json']);
    expect(resultsSchema.parse(JSON.parse(stdout)).documents.map(({ path }) => path)).toEqual(['fine.md']);
  });
});

describe('colour', () => {
  test.each([
    [{}, false],
    [{ NO_COLOR: '1' }, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
  ])('with %j: %s', async (more, colored) => {
    const { stdout } = await claimcheck(await folder(tea), ['docs'], more);
    expect(stdout.includes('\u001B[')).toBe(colored);
  });
});
