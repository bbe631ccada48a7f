import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, it } from 'vitest';
import { loadChangedSources } from '../src/changed.ts';
import type { ChangedSources } from '../src/changed.ts';
import { folder, plainEnv } from './cli/claimcheck.ts';

/** Two documents; `a` has a sheet beside it and one elsewhere, `b` has one elsewhere and includes two files. */
const files = {
  'docs/a.md': '# A\n',
  'docs/a.claims.yaml': sheetOf('a.md'),
  'docs/b.md': '# B\n\n```python\n{{#include ../src/b.py}}\n--8<-- "../src/later.py"\n```\n',
  'src/b.py': 'b = 1\n',
  'src/other.py': 'other = 1\n',
  'expectations/a.yaml': sheetOf('../docs/a.md'),
  'expectations/b.yaml': sheetOf('../docs/b.md'),
  '.gitignore': 'drafts/\n',
};

it.each<readonly [name: string, edit: (root: string) => Promise<unknown>, since: string, chosen: readonly string[]]>([
  ['nothing', async () => {}, '', []],
  ['a document', (root) => write(root, 'docs/a.md', '# A!\n'), '', ['docs/a.md']],
  ['a document, staged', (root) => staged(root, 'docs/a.md', '# A!\n'), '', ['docs/a.md']],
  [
    'a document, staged and taken back',
    async (root) => staged(root, 'docs/a.md', '# A!\n').then(() => write(root, 'docs/a.md', '# A\n')),
    '',
    [],
  ],
  ['a document, committed', (root) => committed(root, 'docs/a.md', '# A!\n'), '', []],
  [
    'a document, committed, since the commit before',
    (root) => committed(root, 'docs/a.md', '# A!\n'),
    'HEAD~1',
    ['docs/a.md'],
  ],
  ['a document, since a branch', (root) => committed(root, 'docs/b.md', '# B!\n'), 'start', ['docs/b.md']],
  [
    'a sheet beside its document',
    (root) => write(root, 'docs/a.claims.yaml', `${sheetOf('a.md')}\n`),
    '',
    ['docs/a.md'],
  ],
  [
    'a sheet elsewhere',
    (root) => write(root, 'expectations/b.yaml', `${sheetOf('../docs/b.md')}\n`),
    '',
    ['docs/b.md'],
  ],
  ['a file that a document includes', (root) => write(root, 'src/b.py', 'b = 2\n'), '', ['docs/b.md']],
  ['an included file that is gone', (root) => rm(join(root, 'src/b.py')), '', ['docs/b.md']],
  ['an included file that was not there', (root) => write(root, 'src/later.py', ''), '', ['docs/b.md']],
  ['a file that no document includes', (root) => write(root, 'src/other.py', ''), '', []],
  ['a new document', (root) => write(root, 'docs/新 one.md', '# C\n'), '', ['docs/新 one.md']],
  ['a new document that git ignores', (root) => write(root, 'docs/drafts/d.md', '# D\n'), '', ['docs/drafts/d.md']],
  ['a new sheet', (root) => write(root, 'expectations/more.yaml', sheetOf('../docs/b.md')), '', ['docs/b.md']],
  ['a sheet that is gone', (root) => rm(join(root, 'expectations/b.yaml')), '', ['docs/b.md']],
  [
    'a sheet that has moved',
    (root) => rename(join(root, 'expectations/b.yaml'), join(root, 'expectations/c.yaml')),
    '',
    ['docs/b.md'],
  ],
  [
    'a sheet that spoke of another document',
    (root) => write(root, 'expectations/a.yaml', sheetOf('../docs/b.md')),
    '',
    ['docs/a.md', 'docs/b.md'],
  ],
  ['a document that is gone', (root) => rm(join(root, 'docs/b.md')), '', ['docs/b.md']],
  [
    'a document that git no longer keeps',
    (root) => git(root, ['rm', '--quiet', '--cached', 'docs/a.md']),
    '',
    ['docs/a.md'],
  ],
  ['a file that is no document', (root) => write(root, 'src/a.py', 'print(1)\n'), '', []],
])('changed: %s', async (_, edit, since, chosen) => {
  const root = await repository();
  await edit(root);
  const sources = await load(root, since);
  expect(sources.documents.map(({ path }) => path)).toEqual(chosen);
  expect(sources.problems).toEqual([]);
  expect(sources.idleBecause === null).toBe(chosen.length > 0);
});

it('reads paths from a folder of the repository, and documents above it', async () => {
  const root = await repository();
  await write(root, 'docs/a.md', '# A!\n');
  await mkdir(join(root, 'site'));
  const sources = await load(join(root, 'site'), '', ['../docs']);
  expect(sources.documents.map(({ path }) => path)).toEqual(['../docs/a.md']);
});

it('takes every document that lies outside of the repository', async () => {
  const root = await repository();
  const other = await folder({ 'other.md': '# Other\n' });
  const sources = await load(root, '', [join(other, 'other.md'), 'docs']);
  expect(sources.documents).toHaveLength(1);
});

it('does not tell Problems of sheets of documents that have not changed, but those of sheets of unknown ones', async () => {
  const root = await repository({
    'expectations/a.yaml': `${sheetOf('../docs/a.md')}durration: 1s\n`,
    'expectations/b.yaml': `${sheetOf('../docs/b.md')}durration: 1s\n`,
    'expectations/c.yaml': 'document: [\n',
  });
  await write(root, 'docs/b.md', '# B!\n');
  const { problems } = await load(root, '');
  expect([...new Set(problems.map(({ path }) => path))]).toEqual(['expectations/b.yaml', 'expectations/c.yaml']);
});

it('says that nothing was found where nothing is, changed or not', async () => {
  const root = await repository();
  await mkdir(join(root, 'empty'));
  expect(await load(root, '', ['empty'])).toMatchObject({ documents: [], idleBecause: null });
});

it.each([
  ['an unknown revision', repository, 'no-such-branch'],
  ['a file as revision', repository, 'docs/a.md'],
  ['an option as revision', repository, '--all'],
  ['a range', repository, 'HEAD..HEAD'],
  ['no commit yet', () => emptyRepository(), ''],
  ['no repository', () => folder(files), ''],
])('refuses %s', async (_, make, since) => {
  const { documents, problems, idleBecause } = await load(await make(), since);
  expect(documents).toEqual([]);
  expect(problems.map(({ ruleId, path, severity }) => [ruleId, path, severity])).toEqual([
    ['invalid-option', '--changed', 'error'],
  ]);
  expect(idleBecause).toBeNull();
});

function load(cwd: string, changed: string, paths: readonly string[] = ['.']): Promise<ChangedSources> {
  return loadChangedSources({
    paths,
    expectations: ['expectations/**/*.yaml'],
    cwd,
    root: cwd,
    env: gitEnv,
    changed,
    dialect: null,
  });
}

async function repository(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await emptyRepository(more);
  await git(root, ['add', '.']);
  await git(root, ['commit', '--quiet', '-m', 'start']);
  await git(root, ['branch', 'start']);
  return root;
}

async function emptyRepository(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await folder({ ...files, ...more });
  await git(root, ['init', '--quiet']);
  return root;
}

async function staged(root: string, path: string, text: string): Promise<void> {
  await write(root, path, text);
  await git(root, ['add', path]);
}

async function committed(root: string, path: string, text: string): Promise<void> {
  await staged(root, path, text);
  await git(root, ['commit', '--quiet', '-m', 'edit']);
}

async function write(root: string, path: string, text: string): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), text);
}

/** As on a machine where git was never used, whatever the settings of this one are. */
const gitEnv = {
  ...plainEnv,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

async function git(root: string, words: readonly string[]): Promise<void> {
  await execa('git', words, { cwd: root, env: gitEnv, extendEnv: false });
}

function sheetOf(document: string): string {
  return `document: ${document}\nclaims: []\n`;
}
