import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimcheck, folder } from './claimcheck.ts';

const sheet = (expected: string, quote = 'It boils') => ({
  'a.md':
    '# A\n\n```python\nimport time\ntime.sleep(0.6)\nprint("heating")\nprint("took 12 ms")\nprint("done")\n```\n\nIt boils, in 2 steps. It freezes after 3 seconds.\n',
  'a.claims.yaml': `# mine\ndocument: a.md\nclaims:\n  - quote: ${quote} # why\n    expect: ${expected}\n# end\n`,
});

const changed = async (cwd: string, path: string, before: string): Promise<string | null> => {
  const after = await readFile(join(cwd, path), 'utf8');
  return after === before ? null : after;
};

describe('update of a sheet', () => {
  test.each([
    ['{ stdout: [cold, { like: "took *" }, done] } # x', '{ stdout: ["heating", { like: "took *" }, done] } # x'],
    ['{ stdout: [cold, ..., over] }', '{ stdout: ["heating", ..., "done"] }'],
    ['{ stdout: [cold, ..., over, out, x] }', '{ stdout: ["heating", "..."] }'],
    ['\n      duration: 2s ± 40% # about', '\n      duration: 0.6s ± 40% # about'],
    ['{ stdout: ["heating", { matches: "^cold$" }, done] }', null],
    ['{ contains: [freezing] }', null],
    ['{ duration: < 0.1s }', null],
    ['{ error: ValueError }', null],
  ])('%s', async (before, after) => {
    const files = sheet(before);
    const cwd = await folder(files);
    const { exit, stdout } = await claimcheck(cwd, ['update', '--yes']);
    expect(exit).toBe(0);
    const written = await changed(cwd, 'a.claims.yaml', files['a.claims.yaml']);
    const loose = written?.replace(/0\.\d+s ±/u, '0.6s ±') ?? null;
    if (before.includes('out, x')) expect(loose).toContain('"heating"');
    else expect(loose).toBe(after === null ? null : sheet(after)['a.claims.yaml']);
    expect(stdout).toContain(
      after === null ? 'left: a.md#it-boils' : 'will be true: a.md#it-boils, and the document goes on to say: It boils',
    );
    if (after !== null) expect((await claimcheck(cwd, [])).exit).toBe(0);
  });

  test('a sentence that says it itself is left', async () => {
    const files = sheet('{ duration: 3s }', 'It freezes after 3 seconds');
    const cwd = await folder(files);
    const { exit, stdout } = await claimcheck(cwd, ['update', '--yes']);
    expect([exit, stdout.includes('a sentence is never rewritten')]).toEqual([0, true]);
    expect(await changed(cwd, 'a.claims.yaml', files['a.claims.yaml'])).toBeNull();
  });

  test('nothing is written where nobody says so', async () => {
    const files = sheet('{ stdout: [cold, ...] }');
    const cwd = await folder(files);
    const { exit, stdout } = await claimcheck(cwd, ['update']);
    expect([exit, stdout.includes('+    expect: { stdout: ["heating", ...] }')]).toEqual([1, true]);
    expect(await changed(cwd, 'a.claims.yaml', files['a.claims.yaml'])).toBeNull();
  });
});

const shown = (lines: string): string =>
  `# B\n\n\`\`\`python\nprint("a")\nprint("b")\nprint("c")\n\`\`\`\n\nIt prints \`x\`:\n\n${['```text', ...lines.split(' '), '```'].join('\n')}\n\nend`;

describe('update of shown output', () => {
  test.each([
    [shown('a x c'), shown('a b c')],
    [shown('a x c').replaceAll('\n', '\r\n'), shown('a b c').replaceAll('\n', '\r\n')],
    [shown('x'), shown('a b c')],
    [shown('a b c'), null],
  ])('%#', async (before, after) => {
    const cwd = await folder({ 'b.md': before });
    expect((await claimcheck(cwd, ['update', '--yes'])).exit).toBe(0);
    expect(await changed(cwd, 'b.md', before)).toBe(after);
    expect((await claimcheck(cwd, [])).exit).toBe(0);
  });
});

const pythonBlock = (lines: readonly string[], mark = ''): string =>
  ['# B', '', ...['```python', ...lines, '```'].map((line) => mark + line), ''].join('\n');

/** Plain, in a quote and in a list; with both line ends. */
const inContainers = (lines: readonly string[]): Readonly<Record<string, string>> => {
  const plain = [
    pythonBlock(lines),
    pythonBlock(lines, '> '),
    pythonBlock(lines, '  ').replace('  ```python', '- ```python'),
  ].join('\n');
  return { 'a.md': plain, 'b.md': plain.replaceAll('\n', '\r\n') };
};

describe('update of what is shown within blocks', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a value', ['x = 1  # one', 'x + 1  # 3'], ['x = 1  # one', 'x + 1  # 2']],
    ['a value behind an arrow', ['print(1 + 1)  # -> 3'], ['print(1 + 1)  # -> 2']],
    ['a comment below', ['print("tea")', '#> coffee'], ['print("tea")', '#> tea']],
    [
      'a label with more lines',
      ['print("a\\nb\\n\\nc")', '# Output:', '# a', '# x'],
      ['print("a\\nb\\n\\nc")', '# Output:', '# a', '# b', '#', '# c'],
    ],
    [
      'a session',
      ['>>> 1 + 1', '3', '>>> print("a\\n\\nb")', 'x', '>>> 2', '2'],
      ['>>> 1 + 1', '2', '>>> print("a\\n\\nb")', 'a', '<BLANKLINE>', 'b', '>>> 2', '2'],
    ],
    ['fewer lines', ['>>> 1', '1', '2', '3'], ['>>> 1', '1']],
    ['a comment in a session', ['>>> sorted("ba")', "# ['b']"], ['>>> sorted("ba")', "# ['a', 'b']"]],
  ])('%s', async (_, before, after) => {
    const cwd = await folder(inContainers(before));
    expect((await claimcheck(cwd, ['update', '--yes'])).exit).toBe(0);
    for (const [path, text] of Object.entries(inContainers(after)))
      expect(await readFile(join(cwd, path), 'utf8')).toBe(text);
    expect((await claimcheck(cwd, [])).exit).toBe(0);
  });

  test.each<[string, readonly string[]]>([
    ['an address', ['>>> class A: pass', '>>> A()', 'tea']],
    ['an error in place of a value', ['>>> 1 / 0', '3']],
    ['lines that are typed', ['>>> print(">>> 1")', 'x']],
  ])('%s is left', async (_, lines) => {
    const cwd = await folder({ 'b.md': pythonBlock(lines) });
    await claimcheck(cwd, ['update', '--yes']);
    expect(await changed(cwd, 'b.md', pythonBlock(lines))).toBeNull();
  });
});
