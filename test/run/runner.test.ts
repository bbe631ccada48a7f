import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HarnessError } from '../../src/model/harness-error.ts';
import type { Interpreter } from '../../src/model/interpreter.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Runner } from '../../src/run/runner.ts';
import { extremes, factsOf, observe, openLaboratory, plan, survivors, ways, withArgument } from './laboratory.ts';
import type { Experiment, Facts } from './laboratory.ts';

const linux = existsSync('/proc/self/environ');

interface Hostile extends Experiment {
  readonly name: string;
  readonly facts: Partial<Facts>;
}

const daemon = `
def daemon():
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            time.sleep(300)
        os._exit(0)
`;

/** Each prints its home first, by which survivors are found. */
const hostile: readonly Hostile[] = [
  {
    name: 'daemons that hold stdout open',
    code: `${daemon}
for _ in range(3): daemon()
subprocess.Popen(['sleep', '300'], start_new_session=True)
print('end')`,
    facts: { ended: 'exit', exit: 0 },
  },
  {
    name: 'daemons left at a timeout',
    code: `${daemon}
daemon()
while True: pass`,
    timeoutSeconds: 0.5,
    facts: { ended: 'timeout', exit: null, because: 'still running after 0.5s' },
  },
  { name: 'an endless sleep', code: 'time.sleep(300)', timeoutSeconds: 0.3, facts: { ended: 'timeout' } },
  {
    name: 'an endless thread',
    code: `threading.Thread(target=time.sleep, args=(300,)).start()`,
    timeoutSeconds: 0.3,
    facts: { ended: 'timeout' },
  },
  {
    name: 'a tree of processes that goes on growing',
    code: `def grow(depth):
    for _ in range(2):
        if depth and os.fork() == 0:
            if depth % 2: os.setsid()
            grow(depth - 1)
            time.sleep(300)
grow(4)
print('end')`,
    facts: { ended: 'exit' },
  },
  {
    name: 'children that fork without end',
    code: `for _ in range(3):
    if os.fork() == 0:
        os.setsid()
        while True:
            if os.fork(): os._exit(0)
            time.sleep(0.001)
print('end')`,
    facts: { ended: 'exit' },
  },
  {
    name: 'kill -9 of itself',
    code: 'os.kill(os.getpid(), signal.SIGKILL)',
    facts: { ended: 'crashed', exit: 137, because: 'ended by SIGKILL' },
  },
  { name: 'an abort', code: 'os.abort()', facts: { ended: 'crashed', exit: 134, because: 'ended by SIGABRT' } },
  {
    name: 'a crash in C',
    code: `import ctypes
ctypes.string_at(0)`,
    facts: { ended: 'crashed', exit: 139, because: 'ended by SIGSEGV' },
  },
  {
    name: 'os.exec',
    code: `os.execv('/bin/sh', ['sh', '-c', 'exit 0'])`,
    facts: {
      ended: 'crashed',
      exit: 0,
      because: "ended with status 0 without the driver's last record (os.exec, closed descriptors)",
    },
  },
  { name: 'closing the usual descriptors', code: 'os.closerange(3, 256)', facts: { ended: 'exit', exit: 0 } },
  { name: 'closing every descriptor', code: 'os.closerange(3, 4096)', facts: { ended: 'crashed' } },
  {
    name: 'closing them and printing nothing but success',
    code: `os.closerange(3, 4096)
os._exit(0)`,
    facts: { ended: 'crashed' },
  },
  {
    name: 'junk on every descriptor',
    code: `for fd in range(3, 1100):
    try: os.write(fd, b'junk\\n')
    except OSError: pass`,
    facts: { ended: 'crashed', because: 'something else than the driver wrote to the control channel' },
  },
  {
    name: 'forged records on every descriptor',
    code: `for fd in range(3, 1100):
    try: os.write(fd, b'["0123456789abcdef0123456789abcdef",3,"final",0]\\n')
    except OSError: pass
os._exit(0)`,
    facts: { ended: 'crashed', because: 'something else than the driver wrote to the control channel' },
  },
  {
    name: 'half a record',
    code: `for fd in range(3, 1100):
    try: os.write(fd, b'["')
    except OSError: pass
os.kill(os.getpid(), 9)`,
    facts: { ended: 'crashed' },
  },
  {
    name: 'signals to its group',
    code: `os.killpg(0, signal.SIGKILL)`,
    facts: { ended: 'crashed', exit: 137 },
  },
  {
    name: 'SIGTERM to its parents',
    code: `os.kill(os.getppid(), signal.SIGTERM)
print('on')`,
    facts: { ended: 'exit', exit: 0 },
  },
  {
    name: 'a memory hog',
    code: `kept = []
while True: kept.append(bytearray(1 << 28))`,
    facts: { ended: 'error', exit: 1 },
  },
  {
    name: 'folders that may not be read',
    code: `os.makedirs('a/b/c')
open('a/b/c/file', 'w').close()
os.chmod('a/b', 0)
os.symlink('/', 'a/root')`,
    facts: { ended: 'exit' },
  },
  {
    name: 'endless stderr',
    code: `while True: os.write(2, b'x' * 65536)`,
    facts: { ended: 'killed', because: 'more than 1048576 bytes on stderr' },
  },
  {
    name: 'a death by its own finalisation',
    code: `class Last:
    def __del__(self, kill=os.kill, pid=os.getpid()):
        kill(pid, 9)
sys.keep = Last()`,
    facts: { ended: 'crashed', exit: 137 },
  },
];

const prelude = 'import os, signal, subprocess, sys, threading, time; print(os.environ["HOME"], flush=True)\n';

describe.each(ways)('whatever a program does, $way', ({ warm }) => {
  let runner: Runner | null = null;
  beforeAll(async () => {
    runner = await openLaboratory({ warm });
  });
  afterAll(() => runner?.close());

  test.each(hostile)('$name', async ({ facts, code, ...rest }) => {
    for (const interpreter of extremes) {
      if (runner === null) throw new Error('no runner');
      const observation = await observe(runner, { ...rest, code: prelude + code }, interpreter);
      expect({ python: interpreter.version, ...factsOf(observation) }).toMatchObject({
        python: interpreter.version,
        ...facts,
      });
      expectNothingLeft(observation);
    }
  });

  const victims = ['parent', 'grandparent', 'grandparent, parent'];
  test.skipIf(!linux).each(victims)('it cannot pass by killing its %s', async (killed) => {
    const code = `import os, subprocess, time
with open('/proc/%d/stat' % os.getppid()) as file:
    parent, grandparent = os.getppid(), int(file.read().rpartition(')')[2].split()[1])
subprocess.Popen(['sh', '-c', 'sleep 300 # ${killed}'], start_new_session=True)
if os.fork() == 0:
    os.setsid()
    for victim in [${killed}]: os.kill(victim, 9)
    time.sleep(300)
time.sleep(300)`;
    const [interpreter] = extremes;
    if (runner === null || interpreter === undefined) throw new Error('no runner');
    const innocent = observe(runner, { code: 'import time; time.sleep(0.3); print("fine")' }, interpreter);
    const observation = await observe(runner, { code }, interpreter);
    expect(observation).toMatchObject({ ended: 'crashed', exit: null });
    expect(factsOf(await innocent)).toMatchObject({ ended: 'exit', out: ['fine'] });
    expect(withArgument(`# ${killed}`)).toEqual([]);
  });
});

describe.each(ways)('times, $way', ({ warm }) => {
  let runner: Runner | null = null;
  beforeAll(async () => {
    runner = await openLaboratory({ warm });
  });
  afterAll(() => runner?.close());
  const observed = (code: string): Promise<Observation> => {
    const [interpreter] = extremes;
    if (runner === null || interpreter === undefined) throw new Error('no runner');
    return observe(runner, { code }, interpreter);
  };

  test('are those of the writes, from the first statement on, to the end of the last thread', async () => {
    const { events, durationSeconds, cpuSeconds } = await observed(`import os, sys, threading, time
print('start')
time.sleep(0.2)
os.write(1, b'raw\\n')
print('half', end='', flush=True)
time.sleep(0.2)
print(' whole')
def work():
    time.sleep(0.2)
threading.Thread(target=work).start()`);
    const [start, raw, whole] = events;
    expect(start?.at).toBeLessThan(0.2);
    expect(raw?.at).toBeGreaterThan(0.2);
    expect(raw?.at).toBeLessThan(0.4);
    expect(whole?.at).toBeGreaterThan(0.4);
    expect(durationSeconds).toBeGreaterThan(0.6);
    expect(cpuSeconds).toBeLessThan(0.5);
  });

  test('of the processor count children too', async () => {
    const { cpuSeconds } = await observed(`import subprocess, sys, time
spin = 'import time\\nwhile time.process_time() < 0.3: pass'
subprocess.call([sys.executable, '-c', spin])
exec(spin)`);
    expect(cpuSeconds).toBeGreaterThan(0.5);
  });

  test('of both streams are in one order', async () => {
    const { events } = await observed(`import sys
for n in range(100):
    print(n, file=sys.stderr if n % 2 else sys.stdout)`);
    expect(events.map(({ text }) => Number(text))).toEqual(Array.from({ length: 100 }, (_, n) => n));
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted((a, b) => a - b));
  });
});

describe.each(ways)('runs, $way', ({ warm }) => {
  test('have the hash seed of their repeat', async () => {
    const runner = await openLaboratory({ warm });
    const hashes = await Promise.all(
      [0, 0, 1].map((repeat) => observe(runner, { code: 'print(hash("claim"))', repeat }, first())),
    );
    await runner.close();
    const [a, b, c] = hashes.map(({ events }) => events[0]?.text);
    expect(a).toBe(b);
    expect(a).not.toBe(c);
  });

  test('end when the runner is closed', async () => {
    const runner = await openLaboratory({ warm });
    const outcome = new Promise<string>((resolve) => {
      const started = (): void => void setTimeout(() => void runner.close(), 300);
      const running = runner.run(plan({ code: 'import time; time.sleep(300)' }, first()), { alone: false, started });
      void running.then(({ kind }) => resolve(kind));
    });
    expect(await outcome).toBe('harness-error');
    await runner.close();
    expect(await runner.run(plan({ code: 'pass' }, first()))).toMatchObject({ kind: 'harness-error' });
  });

  test('under an interpreter that is gone are no fault of the document', async () => {
    const runner = await openLaboratory({ warm });
    const outcome = await runner.run(plan({ code: 'pass' }, { ...first(), executable: '/no/such/python3' }));
    await runner.close();
    expect(outcome).toMatchObject({ kind: 'harness-error' });
  });
});

describe.each(ways)('isolation, $way', ({ warm }) => {
  test('from the network leaves the loopback, or is refused with a reason', async ({ skip }) => {
    const code = `import socket
with socket.socket() as server:
    server.bind(('127.0.0.1', 0))
    server.listen(1)
    socket.create_connection(server.getsockname()).close()
    print('loopback')
try:
    socket.create_connection(('192.0.2.1', 80), timeout=5)
except OSError as error:
    print(error.errno)`;
    const runner = await openLaboratory({ warm, isolation: 'network' }).catch((error: unknown) => error);
    if (runner instanceof HarnessError) return skip(runner.message);
    if (!isRunner(runner)) throw runner;
    const observation = await observe(runner, { code }, first());
    await runner.close();
    expect(observation.isolation).toBe('network');
    expect(factsOf(observation).out).toEqual(['loopback', '101']);
  });
});

describe('when claimcheck itself is killed', () => {
  test.skipIf(!linux).each(ways)('no process and no folder is left, $way', async ({ warm }) => {
    const parent = mkdtempSync(join(realpathSync(tmpdir()), 'claimcheck-test-'));
    const child = spawn(process.execPath, ['-e', nodeThatWaits, first().executable, parent, String(warm)], {
      stdio: 'ignore',
    });
    const home = join(parent, 's1', '000001', 'home');
    await until(() => survivors(home).length >= 3);
    child.kill('SIGKILL');
    await until(() => survivors(home).length === 0);
    await until(() => withArgument(parent).length === 0);
    await until(() => !existsSync(parent));
    expect(survivors(parent)).toEqual([]);
  });
});

// What `supervisor.ts` does, in the JavaScript that every Node can run.
const nodeThatWaits = `
const [python, parent, warm] = process.argv.slice(1);
const scripts = 'src/run/python/', places = [parent + '/inbox', parent + '/s1'];
const command = warm === 'true'
  ? [scripts + 'importlib_bootstrap.py', 'warm', ...places, 'real']
  : ['-I', '-S', '-B', scripts + 'supervisor.py', ...places];
const home = parent + '/s1/000000/home', tmp = parent + '/s1/000000/tmp';
const env = warm === 'true' ? { PATH: process.env.PATH, HOME: home, TMPDIR: tmp, PYTHONHASHSEED: '0' } : {};
const supervisor = require('child_process').spawn(python, command, { detached: true, env });
require('fs').mkdirSync(parent + '/s1');
supervisor.stdin.write(JSON.stringify({
  kind: 'run', token: 'x', folder: parent + '/s1/000001', timeoutSeconds: 300, clock: 'real', isRepeated: false, hashSeed: 0, probes: [], chunks: [],
  watched: [], isolation: 'process', limits: { outputBytes: 9, memoryBytes: 2 ** 31 }, path: process.env.PATH,
  text: 'import os, time\\nif os.fork() == 0:\\n os.setsid()\\n os.fork()\\ntime.sleep(300)\\n' }) + '\\n');
setInterval(() => {}, 1000);
`;

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(20);
}

function isRunner(value: unknown): value is Runner {
  return typeof value === 'object' && value !== null && 'run' in value;
}

function first(): Interpreter {
  const [interpreter] = extremes;
  if (interpreter === undefined) throw new Error('no interpreter');
  return interpreter;
}

const untouched = [['program.py'], [], []];

function expectNothingLeft(observation: Observation): void {
  const home = factsOf(observation).out[0];
  if (home === undefined || !linux) return;
  expect(survivors(home)).toEqual([]);
  // Where all is as it was, the folders are kept for the next run.
  const folders = ['work', 'home', 'tmp'].map((name) => join(dirname(home), name));
  const left = existsSync(dirname(home)) ? folders.map((folder) => readdirSync(folder)) : untouched;
  expect(left).toEqual(untouched);
}
