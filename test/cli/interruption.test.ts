import { execa } from 'execa';
import { mkdtemp, readFile, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath, kill, platform } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { claimcheck, folder, plainEnv, program, tea } from './claimcheck.ts';

/** Starts a grandchild in a session of its own, writes both process ids down, and waits. */
const endless = `# Endless

\`\`\`python
import os, subprocess, sys, time

child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"], start_new_session=True)
with open(PIDS + ".part", "w") as file:
    file.write(f"{os.getpid()} {child.pid}")
os.rename(PIDS + ".part", PIDS)
time.sleep(600)
\`\`\`
`;

test.runIf(platform !== 'win32').each(['SIGINT', 'SIGTERM'] as const)(
  '%s during a run is exit 130, and leaves no process and no folder',
  async (signal) => {
    // Short: the path of a socket is in it.
    const temporary = await realpath(await mkdtemp(join(tmpdir(), 'cc-')));
    onTestFinished(() => rm(temporary, { recursive: true, force: true }));
    const pidsPath = join(await folder({}), 'pids');
    const cwd = await folder({ 'endless.md': endless.replaceAll('PIDS', JSON.stringify(pidsPath)) });
    const running = execa(execPath, [program, '--timeout', '600s', '--reporter', 'json=results.json'], {
      cwd,
      env: { ...plainEnv, TMPDIR: temporary },
      extendEnv: false,
      reject: false,
      stdin: 'ignore',
    });
    const pids = (await contentOf(pidsPath)).split(' ').map(Number);
    expect(pids.filter(isAlive)).toEqual(pids);
    running.kill(signal);
    const { exitCode, stdout, stderr } = await running;
    expect({ exitCode, stdout }).toEqual({ exitCode: 130, stdout: '' });
    expect(stderr).toContain('interrupted');
    expect(pids.filter(isAlive)).toEqual([]);
    expect(await readdir(temporary)).toEqual([]);
    // The cache may be there; a part of a file of results must not.
    expect((await readdir(cwd)).filter((name) => name !== '.claimcheck')).toEqual(['endless.md']);
  },
);

test.runIf(platform !== 'win32')('a reader that goes away is no failure', async () => {
  const cwd = await folder(tea);
  const piped = `"$0" "$1" docs --verbose 2>errors | head -n 1; echo "\${PIPESTATUS[0]}"`;
  const { stdout } = await execa('bash', ['-c', piped, execPath, program], { cwd, env: plainEnv, extendEnv: false });
  expect(stdout.split('\n').at(-1)).toBe((await claimcheck(cwd, ['docs'])).exit?.toString());
  expect(await readFile(join(cwd, 'errors'), 'utf8')).toBe('');
});

/** What a file holds, once it is there. */
async function contentOf(path: string): Promise<string> {
  for (;;) {
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text !== null) return text;
    await setTimeout(50);
  }
}

/** True of a zombie too: what was started must also be waited for. */
function isAlive(pid: number): boolean {
  try {
    return kill(pid, 0);
  } catch {
    return false;
  }
}
