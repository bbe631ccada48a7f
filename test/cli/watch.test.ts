import { execa } from 'execa';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { expect, test, vi } from 'vitest';
import { fine, folder, plainEnv, program, tea } from './claimcheck.ts';

const ended = /watching; Ctrl-C ends it/gu;

/** Runs `claimcheck --watch` in a folder; `next` resolves with what the next round says. */
async function watching(cwd: string, args: readonly string[] = []) {
  const running = execa(execPath, [program, '--watch', ...args], {
    cwd,
    env: plainEnv,
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
  });
  let text = '';
  running.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  let seen = 0;
  const next = async (): Promise<string> => {
    const from = text.length;
    await vi.waitFor(() => expect(text.match(ended)?.length ?? 0).toBeGreaterThan(seen), {
      timeout: 40_000,
      interval: 50,
    });
    seen = text.match(ended)?.length ?? 0;
    return text.slice(from);
  };
  const stop = async (): Promise<number | undefined> => {
    running.kill('SIGINT');
    return (await running).exitCode;
  };
  return { next, stop };
}

test('--watch runs what a change touches, and nothing else', async () => {
  const cwd = await folder({ ...tea, ...fine });
  const { next, stop } = await watching(cwd);
  expect(await next()).toContain('freezes');
  await writeFile(join(cwd, 'fine.md'), fine['fine.md'].replace('print("fine")', 'print("bad")'));
  const document = await next();
  expect(document).toContain('changed: fine.md');
  expect(document).toContain('refuted  fine');
  expect(document).not.toContain('freezes');
  await writeFile(
    join(cwd, 'new.yaml'),
    tea['expectations/tea.yaml'].replace('freezing', 'heating').replace('stdout: [heating', 'stdout: [cold'),
  );
  await rename(join(cwd, 'new.yaml'), join(cwd, 'expectations/tea.yaml'));
  const sheet = await next();
  expect(sheet).toContain('refuted  heats');
  expect(await stop()).toBe(130);
});

test('a file that a document includes is watched, also where it is not there yet', async () => {
  const document =
    '# Brew\n\n```python\n{{#include src/brew.py}}\n```\n\n# Later\n\n```python\n{{#include src/later.py}}\n```\n';
  const cwd = await folder({ ...fine, 'brew.md': document, 'src/brew.py': 'print("brew")\n' });
  const { next, stop } = await watching(cwd, ['brew.md', 'fine.md']);
  expect(await next()).toContain('unresolved-include');
  await writeFile(join(cwd, 'src/brew.py'), 'raise ValueError\n');
  const broken = await next();
  expect(broken).toContain('changed: brew.md');
  expect(broken).toContain('refuted  brew/clean');
  await writeFile(join(cwd, 'src/later.py'), 'print("later")\n');
  const later = await next();
  expect(later).toContain('changed: brew.md');
  expect(later).not.toContain('unresolved-include');
  expect(await stop()).toBe(130);
});

test('a document that is gone takes its failures with it', async () => {
  const cwd = await folder({ ...fine, 'old.md': '# Old\n\n```python\n1 / 0\n```\n' });
  const { next, stop } = await watching(cwd);
  expect(await next()).toContain('refuted  old/clean');
  await rm(join(cwd, 'old.md'));
  const without = await next();
  expect(without).toContain('no claim failed');
  expect(without).not.toContain('no-such-path');
  expect(await stop()).toBe(130);
});

test('what is wrong in the configuration is told, and seen to be mended', async () => {
  const cwd = await folder(fine);
  const { next, stop } = await watching(cwd);
  expect(await next()).toContain('no claim failed');
  await writeFile(join(cwd, 'claimcheck.yaml'), 'pythno: all\n');
  expect(await next()).toContain('watching');
  await writeFile(join(cwd, 'claimcheck.yaml'), 'grep: nobody\n');
  expect(await next()).toContain('unmatched-filter');
  await rm(join(cwd, 'claimcheck.yaml'));
  expect(await next()).toContain('no claim failed');
  expect(await stop()).toBe(130);
});

test('a document that an editor writes by renaming, and one that comes back', async () => {
  const cwd = await folder({ ...fine, 'old.md': '# Old\n\n```python\n1 / 0\n```\n' });
  const { next, stop } = await watching(cwd);
  expect(await next()).toContain('refuted  old/clean');
  await writeFile(join(cwd, '.old.md.swp'), '# Old\n\n```python\n1 / 1\n```\n');
  await rename(join(cwd, '.old.md.swp'), join(cwd, 'old.md'));
  const renamed = await next();
  expect([renamed.includes('changed: old.md'), renamed.includes('no claim failed')]).toEqual([true, true]);
  await rm(join(cwd, 'old.md'));
  await next();
  await writeFile(join(cwd, 'old.md'), '# Old\n\n```python\n2 / 0\n```\n');
  expect(await next()).toContain('refuted  old/clean');
  expect(await stop()).toBe(130);
});
