import { describe, expect, it } from 'vitest';
import { highlight } from '../../../src/report/html/highlight.ts';
import { languageOf } from '../../../src/report/html/language.ts';
import { secondsText, shortVersion, versionList, versionRange } from '../../../src/report/html/parts.ts';
import { verdictSentence } from '../../../src/report/html/summary.ts';
import { visibleText } from '../../../src/report/html/visible.ts';
import { claim } from '../sample.ts';

it.each([
  ['3 verified', ['verified', 'verified', 'verified'], 'All 3 claims hold on Python 3.9 to 3.13.'],
  [
    '2 attested',
    ['verified', 'verified', 'attested', 'attested'],
    '2 of 4 claims hold on Python 3.9 to 3.13; 2 are attested.',
  ],
  ['1 refuted', ['refuted', 'verified'], '1 of 2 claims holds on Python 3.9 to 3.13; 1 is refuted.'],
  ['none', [], 'Nothing was checked.'],
] as const)('verdictSentence of %s', (_, verdicts, expected) => {
  const claims = verdicts.map((verdict, index) => claim(`c${index}`, { verdict }));
  expect(verdictSentence(claims, ['3.9.18', '3.11.7', '3.13.0'])).toBe(expected);
});

it.each([
  [['3.9.18', '3.10.1', '3.13.0'], '3.9 to 3.13'],
  [['3.9.18', '3.13.0'], '3.9 and 3.13'],
  [['3.9.18', '3.9.19'], '3.9.18 and 3.9.19'],
  [['3.11.7'], '3.11'],
  [[], 'no interpreter'],
])('versionRange of %j', (versions, expected) => {
  expect(versionRange(versions)).toBe(expected);
});

it.each([
  ['111111', '3.8–3.13'],
  ['110000', '3.8, 3.9'],
  ['011101', '3.9–3.11, 3.13'],
  ['101011', '3.8, 3.10, 3.12, 3.13'],
  ['000111', '3.11–3.13'],
  ['000000', ''],
])('versionList of %s', (chosen, expected) => {
  const all = ['3.8.18', '3.9.18', '3.10.13', '3.11.7', '3.12.1', '3.13.0'];
  expect(
    versionList(
      all.filter((_, index) => chosen[index] === '1'),
      all,
    ),
  ).toBe(expected);
});

it('shortVersion stays whole where it must', () => {
  expect(shortVersion('3.9.18', ['3.9.18', '3.11.7'])).toBe('3.9');
  expect(shortVersion('3.9.18', ['3.9.18', '3.9.19'])).toBe('3.9.18');
});

it.each([
  [0.0123, '12 ms'],
  [6.005, '6.00 s'],
  [61.5, '61.5 s'],
])('secondsText of %d', (seconds, expected) => {
  expect(secondsText(seconds)).toBe(expected);
});

it.each([
  ['plain 文字\n\ttab', 'plain 文字\n\ttab'],
  ['\u001B[31mred', '\\x1b[31mred'],
  ['\u202Eevil', '<U+202E>evil'],
  ['nul\u0000', 'nul\\x00'],
  ['a\r\nb\rc', 'a\nb\\x0dc'],
  ['line\u2028separator', 'line<U+2028>separator'],
])('visibleText of %j', (text, expected) => {
  expect(visibleText(text)).toBe(expected);
});

it.each([
  ['这是中文的文章，讲 asyncio。', 'zh'],
  ['これは日本語です。', 'ja'],
  ['한국어 문서입니다.', 'ko'],
  ['An English text with one 字.', null],
  ['', null],
])('languageOf %j', (text, expected) => {
  expect(languageOf(text)).toBe(expected);
});

describe('highlight', () => {
  it.each([
    ['python', 'async def f(): # c', ['keyword', 'keyword', 'function', 'comment']],
    ['bash', 'echo "a"', ['string']],
    ['yaml', 'a: true', ['constant']],
    ['json', '{"a": 1}', ['constant']],
    ['text', 'def f(): pass', []],
    ['toString', 'def f(): pass', []],
    [null, 'def f(): pass', []],
  ])('%s', (language, code, kinds) => {
    const [tokens = []] = highlight([code], language);
    expect(tokens.map((token) => token.text).join('')).toBe(code);
    expect(tokens.map((token) => token.kind)).toEqual(expect.arrayContaining(kinds));
    if (kinds.length === 0) expect(tokens).toEqual([{ text: code, kind: null }]);
  });

  it('gives a line for each line', () => {
    expect(
      highlight(['"""a', '', 'b"""'], 'python').map((tokens) => tokens.map((token) => token.text).join('')),
    ).toEqual(['"""a', '', 'b"""']);
  });
});
