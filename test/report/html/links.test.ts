import { expect, test } from 'vitest';
import { documentMeant } from '../../../src/report/html/links.ts';

const paths = new Set([
  'docs/a.md',
  'docs/b c.md',
  'docs/sub/index.md',
  'docs/x.mdx',
  'README.md',
  '../out/o.md',
  '../out/p.md',
]);

test.each<[string, string, string | null]>([
  ['./a.md', 'docs/b c.md', 'docs/a.md'],
  ['a.md#part', 'docs/b c.md', 'docs/a.md#part'],
  ['a.md?plain=1#L3', 'docs/b c.md', 'docs/a.md#L3'],
  ['b%20c.md', 'docs/a.md', 'docs/b c.md'],
  ['../README.md', 'docs/a.md', 'README.md'],
  ['/docs/a.md', 'docs/sub/index.md', 'docs/a.md'],
  ['a', 'docs/a.md', 'docs/a.md'],
  ['a.html', 'docs/a.md', 'docs/a.md'],
  ['sub/', 'docs/a.md', 'docs/sub/index.md'],
  ['x', 'docs/a.md', 'docs/x.mdx'],
  ['..', 'docs/a.md', 'README.md'],
  ['p.md', '../out/o.md', '../out/p.md'],
  ['gone.md', 'docs/a.md', null],
  ['../../docs/a.md', 'docs/a.md', null],
  ['#part', 'docs/a.md', null],
  ['', 'docs/a.md', null],
  ['https://example.org/docs/a.md', 'docs/a.md', null],
  ['//docs/a.md', 'docs/a.md', null],
  ['javascript:a.md', 'docs/a.md', null],
  ['%E0%A4%A', 'docs/a.md', null],
])('%j in %s', (address, from, expected) => {
  const meant = documentMeant(address, from, paths);
  expect(meant === null ? null : `${meant.path}${meant.fragment}`).toBe(expected);
});
