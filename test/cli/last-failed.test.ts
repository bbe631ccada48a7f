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
