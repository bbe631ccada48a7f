import { expect, test } from 'vitest';
import { readCommit } from '../src/commit.ts';
import { folder } from './cli/claimcheck.ts';

const sha = 'c0ffee'.repeat(6) + 'abcd';

test.each([
  ['a branch', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': `${sha}\n` }, sha],
  [
    'a packed branch',
    { '.git/HEAD': 'ref: refs/heads/main\n', '.git/packed-refs': `# pack-refs\n${sha} refs/heads/main\n` },
    sha,
  ],
  ['a commit', { '.git/HEAD': `${sha}\n` }, sha],
  ['a branch without a commit', { '.git/HEAD': 'ref: refs/heads/main\n' }, null],
  ['nonsense', { '.git/HEAD': 'c0ffee\n' }, null],
])('%s', async (_, files, expected) => {
  expect(await readCommit(await folder(files))).toBe(expected);
});

test('a folder within the repository', async () => {
  const cwd = await folder({ '.git/HEAD': `${sha}\n`, 'docs/a.md': '' });
  expect(await readCommit(`${cwd}/docs`)).toBe(sha);
});
