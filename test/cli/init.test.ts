import { Ajv } from 'ajv';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import sheetSchema from '../../schema/sheet.schema.json' with { type: 'json' };
import { parseSheet } from '../../src/sheet/parse.ts';
import { claimcheck, folder, tea } from './claimcheck.ts';

const loop = `# Loop

## Sleep

\`\`\`python
import asyncio

async def one():
    await asyncio.sleep(1)
    print("done")

asyncio.run(one())
asyncio.run(one())
\`\`\`

\`\`\`text
done
done
\`\`\`

Together this takes about 2 seconds. 总耗时 60 秒。

## Traps

Without await there is a RuntimeWarning, never an error.

\`\`\`python
async def f(): pass
f()
\`\`\`

This raises ValueError:

\`\`\`python
raise ValueError("dry")
\`\`\`

## Broken

\`\`\`python
print(not_defined)
\`\`\`

\`\`\`python
print("a")
\`\`\`

Output:

\`\`\`
b
\`\`\`

Needs Python 3.7. Only this prints \`a\`.

\`\`\`python
import package_that_is_not_there
\`\`\`
`;

const sheetOf = async (cwd: string, path = 'expectations/loop.yaml'): Promise<string> =>
  readFile(join(cwd, path), 'utf8');

describe('init', () => {
  test('makes claims of what holds, and comments of what does not', async () => {
    const cwd = await folder({ 'docs/loop.md': loop });
    const { exit, stdout } = await claimcheck(cwd, ['init', 'docs']);
    expect(exit).toBe(0);
    expect(stdout).toContain('not so: 1 claim does not hold and is left out of the sheets: docs/loop.md:51\n');
    const text = await sheetOf(cwd);
    const sheet: unknown = parse(text);
    expect(sheet).toMatchObject({
      document: '../docs/loop.md',
      claims: [
        { id: 'sleep-output', expect: { stdout: ['done', 'done'] } },
        { id: 'sleep-duration', quote: 'Together this takes about 2 seconds.', expect: { duration: '2s' } },
        { id: 'traps-warning', expect: { warnings: ["RuntimeWarning: coroutine 'f' was never awaited"] } },
        { id: 'traps-2-error', expect: { error: 'ValueError' } },
        { id: 'broken-2-runs' },
        { id: 'broken-2-prints', quote: 'Only this prints a.', expect: { contains: ['a'] } },
      ],
      ignore: [{ block: 'Broken (1)' }, { block: 'Broken (3)' }],
    });
    for (const part of ['# line 21: says how long it takes', 'duration: 60s', 'since: "3.7"'])
      expect(text).toContain(part);
    const validate = new Ajv({ strict: false }).compile(sheetSchema);
    expect(validate(sheet) ? [] : validate.errors).toEqual([]);
    for (const env of [{}, { CI: 'true' }]) expect((await claimcheck(cwd, [], env)).exit).toBe(0);
  });

  test('its comments become claims when their marks are taken away', async () => {
    const cwd = await folder({ 'docs/loop.md': loop });
    await claimcheck(cwd, ['init', 'docs']);
    const text = (await sheetOf(cwd)).replaceAll(/^ {2}# (?!line )/gmu, '  ');
    const { sheet, problems } = parseSheet('a.yaml', new TextEncoder().encode(text));
    expect(problems).toEqual([]);
    expect(sheet?.claims.length).toBeGreaterThan(7);
  });

  test('where no claim holds, those in comments become claims with the word above them', async () => {
    const cwd = await folder({ 'a.md': '# A\n\nIt prints `2`, in Python 3.7 too.\n\n```python\nprint(1)\n```\n' });
    await claimcheck(cwd, ['init']);
    const text = await sheetOf(cwd, 'expectations/a.yaml');
    expect(parse(text)).toEqual({ document: '../a.md' });
    const bare = text.replaceAll(/^(?: {2})?# (?=claims:$)/gmu, '').replaceAll(/^ {2}# (?!line )/gmu, '  ');
    expect(parseSheet('a.yaml', new TextEncoder().encode(bare))).toMatchObject({
      sheet: { claims: [{}] },
      problems: [],
    });
    expect((await claimcheck(cwd, [])).exit).toBe(0);
  });

  test('overwrites nothing and names what is there', async () => {
    const more = 'document: ../docs/tea.md\nclaims: []\n';
    const cwd = await folder({ ...tea, 'docs/loop.md': loop, 'expectations/loop.yaml': more, 'claimcheck.yaml': '' });
    const { exit, stdout } = await claimcheck(cwd, ['init', 'docs', '--workflow']);
    expect(exit).toBe(0);
    expect(await sheetOf(cwd, 'expectations/tea.yaml')).toBe(tea['expectations/tea.yaml']);
    expect(await sheetOf(cwd)).toBe(more);
    expect(await sheetOf(cwd, 'claimcheck.yaml')).toBe('');
    expect(await readdir(join(cwd, 'expectations/docs'))).toEqual(['loop.yaml']);
    expect(stdout).toContain('left alone: expectations/loop.yaml, expectations/tea.yaml');
    expect(stdout).toContain('left alone: claimcheck.yaml');
    expect(parse(await sheetOf(cwd, '.github/workflows/claimcheck.yml'))).toMatchObject({ name: 'claimcheck' });
    const again = await claimcheck(cwd, ['init', 'docs']);
    expect(again.stdout).not.toContain('wrote');
  });

  test('beside the document where that is asked for', async () => {
    const cwd = await folder({ 'a.md': '# A\n\n```python\nprint(1)\n```\n\nPrints `1`.\n\n```\n1\n```\n' });
    expect((await claimcheck(cwd, ['init', '--beside'])).exit).toBe(0);
    expect(parse(await sheetOf(cwd, 'a.claims.yaml'))).toMatchObject({
      document: 'a.md',
      claims: [{ id: 'a-prints' }, { id: 'a-output' }],
    });
    expect((await claimcheck(cwd, ['--strict'])).exit).toBe(0);
  });

  test.each([
    ['nothing holds', { 'a.md': '# A\n\n```python\nnone_such\n```\n' }, 0],
    ['no document', {}, 2],
    ['no Python', { 'a.md': '# A\n' }, 2],
  ])('writes no sheet where %s', async (_, files, status) => {
    const cwd = await folder(files);
    expect((await claimcheck(cwd, ['init'])).exit).toBe(status);
    expect((await readdir(cwd)).filter((name) => name === 'expectations')).toEqual([]);
  });
});

test('init again, beside a document without Python', async () => {
  const cwd = await folder({
    'docs/a.md': '# A\n\n```python\nprint("a")\n```\n\n```\na\n```\n',
    'docs/n.md': '# N\n\nWords.\n',
  });
  expect((await claimcheck(cwd, ['init', 'docs'])).exit).toBe(0);
  const again = await claimcheck(cwd, ['init', 'docs']);
  expect([again.exit, again.stdout.includes('no sheet for docs/n.md')]).toEqual([0, true]);
});

const values = `# Loaves

## Script

\`\`\`python
def weigh(count):
    return count * 750

weigh(2)  # 1500
weigh(3)  # 2200
total = weigh(4)  # 3000
print(weigh(1))  # 750
\`\`\`

## Session

\`\`\`pycon
>>> loaves = ["rye", "oat"]
>>> loaves[0]
'rye'
>>> print("loaves:", len(loaves))
loaves: 2
>>> loaves[2]
Traceback (most recent call last):
  ...
IndexError: list index out of range
\`\`\`

## Taken from the oven

\`\`\`python
tray = ["bun", "oat"]
tray.pop()  # 'oat'
tray.pop()  # 'bun'
\`\`\`
`;

test('values behind statements and sessions are claims; what is another value at the end needs no sheet', async () => {
  const cwd = await folder({ 'a.md': values });
  expect((await claimcheck(cwd, ['init'])).exit).toBe(0);
  const text = await sheetOf(cwd, 'expectations/a.yaml');
  expect(parse(text)).toEqual({
    document: '../a.md',
    claims: [
      ['script-value', 'weigh(2) # 1500', 'Script', { holds: 'weigh(2) == 1500' }],
      ['script-value-3', 'total = weigh(4) # 3000', 'Script', { holds: 'total == 3000' }],
      ['script-value-4', 'print(weigh(1)) # 750', 'Script', { contains: ['750'] }],
      ['session-pycon-value', "'rye'", 'session-pycon', { holds: "(loaves[0]) == 'rye'" }],
      ['session-pycon-value-2', 'loaves: 2', 'session-pycon', { contains: ['loaves: 2'] }],
      [
        'session-pycon-error',
        'IndexError: list index out of range',
        'session-pycon',
        { error: 'IndexError: list index out of range' },
      ],
    ].map(([id, quote, program, wanted]) => ({ id, quote, program, expect: wanted })),
  });
  expect(text).toMatch(/# line 10: .*\n {2}# - quote: "weigh\(3\) # 2200"/u);
  for (const command of [['check'], ['--strict']]) expect((await claimcheck(cwd, command)).exit).toBe(0);
});

const twice = `# Greetings

## First

\`\`\`python
def greet(name):
    print("before")
    print(name)

greet("Ada")
greet("Ada")
\`\`\`

\`\`\`text
before
Ada
before
Ada
\`\`\`

## Second

\`\`\`python
greet("Bob")
\`\`\`

\`\`\`text
before
Bob
\`\`\`

Bob is not Ada, as this prints \`Bob\` before \`Ada\`.

## Sums

\`\`\`python
one = 1
one + 3  # 4
one + 4  # 5
\`\`\`

\`\`\`pycon
>>> 2 + 2
4
>>> 2 + 1
3
>>> 3 - 2 + 3
4
\`\`\`

It is 4.
`;

test('whatever is edited of what is shown, in the document with its draft, fails', async () => {
  const cwd = await folder({ 'a.md': twice });
  expect((await claimcheck(cwd, ['init'])).exit).toBe(0);
  expect((await claimcheck(cwd, ['--strict'])).exit).toBe(0);
  const sheet: unknown = parse(await sheetOf(cwd, 'expectations/a.yaml'));
  const first = [
    { text: 'before', under: 'First', nth: 2 },
    { text: 'Ada', under: 'First', nth: 3 },
    { text: 'before', under: 'First', nth: 3 },
    { text: 'Ada', under: 'First', nth: 4 },
  ];
  // Of the others an edit could let another occurrence take the place of what it changed: they need no sheet.
  expect(sheet).toMatchObject({
    claims: [{ id: 'first-output', quote: first }, { id: 'sums-value' }, { id: 'sums-value-2' }],
  });
  const lines = twice.split('\n');
  const shown = lines.flatMap((line, index) => (/^(?:before|Ada|Bob|\d|one \+ \d +# \d)$/u.test(line) ? [index] : []));
  expect(shown.length).toBe(11);
  for (const index of shown) {
    const edited = lines.map((line, each) => (each === index ? line.replace(/[\da-z]$/u, '7') : line));
    await writeFile(join(cwd, 'a.md'), edited.join('\n'));
    expect([index, (await claimcheck(cwd, [])).exit]).toEqual([index, 1]);
  }
}, 120_000);
