import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findRoot } from '../../src/root.ts';
import { claimcheck, folder, tea } from './claimcheck.ts';

describe('findRoot', () => {
  test.each<[string, readonly string[], string, string]>([
    ['the configuration', ['claimcheck.yaml', 'a/b/x'], 'a/b', '.'],
    ['the nearest configuration', ['claimcheck.yaml', 'a/claimcheck.yaml', 'a/b/x'], 'a/b', 'a'],
    ['a configuration before sheets that are nearer', ['claimcheck.yaml', 'a/expectations/x', 'a/b/x'], 'a/b', '.'],
    ['sheets', ['expectations/x', 'a/x'], 'a', '.'],
    ['a baseline', ['claimcheck-baseline.yaml', 'a/x'], 'a', '.'],
    ['nothing above the repository', ['claimcheck.yaml', 'a/.git/HEAD', 'a/b/x'], 'a/b', 'a/b'],
    ['the root of the repository itself', ['claimcheck.yaml', '.git/HEAD', 'a/x'], 'a', '.'],
    ['nothing', ['a/x'], 'a', 'a'],
  ])('%s', async (_, files, from, root) => {
    const top = await folder({ '.git/HEAD': '', ...Object.fromEntries(files.map((file) => [`top/${file}`, ''])) });
    expect(await findRoot(join(top, 'top', from))).toBe(join(top, 'top', root));
  });
});

/** The sheet stands beside `docs/`, where claimcheck is called. */
const project = { ...tea, 'claimcheck.yaml': 'paths: [docs/]\ntimeout: 20s\n', '.git/HEAD': '' };

describe('called in a folder of the project', () => {
  test('finds the configuration and the sheets at its root, says so, and names paths from where it stands', async () => {
    const root = await folder(project);
    const { exit, stdout, stderr } = await claimcheck(join(root, 'docs'), []);
    expect([exit, stderr]).toEqual([1, 'claimcheck: in the project at ..']);
    expect(stdout).toContain('tea.md:10:28  refuted  freezes');
    expect(stdout).toContain('../expectations/tea.yaml:4');
    expect(stdout).not.toContain('docs/tea.md');
  });

  test('a path is relative to the folder', async () => {
    const root = await folder(project);
    expect((await claimcheck(join(root, 'docs'), ['tea.md#heats'])).exit).toBe(0);
    expect((await claimcheck(join(root, 'docs'), ['docs/tea.md#heats'])).exit).toBe(2);
  });

  test('a configuration that is wrong is named from there', async () => {
    const root = await folder({ ...project, 'claimcheck.yaml': 'timeuot: 20s\n' });
    const { exit, stdout } = await claimcheck(join(root, 'docs'), []);
    expect([exit, stdout.split('\n')[0]]).toEqual([2, '../claimcheck.yaml:1:1  error  unknown-key']);
  });

  test('files of the configuration go where it says', async () => {
    const root = await folder({ ...project, 'claimcheck.yaml': 'reporter: json=out/r.json\n' });
    await claimcheck(join(root, 'docs'), []);
    expect(await readFile(join(root, 'out/r.json'), 'utf8')).toContain('"path": "tea.md"');
  });

  test('what failed is remembered for the whole project', async () => {
    const root = await folder(project);
    await claimcheck(root, []);
    const { stdout } = await claimcheck(join(root, 'docs'), ['--last-failed', '--verbose']);
    expect(stdout).toContain('freezes');
    expect(stdout).toContain('1 of 1 claim failed');
    expect(await readFile(join(root, '.claimcheck/last-failed.json'), 'utf8')).toContain('docs/tea.md#freezes');
  });

  test('a baseline is that of the project', async () => {
    const root = await folder({ ...project, 'docs/b.md': '```python\n1 / 0\n```\n' });
    const { stdout } = await claimcheck(join(root, 'docs'), ['baseline', 'b.md']);
    expect(stdout).toContain('../claimcheck-baseline.yaml');
    expect(await readFile(join(root, 'claimcheck-baseline.yaml'), 'utf8')).toContain('docs/b.md#block/clean');
    expect((await claimcheck(join(root, 'docs'), ['b.md'])).exit).toBe(0);
    expect((await claimcheck(root, ['docs/b.md'])).exit).toBe(0);
  });

  test('drafts go to the folder of the project', async () => {
    const made = await folder({ ...project, 'docs/new.md': '# New\n\n```python\nprint(1)\n```\n\n```\n1\n```\n' });
    const { stdout } = await claimcheck(join(made, 'docs'), ['init', 'new.md']);
    expect(stdout).toContain('wrote ../expectations/new.yaml for new.md');
    expect(await readFile(join(made, 'expectations/new.yaml'), 'utf8')).toContain('document: ../docs/new.md');
    expect(stdout).toContain('left alone: ../claimcheck.yaml');
  });
});

describe('places for other programs', () => {
  test.each<[string, (root: string) => string | undefined, string, string]>([
    ['the repository', () => undefined, 'docs/tea.md', 'docs/tea.md'],
    ['the workspace of the runner', (root) => join(root, '..'), '/docs/tea.md', 'docs/tea.md'],
    ['another workspace', (root) => join(root, 'other'), 'docs/tea.md', 'docs/tea.md'],
  ])('start at %s', async (_, workspaceOf, annotated, inSarif) => {
    const root = await folder(project);
    const workspace = workspaceOf(root);
    const args = ['--reporter', 'github', '--reporter', 'sarif=r.sarif'];
    const env = workspace === undefined ? {} : { GITHUB_WORKSPACE: workspace };
    const { stdout } = await claimcheck(join(root, 'docs'), args, env);
    const [file = ''] = [...stdout.matchAll(/^::error file=(?<file>[^,]*)/gmu)].map(({ groups }) => groups?.['file']);
    expect(file).toBe(annotated.replace(/^\//u, `${basename(root)}/`));
    expect(await readFile(join(root, 'docs/r.sarif'), 'utf8')).toContain(`"uri": "${inSarif}"`);
  });
});

test('at the root nothing is said', async () => {
  expect((await claimcheck(await folder(project), ['docs/tea.md#heats'])).stderr).toBe('');
});
