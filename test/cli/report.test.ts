import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimcheck, folder, tea } from './claimcheck.ts';

/** A folder in which the tea was verified; its results are in `results.json`, its page in `report/`. */
async function verified(): Promise<string> {
  const cwd = await folder(tea);
  const { exit } = await claimcheck(cwd, ['docs', '--reporter', 'json=results.json', '--reporter', 'html=report']);
  expect(exit).toBe(1);
  return cwd;
}

const pagePath = 'docs/tea.md.html';

async function read(cwd: string, path: string): Promise<string> {
  return readFile(join(cwd, path), 'utf8');
}

describe('claimcheck report', () => {
  test('makes of saved results the site that verify makes', async () => {
    const cwd = await verified();
    const { exit, stderr } = await claimcheck(cwd, ['report', 'results.json', '--reporter', 'html=again']);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    for (const path of [pagePath, 'index.html']) {
      expect(await read(cwd, `again/${path}`)).toBe(await read(cwd, `report/${path}`));
    }
  });

  test('gives the results back, byte for byte', async () => {
    const cwd = await verified();
    await claimcheck(cwd, ['report', 'results.json', '--reporter', 'json=again.json']);
    expect(await read(cwd, 'again.json')).toBe(await read(cwd, 'results.json'));
  });

  test('of a document that has changed shows the claims and not the text', async () => {
    const cwd = await verified();
    await writeFile(join(cwd, 'docs/tea.md'), `${tea['docs/tea.md']}\nIt boils away.\n`);
    const { exit, stdout } = await claimcheck(cwd, ['report', 'results.json', '--reporter', 'html=again']);
    expect(exit).toBe(2);
    expect(stdout).toContain('results-outdated');
    const page = await read(cwd, `again/${pagePath}`);
    expect(page).toContain('id="freezes"');
    expect(page).not.toContain('<mark');
    expect(await read(cwd, `report/${pagePath}`)).toContain('<mark');
  });

  test('of a sheet that has changed says so', async () => {
    const cwd = await verified();
    await writeFile(join(cwd, 'expectations/tea.yaml'), tea['expectations/tea.yaml'].replace('id: heats', 'id: warms'));
    const { exit, stdout } = await claimcheck(cwd, ['report', 'results.json']);
    expect(exit).toBe(0);
    expect(stdout).toContain('results-outdated');
  });

  test.each([
    ['no such file', 'none.json', 'no-such-path'],
    ['a folder', '.', 'Unexpected folder, expected a file'],
    ['no results', 'docs/tea.md', 'invalid-results'],
    ['no folder for the page', 'results.json', 'invalid-option', '--reporter', 'html'],
  ])('refuses %s', async (_, path, ruleId, ...more) => {
    const cwd = await verified();
    const { exit, stdout } = await claimcheck(cwd, ['report', path, ...more]);
    expect(exit).toBe(2);
    expect(stdout).toContain(ruleId);
  });
});
