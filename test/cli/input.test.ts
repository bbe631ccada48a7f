import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimcheck, fine, folder } from './claimcheck.ts';

const bytes = (text: string, encoding: BufferEncoding): Uint8Array => Buffer.from(text, encoding);
const sheet = (claims: string): string => `document: fine.md\n${claims}\n`;
const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...[...'bcdefg'].map(layer), 'claims: *g'].join('\n');

function layer(name: string, index: number): string {
  const below = `*${'abcdef'[index]}`;
  return `${name}: &${name} [${Array.from({ length: 9 }, () => below).join(', ')}]`;
}

/** Files beside a document that is fine, what is verified, and the problem as it is shown. */
const rows: readonly (readonly [string, Readonly<Record<string, string | Uint8Array>>, readonly string[], string])[] = [
  ['no such path', {}, ['nope.md'], 'nope.md  error  no-such-path'],
  ['no such path beside one that is', {}, ['fine.md', 'nope/'], 'nope/  error  no-such-path'],
  ['another kind of file', { 'a.txt': 'x' }, ['a.txt'], 'a.txt  error  no-such-path'],
  ['a folder without documents', { 'empty/a.txt': 'x' }, ['empty'], 'empty  error  nothing-to-check'],
  ['a document without Python', { 'prose.md': '# Prose\n' }, ['prose.md'], 'prose.md  error  nothing-to-check'],
  ['a document of nothing', { 'nothing.md': '' }, ['nothing.md'], 'nothing.md  error  nothing-to-check'],
  ['a sheet of nothing', { 'nothing.yaml': '' }, ['nothing.yaml'], 'nothing.yaml:1:1  error  wrong-type'],
  [
    'a sheet without its document',
    { 'a.yaml': 'document: gone.md\nclaims: []\n' },
    ['a.yaml'],
    'a.yaml:1:11  error  missing-document',
  ],
  [
    'a sheet in the configured folder that misspells its document',
    { 'expectations/fine.yaml': 'document: ../fin.md\nclaims: []\n' },
    ['fine.md'],
    'expectations/fine.yaml:1:11  error  missing-document',
  ],
  [
    'a document that is a folder',
    { 'a.yaml': 'document: d.md\nclaims: []\n', 'd.md/x': '' },
    ['a.yaml'],
    'd.md  error  unreadable-file',
  ],
  [
    'broken YAML',
    { 'fine.claims.yaml': sheet('claims:\n  - quote: `x`') },
    ['fine.md'],
    'fine.claims.yaml:3:12  error  yaml-syntax',
  ],
  ['a wrong encoding', { 'a.md': bytes('# Th\u00E9\n', 'latin1') }, ['a.md'], 'a.md:1:5  error  not-text'],
  ['UTF-16', { 'a.md': bytes('\uFEFF# Tea\n', 'utf16le') }, ['a.md'], 'a.md  error  not-text'],
  [
    'a sheet in a wrong encoding',
    { 'a.yaml': bytes('document: th\u00E9.md\n', 'latin1') },
    ['a.yaml'],
    'a.yaml:1:13  error  not-text',
  ],
  ['a NUL', { 'a.md': '# T\0a\n' }, ['a.md'], 'a.md:1:4  error  not-text'],
  ['10 MB', { 'a.md': '# Tea\n'.repeat(1_750_000) }, ['a.md'], 'a.md  error  file-too-large'],
  ['10 MB of YAML', { 'a.yaml': '# Tea\n'.repeat(1_750_000) }, ['a.yaml'], 'a.yaml  error  file-too-large'],
  ['an alias bomb', { 'fine.claims.yaml': sheet(bomb) }, ['fine.md'], 'fine.claims.yaml:6:8  error  alias-growth'],
  [
    'a forbidden key',
    { 'fine.claims.yaml': sheet('programs: { __proto__: { code: x } }\nclaims: []') },
    ['fine.md'],
    'fine.claims.yaml:2:13  error  forbidden-key',
  ],
  [
    'look-around',
    { 'fine.claims.yaml': sheet('claims:\n  - { quote: Fine, expect: { contains: [{ matches: "(?<!x)y" }] } }') },
    ['fine.md'],
    'fine.claims.yaml:3:52  error  invalid-pattern',
  ],
  ['a claim that is not there', {}, ['fine.md#fin'], 'fine.md#fin  error  unmatched-filter'],
  ['a line of nothing', {}, ['fine.md:2'], 'fine.md:2  error  unmatched-filter'],
  ['a text that no claim has', {}, ['fine.md', '--grep', 'nope'], 'fine.md  error  unmatched-filter'],
  ['a wrong configuration', { 'claimcheck.yaml': 'jbos: 2\n' }, [], 'claimcheck.yaml:1:1  error  unknown-key'],
  [
    'a configuration that is not YAML',
    { 'claimcheck.yaml': 'jobs: [\n' },
    [],
    'claimcheck.yaml:2:1  error  yaml-syntax',
  ],
];

describe('is exit 2 and a Problem', () => {
  test.each(rows)('%s', async (_, files, args, problem) => {
    const { exit, stdout, stderr } = await claimcheck(await folder({ ...fine, ...files }), args);
    expect(stdout).toContain(problem);
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: '' });
  });
});

test('problems of all files are shown together, beside the verdicts on the others', async () => {
  const cwd = await folder({
    ...fine,
    'a.md': '# T\0a\n',
    'b.claims.yaml': 'document: gone.md\nclaims: []\n',
    'c.claims.yaml': 'document: fine.md\nclaims: [\n',
    'd.md': '# D\n\n```python\nraise RuntimeError("d")\n```\n',
  });
  const { exit, stdout } = await claimcheck(cwd, ['.', '--verbose']);
  expect(exit).toBe(2);
  for (const word of [
    'a.md:1:4  error  not-text',
    'b.claims.yaml:1:11  error  missing-document',
    'c.claims.yaml:3:1  error  yaml-syntax',
    'verified  fine ',
    'refuted  d/clean',
  ]) {
    expect(stdout).toContain(word);
  }
});

describe('an output that cannot be written is told before anything runs', () => {
  test.each([
    ['fine.md/results.json', 'below a file'],
    ['folder', 'it is a folder'],
    ['../no-such-folder/results.json', 'is not there'],
  ])('%s: %s', async (path, why) => {
    const cwd = await folder({
      ...fine,
      'folder/x': '',
      'slow.md': '# Slow\n\n```python\nimport time\ntime.sleep(600)\n```\n',
    });
    const { exit, stdout } = await claimcheck(cwd, ['.', '--timeout', '600s', '--reporter', `json=${path}`]);
    expect(exit).toBe(2);
    expect(stdout).toContain(`${path}  error  unwritable-output`);
    expect(stdout).toContain(why);
  });
});

describe('without any Python', () => {
  test.each([['/nonexistent'], ['']])('on PATH `%s` it is exit 3', async (path) => {
    const surroundings = { PATH: path, HOME: '/nonexistent' };
    const { exit, stdout, stderr } = await claimcheck(await folder(fine), [], surroundings);
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
    expect(stderr).toContain('no python3 was found');
  });

  test('doctor says so', async () => {
    const { exit, stdout } = await claimcheck(await folder(fine), ['doctor'], { PATH: '', HOME: '/nonexistent' });
    expect(exit).toBe(3);
    expect(stdout).toContain('none: no claim can be verified');
  });

  test('check works', async () => {
    const { exit } = await claimcheck(await folder(fine), ['check'], { PATH: '', HOME: '/nonexistent' });
    expect(exit).toBe(0);
  });
});

test('in a folder a file that has several names by links is verified once', async () => {
  const cwd = await folder({ 'docs/fine.md': fine['fine.md'] });
  await symlink('fine.md', join(cwd, 'docs/also.md'));
  await symlink('.', join(cwd, 'docs/loop'));
  const { exit, stdout } = await claimcheck(cwd, ['list', 'docs']);
  expect({ exit, titles: stdout.match(/^\S+\.md/gmu) }).toEqual({ exit: 0, titles: ['docs/fine.md'] });
  expect((await claimcheck(cwd, ['list', 'docs/also.md'])).stdout).toContain('docs/also.md');
});
