import { describe, expect, it } from 'vitest';
import type { ClaimReport } from '../../src/model/report.ts';
import { caseName, casesOf } from '../../src/report/cases.ts';
import { claim, report, run, totalTime } from './sample.ts';

function cases(tested: ClaimReport, strict = false) {
  const [document] = report({
    claims: [tested],
    runs: [run('a'), run('b', { python: '3.11.7', durationSeconds: null })],
  }).documents;
  return document === undefined ? [] : casesOf(document, strict);
}

function outcomes(tested: ClaimReport, strict = false): readonly string[] {
  return cases(tested, strict).map((each) => `${caseName(each)} ${each.outcome}`);
}

const undecided = (code: string, byPython: ClaimReport['byPython'] = {}) =>
  claim('a', { verdict: 'undecided', reason: `${code}: because`, byPython });

describe('casesOf', () => {
  it.each<[string, ClaimReport, boolean, readonly string[]]>([
    [
      'a test on each interpreter',
      totalTime,
      false,
      ['total-time [3.9.18] failed', 'total-time [3.11.7] failed', 'total-time [3.13.0] passed'],
    ],
    ['one test of what needs none', claim('a', { verdict: 'attested', byPython: {} }), true, ['a passed']],
    ['what is gone', claim('a', { verdict: 'stale', byPython: {} }), false, ['a failed']],
    ['what is undecided', undecided('no-interpreter'), false, ['a skipped']],
    ['what is undecided, strictly', undecided('no-interpreter'), true, ['a failed']],
    ['what is open, strictly', undecided('open'), true, ['a skipped']],
    [
      'what claimcheck could not do',
      undecided('harness-error', { '3.9.18': 'undecided' }),
      false,
      ['a [3.9.18] error'],
    ],
    [
      'what no version alone leaves undecided',
      undecided('boundary-not-seen', { '3.9.18': 'verified' }),
      true,
      ['a [3.9.18] passed', 'a failed'],
    ],
    [
      'a sheet that is wrong about what is wrong',
      claim('a', { verdict: 'known-wrong', byPython: { '3.9.18': 'known-wrong', '3.11.7': 'verified' } }),
      true,
      ['a [3.9.18] skipped', 'a [3.11.7] passed'],
    ],
  ])('%s', (_, tested, strict, expected) => {
    expect(outcomes(tested, strict)).toEqual(expected);
  });

  it('keeps to an interpreter what was found and how long it took there', () => {
    const [first, second] = cases({ ...totalTime, runs: ['a', 'b'] });
    expect(first).toMatchObject({ seconds: 3.01, claim: { verdict: 'refuted', findings: [{ run: 'a' }] } });
    expect(second).toMatchObject({ seconds: 0, claim: { findings: [{ run: 'b' }] } });
  });
});
