import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { platform } from 'node:process';
import { describe, expect, test } from 'vitest';
import { claimcheck, folder } from './claimcheck.ts';
import { ctrlC, ctrlD, inTerminal } from './terminal.ts';

const tick = '```';
const wrong = { 'a.md': `# A\n\n${tick}python\nprint("tea")\n${tick}\n\n${tick}\ncoffee\n${tick}\n` };
const right = wrong['a.md'].replace('coffee', 'tea');

describe.runIf(platform !== 'win32')('update asks at a terminal', () => {
  test.each([
    ['y\r', 0, right],
    ['\r', 1, wrong['a.md']],
    ['n\r', 1, wrong['a.md']],
    [ctrlC, 130, wrong['a.md']],
    [ctrlD, 1, wrong['a.md']],
  ])('%j is exit %i', async (keys, exit, text) => {
    const cwd = await folder(wrong);
    const { sees, type, ended } = inTerminal(cwd, ['update']);
    await sees('Write 1 file?');
    type(keys);
    expect(await ended()).toBe(exit);
    expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe(text);
  });

  test('Ctrl-C while programs run writes nothing', async () => {
    const endless = `# B\n\n${tick}python\nwhile True: pass\n${tick}\n`;
    const cwd = await folder({ ...wrong, 'b.md': endless });
    const { sees, type, ended } = inTerminal(cwd, ['update', '--yes']);
    await sees('limit 30 s');
    type(ctrlC);
    expect(await ended()).toBe(130);
    expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe(wrong['a.md']);
  });
});

/** A program that writes to a file of the author's, as an editor would in the meantime. */
const meddling = (path: string): string =>
  [
    '# A',
    '',
    `${tick}python`,
    `with open(${JSON.stringify(path)}, "r+") as file:`,
    '    text = file.read()',
    '    file.seek(0)',
    '    _ = file.write("# mine\\n" + text)',
    tick,
    '',
    `${tick}python`,
    '>>> 1 + 1',
    '3',
    tick,
    '',
    'It prints nothing.',
    '',
  ].join('\n');
const sheet =
  'document: a.md\nclaims:\n  - quote: It prints\n    program: { code: print(1) }\n    expect: { stdout: coffee }\n';

test.each(['a.md', 'a.claims.yaml'])('%s is left alone where it was changed while programs ran', async (changed) => {
  const cwd = await folder(changed === 'a.md' ? {} : { 'a.claims.yaml': sheet });
  const path = join(cwd, changed);
  await writeFile(join(cwd, 'a.md'), meddling(path));
  const before = await readFile(path, 'utf8');
  const { exit, stdout } = await claimcheck(cwd, ['update', '--yes']);
  expect([exit, stdout.includes(`left alone: ${changed}, which was changed meanwhile`)]).toEqual([1, true]);
  expect(await readFile(path, 'utf8')).toMatch(/^# mine\n/u);
  expect((await readFile(path, 'utf8')).endsWith(before)).toBe(true);
});
