import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDuration, readRatio, readTime } from '../../src/sheet/time.ts';

const about = (value: number, tolerance: object | null = null) => ({ kind: 'about', value, tolerance });
const relative = (fraction: number) => ({ kind: 'relative', fraction });
const absolute = (amount: number) => ({ kind: 'absolute', amount });
const below = (high: number, highInclusive: boolean) => ({ low: null, high, highInclusive });
const above = (low: number, lowInclusive: boolean) => ({ low, lowInclusive, high: null });
const between = (low: number, high: number) => ({ low, lowInclusive: true, high, highInclusive: true });

describe('times that are read', () => {
  test.each([
    ['2s', about(2)],
    ['0.5s', about(0.5)],
    ['150ms', about(0.15)],
    ['7us', about(0.000007)],
    ['7µs', about(0.000007)],
    ['7μs', about(0.000007)],
    ['2m', about(120)],
    ['2min', about(120)],
    ['1h', about(3600)],
    [' 2 s ', about(2)],
    ['２ｓ', about(2)],
    ['2s ± 10%', about(2, relative(0.1))],
    ['2s±10%', about(2, relative(0.1))],
    ['2s ± 10 ％', about(2, relative(0.1))],
    ['2s +/-10%', about(2, relative(0.1))],
    ['2s +- 0.3s', about(2, absolute(0.3))],
    ['2s ± 300ms', about(2, absolute(0.3))],
    ['< 1s', below(1, false)],
    ['<1s', below(1, false)],
    ['<= 1s', below(1, true)],
    ['≤ 1s', below(1, true)],
    ['＜1s', below(1, false)],
    ['> 1s', above(1, false)],
    ['>= 3s', above(3, true)],
    ['≥ 3s', above(3, true)],
    ['2s..3s', between(2, 3)],
    ['2s .. 3s', between(2, 3)],
    ['2 .. 3s', between(2, 3)],
    ['1.5..2s', between(1.5, 2)],
    ['500ms..1s', between(0.5, 1)],
    ['2s..2s', between(2, 2)],
  ])('%s', (text, range) => {
    expect(readTime(text)).toMatchObject({ ...range, text: text.trim() });
  });
});

describe('times that are refused', () => {
  test.each([
    '',
    '2',
    'two seconds',
    '~2s',
    '-2s',
    '2 s s',
    '1 2s',
    '1  2s',
    '1,5s',
    '.5s',
    '2s..',
    '..2s',
    '3s..2s',
    '2s..3',
    '2s...3s',
    '2s ± 0.3',
    '2s ± ',
    '2s ± %',
    '2x',
    '2s ± 10% ± 10%',
    '>= 0s',
    '< 0s',
    '< ',
    '=> 2s',
    '2sec',
    '2s 3s',
    '1e3s',
    `${'9'.repeat(400)}s`,
  ])('%s', (text) => {
    expect(readTime(text)).toMatch(/^Unexpected `.*`, expected /su);
  });
});

describe('ratios', () => {
  test.each([
    ['2x', about(2)],
    ['2×', about(2)],
    ['2x ± 10%', about(2, relative(0.1))],
    ['2x ± 0.2x', about(2, absolute(0.2))],
    ['>= 1.5x', above(1.5, true)],
    ['< 1x', below(1, false)],
    ['1.8x..2.2x', between(1.8, 2.2)],
  ])('%s', (text, range) => {
    expect(readRatio(text)).toMatchObject({ ...range, text });
  });
  test.each(['2', '2s', 'twice', '3x..2x', '2x ± 10s'])('refused: %s', (text) => {
    expect(readRatio(text)).toBeTypeOf('string');
  });
});

describe('durations', () => {
  test.each([
    ['30s', 30],
    ['2m', 120],
    ['500ms', 0.5],
    ['1h', 3600],
  ])('%s', (text, seconds) => {
    expect(readDuration(text)).toBe(seconds);
  });
  test.each(['30', '0s', '< 3s', '2s..3s', '2s ± 10%', '-1s', ''])('refused: %s', (text) => {
    expect(readDuration(text)).toBeTypeOf('string');
  });
});

test('an accepted time reads the same from its own text, whatever its spelling', () => {
  const number = fc.integer({ min: 1, max: 99_999 }).map((value) => String(value / 100));
  const quantity = fc
    .tuple(number, fc.constantFrom('us', 'µs', 'ms', 's', 'm', 'min', 'h'))
    .map((parts) => parts.join(''));
  const spelling = fc.oneof(
    quantity,
    fc
      .tuple(
        quantity,
        fc.constantFrom(' ± ', '±', ' +- ', '+/-'),
        fc.oneof(
          quantity,
          number.map((n) => `${n}%`),
        ),
      )
      .map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom('<', '< ', '<=', '> ', '>=', '≥'), quantity).map((parts) => parts.join('')),
    fc.tuple(number, number).map(
      (pair) =>
        `${pair
          .map(Number)
          .toSorted((a, b) => a - b)
          .join('s..')}s`,
    ),
  );
  fc.assert(
    fc.property(spelling, (text) => {
      const range = readTime(text);
      if (typeof range === 'string') throw new Error(range);
      expect(range.text).toBe(text);
      expect(readTime(`  ${range.text} `)).toEqual(range);
      const fullWidth = text.replaceAll(/[!-~]/gu, (ascii) =>
        String.fromCodePoint((ascii.codePointAt(0) ?? 0) + 0xfee0),
      );
      expect(readTime(fullWidth)).toEqual({ ...range, text: fullWidth });
    }),
    { numRuns: 300 },
  );
});

test('no text makes the readers throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const read of [readTime, readRatio, readDuration]) expect(read(text)).toBeDefined();
    }),
  );
});
