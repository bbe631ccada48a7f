import { access, chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isPlace } from '../../src/cli/explain-place.ts';
import { claimcheck, folder, tea } from './claimcheck.ts';

const kettle = {
  'kettle.md':
    '# Kettle\n\n```python\nimport warnings\nwarnings.warn("hot")\nprint("on")\nraise ValueError("dry")\n```\n\nIt is on.\n',
  'kettle.claims.yaml': `document: kettle.md
programs: { kettle: { before: "x = 1", block: Kettle } }
claims:
  - { id: on, quote: It is on, program: kettle, expect: { stdout: ["off"] } }
`,
};

describe('explain PLACE', () => {
  test.each([
    [tea, 'docs/tea.md#heats', 0, ['6 │ print("heating")', 'stdout  heating', 'verified  heats', '✓ stdout']],
    [tea, 'docs/tea.md#freezes', 0, ['refuted  freezes', '✗ contains', 'freezing']],
    [tea, 'docs/tea.md:14', 0, ['program pour', 'verified  pour/clean']],
    [kettle, 'kettle.md#on', 0, ['+ │ x = 1', '4 │ import warnings', 'UserWarning: hot (line 5)', 'ValueError: dry']],
    [tea, 'docs/tea.md#frezes', 2, ['unmatched-filter']],
    [tea, 'docs/none.md', 2, ['no-such-path']],
    [tea, 'not-observed', 0, ['not-observed: ']],
    [tea, 'not-observd', 2, []],
  ])('%j of %s is %d', async (files, place, status, parts) => {
    const { exit, stdout } = await claimcheck(await folder(files), ['explain', place]);
    expect(exit).toBe(status);
    for (const part of parts) expect(stdout).toContain(part);
  });

  test('shows only what the place needs', async () => {
    const { stdout } = await claimcheck(await folder(tea), ['explain', 'docs/tea.md#heats']);
    expect(stdout).not.toContain('poured');
  });
});

describe('explain PLACE --open', () => {
  test('writes the page and starts the browser with it, at the claim', async () => {
    const cwd = await folder({ ...tea, browser: '#!/bin/sh\nprintf %s "$2" > "$1"\n' });
    await chmod(join(cwd, 'browser'), 0o755);
    const BROWSER = `${join(cwd, 'no-such-browser')}:${join(cwd, 'browser')} ${join(cwd, 'opened')} %s`;
    const { exit, stdout } = await claimcheck(cwd, ['explain', 'docs/tea.md#freezes', '--open'], { BROWSER });
    const page = '.claimcheck/page/docs/tea.md.html';
    expect([exit, stdout.endsWith(`page: ${page}`)]).toEqual([0, true]);
    await expect
      .poll(() => readFile(join(cwd, 'opened'), 'utf8').catch(() => ''), { timeout: 30_000 })
      .toBe(`${pathToFileURL(join(cwd, page)).href}#freezes`);
    expect(await readFile(join(cwd, page), 'utf8')).toContain('freezing');
    expect(await readFile(join(cwd, '.claimcheck/.gitignore'), 'utf8')).toBe('*\n');
  });

  test('says where the page is if there is no browser', async () => {
    const cwd = await folder(tea);
    const args = ['explain', 'docs/tea.md#heats', '--open'];
    const { exit, stdout, stderr } = await claimcheck(cwd, args, { BROWSER: join(cwd, 'none') });
    expect([exit, stderr.includes('no browser could be started')]).toEqual([0, true]);
    expect(stdout).toContain('page: .claimcheck/page/docs/tea.md.html');
  });

  test('without it nothing is written', async () => {
    const cwd = await folder(tea);
    await claimcheck(cwd, ['explain', 'docs/tea.md#heats'], { BROWSER: join(cwd, 'none') });
    await expect(access(join(cwd, '.claimcheck/page'))).rejects.toThrow('ENOENT');
  });
});

describe('isPlace', () => {
  test.each([
    ['docs/tea.md', true],
    ['tea.md:3', true],
    ['tea#id', true],
    ['unknown-key', false],
    ['verified', false],
  ])('of %s is %j', async (word, place) => {
    expect(await isPlace(word, await folder({}))).toBe(place);
  });
});

test('a line of prose is told the claims on both sides of it', async () => {
  const cwd = await folder({
    'a.md': '# A\n\n```python\nprint(1)\n```\n\nWords.\n\n## B\n\n```python\nprint(2)\n```\n',
  });
  const { exit, stdout, stderr } = await claimcheck(cwd, ['explain', 'a.md:7']);
  expect(exit).toBe(2);
  for (const part of ['`a/clean` at line 3', '`b/clean` at line 11'])
    expect(`${stdout}${stderr}`.replaceAll(/\s+/gu, ' ')).toContain(part);
});
