import { expect, test } from 'vitest';
import { checkDuration } from '../../src/judge/duration.ts';
import { figureText, secondsText } from '../../src/judge/wording.ts';
import { at, observation } from './samples.ts';

const below = (bound: number) => (figure: number) => figure <= bound;

test.each<[number, number, string]>([
  [1.502, 1.5, '1.502s'],
  [1.498, 1.5, '1.50s'],
  [1.5000001, 1.5, '1.500000s'],
  [1.51, 1.5, '1.51s'],
  [2.5, 1.5, '2.50s'],
  [0.5004, 0.5, '0.5004s'],
  [0.25, 0.5, '0.250s'],
])('%d s beside a bound of %d s is %s', (seconds, bound, text) => {
  expect(secondsText(seconds, below(bound))).toBe(text);
});

test('without a bound two digits do, below a second three', () => {
  expect([secondsText(1.502), secondsText(0.5004)]).toEqual(['1.50s', '0.500s']);
});

test('a ratio that falls on its bound', () => {
  expect([figureText(2.2004, 2, below(2.2)), figureText(2.2, 2, below(2.2))]).toEqual(['2.2004', '2.20']);
});

test('a duration that is refuted by less than its usual digits show', () => {
  const time = {
    kind: 'about',
    text: '1.2s ± 0.3s',
    value: 1.2,
    tolerance: { kind: 'absolute', amount: 0.3 },
  } as const;
  const seen = observation({ durationSeconds: 1.502 });
  expect(checkDuration({ kind: 'duration', place: at, time }, seen)).toMatchObject({ holds: false, actual: '1.502s' });
});
