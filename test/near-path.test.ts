import { expect, test } from 'vitest';
import { expectedPath } from '../src/near-path.ts';
import { nearest } from '../src/sheet/nearest.ts';
import { folder } from './cli/claimcheck.ts';

test.each([
  ['docs/guid.md', '`docs/guide.md`'],
  ['docs/guid.md:7', '`docs/guide.md:7`'],
  ['guide.md#boil', '`docs/guide.md#boil`'],
  ['docs/guide.md:seven', '`docs/guide.md#claim-id`'],
  ['docs/guide.md#', '`docs/guide.md:42`'],
  ['none.md', 'a file or a folder that exists'],
  ['gude.md/../../', 'a file or a folder that exists'],
])('%s: expected %s', async (path, part) => {
  const cwd = await folder({ 'docs/guide.md': '# Guide\n' });
  expect(await expectedPath(path, cwd, nearest)).toContain(part);
});

test('what is like nothing that is there gets no suggestion', async () => {
  const cwd = await folder({ 'docs/guide.md': '# Guide\n' });
  expect(await expectedPath('chapter-one.md', cwd, nearest)).toBe('a file or a folder that exists');
});
