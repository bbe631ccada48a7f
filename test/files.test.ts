import { chmod, lstat, readFile, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePieces } from '../src/files.ts';
import { findSheets } from '../src/targets.ts';
import { folder } from './cli/claimcheck.ts';

async function* pieces(...texts: readonly string[]): AsyncGenerator<string> {
  for (const text of texts) yield text;
}

/** Breaks off. */
async function* broken(): AsyncGenerator<string> {
  yield 'a';
  throw new Error('broken');
}

it.each([
  ['a glob', 'sheets/**/*.{yaml,yml}', ['sheets/a.yaml', 'sheets/deep/b.yml']],
  ['a folder', 'sheets', ['sheets/a.yaml', 'sheets/deep/b.yml']],
  ['a file', 'sheets/a.yaml', ['sheets/a.yaml']],
  ['files of one folder', 'sheets/*.yaml', ['sheets/a.yaml']],
  ['nothing that is there', 'other', []],
])('findSheets of %s', async (_, pattern, expected) => {
  const cwd = await folder({ 'sheets/a.yaml': '', 'sheets/deep/b.yml': '', 'sheets/notes.md': '', 'c.yaml': '' });
  expect(await findSheets([pattern], cwd, cwd)).toEqual(expected);
});

describe('writePieces', () => {
  it('makes the folder, and the file of all pieces', async () => {
    const cwd = await folder({});
    await writePieces('a/b.json', pieces('{', '"异"', '}'), cwd);
    expect(await readFile(join(cwd, 'a/b.json'), 'utf8')).toBe('{"异"}');
    expect(await readdir(join(cwd, 'a'))).toEqual(['b.json']);
  });

  it('leaves what is there, and nothing else, where the pieces break off', async () => {
    const cwd = await folder({ 'a.json': 'before' });
    await expect(writePieces('a.json', broken(), cwd)).rejects.toThrow('broken');
    expect([await readFile(join(cwd, 'a.json'), 'utf8'), await readdir(cwd)]).toEqual(['before', ['a.json']]);
  });

  it('keeps the permissions of a file, and the link that leads to it', async () => {
    const cwd = await folder({ 'a.json': 'before' });
    await chmod(join(cwd, 'a.json'), 0o600);
    await symlink('a.json', join(cwd, 'link.json'));
    await writePieces('link.json', pieces('after'), cwd);
    expect((await lstat(join(cwd, 'link.json'))).isSymbolicLink()).toBe(true);
    expect([await readFile(join(cwd, 'a.json'), 'utf8'), (await lstat(join(cwd, 'a.json'))).mode & 0o777]).toEqual([
      'after',
      0o600,
    ]);
  });
});
