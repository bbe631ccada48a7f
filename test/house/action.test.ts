import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { claimcheck, folder, plainEnv, program, tea } from '../cli/claimcheck.ts';

const root = join(import.meta.dirname, '../..');

describe('the script that verifies', () => {
  it('writes outputs, summary, page and results, and leaves the failing to the last step', async () => {
    const { outputs, summary, stdout, exit } = await verify({ CLAIMCHECK_PATHS: 'docs', CLAIMCHECK_STRICT: 'false' });
    expect(exit).toBe(0);
    expect(outputs).toMatchObject({ 'exit-code': '1', verified: '4', refuted: '1', stale: '0', 'known-wrong': '0' });
    expect(await readFile(join(outputs['report'] ?? '', 'index.html'), 'utf8')).toContain('tea');
    expect(JSON.parse(await readFile(outputs['results'] ?? '', 'utf8'))).toMatchObject({ summary: { refuted: 1 } });
    expect(summary).toContain('freezes');
    expect(stdout).toMatch(/^::error file=docs\/tea\.md,line=10/m);
  });

  it('takes lists line by line, and further formats', async () => {
    const inputs = {
      CLAIMCHECK_PATHS: ' docs/tea.md \n\n docs/my tea.md',
      CLAIMCHECK_REPORTERS: 'junit=out/my junit.xml\n',
    };
    const { outputs, cwd } = await verify(inputs);
    expect(outputs).toMatchObject({ verified: '4', refuted: '1' });
    expect(await readFile(join(cwd, 'out/my junit.xml'), 'utf8')).toContain('<testsuite');
  });

  it.each([
    ['an option as path', { CLAIMCHECK_PATHS: '--version' }],
    ['a reporter for standard output', { CLAIMCHECK_REPORTERS: 'json' }],
    ['an option as reporter', { CLAIMCHECK_REPORTERS: '--strict' }],
    ['a range of Pythons', { CLAIMCHECK_PYTHONS: '3.x' }],
    ['an option as Python', { CLAIMCHECK_PYTHONS: '--no-strict' }],
    ['another truth value', { CLAIMCHECK_STRICT: 'yes' }],
    ['another clock', { CLAIMCHECK_CLOCK: 'sundial' }],
    ['a command', { CLAIMCHECK_PATHS: '$(touch pwned)', CLAIMCHECK_REPORTERS: '`touch pwned`=x; touch pwned' }],
  ])('refuses %s', async (_, inputs) => {
    const { outputs, exit, cwd, stdout } = await verify(inputs);
    expect(exit).toBe(0);
    expect(outputs).toMatchObject({ 'exit-code': '2' });
    expect(stdout).toMatch(/^::error /mu);
    await expect(readFile(join(cwd, 'pwned'))).rejects.toThrow('ENOENT');
  });
});

describe('the script that installs', () => {
  it.each(['../evil', 'npm:evil', 'https://example.org/a.tgz', '--global', '1.0.0 evil', 'file:.'])(
    'refuses the version %s',
    async (version) => {
      const { exit, outputs } = await runScript('install', { CLAIMCHECK_VERSION: version });
      expect(exit).toBe(2);
      expect(outputs).toEqual({});
    },
  );
});

describe('the problem matcher', () => {
  it('reads what the terminal says of failures, problems and warnings', async () => {
    const sheet = `${tea['expectations/tea.yaml']}durration: 1s\n`;
    const cwd = await folder({ ...tea, 'expectations/tea.yaml': sheet });
    const { stdout } = await claimcheck(cwd, ['docs', '--no-strict']);
    const matchers = matcherSchema.parse(
      JSON.parse(await readFile(join(root, '.github/problem-matcher.json'), 'utf8')),
    );
    const seen = matchers.problemMatcher.flatMap(({ severity, pattern }) => match(stdout, severity, pattern));
    expect(seen).toEqual([
      expect.objectContaining({ severity: 'error', file: 'expectations/tea.yaml', line: '5', column: '1' }),
      expect.objectContaining({ severity: 'error', file: 'docs/tea.md', line: '10', code: 'freezes' }),
    ]);
    expect(seen.map(({ message }) => message)).not.toContain('');
  });
});

async function verify(inputs: Readonly<Record<string, string>>): ReturnType<typeof runScript> {
  return runScript('verify', { CLAIMCHECK_MAIN: program, ...inputs });
}

/** Runs a script as the runner does: in the checkout, with the files that it names. */
async function runScript(name: string, env: Readonly<Record<string, string>>) {
  const cwd = await folder({ ...tea, 'docs/my tea.md': '# Mine\n\n```python\nprint(1)\n```\n' });
  const temp = join(cwd, 'runner temp');
  await mkdir(temp);
  const [output, summary] = [join(temp, 'output'), join(temp, 'summary')];
  await writeFile(output, '');
  await writeFile(summary, '');
  const { exitCode, stdout } = await execa(join(root, '.github/action', name), {
    cwd,
    env: {
      ...plainEnv,
      RUNNER_TEMP: temp,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_ACTION_PATH: root,
      ...env,
    },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
  });
  const lines = (await readFile(output, 'utf8')).split('\n').filter((line) => line !== '');
  const outputs: Readonly<Record<string, string>> = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  return { cwd, exit: exitCode, stdout, outputs, summary: await readFile(summary, 'utf8') };
}

const patternSchema = z.object({
  regexp: z.string(),
  file: z.number().optional(),
  line: z.number().optional(),
  column: z.number().optional(),
  code: z.number().optional(),
  message: z.number().optional(),
});

const matcherSchema = z.strictObject({
  problemMatcher: z.array(
    z.strictObject({ owner: z.string(), severity: z.enum(['error', 'warning']), pattern: z.array(patternSchema) }),
  ),
});

/** As the runner matches: each pattern on the line after that of the one before. */
function match(text: string, severity: string, patterns: readonly z.infer<typeof patternSchema>[]) {
  const lines = text.split('\n');
  return lines.flatMap((_, start) => {
    const found: Record<string, string> = { severity };
    for (const [offset, { regexp, ...groups }] of patterns.entries()) {
      const groupsOfLine = new RegExp(regexp).exec(lines[start + offset] ?? '');
      if (groupsOfLine === null) return [];
      for (const [name, index] of Object.entries(groups)) found[name] = groupsOfLine[index ?? 0] ?? '';
    }
    return [found];
  });
}
