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
  ['完成（又等待2秒）', '完成', 2],
  ['（等待2秒）', '', 2],
  ['... 2 seconds later ...', '', 2],
  ['done ← 立即', 'done', 0],
  ['done  <- immediately', 'done', 0],
  ['done（同时）', 'done', 0],
  ['done', 'done', null],
  ['done immediately', 'done immediately', null],
  ['答案 ← 见上', '答案 ← 见上', null],
  ['took 2 seconds', 'took 2 seconds', null],
  ['sleeping 2s', 'sleeping 2s', null],
  ['sleeping (2s)', 'sleeping (2s)', null],
])('%j', (line, text, seconds) => {
  expect(readTiming(line)).toMatchObject({ text, seconds });
});

test.each([
  ['done (t=2s)', 'start'],
  ['done （等待2秒）', 'line'],
  ['done ← 再过2秒', 'line'],
  ['done (+2s)', 'line'],
  ['done ← 2秒后', 'either'],
  ['done (after 2s)', 'either'],
])('%j counts from: %s', (line, since) => {
  expect(readTiming(line)).toEqual({ text: 'done', seconds: 2, since });
});
