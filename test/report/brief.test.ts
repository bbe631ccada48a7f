import { describe, expect, it } from 'vitest';
import type { PlannedDocument } from '../../src/model/plan.ts';
import type { Report } from '../../src/model/report.ts';
import { briefDocument } from '../../src/report/brief.ts';
import type { Extent } from '../../src/report/brief.ts';
import { render, tellsEveryClaim } from '../../src/report/reporters.ts';
import type { ReporterName } from '../../src/report/reporters.ts';
import {
  articlePath,
  claim,
  goneQuote,
  openQuestion,
  options,
  plannedFor,
  report,
  run,
  teaOutput,
  totalTime,
} from './sample.ts';

const lost = claim('lost', { verdict: 'undecided', reason: 'harness-error: the driver died', runs: ['a'] });
const wrong = claim('wrong', { verdict: 'known-wrong', reason: 'known-wrong: the loop sleeps', runs: ['a'] });
const error = { type: 'ValueError', message: 'x', place: null, traceback: 'Traceback\nValueError: x' };
const place = { line: 5, column: 1 };
const shown = report({
  blocks: [
    { id: 'one', selector: 'one', lang: 'python', place, endLine: 9, role: 'program' },
    { id: 'two', selector: 'two', lang: 'python', place, endLine: 9, role: 'unclaimed' },
  ],
  programs: [{ name: 'cook', lines: [{ text: 'x', place: null }] }],
  runs: [
    run('a', { ended: 'error', error, events: [{ at: 0, stream: 'stdout', text: 'a' }] }),
    run('b', { python: '3.11.7', cached: true, observedAt: '2026-11-22T00:00:00.000Z' }),
    run('c', { python: '3.13.0', cached: true, observedAt: '2026-11-21T00:00:00.000Z' }),
  ],
  claims: [
    claim('fine', { runs: ['a', 'b'], findings: totalTime.findings }),
    totalTime,
    teaOutput,
    goneQuote,
    openQuestion,
    lost,
    wrong,
  ],
});
const cached: Report = { ...shown, summary: { ...shown.summary, runs: 3, cachedRuns: 2 } };
const [planned] = plannedFor(shown.documents[0]?.claims ?? []);

function brief(whole: Report, extent: Extent, strict = false) {
  return whole.documents.map((document) => briefDocument(document, planned ?? null, { extent, strict }));
}

function briefly(name: ReporterName, whole: Report, extent: Extent, strict: boolean): string {
  const briefs = brief(whole, extent, strict);
  const placed = briefs.flatMap((each) => each.placed ?? []);
  const sources = new Map(
    briefs.flatMap(({ document, text }) => (text === null ? [] : [[document.path, text] as const])),
  );
  const documents = briefs.map((each) => each.document);
  return render({ name, file: null }, { ...whole, documents }, { ...options, strict, sources, planned: placed });
}

const rows = (['terminal', 'sarif', 'github', 'badge', 'markdown', 'junit', 'ctrf'] as const).flatMap((name) => [
  [name, false] as const,
  [name, true] as const,
]);

describe('briefDocument', () => {
  it.each(rows)('is all that %s needs, strict: %s', (name, strict) => {
    const all: readonly PlannedDocument[] = planned === undefined ? [] : [planned];
    const whole = render({ name, file: null }, cached, { ...options, strict, planned: all });
    expect(briefly(name, cached, tellsEveryClaim.has(name) ? 'every-claim' : 'attention', strict)).toBe(whole);
  });

  it('is too little for a line for every claim where only what needs attention was kept', () => {
    const whole = render({ name: 'junit', file: null }, cached, { ...options, planned: [] });
    expect(briefly('junit', cached, 'attention', false)).not.toBe(whole);
  });

  it('keeps nothing of what passes', () => {
    const fine = report({
      programs: [{ name: 'p', lines: [] }],
      runs: [run('a')],
      claims: [claim('fine', { runs: ['a'] })],
    });
    expect(brief(fine, 'attention')).toMatchObject([
      {
        document: { path: articlePath, blocks: [], programs: [], runs: [], claims: [] },
        placed: { claims: [] },
        text: null,
      },
    ]);
  });

  it('keeps a line, and no evidence, of what passes where every claim has one', () => {
    const [only] = brief(cached, 'every-claim');
    expect(only?.document.claims.map(({ id, findings }) => [id, findings.length])).toEqual([
      ['fine', 0],
      ['total-time', 3],
      ['tea-output', 1],
      ['gone', 0],
      ['some-book', 0],
      ['lost', 0],
      ['wrong', 0],
    ]);
    expect(only?.document.runs.map(({ id, events, error: raised }) => [id, events.length, raised === null])).toEqual([
      ['a', 0, false],
      ['b', 0, true],
      ['c', 0, true],
    ]);
  });
});
