import { expect, test } from 'vitest';
import { pathWithin } from '../../src/report/path-within.ts';

test.each<[string, string, string]>([
  ['', 'a.md', 'a.md'],
  ['', '../a.md', '../a.md'],
  ['docs', 'a.md', 'docs/a.md'],
  ['docs/guide', '../a.md', 'docs/a.md'],
  ['docs', '../expectations/a.yaml', 'expectations/a.yaml'],
  ['docs', '../../a.md', '../a.md'],
  ['docs', './a.md', 'docs/a.md'],
  ['docs', '/srv/a.md', '/srv/a.md'],
  ['docs', 'C:\\a.md', 'C:\\a.md'],
])('in %j %j is %j', (way, path, whole) => {
  expect(pathWithin(way, path)).toBe(whole);
});
