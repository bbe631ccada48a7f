import { expect, test } from 'vitest';
import { datePlus, judgeAttestation } from '../../src/judge/attestation.ts';
import type { Period } from '../../src/model/sheet.ts';

test.each<readonly [string, number, Period['unit'], string]>([
  ['2026-01-31', 1, 'months', '2026-02-28'],
  ['2024-01-31', 1, 'months', '2024-02-29'],
  ['2024-02-29', 1, 'years', '2025-02-28'],
  ['2026-11-30', 3, 'months', '2027-02-28'],
  ['2026-12-31', 1, 'days', '2027-01-01'],
  ['2026-02-15', 30, 'days', '2026-03-17'],
])('%s and %i %s is %s', (date, count, unit, due) => {
  expect(datePlus(date, { count, unit })).toBe(due);
});

test.each([
  ['2027-01-31', 'attested'],
  ['2027-02-28', 'attested'],
  ['2027-03-01', 'stale'],
  ['2026-01-30', 'attested'],
  ['2026-01-29', 'stale'],
])('reviewed 2026-01-31, on %s: %s', (today, verdict) => {
  const again = { count: 13, unit: 'months' } as const;
  expect(judgeAttestation({ because: '', reviewed: '2026-01-31', source: null, again }, today).verdict).toBe(verdict);
});
