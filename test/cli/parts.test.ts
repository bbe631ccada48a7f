import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { parseResults } from '../../src/results/file.ts';
import { claimcheck, fine, folder, plainEnv, tea } from './claimcheck.ts';

const python = ['--python', '3', '--no-strict', '--no-cache'];

it('joins parts to what would have come of the whole, with its exit status', async () => {
  const root = await folder(tea);
  await makeParts(root, 2);
  await claimcheck(root, ['docs', ...python, '--reporter', 'json=whole.json']);
  const merged = await claimcheck(root, [
    'merge',
    'parts',
    '--reporter',
    'json=merged.json',
    '--reporter',
    'html=page',
  ]);
  expect(merged).toMatchObject({ exit: 1, stderr: '' });
  expect(merged.stdout).toContain('docs/tea.md:10');
  expect(facts(await read(root, 'merged.json'))).toEqual(facts(await read(root, 'whole.json')));
  expect(await readFile(join(root, 'page/index.html'), 'utf8')).toContain('tea.md');
});

it.each<readonly [name: string, edit: (root: string) => Promise<unknown>, exit: number, said: RegExp]>([
  ['nothing', async () => {}, 0, /no claim failed/],
  [
    'files of other formats beside them',
    (root) => writeFile(join(root, 'parts/ctrf.json'), '{"results":{}}'),
    0,
    /no claim/,
  ],
  ['the document, since', (root) => writeFile(join(root, 'fine.md'), '# Coarse\n'), 0, /no claim failed/],
  ['a part that is missing', (root) => rm(join(root, 'parts/2.json')), 2, /part 2 of 2/],
  [
    'a part that is there twice',
    (root) => cp(join(root, 'parts/2.json'), join(root, 'parts/3.json')),
    2,
    /second part 2/,
  ],
  ['a part that is cut off', (root) => writeFile(join(root, 'parts/2.json'), '{"schema": "cl'), 2, /invalid-results/],
  ['a part of another text', remade, 2, /document/],
  ['all parts, gone', (root) => rm(join(root, 'parts'), { recursive: true }), 2, /no-such-path/],
])('merges parts but for: %s', async (_, edit, exit, said) => {
  const root = await folder({ ...fine, ...(await fineParts()) });
  await edit(root);
  const merged = await claimcheck(root, ['merge', 'parts']);
  expect(merged.exit).toBe(exit);
  expect(merged.stdout).toMatch(said);
});

it('a part with no claim of its own is no failure, and says so', async () => {
  const root = await folder(fine);
  const part = await claimcheck(root, ['.', ...python, '--shard', '2/2']);
  expect(part.exit).toBe(0);
  expect(part.stderr).toContain('part 2 of 2 has no claim');
  expect(await claimcheck(root, ['nowhere.md', '--shard', '2/2'])).toMatchObject({ exit: 2 });
});

it('verifies nothing where nothing has changed, says so, and writes that down', async () => {
  const root = await folder(fine);
  await commit(root);
  const results = ['--reporter', 'json=results.json'];
  const unchanged = await claimcheck(root, ['.', ...python, ...results, '--changed']);
  expect(unchanged.exit).toBe(0);
  expect(unchanged.stderr).toContain('nothing changed since HEAD');
  expect(await read(root, 'results.json')).toMatchObject({ documents: [], problems: [], summary: { verified: 0 } });
  expect(await claimcheck(root, ['check', '--changed'])).toMatchObject({ exit: 0 });

  await writeFile(join(root, 'fine.md'), fine['fine.md'].replace('print("fine")', 'print("coarse")'));
  expect(await claimcheck(root, ['.', ...python, '--changed'])).toMatchObject({ exit: 1 });
  expect(await claimcheck(root, ['.', ...python, '--changed=HEAD'])).toMatchObject({ exit: 1 });
  const unknown = await claimcheck(root, ['.', '--changed', 'nowhere']);
  expect(unknown.exit).toBe(2);
  expect(unknown.stdout).toContain('--changed');
});

let made: Promise<Readonly<Record<string, string>>> | undefined;

/** The two parts of the document that is fine, made once. */
function fineParts(): Promise<Readonly<Record<string, string>>> {
  made ??= (async () => {
    const root = await folder(fine);
    await makeParts(root, 2);
    const [one, two] = ['parts/1.json', 'parts/2.json'] as const;
    return { [one]: await readFile(join(root, one), 'utf8'), [two]: await readFile(join(root, two), 'utf8') };
  })();
  return made;
}

async function makeParts(root: string, count: number): Promise<void> {
  for (let index = 1; index <= count; index += 1) {
    const shard = `${index}/${count}`;
    await claimcheck(root, ['.', ...python, '--shard', shard, '--reporter', `json=parts/${index}.json`]);
  }
}

async function remade(root: string): Promise<void> {
  await writeFile(join(root, 'fine.md'), `${fine['fine.md']}\nMore.\n`);
  await claimcheck(root, ['.', ...python, '--shard', '2/2', '--reporter', 'json=parts/2.json']);
}

async function read(root: string, path: string): Promise<Report> {
  const parsed = parseResults(await readFile(join(root, path), 'utf8'));
  if (Array.isArray(parsed)) throw new Error(JSON.stringify(parsed));
  return parsed;
}

/** What is not a measurement. */
function facts({ summary, interpreters, documents, problems }: Report): unknown {
  return {
    summary,
    interpreters,
    problems,
    documents: documents.map(({ runs, claims, ...others }) => ({
      ...others,
      runs: runs.map(({ id, ended, exit }) => [id, ended, exit]),
      claims: claims.map(({ findings, ...claim }) => ({ ...claim, findings: findings.map(({ kind }) => kind) })),
    })),
  };
}

async function commit(cwd: string): Promise<void> {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  for (const words of [
    ['init', '--quiet'],
    ['add', '.'],
    [...who, 'commit', '--quiet', '-m', 'start'],
  ]) {
    await execa('git', words, { cwd, env: plainEnv, extendEnv: false });
  }
}
