import { expect, test } from 'vitest';
import { exitStatus, passes } from '../../src/judge/gate.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { ClaimReport, Verdict } from '../../src/model/report.ts';

const problem: Problem = { ruleId: 'unknown-key', path: 'a', place: null, reason: '', advice: null, severity: 'error' };
const remark: Problem = { ...problem, severity: 'warning' };

const gates: readonly (readonly [Verdict, string | null, boolean, boolean])[] = [
  ['verified', null, true, true],
  ['verified', 'boundary-not-seen: x', true, true],
  ['refuted', 'not-observed: x', false, false],
  ['stale', 'quote-gone: x', false, false],
  ['undecided', 'no-interpreter: x', true, false],
  ['undecided', 'open: x', true, true],
  ['attested', 'attested: x', true, true],
  ['known-wrong', 'known-wrong: x', true, true],
];

test.each(gates)('%s (%s) passes: %s, strictly: %s', (verdict, reason, lenient, strict) => {
  expect(passes(claim(verdict, reason), { strict: false })).toBe(lenient);
  expect(passes(claim(verdict, reason), { strict: true })).toBe(strict);
});

const fine = claim('verified');
const wrong = claim('refuted', 'not-observed: x');
const unsure = claim('undecided', 'no-interpreter: x');
const failed = claim('undecided', 'harness-error: x');
const input = { claims: [fine], problems: [], harnessErrors: 0, strict: false };

test.each([
  ['every gate passed', input, 0],
  ['a warning among the problems', { ...input, problems: [remark] }, 0],
  ['undecided', { ...input, claims: [unsure] }, 0],
  ['undecided, strict', { ...input, claims: [unsure], strict: true }, 1],
  ['a claim failed', { ...input, claims: [fine, wrong] }, 1],
  ['too few blocks', { ...input, belowMinCoverage: true }, 1],
  ['nothing to check', { ...input, claims: [] }, 2],
  ['a problem and a failed claim', { ...input, claims: [wrong], problems: [problem] }, 2],
  ['harness error and all the rest', { ...input, claims: [wrong], problems: [problem], harnessErrors: 1 }, 3],
  ['a claim that claimcheck could not decide', { ...input, claims: [fine, failed] }, 3],
])('%s', (_, given, status) => {
  expect(exitStatus(given)).toBe(status);
});

function claim(verdict: Verdict, reason: string | null = null): ClaimReport {
  const rest = { place: null, implicit: false, program: null, byPython: {}, runs: [], findings: [] };
  return { id: 'c', quotes: [], verdict, reason, ...rest };
}
