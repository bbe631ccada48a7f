import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Interpreter } from '../../../src/model/interpreter.ts';
import { fields, number, text } from '../../../src/run/decode.ts';
import type { Runner } from '../../../src/run/runner.ts';
import { interpreters, isAtLeast, openLaboratory, plan } from '../laboratory.ts';
import type { Happening } from './clock/play.ts';
import { makeScenario } from './clock/scenario.ts';

// CLAIMCHECK_CLOCK_SCENARIOS: how many for each interpreter; CLAIMCHECK_CLOCK_SEED: the first seed.
const count = Number(process.env['CLAIMCHECK_CLOCK_SCENARIOS'] ?? 40);
const firstSeed = Number(process.env['CLAIMCHECK_CLOCK_SEED'] ?? Date.now() % 1_000_000_000);
const perProgram = 20;
// What is early is wrong on any machine; what is late, where it is later than the next thing.
const early = 0.01;
// The line that they count from may have been stamped late.
const earlyStamp = 0.5;
const late = 0.9;

const able = interpreters.filter((each) => each.implementation === 'cpython' && isAtLeast(each, 7));
const asked = process.env['CLAIMCHECK_CLOCK_SCENARIOS'] === undefined ? able.slice(-1) : able;
const player = readFileSync(new URL('clock/scenarios.py', import.meta.url), 'utf8');

let runner: Runner;
beforeAll(async () => {
  runner = await openLaboratory({ jobs: Number(process.env['CLAIMCHECK_CLOCK_JOBS'] ?? 2) });
});
afterAll(() => runner.close());

test.each(asked)('random programs on $version', { timeout: 3_600_000 }, async (interpreter) => {
  const batches = Array.from({ length: Math.ceil(count / perProgram) }, (_, batch) => firstSeed + batch * perProgram);
  const complaints = (await Promise.all(batches.map((seed) => play(seed, interpreter)))).flat();
  expect({ firstSeed, complaints }).toEqual({ firstSeed, complaints: [] });
});

async function play(seed: number, interpreter: Interpreter): Promise<readonly string[]> {
  const known = Array.from({ length: perProgram }, (_, index) => makeScenario(seed + index));
  const json = JSON.stringify(known.map(({ scenario }) => scenario));
  const code = `SCENARIOS = r'''${json}'''\n${player}`;
  const planned = plan({ code, timeoutSeconds: 10_000_000 }, interpreter);
  const outcome = await runner.run({ ...planned, clock: 'virtual' });
  if (outcome.kind === 'harness-error') return [`${seed}: ${outcome.message}`];
  const { ended, endedBecause, error, events } = outcome.observation;
  if (ended !== 'exit') return [`${seed}: ended by ${ended} ${endedBecause ?? ''} ${error?.traceback ?? ''}`];
  const seen = events.filter(({ stream }) => stream === 'stdout').map((event) => readLine(event.text, event.at));
  return known.flatMap(({ happenings }, index) =>
    compare(
      `${interpreter.version}, seed ${seed + index}`,
      happenings,
      seen.filter((line) => line.number === index),
    ),
  );
}

interface Line extends Happening {
  readonly number: number;
  readonly stampedAt: number;
}

function readLine(written: string, stampedAt: number): Line {
  const line = fields(JSON.parse(written), 'line');
  return {
    number: number(line, 'number'),
    actor: text(line, 'actor'),
    what: text(line, 'what'),
    at: number(line, 'at'),
    stampedAt,
  };
}

/** Each actor for itself: those of one moment may come in any order. Both the program's own clock and the stamps. */
function compare(name: string, expected: readonly Happening[], seen: readonly Line[]): readonly string[] {
  const start = seen[0]?.stampedAt ?? 0;
  const actors = [...new Set(expected.map(({ actor }) => actor))];
  return actors.flatMap((actor) => {
    const [mine, theirs] = [expected, seen].map((list) => list.filter((each) => each.actor === actor));
    const lines = seen.filter((each) => each.actor === actor);
    if (mine?.length !== theirs?.length) return [`${name}, ${actor}: ${theirs?.length} instead of ${mine?.length}`];
    return (mine ?? []).flatMap(({ what, at }, index) => {
      const line = lines[index];
      if (line === undefined || line.what !== what) return [`${name}, ${actor}: ${line?.what} instead of ${what}`];
      const times = [line.at, line.stampedAt - start];
      const isEarly = line.at < at - early || line.stampedAt - start < at - earlyStamp;
      return !isEarly && times.every((time) => time < at + late)
        ? []
        : [`${name}, ${actor}: ${what} at ${times.join(' and ')} instead of ${at}`];
    });
  });
}
