import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimcheck, fine, folder, tea } from './claimcheck.ts';

describe('usage errors are exit 2, on stderr, with what was meant', () => {
  test.each([
    [['--gerp', 'x'], '--grep'],
    [['--strct'], '--strict'],
    [['verify', '--jbos', '2'], '--jobs'],
    [['check', '--quite'], '--quiet'],
    [['--python'], '--python'],
    [['--clock', 'fast'], 'auto, virtual, real'],
    [['--missing-python', 'pass'], 'fail, skip'],
    [['explain'], 'place'],
    [['explain', 'unknow-key'], 'unknown-key'],
    [['schema', 'shet'], 'sheet, config, results'],
  ])('%j names %s', async (args, word) => {
    const { exit, stdout, stderr } = await claimcheck(await folder(fine), args);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain(word);
  });

  test.each([
    [['--repeat', 'often'], '--repeat'],
    [['--repeat', '0'], '--repeat'],
    [['--jobs', '0'], '--jobs'],
    [['--timeout', 'soon'], '--timeout'],
    [['--timeout', '5'], '--timeout'],
    [['--min-coverage', '101'], '--min-coverage'],
    [['--python', '>>3'], '--python'],
    [['--reporter', 'jsn=a.json'], '--reporter'],
    [['--reporter', 'json='], '--reporter'],
  ])('%j is a Problem of %s', async (args, option) => {
    const { exit, stdout } = await claimcheck(await folder(fine), args);
    expect(exit).toBe(2);
    expect(stdout).toContain(`${option}  error  invalid-option`);
  });

  test('every wrong option is told at once', async () => {
    const { stdout } = await claimcheck(await folder(fine), ['--jobs', '0', '--timeout', 'soon']);
    expect(stdout).toContain('--jobs  error');
    expect(stdout).toContain('--timeout  error');
  });

  test('a command that does not exist is a path that does not exist', async () => {
    const { exit, stdout, stderr } = await claimcheck(await folder(fine), ['chek']);
    expect(exit).toBe(2);
    expect(stdout).toContain('chek  error  no-such-path');
    expect(stderr).toContain('`check`');
  });
});

describe('what is asked for is said on stdout, with exit 0', () => {
  test.each([
    [['--version'], /^\d+\.\d+\.\d+$/u],
    [['--help'], /Exit status:/u],
    [['verify', '--help'], /--missing-python/u],
    [['help', 'check'], /--quiet/u],
    [['explain', 'hidden-block'], /^hidden-block: /u],
    [['explain', 'holds-after-all'], /^holds-after-all: /u],
    [['schema'], /^\{/u],
    [['schema', 'results'], /claimcheck-results\/1/u],
    [['doctor'], /Interpreters\n {2}\w+ +3\.\d+/u],
    [['check'], /^1 claim read; nothing was run$/u],
    [
      ['list'],
      /fine\.md {2}Fine\n {2}3 {2}python {2}program {2}fine {2}Fine\n\n {2}claims\n {2}7 {2}fine {2}It is fine/u,
    ],
  ])('%j', async (args, text) => {
    const { exit, stdout, stderr } = await claimcheck(await folder(fine), args);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toMatch(text);
  });
});

test('check tells what no run is needed for, and runs nothing', async () => {
  const cwd = await folder({
    'a.claims.yaml': 'document: a.md\nclaims:\n  - { quote: It is not so, expect: { exit: 0 } }\n',
  });
  const code = `open(${JSON.stringify(join(cwd, 'ran'))}, "w")`;
  await writeFile(join(cwd, 'a.md'), `# A\n\n\`\`\`python\n${code}\n\`\`\`\n\nIt is so.\n`);
  const { exit, stdout } = await claimcheck(cwd, ['check']);
  expect(exit).toBe(1);
  expect(stdout).toContain('stale  it-is-not-so');
  expect(await readdir(cwd)).toEqual(['a.claims.yaml', 'a.md']);
  await claimcheck(cwd, []);
  expect(await readdir(cwd)).toContain('ran');
});

test('check tells what it warns of', async () => {
  const cwd = await folder({
    'a.md': '# A\n\n```python\nprint(1)\n```\n',
    'a.claims.yaml': 'document: a.md\nclaims: []\nignore: [{ block: Gone, because: it was there }]\n',
  });
  const { exit, stdout } = await claimcheck(cwd, ['check', '--quiet']);
  expect(exit).toBe(0);
  expect(stdout).toContain('a.claims.yaml:3:10  warning  unused-ignore');
});

test.each([
  [['check', 'nope'], 'no-such-path'],
  [['list', 'nope'], 'no-such-path'],
  [['check', 'docs', 'empty.yaml'], 'missing-key'],
])('%j is exit 2', async (args, rule) => {
  const { exit, stdout } = await claimcheck(await folder({ ...tea, 'empty.yaml': 'claims: []\n' }), args);
  expect(exit).toBe(2);
  expect(stdout).toContain(rule);
});
