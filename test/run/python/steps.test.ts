import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Observation } from '../../../src/model/observation.ts';
import type { Chunk, PlannedRun } from '../../../src/model/plan.ts';
import type { Runner } from '../../../src/run/runner.ts';
import { extremes, factsOf, openLaboratory, plan } from '../laboratory.ts';
import type { Facts } from '../laboratory.ts';

/** A program in steps: a chunk begins where a line starts with `>>> ` (an example), `!!! ` (may raise) or `=== `. */
interface Row {
  readonly name: string;
  readonly code: string;
  readonly watched?: readonly number[];
  /** `index output value error` of each step. */
  readonly steps: readonly string[];
  readonly facts?: Partial<Readonly<Record<keyof Facts, unknown>>>;
}

const rows: readonly Row[] = [
  {
    name: 'examples echo their values',
    code: '>>> 1 + 1\n>>> x = 5\n>>> x\n>>> for i in range(2):\n    i\n\n>>> None',
    steps: ['chunk 0 "2\\n"', 'chunk 1 ""', 'chunk 2 "5\\n"', 'chunk 3 "0\\n1\\n"', 'chunk 4 ""'],
    facts: { ended: 'exit', out: ['2', '5', '0', '1'] },
  },
  {
    name: 'an example that raises ends the program',
    code: '>>> 1\n>>> 1 / 0\n>>> 2',
    steps: ['chunk 0 "1\\n"', 'chunk 1 "" ZeroDivisionError: division by zero'],
    facts: { ended: 'error', exit: 1, error: 'ZeroDivisionError@102: division by zero' },
  },
  {
    name: 'unless it may',
    code: '!!! 1 / 0\n>>> 2',
    steps: ['chunk 0 "" ZeroDivisionError: division by zero', 'chunk 1 "2\\n"'],
    facts: { ended: 'exit', exit: 0, error: null },
  },
  {
    name: 'so with what cannot be compiled',
    code: '!!! 1 2\n>>> 3',
    steps: [expect.stringContaining('chunk 0 "" SyntaxError: '), 'chunk 1 "3\\n"'],
    facts: { ended: 'exit' },
  },
  {
    name: 'which has its place, too',
    code: '>>> 1\n>>> 1 2',
    steps: ['chunk 0 "1\\n"', expect.stringContaining('chunk 1 "" SyntaxError: ')],
    facts: { ended: 'error', error: expect.stringContaining('SyntaxError@102: ') },
  },
  {
    name: 'leaving is no error',
    code: '!!! raise SystemExit(3)\n>>> 2',
    steps: ['chunk 0 "" SystemExit: 3'],
    facts: { ended: 'exit', exit: 3, error: null },
  },
  {
    name: 'warnings have their line',
    code: '=== import warnings\n=== warnings.warn("careful")',
    steps: ['chunk 0 ""', 'chunk 1 ""'],
    facts: { warnings: ['UserWarning@102: careful'] },
  },
  {
    name: 'what is imported from the future stays',
    code: '=== from __future__ import annotations\n=== def f(x: undefined): pass\n=== print(1)',
    steps: ['chunk 0 ""', 'chunk 1 ""', 'chunk 2 "1\\n"'],
    facts: { ended: 'exit' },
  },
  {
    name: 'watched statements tell value and output',
    code: 'def f(x):\n    x * 2\n    return x\nf(2)\nprint("a")\nf(\n  3\n)',
    watched: [1, 3, 4, 5],
    steps: ['value 1 "" 4', 'value 3 "" 2', 'value 4 "a\\n" None', 'value 1 "" 6', 'value 5 "" 3', 'chunk 0 "a\\n"'],
    facts: { ended: 'exit', out: ['a'] },
  },
  {
    name: 'and what they bind or change',
    code: 'x = [2, 1]\nx.sort()\nx[0] = 5\ndel x[1]\na, b = 1, 2\nx += [4]\nx.pop()\nx: int = 7',
    watched: [0, 1, 2, 3, 4, 5, 6, 7],
    steps: [
      'subject 0 "" [2, 1]',
      'value 1 "" None',
      'subject 1 "" [1, 2]',
      'subject 2 "" [5, 2]',
      'subject 3 "" [5]',
      'subject 4 "" (1, 2)',
      'subject 5 "" [5, 4]',
      'value 6 "" 4',
      'subject 7 "" 7',
      'chunk 0 ""',
    ],
    facts: { ended: 'exit' },
  },
  {
    name: 'of several statements at one prompt the last is echoed',
    code: '>>> x = 1\nx + 1\nx + 2\n>>> x',
    steps: ['chunk 0 "3\\n"', 'chunk 1 "1\\n"'],
    facts: { ended: 'exit' },
  },
  {
    name: 'a watched statement that raises has its place',
    code: 'x = 1\nx / 0',
    watched: [1],
    steps: ['chunk 0 "" ZeroDivisionError: division by zero'],
    facts: { ended: 'error', error: 'ZeroDivisionError@102: division by zero' },
  },
];

let runner: Runner | null = null;
beforeAll(async () => {
  runner = await openLaboratory();
});
afterAll(() => runner?.close());

test.each(rows)('$name', async (row) => {
  for (const interpreter of extremes) {
    const { mustBeFrom37, ...made } = inSteps(row, plan({ code: row.code }, interpreter));
    if (mustBeFrom37 && interpreter.version.startsWith('3.6')) continue;
    const outcome = await runner?.run(made);
    if (outcome?.kind !== 'observed') throw new Error('not observed');
    expect((outcome.observation.steps ?? []).map(stepText)).toEqual(row.steps);
    expect(factsOf(outcome.observation)).toMatchObject(row.facts ?? {});
  }
});

test('what cannot be compiled at a prompt has one error, and no context', async () => {
  for (const interpreter of extremes) {
    const code = '>>> 1\n>>> 1 2';
    const made = inSteps({ name: '', code, steps: [] }, plan({ code }, interpreter));
    const outcome = await runner?.run(made);
    if (outcome?.kind !== 'observed') throw new Error('not observed');
    expect(outcome.observation.error?.traceback?.match(/SyntaxError/gu)).toHaveLength(1);
  }
});

const mark = /^(?:>>>|!!!|===) /u;

function inSteps({ code, watched = [] }: Row, planned: PlannedRun): PlannedRun & { readonly mustBeFrom37: boolean } {
  const chunks = code.split('\n').flatMap((text, firstLine): readonly Chunk[] => {
    const mode = text.startsWith('===') ? 'module' : 'prompt';
    return mark.test(text) ? [{ firstLine, mode, mayRaise: text.startsWith('!!!') }] : [];
  });
  const lines = planned.program.lines.map((line) => ({ ...line, text: line.text.replace(mark, '') }));
  const program = { ...planned.program, lines, watched, ...(chunks.length === 0 ? {} : { chunks }) };
  return { ...planned, program, mustBeFrom37: code.includes('annotations') };
}

function stepText({ kind, index, output, value, error }: NonNullable<Observation['steps']>[number]): string {
  const ending = error === null ? '' : ` ${error.type}: ${error.message}`;
  return `${kind} ${index} ${JSON.stringify(output)}${kind !== 'chunk' ? ` ${value ?? 'None'}` : ''}${ending}`;
}
