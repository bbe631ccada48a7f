import { execa } from 'execa';
import { execPath } from 'node:process';
import { expect, vi } from 'vitest';
import { plainEnv, program } from './claimcheck.ts';

/** Opens a terminal of 30 lines; each line of stdin is keys to type, or `[lines, columns]` to make it so large. */
const terminal = `
import fcntl, json, os, pty, select, struct, sys, termios

child, screen = pty.fork()
def resize(lines, columns):
    fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
if child == 0:
    sys.stdin.readline()
    os.execv(sys.argv[1], sys.argv[1:])
resize(30, 100)
os.write(screen, b"\\n")
inputs = [screen, sys.stdin.buffer]
while True:
    for ready in select.select(inputs, [], [])[0]:
        if ready is screen:
            try:
                data = os.read(screen, 65536)
            except OSError:
                data = b""
            if not data:
                status = os.waitpid(child, 0)[1]
                sys.exit(os.WEXITSTATUS(status) if os.WIFEXITED(status) else -1)
            os.write(1, data)
        else:
            line = sys.stdin.buffer.raw.readline()
            if not line:
                inputs.remove(ready)
                continue
            said = json.loads(line)
            if isinstance(said, str):
                os.write(screen, said.encode())
            else:
                resize(*said)
`;

/** Runs claimcheck in a terminal, as a person sees it. */
export function inTerminal(cwd: string, args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const running = execa('python3', ['-c', terminal, execPath, program, ...args], {
    cwd,
    env: { ...plainEnv, TERM: 'xterm', ...more },
    extendEnv: false,
    reject: false,
  });
  let text = '';
  running.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const say = (what: unknown): void => void running.stdin.write(`${JSON.stringify(what)}\n`);
  return {
    /** Everything that was written, control sequences too. */
    text: () => text,
    sees: (what: string) => vi.waitFor(() => expect(text).toContain(what), { timeout: 40_000, interval: 50 }),
    type: (keys: string): void => say(keys),
    resize: (lines: number, columns: number): void => say([lines, columns]),
    ended: async (): Promise<number | undefined> => (await running).exitCode,
  };
}

export const ctrlC = '\u0003';
export const ctrlD = '\u0004';
