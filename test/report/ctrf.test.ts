import { validate } from 'ctrf';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Report } from '../../src/model/report.ts';
import { renderCtrf } from '../../src/report/ctrf.ts';
import type { RenderOptions } from '../../src/report/render-options.ts';
import { commands, hostileOptions, hostileReport, markup } from './hostile.ts';
import { articlePath, claim, goneQuote, openQuestion, options, report, totalTime } from './sample.ts';

const test = z.looseObject({
  name: z.string(),
  status: z.string(),
  rawStatus: z.string(),
  suite: z.array(z.string()),
  message: z.string().optional(),
});
const parsed = z.object({
  results: z.object({
    summary: z.record(z.string(), z.number()),
    tests: z.array(test),
    environment: z.unknown().optional(),
  }),
});

function render(shown: Report, rest: Partial<RenderOptions> = {}) {
  const read: unknown = JSON.parse(renderCtrf(shown, { ...options, ...rest }));
  expect(validate(read)).toMatchObject({ valid: true });
  return parsed.parse(read).results;
}

const warning = { ruleId: 'hidden-block', path: articlePath, place: null, reason: 'x', severity: 'warning' } as const;
const shown = report(
  { claims: [claim('ok', { byPython: { '3.9.18': 'verified' } }), totalTime, goneQuote, openQuestion] },
  { problems: [warning, { ...warning, severity: 'error', path: 'a.yaml', place: { line: 3, column: 1 } }] },
);

describe('renderCtrf', () => {
  it('has a test for each claim on each interpreter, and for each problem', () => {
    expect(render(shown).tests.map(({ name, status, rawStatus }) => [name, status, rawStatus])).toEqual([
      ['ok [3.9.18]', 'passed', 'verified'],
      ['total-time [3.9.18]', 'failed', 'refuted'],
      ['total-time [3.11.7]', 'failed', 'refuted'],
      ['total-time [3.13.0]', 'passed', 'verified'],
      ['gone', 'failed', 'stale'],
      ['some-book', 'pending', 'undecided'],
      ['hidden-block', 'other', 'warning'],
      ['hidden-block', 'failed', 'error'],
    ]);
  });

  it('counts them', () => {
    expect(render(shown).summary).toEqual({
      tests: 8,
      passed: 2,
      failed: 4,
      skipped: 0,
      pending: 1,
      other: 1,
      suites: 1,
      start: Date.parse('2026-11-23T00:00:00Z'),
      stop: Date.parse('2026-11-23T00:00:12.340Z'),
    });
  });

  it('places a test and tells its version', () => {
    expect(render(shown, { commit: 'abc' })).toMatchObject({ environment: { commit: 'abc' } });
    const [, failed] = render(shown).tests;
    const parameters = { python: '3.9.18' };
    expect(failed).toMatchObject({ suite: [articlePath], filePath: articlePath, line: 17, parameters });
    expect(failed?.message).toContain('3.01s');
  });

  it.each([...commands, ...markup])('is valid whatever is said: %j', (text) => {
    const read: unknown = JSON.parse(renderCtrf(hostileReport(text), hostileOptions(text)));
    expect(validate(read)).toMatchObject({ valid: true });
  });

  it.each([
    ['another status', (text: string) => text.replace('"status": "failed"', '"status": "broken"')],
    ['a count that is missing', (text: string) => text.replace('"pending"', '"waiting"')],
    ['a time that is no whole number', (text: string) => text.replace('"duration": 0', '"duration": 0.5')],
  ])('would be refused with %s', (_, broken) => {
    const text = renderCtrf(shown, options);
    expect(broken(text)).not.toBe(text);
    expect(validate(JSON.parse(broken(text)))).toMatchObject({ valid: false });
  });
});
