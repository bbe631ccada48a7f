import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RunReport, Verdict } from '../src/model/report.ts';
import { makeRequest } from '../src/request.ts';
import { verify } from '../src/verify.ts';
import { folder } from './cli/claimcheck.ts';
import { interpreters } from './run/laboratory.ts';

const python = interpreters.slice(-1).map(({ executable }) => executable);

/** Every program of the documents on both clocks, on the newest interpreter; nothing is taken from an earlier run. */
async function onBothClocks(cwd: string, paths: readonly string[]): Promise<Comparison> {
  const request = makeRequest(
    { paths, python, clock: 'both', cache: false, strict: false, missingPython: 'skip' },
    { cwd },
  );
  const { exit, report } = await verify(request);
  const claims = report.documents.flatMap((each) => each.claims);
  return {
    exit,
    runs: report.documents.flatMap((each) => each.runs),
    apart: claims.flatMap(({ verdict, reason }) =>
      reason?.includes('clocks disagree') === true ? [{ verdict, reason }] : [],
    ),
  };
}

interface Comparison {
  readonly exit: number;
  readonly runs: readonly RunReport[];
  readonly apart: readonly { readonly verdict: Verdict; readonly reason: string }[];
}

test('the article shows the same on both clocks', { timeout: 600_000 }, async () => {
  const { exit, runs, apart } = await onBothClocks(join(import.meta.dirname, '..'), ['content/']);
  expect({ exit, apart }).toEqual({ exit: 0, apart: [] });
  const virtual = runs.filter(({ clock }) => clock === 'virtual');
  expect(virtual.length).toBeGreaterThan(runs.length / 2);
  expect(virtual.map(({ durationSeconds }) => durationSeconds ?? 0).reduce((sum, each) => sum + each)).toBeGreaterThan(
    30,
  );
  // Each of the others says why.
  expect(runs.filter(({ clock, clockBecause }) => clock === 'real' && clockBecause === null)).toEqual([]);
});

// What betrays the virtual clock, on purpose here: `type` sees through what stands for a built-in function.
const telling = 'import time\ntime.sleep(1 if type(time.sleep) is type(len) else 2)\nprint("slept")';

test('what differs is a failure of the harness that shows both', async () => {
  const cwd = await folder({ 'a.md': `\`\`\`python\n${telling}\n\`\`\`\n` });
  const { exit, apart } = await onBothClocks(cwd, ['a.md']);
  expect(exit).toBe(3);
  expect(apart.map(({ verdict }) => verdict)).toEqual(['undecided']);
  expect(apart[0]?.reason).toMatch(
    /\(2\.\d\d s and 1\.\d\d s\); virtual clock: .*2\.\d\d s "slept".*; real clock: .*1\.\d\d s "slept"/u,
  );
});
