import { expect, test } from 'vitest';
import { readDate, readPeriod } from '../../src/sheet/date.ts';

test.each(['2026-11-22', '2024-02-29', '0999-01-01'])('date %s', (date) => {
  expect(readDate(date)).toEqual({ date });
});

test.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-1-2', '22.11.2026', '2026-11-22T00:00', ''])(
  'refused date %j',
  (text) => {
    expect(readDate(text)).toBeTypeOf('string');
  },
);

test.each([
  ['30d', 30, 'days'],
  ['6m', 6, 'months'],
  ['1y', 1, 'years'],
  ['2 y', 2, 'years'],
])('period %s', (text, count, unit) => {
  expect(readPeriod(text)).toEqual({ count, unit });
});

test.each(['0d', '1w', 'y', '1.5y', '-1d', '1y 2m', ''])('refused period %j', (text) => {
  expect(readPeriod(text)).toBeTypeOf('string');
});
