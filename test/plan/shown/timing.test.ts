import { expect, test } from 'vitest';
import { readTiming } from '../../../src/plan/shown/timing.ts';

test.each<[string, string, number | null]>([
  ['done  ← 1秒后', 'done', 1],
  ['完成 ← 再过 2 秒', '完成', 2],
  ['done <- after 500ms', 'done', 0.5],
  ['done (after 2s)', 'done', 2],
  ['done （等待2秒）', 'done', 2],
  ['done (2 seconds later)', 'done', 2],
  ['done  # 1s later', 'done', 1],
  ['done ... 2 seconds later', 'done', 2],
  ['done', 'done', null],
  ['took 2 seconds', 'took 2 seconds', null],
  ['sleeping 2s', 'sleeping 2s', null],
  ['sleeping (2s)', 'sleeping (2s)', null],
])('%j', (line, text, seconds) => {
  expect(readTiming(line)).toMatchObject({ text, seconds });
});

test('at a time after the start', () => {
  expect(readTiming('done (t=2s)')).toEqual({ text: 'done', seconds: 2, since: 'start' });
});
