import { describe as group, expect, test } from 'vitest';
import { describe, makeProgress } from '../../src/cli/progress.ts';
import type { ProgressOptions } from '../../src/cli/progress.ts';
import type { PlannedRun } from '../../src/model/plan.ts';
import { fine, claimcheck, folder } from './claimcheck.ts';

const cook = { name: 'cook@3.11.7', since: 0, declaredSeconds: 6, limitSeconds: 30 };
const loop = { name: 'loop@3.11.7', since: 1000, declaredSeconds: null, limitSeconds: 30 };
const late = { ...loop, name: 'late', since: 9000 };
const one = { all: 1, done: 0 };

group('describe', () => {
  test.each([
    [{ runs: { all: 5, done: 3 }, documents: one, running: [] }, '3 of 5 runs done'],
    [{ runs: { all: 5, done: 3 }, documents: { all: 4, done: 2 }, running: [] }, '3 of 5 runs done, 2 of 4 documents'],
    [{ runs: one, documents: one, running: [cook] }, '0 of 1 runs done; cook@3.11.7 10.0 of 6 s'],
    [{ runs: one, documents: one, running: [late] }, '0 of 1 runs done; late 1.0 s'],
    [{ runs: one, documents: one, running: [loop] }, '0 of 1 runs done; loop@3.11.7 9.0 s (limit 30 s)'],
    [
      { runs: one, documents: one, running: [late, late, loop, cook, late] },
      '0 of 1 runs done; cook@3.11.7 10.0 of 6 s, loop@3.11.7 9.0 s (limit 30 s), late 1.0 s and 2 more',
    ],
  ])('%j', (state, text) => {
    expect(describe(state, 10_000)).toBe(text);
  });
});

const interpreter = { executable: '', implementation: 'cpython', version: '3.11.7', build: '', origin: 'path' };
const run: PlannedRun = {
  id: 'p@3.11.7',
  program: { name: '茶', documentPath: 'a.md', lines: [], blockIds: [], repeat: 1, timeoutSeconds: 30, clock: 'real' },
  interpreter,
  clock: 'real',
  repeat: 0,
  probes: [],
};

function collect(style: ProgressOptions['style'], width = 80) {
  const written: string[] = [];
  const write = (text: string): void => void written.push(text);
  return { written, progress: makeProgress({ style, everyMilliseconds: 2, write, width: () => width }) };
}

group('makeProgress', () => {
  test('a line now and then, in whole lines', async () => {
    const { written, progress } = collect('sparse');
    progress.opened?.(1);
    progress.planned([run, run]);
    progress.started(run, 2);
    await expect.poll(() => written.length).toBeGreaterThan(2);
    progress.stop();
    expect(written[0]).toMatch(/^claimcheck: 0 of 2 runs done; 茶@3\.11\.7 \d\.\d of 2 s\n$/u);
  });

  test('a live line is rewritten, fits, and is taken away', async () => {
    const { written, progress } = collect('live', 20);
    progress.planned([run]);
    await expect.poll(() => written.length).toBeGreaterThan(2);
    progress.stop();
    expect(written[0]).toBe('\r\u001B[2Kclaimcheck: 0 of 1…');
    expect(written.at(-1)).toBe('\r\u001B[2K');
  });

  test('what ended is counted and no longer named', async () => {
    const { written, progress } = collect('sparse');
    progress.planned([run]);
    progress.started(run, null);
    progress.ended(run, { kind: 'harness-error', run: run.id, message: '' });
    await expect.poll(() => written.length).toBeGreaterThan(0);
    progress.stop();
    expect(written.at(-1)).toBe('claimcheck: 1 of 1 runs done\n');
  });

  test('silence', async () => {
    const { written, progress } = collect('none');
    progress.planned([run]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    progress.stop();
    expect(written).toEqual([]);
  });
});

test.each([[{ CI: 'true' }], [{}]])('short work is silent on stderr with %j', async (env) => {
  expect((await claimcheck(await folder(fine), ['fine.md'], env)).stderr).toBe('');
});
