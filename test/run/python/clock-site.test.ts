import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Runner } from '../../../src/run/runner.ts';
import { interpreters, isAtLeast, openLaboratory, plan } from '../laboratory.ts';

const able = interpreters.filter((each) => each.implementation === 'cpython' && isAtLeast(each, 7));
const asked = [...new Set([able.at(0), able.at(-1)])].filter((each) => each !== undefined);

let folder: string;
let runner: Runner;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimcheck-site-'));
  runner = await openLaboratory();
});
afterAll(async () => {
  await runner.close();
  await rm(folder, { recursive: true, force: true });
});

/** What the start-up of a site does before any program, and why there can be no virtual clock then, if so. */
const rows: readonly (readonly [does: string, because: RegExp])[] = [
  ['pass', /^none$/u],
  ['import time, threading, datetime', /^none$/u],
  ['from time import sleep, monotonic as clock', /^none$/u],
  ['import sys, time; sys.clock = lambda read=time.monotonic: read()', /kept in a tuple/u],
  ['import sys, time; sys.clock = [time.time]', /kept in a list/u],
  ['import datetime; datetime.datetime.now()', /datetime\.now was in use before|^none$/u],
  ['import ctypes', /ctypes/u],
];

for (const [index, interpreter] of asked.entries()) {
  test.concurrent.each(rows)(`a site that does: %s, on ${interpreter.version}`, async (does, because) => {
    const place = join(folder, `${index} ${rows.findIndex(([each]) => each === does)}`);
    await promisify(execFile)(interpreter.executable, ['-m', 'venv', '--without-pip', place]);
    const minor = interpreter.version.split('.')[1] ?? '';
    // Lines of a .pth file that begin with `import` are run.
    const line = `import sys; exec(${JSON.stringify(does)})\n`;
    await writeFile(join(place, 'lib', `python3.${minor}`, 'site-packages', 'early.pth'), line);
    const code = `import datetime, time
start, then = time.time(), datetime.datetime.now()
time.sleep(0.5)
print(round(time.time() - start, 1), round((datetime.datetime.now() - then).total_seconds(), 1))`;
    const python = { ...interpreter, executable: join(place, 'bin', 'python3') };
    const outcome = await runner.run(plan({ code }, python));
    const seen = outcome.kind === 'observed' ? outcome.observation : null;
    expect(seen?.events.map(({ text }) => text)).toEqual(['0.5 0.5']);
    expect(seen?.clockBecause ?? 'none').toMatch(because);
  });
}
