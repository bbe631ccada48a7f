import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Report } from '../../src/model/report.ts';
import { renderNdjson } from '../../src/report/ndjson.ts';
import type { RenderOptions } from '../../src/report/render-options.ts';
import { commands, hostileOptions, hostileReport, markup } from './hostile.ts';
import { articlePath, claim, goneQuote, openQuestion, options, plannedFor, report, totalTime } from './sample.ts';

const range = z.strictObject({
  path: z.string(),
  line: z.number().nullable(),
  column: z.number().nullable(),
  endLine: z.number().nullable(),
  endColumn: z.number().nullable(),
});
const verdict = z.enum(['verified', 'refuted', 'stale', 'undecided', 'attested', 'known-wrong']);

/** The events as docs/reporters.md has them: no field is left out, none is added. */
const event = z.discriminatedUnion('event', [
  z.strictObject({
    event: z.literal('start'),
    schema: z.literal('claimcheck-events/1'),
    tool: z.strictObject({ version: z.string() }),
    startedAt: z.string(),
    commit: z.string().nullable(),
    strict: z.boolean(),
    interpreters: z.array(z.strictObject({ implementation: z.string(), version: z.string() })),
    documents: z.number(),
  }),
  z.strictObject({
    event: z.literal('document'),
    path: z.string(),
    title: z.string().nullable(),
    sha256: z.string(),
    blocks: z.array(z.looseObject({ id: z.string() })),
    claims: z.number(),
  }),
  z.strictObject({
    event: z.literal('claim'),
    document: z.string(),
    id: z.string(),
    verdict,
    fails: z.boolean(),
    range,
    quotes: z.array(z.string()),
    implicit: z.boolean(),
    program: z.string().nullable(),
    byPython: z.record(z.string(), verdict),
    reason: z.strictObject({ code: z.string().nullable(), sentence: z.string() }).nullable(),
    findings: z.array(z.looseObject({ kind: z.string(), holds: z.boolean() })),
    next: z.string().nullable(),
    command: z.string(),
  }),
  z.strictObject({
    event: z.literal('problem'),
    ruleId: z.string(),
    severity: z.enum(['error', 'warning']),
    title: z.string(),
    range,
    reason: z.string(),
    advice: z.string(),
  }),
  z.looseObject({ event: z.literal('summary'), verified: z.number(), durationSeconds: z.number() }),
]);

function events(shown: Report, rest: Partial<RenderOptions> = {}) {
  const lines = renderNdjson(shown, { ...options, ...rest }).split('\n');
  expect(lines.at(-1)).toBe('');
  return lines.slice(0, -1).map((line) => event.parse(JSON.parse(line)));
}

describe('renderNdjson', () => {
  it('streams start, documents with their claims, problems, summary', () => {
    const problem = { ruleId: 'unknown-key', path: 'a.yaml', place: null, reason: 'x', severity: 'error' } as const;
    const found = events(report({ claims: [claim('ok'), totalTime] }, { problems: [problem] }));
    expect(found.map((each) => each.event)).toEqual(['start', 'document', 'claim', 'claim', 'problem', 'summary']);
  });

  it('tells where a claim stands, whether it fails, why, and what to do', () => {
    const claims = [totalTime, goneQuote, openQuestion];
    const found = events(report({ claims }), { planned: plannedFor(claims) }).filter((each) => each.event === 'claim');
    expect(found).toMatchObject([
      {
        fails: true,
        range: { path: articlePath, line: 17, column: 6, endLine: 17, endColumn: 13 },
        reason: { code: 'not-observed' },
        command: `claimcheck verify ${articlePath}#total-time --python 3.9`,
      },
      { fails: true, range: { path: 'a.yaml', line: 2, column: 5, endLine: null, endColumn: null } },
      { fails: false, next: null, reason: { code: 'open', sentence: 'cannot be identified' } },
    ]);
  });

  it.each([...commands, ...markup])('keeps every text: %j', (text) => {
    const found = events(hostileReport(text), hostileOptions(text));
    const titles = found.flatMap((each) => (each.event === 'document' ? [each.title] : []));
    expect(titles).toEqual([text]);
  });

  it('is refused with an event that is not documented', () => {
    expect(event.safeParse({ event: 'claim', id: 'a' }).success).toBe(false);
    expect(event.safeParse({ event: 'other' }).success).toBe(false);
  });
});
