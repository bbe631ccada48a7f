import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const main = join(root, 'dist', 'cli', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'claimcheck-readme-'));

interface Fence {
  readonly info: string;
  readonly text: string;
}

const fences: readonly Fence[] = [
  ...readme.matchAll(/^(?<mark>`{3,4})(?<info>[^\n]+)\n(?<text>.*?)^\k<mark>$/gmsu),
].map(({ groups }) => ({ info: groups?.['info'] ?? '', text: groups?.['text'] ?? '' }));
const commandLines = fences.filter(({ info }) => info === 'sh').flatMap(({ text }) => text.trim().split('\n'));

beforeAll(() => {
  mkdirSync(join(folder, 'docs'));
  for (const { info, text } of fences) {
    const name = /file=(\S+)/u.exec(info)?.[1];
    if (name === undefined) continue;
    writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'docs', name), text);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As the reader would call it, from the folder with the example's files. */
function claimcheck(words: readonly string[]): { readonly stdout: string; readonly status: number | null } {
  return spawnSync(process.execPath, [main, ...words], { cwd: folder, encoding: 'utf8', env: plainEnvironment });
}

/** Nothing of the CI or the terminal that the tests run in. */
const plainEnvironment = { PATH: process.env['PATH'], HOME: process.env['HOME'] };

/** Measured seconds and versions differ from machine to machine, and columns with them. */
function withoutFigures(text: string): string {
  return text
    .replaceAll(/\d+\.\d+ ?s\b/gu, 'N s')
    .replaceAll(/\b3\.\d+(?:\.\d+)?/gu, '3.x')
    .trimEnd();
}

describe('README', () => {
  test.each(fences.filter(({ info }) => info === 'console').map(({ text }) => text))('%s', (session) => {
    const [prompt = '', ...shown] = session.split('\n');
    const { stdout } = claimcheck(prompt.replace('$ npx claimcheck ', '').split(' '));
    expect(withoutFigures(stdout)).toBe(withoutFigures(shown.join('\n')));
  });

  test('the example is refuted: exit status 1', () => {
    expect(claimcheck(['tea.md']).status).toBe(1);
    expect(claimcheck(['docs/']).status).toBe(1);
  });

  test('the commands of the first minute are there', () => {
    expect(commandLines).toEqual([
      'npm ci && npm start',
      'npm cit',
      'npm install --save-dev claimcheck',
      'npx claimcheck docs/',
    ]);
    const stated: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(stated).toMatchObject({
      name: 'claimcheck',
      bin: { claimcheck: 'dist/cli/main.js' },
      scripts: { start: 'node dist/cli/main.js verify', test: 'vitest run' },
    });
  });

  test('the Python of the example runs', () => {
    const python = readFileSync(join(folder, 'tea.md'), 'utf8').match(/```python\n(?<code>.*?)```/su)?.groups?.['code'];
    const { status, stdout } = spawnSync('python3', ['-c', python ?? ''], { encoding: 'utf8' });
    expect([status, stdout.split('\n').length]).toEqual([0, 5]);
  });
});
