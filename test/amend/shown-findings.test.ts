import { expect, test } from 'vitest';
import { pairParts } from '../../src/amend/shown-findings.ts';
import type { ShownPart } from '../../src/model/plan.ts';
import type { Finding } from '../../src/model/report.ts';

const part = (text: string, line: number): ShownPart => ({
  of: { kind: 'statement', line },
  form: 'value',
  place: { line, column: 1 },
  lines: [text],
  error: null,
});

const finding = (expected: string, actual: string, run = 'a'): Finding => ({
  kind: 'value',
  python: '3.11.7',
  run,
  holds: expected === actual,
  expected,
  actual,
});

test.each<[string, readonly ShownPart[], readonly Finding[], readonly (readonly [number, string | null])[] | null]>([
  ['one of two', [part('1', 1), part('2', 2)], [finding('1', '1'), finding('2', '3')], [[2, '3']]],
  ['behind one that was not decided', [part('1', 1), part('2', 2)], [finding('2', '3')], [[2, '3']]],
  ['the second of two alike', [part('1', 1), part('1', 2)], [finding('1', '1'), finding('1', '3')], [[2, '3']]],
  ['one of two alike, and nobody knows which', [part('1', 1), part('1', 2)], [finding('1', '3')], null],
  ['the same in all runs', [part('1', 1)], [finding('1', '3'), finding('1', '3', 'b')], [[1, '3']]],
  ['another one in each run', [part('1', 1)], [finding('1', '3'), finding('1', '4', 'b')], [[1, 'differs']]],
  ['it holds in one of the runs', [part('1', 1)], [finding('1', '3'), finding('1', '1', 'b')], [[1, 'differs']]],
  ['nothing', [part('1', 1)], [finding('1', '(nothing)')], [[1, null]]],
  ['no part of it', [part('1', 1)], [finding('2', '3')], null],
])('%s', (_, parts, findings, wrong) => {
  const found = pairParts(parts, findings);
  expect(
    found?.map(({ part: { place }, seen }) => [
      place.line,
      typeof seen === 'string' ? seen : (seen?.join('\n') ?? null),
    ]) ?? null,
  ).toEqual(wrong);
});
