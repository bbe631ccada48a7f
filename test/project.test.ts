import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readIncluded } from '../src/files.ts';
import type { Dialect, Project } from '../src/model/project.ts';
import { makeProjectFinder } from '../src/project.ts';
import { folder } from './cli/claimcheck.ts';

async function find(
  files: Readonly<Record<string, string>>,
  path: string,
  dialect: Dialect | null = null,
): Promise<Project> {
  return makeProjectFinder({ cwd: await folder(files), dialect })(path);
}

describe('the files of a project say which it is', () => {
  it.each<readonly [files: Readonly<Record<string, string>>, path: string, dialect: Dialect | null, folder: string]>([
    [{}, 'a.md', null, '.'],
    [{ 'README.md': '' }, 'docs/a.md', null, '.'],
    [{ 'mkdocs.yml': '' }, 'docs/a/b.md', 'mkdocs', '.'],
    [{ 'site/mkdocs.yaml': '' }, 'site/docs/a.md', 'mkdocs', 'site'],
    [{ 'site/mkdocs.yml': '' }, 'other/a.md', null, '.'],
    [{ 'zensical.toml': '' }, 'docs/a.md', 'mkdocs', '.'],
    [{ 'mkdocs.yml': '', 'book/book.toml': '' }, 'book/src/a.md', 'mdbook', 'book'],
    [{ 'docs/.vitepress/config.mts': '' }, 'docs/a/b.md', 'vitepress', 'docs'],
    [{ '.vitepress/config.ts': "export default { srcDir: 'src' }" }, 'src/a.md', 'vitepress', 'src'],
    [{ '_quarto.yml': '' }, 'a.md', 'quarto', '.'],
    [{}, 'a.qmd', 'quarto', '.'],
    [{ 'docs/conf.py': "extensions = ['myst_parser']" }, 'docs/a.md', 'myst', 'docs'],
    [{ 'docs/conf.py': "extensions = ['sphinx.ext.doctest']" }, 'docs/a.md', null, '.'],
    [{ 'book/_toc.yml': '' }, 'book/a.md', 'myst', 'book'],
    [{ 'docusaurus.config.js': '' }, 'docs/a.md', 'docusaurus', '.'],
    [{ 'docusaurus.config.js': '' }, 'README.md', null, '.'],
    [{ 'website/docusaurus.config.ts': '' }, 'docs/a.md', 'docusaurus', '.'],
    [{ 'website/docusaurus.config.ts': '' }, 'other/a.md', null, '.'],
  ])('%j: %s', async (files, path, dialect, place) => {
    expect(await find(files, path)).toMatchObject({ dialect, folder: place });
  });
});

it('reads `.md` as MDX where Docusaurus does', async () => {
  const detect = "export default { markdown: { format: 'detect' } }";
  expect(await find({ 'docusaurus.config.js': '' }, 'docs/a.md')).toMatchObject({ isMdx: true });
  expect(await find({ 'docusaurus.config.js': detect }, 'docs/a.md')).toMatchObject({ isMdx: false });
  expect(await find({ 'mkdocs.yml': '' }, 'docs/a.md')).toMatchObject({ isMdx: false });
});

it('takes the dialect that is set, and its folders from where they are', async () => {
  const files = { 'site/mkdocs.yml': '' };
  expect(await find(files, 'site/docs/a.md', 'myst')).toMatchObject({ dialect: 'myst', folder: 'site', isMdx: false });
  expect(await find({}, 'a.md', 'docusaurus')).toMatchObject({ dialect: 'docusaurus', folder: '.', isMdx: true });
});

describe('where MkDocs looks for files', () => {
  it.each([
    ['nothing said', 'site_name: a', ['site', 'site/docs']],
    [
      'a folder',
      'markdown_extensions:\n  - pymdownx.snippets:\n      base_path: src',
      ['site/src', 'site', 'site/docs'],
    ],
    [
      'several, and tags of plugins',
      'markdown_extensions:\n  - toc\n  - pymdownx.snippets:\n      base_path: [a, !relative b]\n  - x: !!python/name:y.z',
      ['site/a', 'site/b', 'site', 'site/docs'],
    ],
    [
      'as a mapping',
      'docs_dir: d\nmarkdown_extensions:\n  pymdownx.snippets: { base_path: .. }',
      ['.', 'site', 'site/d'],
    ],
    ['no YAML', 'docs_dir: [', ['site', 'site/docs']],
    ['other types', 'docs_dir: 3\nmarkdown_extensions: x', ['site', 'site/docs']],
  ])('%s', async (_, text, includeFolders) => {
    expect(await find({ 'site/mkdocs.yml': text }, 'site/docs/a.md')).toMatchObject({ includeFolders });
  });
});

it('takes the repository as root, else the working directory', async () => {
  const cwd = await folder({ 'repository/docs/a.md': '' });
  await mkdir(join(cwd, 'repository/.git'));
  const inRepository = makeProjectFinder({ cwd: join(cwd, 'repository/docs'), dialect: null });
  expect(await inRepository('a.md')).toMatchObject({ root: '..' });
  expect(await makeProjectFinder({ cwd, dialect: null })('other/a.md')).toMatchObject({ root: '.' });
});

test('nothing outside of the root is read, whatever leads there', async () => {
  const cwd = await folder({ 'out.py': 'out', 'in/a.py': 'a', 'in/.git/config': 'token', 'in/docs/b.py': 'b' });
  await symlink(join(cwd, 'out.py'), join(cwd, 'in/link.py'));
  await symlink(cwd, join(cwd, 'in/up'));
  await symlink(join(cwd, 'in/a.py'), join(cwd, 'in/docs/within.py'));
  const read = (path: string) => readIncluded(path, 'in', cwd);
  expect(['in/a.py', 'in/docs/../a.py', 'in/docs/within.py'].map(read)).toEqual([
    { kind: 'text', text: 'a' },
    { kind: 'text', text: 'a' },
    { kind: 'text', text: 'a' },
  ]);
  const escapes = ['out.py', 'in/../out.py', join(cwd, 'out.py'), 'in/link.py', 'in/up/out.py', 'in/.git/config'];
  expect(escapes.map((path) => [path, read(path).kind])).toEqual(escapes.map((path) => [path, 'outside']));
});

test('what is no text is not read', async () => {
  const cwd = await folder({ 'a/b.py': 'b' });
  expect(readIncluded('gone.py', '.', cwd)).toEqual({ kind: 'absent' });
  expect(readIncluded('a/b.py/c.py', '.', cwd)).toEqual({ kind: 'absent' });
  expect(readIncluded('a', '.', cwd)).toMatchObject({ kind: 'unreadable' });
});
