import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimcheck, folder, tea } from './claimcheck.ts';

const old = { 'docs/old.md': '# Old\n\n```python\nprint(1 / 0)\n```\n\n## New\n\n```python\nprint("new")\n```\n' };

const read = async (cwd: string, path: string): Promise<string> => readFile(join(cwd, path), 'utf8');

describe('baseline', () => {
  test('marks what fails in its sheet, and in one file what no sheet speaks of', async () => {
    const cwd = await folder({ ...tea, ...old });
    expect((await claimcheck(cwd, ['docs'])).exit).toBe(1);
    const { exit, stdout } = await claimcheck(cwd, ['baseline', 'docs', '--until', '2099-01-02']);
    expect(exit).toBe(0);
    expect(stdout).toContain('2 marked, 0 left');
    expect(await read(cwd, 'expectations/tea.yaml')).toMatch(
      /\{ id: heats, quote: "It heats, then it is done", expect: \{ stdout: \[heating, done\] \} \}\n {2}- \{ id: freezes, .*expect: \{ contains: \[freezing\] \}, known-wrong: \{ because: ".*", until: 2099-01-02 \} \}\n$/u,
    );
    expect(await read(cwd, 'claimcheck-baseline.yaml')).toContain('claim: "docs/old.md#old/clean"');
    expect((await claimcheck(cwd, ['docs', '--strict'])).exit).toBe(0);
  });

  test('new failures fail, old ones that hold again too, and entries of what is gone', async () => {
    const cwd = await folder(old);
    await claimcheck(cwd, ['baseline']);
    const write = async (text: string) => writeFile(join(cwd, 'docs/old.md'), text);
    await write(old['docs/old.md'].replace('"new"', '2 / 0'));
    expect((await claimcheck(cwd, [])).exit).toBe(1);
    await claimcheck(cwd, ['baseline']);
    expect((await claimcheck(cwd, [])).exit).toBe(0);
    await write(old['docs/old.md'].replace('1 / 0', '1'));
    const holding = await claimcheck(cwd, []);
    expect(holding.exit).toBe(1);
    expect(holding.stdout).toContain('refuted  old/clean');
    expect(holding.stdout).toContain('Remove its entry from `claimcheck-baseline.yaml`');
    await write(old['docs/old.md']);
    const path = join(cwd, 'claimcheck-baseline.yaml');
    const entries = await readFile(path, 'utf8');
    await writeFile(path, entries.replace(/until: .*/u, 'until: 2020-01-01'));
    const past = await claimcheck(cwd, []);
    expect([past.exit, past.stdout.includes('later `until` in `claimcheck-baseline.yaml`')]).toEqual([1, true]);
    await writeFile(path, entries);
    await write(old['docs/old.md'].replace('1 / 0', '1'));
    const again = await claimcheck(cwd, ['baseline']);
    expect(again.stdout).toContain('remove its `known-wrong`');
    await write(old['docs/old.md'].replace('# Old', '# Renamed'));
    const renamed = await claimcheck(cwd, []);
    expect(renamed.exit).toBe(2);
    expect(renamed.stdout).toContain('unused-ignore');
  });

  test.each([
    [['--until', '2020-01-01'], 2],
    [['--until', '2099-02-30'], 2],
    [['--until', 'soon'], 2],
    [['none.md'], 2],
  ])('%j is %d', async (args, status) => {
    const cwd = await folder(old);
    expect((await claimcheck(cwd, ['baseline', ...args])).exit).toBe(status);
  });

  test.each([
    ['known-wrong: [{ claim: a.md#x, because: b, until: 2099-13-01 }]', 'invalid-date'],
    ['known-wrong: [{ claim: a.md, because: b, until: 2099-01-01 }]', 'wrong-type'],
    ['known-wrong: [{ claim: a.md#x, because: b }]', 'missing-key'],
    ['knownwrong: []', 'unknown-key'],
  ])('%s is a Problem', async (text, rule) => {
    const { exit, stdout } = await claimcheck(await folder({ ...old, 'claimcheck-baseline.yaml': text }), []);
    expect([exit, stdout.includes(rule)]).toEqual([2, true]);
  });
});
