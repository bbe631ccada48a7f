import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { glob } from 'tinyglobby';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      // npm keeps what the package says; a very old one says it as a list.
      engines: z.union([z.object({ node: z.string().optional() }), z.array(z.string())]).optional(),
      optional: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

describe('engines', () => {
  test.each([
    ['>=20.19', '20.19.0', true],
    ['>=20.19', '20.18.9', false],
    ['>= 18', '20.19.0', true],
    ['^18.0.0 || >=20.20', '20.19.0', false],
    ['^20.9.0 || ^22.11.0', '22.10.0', false],
    ['^20.9.0 || ^22.11.0', '24.0.0', false],
    ['20 || >=22', '20.19.0', true],
    ['20 || >=22', '21.0.0', false],
    ['22', '20.19.0', false],
    ['>=0.4.x', '20.19.0', true],
    ['*', '20.19.0', true],
  ])('%s allows %s: %s', (range, version, allowed) => {
    expect(allows(range, version)).toBe(allowed);
  });

  test('a range that this test cannot read is an error', () => {
    expect(() => allows('>=18 <20', '20.19.0')).toThrow('Unexpected range');
  });

  test.each(['20.19.0', '22.13.0', '24.0.0'])('every package that is installed allows Node %s', async (version) => {
    const needed = Object.entries(await lockedPackages()).filter(([, entry]) => entry.optional !== true);
    expect(needed.length).toBeGreaterThan(50);
    expect(needed.filter(([, { engines }]) => !allows(nodeRange(engines), version)).map(([name]) => name)).toEqual([]);
  });
});

// `npm ci` refuses a lock file in which the binary of another platform is missing.
test('the lock file has every optional dependency', async () => {
  const packages = await lockedPackages();
  const names = Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, ''));
  const optional = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(optional.length).toBeGreaterThan(50);
  expect(optional.filter((name) => !names.includes(name))).toEqual([]);
});

describe('the package', () => {
  let packed: readonly string[] = [];

  beforeAll(async () => {
    packed = await filesOfPackage();
  });

  test('has all that is built, and nothing that lost its source', async () => {
    const sources = await glob('src/**/*.ts', { cwd: root });
    const built = sources.flatMap((path) => ['.js', '.d.ts'].map((end) => compiled(path, end)));
    const inBundle = await glob('dist/bundle/*', { cwd: root });
    expect(packed.filter((path) => path.startsWith('dist/'))).toEqual([...built, ...inBundle].toSorted());
  });

  test('has the terms of what others wrote', async () => {
    const terms = await readFile(resolve(root, 'dist/bundle/LICENSES.txt'), 'utf8');
    expect(['commander', 'micromark', 'yaml'].filter((name) => !terms.includes(`\n${name}\n`))).toEqual([]);
    expect(terms).not.toContain('\nundefined\n');
  });

  test('is of modules, which have no names of CommonJS', async () => {
    const files = await glob('dist/{bundle,cli}/*.js', { cwd: root, absolute: true });
    const texts = await Promise.all(files.map((path) => readFile(path, 'utf8')));
    expect(files.filter((_, index) => /(?<![\w.$"'])__(?:file|dir)name\b/u.test(texts[index] ?? ''))).toEqual([]);
  });

  test('has what package.json points at', async () => {
    const manifest = z
      .object({ bin: z.record(z.string(), z.string()), exports: z.record(z.string(), z.unknown()) })
      .parse(JSON.parse(await readFile(resolve(root, 'package.json'), 'utf8')));
    const targets = [...strings(manifest.bin), ...strings(manifest.exports)].filter((target) => !target.includes('*'));
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.filter((target) => !packed.includes(target.replace(/^\.\//, '')))).toEqual([]);
  });

  test('has the driver and the schemas', async () => {
    const needed = await glob(['src/run/python/**/*.py', 'schema/*.json'], { cwd: root });
    expect(packed).toEqual(expect.arrayContaining(needed));
  });

  test('has nothing else', () => {
    const known =
      /^(?:dist\/.*|src\/run\/python\/.*\.py|schema\/.*\.json|package\.json|LICENSE|README\.md|CHANGELOG\.md)$/;
    expect(packed.filter((path) => !known.test(path))).toEqual([]);
  });
});

async function lockedPackages(): Promise<z.infer<typeof lockFile>['packages']> {
  return lockFile.parse(JSON.parse(await readFile(resolve(root, 'package-lock.json'), 'utf8'))).packages;
}

async function filesOfPackage(): Promise<readonly string[]> {
  const line = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout } = await promisify(execFile)('npm', line, { cwd: root });
  const [only] = z.array(z.object({ files: z.array(z.object({ path: z.string() })) })).parse(JSON.parse(stdout));
  return (only?.files ?? []).map((file) => file.path).toSorted();
}

/** `dist/a/b.js` of `src/a/b.ts`. */
function compiled(source: string, end: string): string {
  return source.replace(/^src\//, 'dist/').replace(/\.ts$/, end);
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    return [value];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

function nodeRange(engines: { node?: string | undefined } | readonly string[] | undefined): string {
  return engines !== undefined && 'node' in engines ? (engines.node ?? '*') : '*';
}

/** Whether a range of npm's kind holds a version: alternatives of one comparator each, which is all that packages use. */
function allows(range: string, version: string): boolean {
  return range.split('||').some((alternative) => matches(alternative.trim(), parts(version)));
}

function matches(comparator: string, version: readonly number[]): boolean {
  if (comparator === '*') {
    return true;
  }
  const [, operator, text] = /^(>=|\^|)\s*v?(\d[\d.x*]*)$/.exec(comparator) ?? [];
  if (operator === undefined || text === undefined) {
    throw new Error(`Unexpected range ${comparator}, expected one of >=1.2.3, ^1.2.3, 1, *`);
  }
  const bound = parts(text);
  const isSameMajor = operator === '>=' || bound[0] === version[0];
  return isSameMajor && (operator === '' || !isBefore(version, bound));
}

function parts(version: string): readonly number[] {
  return version.split('.').map((part) => (part === 'x' || part === '*' ? 0 : Number(part)));
}

function isBefore(left: readonly number[], right: readonly number[]): boolean {
  const index = [0, 1, 2].find((at) => (left[at] ?? 0) !== (right[at] ?? 0));
  return index !== undefined && (left[index] ?? 0) < (right[index] ?? 0);
}
