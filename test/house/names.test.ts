import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const lineLimit = 300;
const vagueNames = ['utils', 'util', 'helpers', 'helper', 'common', 'core', 'lib', 'misc', 'shared'];
const ours = ['{src,test,bench,docs,schema,expectations,.ci,.github}/**', '*'];
const notOurs = ['test/fixtures/**', '**/node_modules/**', '**/__pycache__/**', 'bench/.env/**'];

describe('names', () => {
  test.each([
    ['src/utils/a.ts', true],
    ['src/judge/helpers.ts', true],
    ['test/common/a.test.ts', true],
    ['test/lib.test.ts', true],
    ['src/run/python/core.py', true],
    ['src/library/corecursive.ts', false],
  ])('%s is vague: %s', (path, vague) => {
    expect(isVague(path)).toBe(vague);
  });

  test('no file and no folder has a vague one', async () => {
    const paths = await glob(ours, { cwd: root, dot: true, ignore: notOurs });
    expect(paths).toContain('package.json');
    expect(paths.filter(isVague)).toEqual([]);
  });
});

describe('sources', () => {
  test.each([
    ['too-long', 'a\n'.repeat(lineLimit + 1)],
    ['computed-import', 'const a = await import(name);'],
    ['computed-import', 'const a = await import(`yaml`);'],
    ['unexplained-disable', '// oxlint-disable-next-line no-console'],
    ['unexplained-disable', '/* eslint-disable */'],
  ])('%s is seen', (complaint, text) => {
    expect(complaints(text)).toEqual([complaint]);
  });

  test.each([
    ['a\n'.repeat(lineLimit)],
    ["const a = await import('yaml');"],
    ['// oxlint-disable-next-line no-console -- the only output of a worker'],
  ])('%j passes', (text) => {
    expect(complaints(text)).toEqual([]);
  });

  test('no file of src has a complaint', async () => {
    const paths = await glob('src/**/*.{ts,py}', { cwd: root });
    const found = paths.map(async (path) => ({
      path,
      complaints: complaints(await readFile(resolve(root, path), 'utf8')),
    }));
    expect(paths).not.toEqual([]);
    expect((await Promise.all(found)).filter((file) => file.complaints.length > 0)).toEqual([]);
  });
});

function isVague(path: string): boolean {
  return path.split('/').some((part) => vagueNames.includes(basename(part).replace(/\..*$/, '').toLowerCase()));
}

/** What the linter cannot say: it reads literal specifiers only, obeys every disable comment and skips Python. */
function complaints(text: string): readonly string[] {
  const found = {
    'too-long': text.trimEnd().split('\n').length > lineLimit,
    'computed-import': /\bimport\(\s*[^'"\s]/.test(text),
    'unexplained-disable': /(?:oxlint|eslint)-disable(?!.* -- \S)/.test(text),
  };
  return Object.entries(found).flatMap(([complaint, holds]) => (holds ? [complaint] : []));
}
