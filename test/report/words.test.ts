import type { Finding } from '../../src/model/report.ts';
import { describe, expect, it } from 'vitest';
import { nextStep, readReason, reasonWords, verdictWords } from '../../src/report/words.ts';
import { claim, goneQuote, totalTime } from './sample.ts';

describe('readReason', () => {
  it.each([
    ['a code and a sentence', 'quote-gone: nothing: says it', 'quote-gone', 'nothing: says it'],
    ['a sentence alone', 'it just does', null, 'it just does'],
    ['a word that is no code', 'toString: x', null, 'toString: x'],
    ['an inherited name', 'constructor: x', null, 'constructor: x'],
    ['several lines', 'open: a\nb', 'open', 'a\nb'],
  ])('takes apart %s', (_, reason, code, sentence) => {
    expect(readReason(reason)).toEqual({ code, sentence });
  });
});

describe('nextStep', () => {
  it.each([
    ['the reason', goneQuote, reasonWords['quote-gone'].next],
    ['the reason of a refutation', totalTime, reasonWords['not-observed'].next],
    ['the verdict where there is no reason', claim('a', { verdict: 'stale' }), verdictWords.stale.next],
  ])('comes from %s', (_, shown, next) => {
    expect(nextStep(shown)).toBe(next);
  });

  it('is more time, or none, after a timeout', () => {
    const late = { ...totalTime, findings: [seen('timeout: still running after 30s')] };
    expect(nextStep(late)).toContain('`timeout: ');
    expect(nextStep({ ...late, implicit: true })).toContain('`timeout: ');
    expect(nextStep({ ...late, findings: [seen('crashed: timeout')] })).toBe(reasonWords['not-observed'].next);
  });

  it('is another one where no sheet made the claim', () => {
    expect(nextStep({ ...totalTime, implicit: true })).not.toBe(nextStep(totalTime));
  });
});

it.each([...Object.entries(reasonWords), ...Object.entries(verdictWords)])('says all of %s', (_, words) => {
  expect(Object.values(words).every((text) => text !== '')).toBe(true);
  expect(words.next).not.toContain('\n');
});

function seen(actual: string): Finding {
  return { kind: 'ends', python: '3.11.7', run: 'r', holds: false, expected: 'e', actual };
}
