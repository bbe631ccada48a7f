import { execa } from 'execa';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { env, execPath } from 'node:process';
import { onTestFinished } from 'vitest';

/** The command as it is installed; `test/build.ts` sees to it that it is built from the sources as they are. */
export const program = join(import.meta.dirname, '../../dist/cli/main.js');

/** Without what CI systems set, which changes defaults. */
export const plainEnv = { PATH: env['PATH'] ?? '', HOME: homedir(), TMPDIR: tmpdir() };

interface Said {
  readonly exit: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs claimcheck as a user would, in a folder. */
export async function claimcheck(
  cwd: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Said> {
  const { exitCode, stdout, stderr } = await execa(execPath, [program, ...args], {
    cwd,
    env: { ...plainEnv, ...more },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
  });
  return { exit: exitCode, stdout, stderr };
}

/** A folder with these files, by path, that is gone after the test. */
export async function folder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'claimcheck-test-')));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return path;
}

/** A document with one true and one false claim, and a block that nothing claims. */
export const tea = {
  'docs/tea.md': `# Tea

## Boil

\`\`\`python
print("heating")
print("done")
\`\`\`

It heats, then it is done. It freezes.

## Pour

\`\`\`python
print("poured")
\`\`\`
`,
  'expectations/tea.yaml': `document: ../docs/tea.md
claims:
  - { id: heats, quote: "It heats, then it is done", expect: { stdout: [heating, done] } }
  - { id: freezes, quote: It freezes, expect: { contains: [freezing] } }
`,
};

/** A document whose only claim holds. */
export const fine = {
  'fine.md': '# Fine\n\n```python\nprint("fine")\n```\n\nIt is fine.\n',
  'fine.claims.yaml': 'document: fine.md\nclaims:\n  - { id: fine, quote: It is fine, expect: { stdout: [fine] } }\n',
};
