import { expect, test } from 'vitest';
import { interpreters } from '../run/laboratory.ts';
import { makeWheel, onlyWheelsOf } from '../run/wheels.ts';
import { claimcheck, folder } from './claimcheck.ts';

const [python] = interpreters.slice(-1);

const document = `---
requirements: earl-grey>=1
---

# Tea

## Leaves

\`\`\`python
import earl_grey

print(earl_grey.leaves, "leaves")
\`\`\`

\`\`\`text
1 leaves
\`\`\`

## Water

\`\`\`python
# /// script
# dependencies = ["oolong"]
# ///
import oolong
\`\`\`
`;

async function teaRoom(text: string) {
  if (python === undefined) throw new Error('Unexpected machine without Python');
  const shelf = await folder({ 'tea.md': text, 'false.md': text.replace('1 leaves', '2 leaves') });
  await makeWheel(shelf, python, { name: 'earl_grey', version: '1.0', code: 'leaves = 1\n' });
  return (...words: readonly string[]) =>
    claimcheck(shelf, [...words, '--python', python.executable], onlyWheelsOf(shelf));
}

async function tasting(text: string) {
  const say = await teaRoom(text);
  return (...words: readonly string[]) => say('--verbose', '--no-strict', ...words);
}

test('packages that are named: with --install they are there, without it the claims are undecided', async () => {
  const run = await tasting(document);
  const without = await run('tea.md:9');
  expect(without).toMatchObject({ exit: 0 });
  expect(without.stdout).toContain('needs earl-grey, which --install provides');
  expect(without.stdout).toContain('2 undecided');
  expect(await run('tea.md:9', '--strict')).toMatchObject({ exit: 1 });

  const provided = await run('--install', 'tea.md:9');
  expect(provided.stdout).toContain('2 verified');
  expect(provided).toMatchObject({ exit: 0 });
  const refuted = await run('--install', 'false.md:9');
  expect(refuted.stdout).toContain('1 refuted, 1 verified');
  expect(refuted).toMatchObject({ exit: 1 });
  // What was seen without them is not taken for what is seen with them, nor the other way round.
  expect((await run('tea.md:9')).stdout).toContain('2 undecided');

  const failing = await run('--install', 'tea.md');
  expect(failing).toMatchObject({ exit: 3 });
  expect(failing.stdout).toMatch(/earl-grey>=1, oolong could not be installed: .*oolong/u);
  expect(failing.stdout).toContain('1 undecided, 2 verified');
}, 120_000);

test('a requirement that cannot be read installs nothing', async () => {
  const run = await tasting(document.replace('earl-grey>=1', 'earl-grey=1'));
  const { exit, stdout, stderr } = await run('--install', 'tea.md:9');
  expect(exit).toBe(2);
  expect(stdout + stderr).toContain('invalid-requirement');
});

test('explain, update, init and baseline see the packages, too', async () => {
  const say = await teaRoom(document.slice(0, document.indexOf('## Water')));
  expect((await say('explain', 'tea.md:9')).stdout).toContain('undecided  leaves/output');
  const explained = await say('explain', 'tea.md:9', '--install');
  expect([explained.exit, explained.stdout.includes('verified  leaves/output')]).toEqual([0, true]);
  const updated = await say('update', 'false.md', '--install');
  expect([updated.exit, updated.stdout.includes('+1 leaves')]).toEqual([1, true]);
  await say('init', 'tea.md', '--install', '--beside');
  // As it is written down, without a word of packages.
  const verified = await say('verify', 'tea.md');
  expect([verified.exit, verified.stdout.includes('undecided')]).toEqual([0, false]);
}, 120_000);

test('where the index gives no answer, that is said, and not that there is no such package', async () => {
  if (python === undefined) return;
  const cwd = await folder({ 'tea.md': document.slice(0, document.indexOf('## Water')) });
  const nowhere = 'http://127.0.0.1:9/simple';
  const env = { PIP_RETRIES: '0', PIP_INDEX_URL: nowhere, PIP_CONFIG_FILE: '/dev/null', UV_INDEX_URL: nowhere };
  const { exit, stdout } = await claimcheck(cwd, ['--install', '--python', python.executable], env);
  expect([exit, /could not be reached|onnect/u.test(stdout)]).toEqual([3, true]);
}, 120_000);
