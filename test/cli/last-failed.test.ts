import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimcheck, fine, folder, tea } from './claimcheck.ts';

test('--last-failed asks the claims that failed last time', async () => {
  const cwd = await folder({ ...tea, ...fine });
  expect((await claimcheck(cwd, [])).exit).toBe(1);
  const again = await claimcheck(cwd, ['--last-failed', '--verbose']);
  expect([again.exit, again.stdout.includes('verified')]).toEqual([1, false]);
  const elsewhere = await claimcheck(cwd, ['--last-failed', '--verbose', 'fine.md']);
  expect([elsewhere.exit, elsewhere.stderr.includes('no claim there failed last time')]).toEqual([0, true]);
  const there = await claimcheck(cwd, ['--last-failed', 'docs', 'fine.md']);
  expect(there.exit).toBe(1);
  // What is asked of other documents forgets nothing.
  await claimcheck(cwd, ['fine.md']);
  await writeFile(join(cwd, 'expectations/tea.yaml'), tea['expectations/tea.yaml'].replace('freezing', 'heating'));
  const repaired = await claimcheck(cwd, ['--last-failed', '--verbose']);
  expect([repaired.exit, repaired.stdout.includes('1 verified')]).toEqual([0, true]);
  const none = await claimcheck(cwd, ['--last-failed']);
  expect([none.exit, none.stderr.includes('no claim failed last time')]).toEqual([0, true]);
});

const two = {
  'a.md': '# One\n\n```python\n>>> 1 + 1\n3\n```\n\n# Two\n\n```python\n1 / 0\n```\n',
  'b.md': '# Three\n\n```python\n[][1]\n```\n',
};

test('--last-failed goes together with a line, a claim, --grep and --bail', async () => {
  const cwd = await folder(two);
  await claimcheck(cwd, []);
  const asked = async (...args: readonly string[]): Promise<readonly [number | undefined, readonly string[]]> => {
    const { exit, stdout } = await claimcheck(cwd, ['--last-failed', '--reporter', 'ndjson', ...args]);
    const lines = stdout.split('\n').filter((line) => line.includes('"event":"claim"'));
    return [exit, lines.map((line) => /"id":"([^"]+)"/u.exec(line)?.[1] ?? '')];
  };
  expect(await asked()).toEqual([1, ['one/output', 'two/clean', 'three/clean']]);
  expect(await asked('a.md:11')).toEqual([1, ['two/clean']]);
  expect(await asked('a.md#one/output', 'b.md')).toEqual([1, ['one/output', 'three/clean']]);
  expect(await asked('--grep', 'two')).toEqual([1, ['two/clean']]);
  expect(await asked('a.md:11', '--grep', 'one')).toEqual([2, []]);
  expect(await asked('--bail')).toEqual([1, ['one/output', 'two/clean']]);
  // Under a new name what failed is asked, and not missed.
  await writeFile(join(cwd, 'b.md'), two['b.md'].replace('Three', 'Four'));
  expect(await asked('b.md')).toEqual([1, ['four/clean']]);
});
