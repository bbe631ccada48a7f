import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseReporters } from '../../src/cli/default-reporters.ts';
import { commandsIn, linesOf, readCommand } from '../report/log-readers.ts';
import { claimcheck, folder, tea } from './claimcheck.ts';

const onGithub = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: '/summary.md' };

describe('chooseReporters', () => {
  test.each<[string, readonly string[] | null, Readonly<Record<string, string>>, readonly string[]]>([
    ['the terminal', null, {}, ['terminal']],
    ['annotations and a summary on GitHub Actions', null, onGithub, ['terminal', 'github', 'markdown+=/summary.md']],
    ['no summary where there is no file for it', null, { GITHUB_ACTIONS: 'true' }, ['terminal', 'github']],
    ['no summary into no file', null, { ...onGithub, GITHUB_STEP_SUMMARY: '' }, ['terminal', 'github']],
    ['nothing more elsewhere', null, { ...onGithub, GITHUB_ACTIONS: 'false' }, ['terminal']],
    ['exactly what was asked for', ['terminal'], onGithub, ['terminal']],
    ['that in files, too', ['terminal', 'junit=a.xml'], onGithub, ['terminal', 'junit=a.xml']],
  ])('chooses %s', (_, asked, env, names) => {
    const { reporters, problems } = chooseReporters(asked, env);
    const shown = reporters.map((choice) => {
      const sign = 'appends' in choice ? '+=' : '=';
      return choice.file === null ? choice.name : `${choice.name}${sign}${choice.file}`;
    });
    expect([shown, problems]).toEqual([names, []]);
  });
});

/** Commands that are none of the annotations, which stand on lines of their own. */
function smuggled(text: string): readonly string[] {
  return commandsIn(
    linesOf(text)
      .filter((line) => !/^::(?:error|warning|notice) (?:file=|title=)/u.test(line))
      .join('\n'),
  );
}

describe('on GitHub Actions', () => {
  test('a document cannot speak to the runner, and the summary is added to what is there', async () => {
    const hostile = tea['docs/tea.md']
      .replaceAll('print("heating")', 'print("::error::heating\\n##[error]x")')
      .replaceAll('It freezes.', '##[group]It freezes.');
    const cwd = await folder({ ...tea, 'docs/tea.md': hostile });
    await writeFile(join(cwd, 'summary.md'), 'before\n');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
    const { exit, stdout, stderr } = await claimcheck(cwd, ['docs', '--verbose'], env);
    const own = linesOf(stdout).filter((line) => line.startsWith('::'));
    expect(exit).toBe(1);
    expect(own.map((line) => readCommand(line)?.name)).toEqual(['error', 'error', 'notice']);
    expect(smuggled(stdout + stderr)).toEqual([]);
    expect(stdout).toContain('heating');
    expect(await readFile(join(cwd, 'summary.md'), 'utf8')).toMatch(/^before\n# ❌ Verified claims\n/u);
  });

  test('what is asked for is all that is written', async () => {
    const cwd = await folder(tea);
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
    const formats = ['junit', 'sarif', 'ctrf', 'badge', 'ndjson', 'markdown'];
    const asked = formats.flatMap((name) => ['--reporter', `${name}=out/${name}`]);
    const { exit, stdout } = await claimcheck(cwd, ['docs', ...asked, '--reporter', 'json=out/json'], env);
    expect(exit).toBe(1);
    expect(linesOf(stdout).filter((line) => line.startsWith('::'))).toEqual([]);
    await expect(readFile(join(cwd, 'summary.md'))).rejects.toThrow('ENOENT');
    const written = await Promise.all(formats.map((name) => readFile(join(cwd, 'out', name), 'utf8')));
    expect(written.every((text) => text.includes('freezes') || text.includes('1 of'))).toBe(true);
  });

  test.each([
    ['an option', ['--##[error]x']],
    ['a path', ['##[error]x.md']],
    ['a rule', ['explain', '::error::x']],
    ['a schema', ['schema', '\r::error::x']],
    ['a reporter', ['--reporter', '##[error]x']],
    ['a filter', ['docs', '--grep', '##[error]x']],
  ])('%s cannot speak to it either', async (_, args) => {
    const { stdout, stderr } = await claimcheck(await folder(tea), args, { GITHUB_ACTIONS: 'true' });
    expect(`${stdout}${stderr}`).toContain('x');
    expect(smuggled(stdout)).toEqual([]);
    expect(smuggled(stderr)).toEqual([]);
  });
});
