import { describe, expect, it } from 'vitest';
import { lanesOf, outputGroups, scaleOf } from '../../../src/report/html/lanes.ts';
import { report, run } from '../sample.ts';

const at = (seconds: number) => ({
  events: [{ at: seconds, stream: 'stdout' as const, text: 'tea' }],
  durationSeconds: 3,
});

describe('lanesOf', () => {
  it.each([
    ['the same at the same time', at(1), at(1.05), [['3.9.18', '3.11.7']]],
    ['the same at another time', at(1), at(2), [['3.9.18'], ['3.11.7']]],
    [
      'another text',
      at(1),
      { ...at(1), events: [{ at: 1, stream: 'stderr' as const, text: 'tea' }] },
      [['3.9.18'], ['3.11.7']],
    ],
    ['another end', at(1), { ...at(1), durationSeconds: 4 }, [['3.9.18'], ['3.11.7']]],
  ])('%s', (_, first, second, expected) => {
    const runs = [run('a', { ...first, python: '3.9.18' }), run('b', { ...second, python: '3.11.7' })];
    expect(lanesOf(runs, new Set(), 6).map((lane) => lane.versions)).toEqual(expected);
  });

  it('of repeats the one that a finding blames', () => {
    const runs = [run('a', { repeat: 0 }), run('b', { repeat: 1 })];
    expect(lanesOf(runs, new Set(), 6).map((lane) => lane.run.id)).toEqual(['a']);
    expect(lanesOf(runs, new Set(['b']), 6).map((lane) => lane.run.id)).toEqual(['b']);
  });
});

describe('outputGroups', () => {
  it('puts together what showed the same, at whatever time', () => {
    const runs = [run('a', at(1)), run('b', { ...at(2), python: '3.11.7' }), run('c', { exit: 1 })];
    expect(outputGroups(runs).map((group) => [group.versions, group.runs])).toEqual([
      [['3.9.18', '3.11.7'], 2],
      [['3.9.18'], 1],
    ]);
  });
});

describe('scaleOf', () => {
  it.each([
    ['the longest run', [run('a', { durationSeconds: 6 }), run('b', { durationSeconds: 3 })], 6],
    ['the last line of a run without an end', [run('a', { ...at(9), durationSeconds: null })], 9],
    ['never nothing', [], 0.1],
  ])('%s', (_, runs, expected) => {
    const [document] = report({ runs }).documents;
    expect(document && scaleOf(document)).toBe(expected);
  });
});
