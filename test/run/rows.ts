import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Interpreter } from '../../src/model/interpreter.ts';
import type { Runner } from '../../src/run/runner.ts';
import { extremes, factsOf, interpreters, isAtLeast, observe, openLaboratory, ways } from './laboratory.ts';
import type { Experiment, Facts } from './laboratory.ts';

/** A program and what must be seen of it; `name` says what it shows. */
export interface Row extends Experiment {
  readonly name: string;
  readonly facts: Partial<Facts> | ((interpreter: Interpreter) => Partial<Facts>);
  /** The first and the last minor version of Python 3 that can run it. */
  readonly from?: number;
  readonly to?: number;
  /** Only on the oldest and the newest: it takes long, or is the same everywhere. */
  readonly extremes?: boolean;
}

/** One test a row and way of starting a program, on every interpreter. */
export function testRows(rows: readonly Row[]): void {
  describe.each(ways)('$way', ({ warm }) => {
    testWay(rows, warm);
  });
}

function testWay(rows: readonly Row[], warm: boolean): void {
  let runner: Runner | null = null;
  beforeAll(async () => {
    runner = await openLaboratory({ warm });
  });
  afterAll(() => runner?.close());
  test.each(rows)('$name', async (row) => {
    const on = row.extremes ? extremes : interpreters;
    const fitting = on.filter((each) => isAtLeast(each, row.from ?? 6) && !isAtLeast(each, (row.to ?? 98) + 1));
    await Promise.all(
      fitting.map(async (interpreter) => {
        if (runner === null) throw new Error('no runner');
        const facts = factsOf(await observe(runner, row, interpreter));
        const expected = typeof row.facts === 'function' ? row.facts(interpreter) : row.facts;
        expect({ python: interpreter.version, ...facts }).toMatchObject({ python: interpreter.version, ...expected });
      }),
    );
  });
}
