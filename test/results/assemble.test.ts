import { describe, expect, it } from 'vitest';
import type { RunOutcome } from '../../src/model/outcome.ts';
import type { Report } from '../../src/model/report.ts';
import { assembleReport } from './whole.ts';
import type { WholeInput } from './whole.ts';
import {
  block,
  claim,
  document,
  finding,
  observation,
  plan,
  plannedDocument,
  plannedRun,
  problem,
  program,
} from './sample.ts';

function assemble(input: Partial<WholeInput>): Report {
  return assembleReport({
    plan: plan([]),
    claims: new Map(),
    outcomes: new Map(),
    problems: [],
    version: '0.1.0',
    startedAt: new Date(0),
    durationSeconds: 1.23456789,
    ...input,
  });
}

function observed(...ids: readonly string[]): WholeInput['outcomes'] {
  return new Map([['a.md', new Map(ids.map((id) => [id, [{ kind: 'observed', observation: observation(id) }]]))]]);
}

/** All programs are of the document `a.md`. */
function outcomesOf(run: string, outcomes: readonly RunOutcome[]): WholeInput['outcomes'] {
  return new Map([['a.md', new Map([[run, outcomes]])]]);
}

describe('assembleReport', () => {
  it('is complete when nothing was planned', () => {
    expect(assemble({})).toEqual({
      schema: 'claimcheck-results/1',
      tool: { version: '0.1.0' },
      startedAt: '1970-01-01T00:00:00.000Z',
      durationSeconds: 1.234568,
      summary: {
        verified: 0,
        refuted: 0,
        stale: 0,
        undecided: 0,
        attested: 0,
        knownWrong: 0,
        blocks: { python: 0, run: 0, ignored: 0, unclaimed: 0 },
        runs: 0,
        cachedRuns: 0,
        problems: 0,
      },
      interpreters: [],
      documents: [],
      problems: [],
    });
  });

  it('sorts programs by first block, then name, those without a block last', () => {
    const blocks = [block('one', 1), block('two', 5)];
    const programs = [
      program('probe'),
      program('late', { blockIds: ['two'] }),
      program('both', { blockIds: ['two', 'one'] }),
      program('alone', { blockIds: ['one'] }),
    ];
    const report = assemble({ plan: plan([plannedDocument(document('a.md', { blocks }), { programs })]) });
    expect(report.documents[0]?.programs.map((each) => each.name)).toEqual(['alone', 'both', 'late', 'probe']);
  });

  it('shows the line of the document of each line of a program, null where the sheet added it', () => {
    const lines = [
      { text: 'import time', place: null, indent: 0 },
      { text: '    x()', place: { line: 4, column: 3 }, indent: 4 },
    ];
    const report = assemble({
      plan: plan([plannedDocument(document('a.md'), { programs: [program('p', { lines })] })]),
    });
    expect(report.documents[0]?.programs[0]?.lines).toEqual([
      { text: 'import time', place: null },
      { text: '    x()', place: { line: 4 } },
    ]);
  });

  it('sorts runs by program, version as PEP 440 has it, and repeat', () => {
    const [first, second] = [program('first'), program('second')];
    const runs = [
      plannedRun('e', second, {}, '3.9.18'),
      plannedRun('d', first, {}, '3.10.13'),
      plannedRun('c', first, { repeat: 1 }, '3.9.18'),
      plannedRun('b', first, { repeat: 0 }, '3.9.18'),
      plannedRun('a', first, {}, '3.14.0rc1'),
    ];
    const report = assemble({
      plan: plan([plannedDocument(document('a.md'))], runs),
      outcomes: observed('a', 'b', 'c', 'd', 'e'),
    });
    expect(report.documents[0]?.runs.map((run) => run.id)).toEqual(['b', 'c', 'd', 'a', 'e']);
    expect(report.interpreters.map((each) => each.version)).toEqual(['3.9.18', '3.10.13', '3.14.0rc1']);
  });

  it('keeps apart the runs of one name that two documents have', () => {
    const runs = ['a.md', 'b.md'].map((documentPath) => plannedRun('r', program('p', { documentPath })));
    const outcomes = ['a.md', 'b.md'].map((path): readonly [string, ReadonlyMap<string, readonly RunOutcome[]>] => {
      const events = [{ at: 0, stream: 'stdout', text: path }] as const;
      return [path, new Map([['r', [{ kind: 'observed', observation: observation('r', { events }) }]]])];
    });
    const documents = [document('a.md'), document('b.md')].map((each) => plannedDocument(each));
    const report = assemble({ plan: plan(documents, runs), outcomes: new Map(outcomes) });
    expect(report.documents.map((each) => each.runs.map((run) => run.events[0]?.text))).toEqual([['a.md'], ['b.md']]);
  });

  it('sorts claims as the document says them, those that it no longer says last', () => {
    const claims = [
      claim('gone-b', { place: null }),
      claim('gone-a', { place: null }),
      claim('c', { place: { line: 9, column: 2 } }),
      claim('b', { place: { line: 9, column: 2 } }),
      claim('a', { place: { line: 10, column: 1 } }),
    ];
    const report = assemble({ plan: plan([plannedDocument(document('a.md'))]), claims: new Map([['a.md', claims]]) });
    expect(report.documents[0]?.claims.map((each) => each.id)).toEqual(['b', 'c', 'a', 'gone-a', 'gone-b']);
  });

  it('sorts versions within a claim, and its findings with them', () => {
    const claims = [
      claim('a', {
        byPython: { '3.10.13': 'verified', '3.9.18': 'refuted' },
        findings: [
          finding({ python: '3.10.13', kind: 'stdout' }),
          finding({ python: '3.9.18', kind: 'stdout' }),
          finding({ python: '3.9.18', kind: 'duration' }),
        ],
      }),
    ];
    const report = assemble({ plan: plan([plannedDocument(document('a.md'))]), claims: new Map([['a.md', claims]]) });
    const shown = report.documents[0]?.claims[0];
    expect(Object.keys(shown?.byPython ?? {})).toEqual(['3.9.18', '3.10.13']);
    expect(shown?.findings.map((each) => `${each.python} ${each.kind}`)).toEqual([
      '3.9.18 stdout',
      '3.9.18 duration',
      '3.10.13 stdout',
    ]);
  });

  it('collects problems, each once, by path and place', () => {
    const hidden = problem('a.md', 7, { ruleId: 'hidden-block', severity: 'warning' });
    const report = assemble({
      plan: { ...plan([]), problems: [problem('b.yaml', 2), hidden, hidden] },
      problems: [problem('b.yaml', 2), problem('b.yaml', null), problem('a.md', 30)],
    });
    expect(report.problems.map((each) => `${each.path} ${each.place?.line ?? '-'}`)).toEqual([
      'a.md 7',
      'a.md 30',
      'b.yaml -',
      'b.yaml 2',
    ]);
    expect(report.summary.problems).toBe(4);
  });

  it('shows the last attempt of a run that was measured again', () => {
    const run = plannedRun('r', program('p'));
    const outcomes = [2, 1].map((attempt): RunOutcome => {
      return { kind: 'observed', observation: observation('r', { attempt, durationSeconds: attempt }) };
    });
    const report = assemble({
      plan: plan([plannedDocument(document('a.md'))], [run]),
      outcomes: outcomesOf('r', [...outcomes, { kind: 'harness-error', run: 'r', message: 'gone' }]),
    });
    expect(report.documents[0]?.runs.map((each) => each.durationSeconds)).toEqual([2]);
  });

  it('leaves out a run that could not be carried out, and every mention of it', () => {
    const run = plannedRun('r', program('p', { blockIds: ['one'] }));
    const report = assemble({
      plan: plan([plannedDocument(document('a.md', { blocks: [block('one', 1)] }))], [run]),
      outcomes: outcomesOf('r', [{ kind: 'harness-error', run: 'r', message: 'gone' }]),
      claims: new Map([['a.md', [claim('c', { verdict: 'undecided', runs: ['r'] })]]]),
    });
    expect(report.documents[0]?.runs).toEqual([]);
    expect(report.documents[0]?.claims[0]?.runs).toEqual([]);
    expect(report.summary).toMatchObject({ undecided: 1, runs: 0, blocks: { python: 1, run: 0 } });
  });

  it.each([
    ['rounds to microseconds', 0.123456789, 0.123457],
    ['drops the sign of nothing', -0.0000001, 0],
    ['keeps what was not measured', null, null],
  ])('%s', (_, durationSeconds, expected) => {
    const report = assemble({
      plan: plan([plannedDocument(document('a.md'))], [plannedRun('r', program('p'))]),
      outcomes: outcomesOf('r', [{ kind: 'observed', observation: observation('r', { durationSeconds }) }]),
    });
    expect(report.documents[0]?.runs[0]?.durationSeconds).toBe(expected);
  });

  it('keeps of an observation what the results file has', () => {
    const fields = {
      events: [{ at: 0.1000004, stream: 'stdout', text: 'x' } as const],
      warnings: [{ at: 1, category: 'RuntimeWarning', message: 'm', place: { line: 3, column: 9 } }],
      error: { type: 'E', message: 'm', place: { line: 3, column: 9 }, traceback: 't', missingModule: 'aiohttp' },
    };
    const report = assemble({
      plan: plan([plannedDocument(document('a.md'))], [plannedRun('r', program('p'))]),
      outcomes: outcomesOf('r', [{ kind: 'observed', observation: observation('r', fields) }]),
    });
    expect(report.documents[0]?.runs[0]).toMatchObject({
      events: [{ at: 0.1, stream: 'stdout', text: 'x' }],
      warnings: [{ at: 1, category: 'RuntimeWarning', message: 'm', place: { line: 3 } }],
      error: { type: 'E', message: 'm', place: { line: 3 }, traceback: 't' },
    });
    expect(Object.keys(report.documents[0]?.runs[0]?.error ?? {})).toEqual(['type', 'message', 'place', 'traceback']);
  });

  it('counts Python blocks by what became of them, and leaves other blocks out of the list', () => {
    const blocks = [
      block('run', 1),
      block('not-run', 5),
      block('ignored', 9),
      block('unclaimed', 13),
      block('session', 17, { lang: 'pycon' }),
      block('output', 21, { lang: 'text' }),
      block('shell', 25, { lang: 'sh' }),
    ];
    const roles = ['program', 'program', 'ignored', 'unclaimed', 'session', 'output', 'other'] as const;
    const run = plannedRun('r', program('p', { blockIds: ['run', 'session'] }));
    const report = assemble({
      plan: plan([plannedDocument(document('a.md', { blocks }), { roles })], [run]),
      outcomes: outcomesOf('r', [{ kind: 'observed', observation: observation('r', { cached: true }) }]),
    });
    expect(report.documents[0]?.blocks.map((each) => each.id)).not.toContain('shell');
    expect(report.summary).toMatchObject({
      blocks: { python: 5, run: 2, ignored: 1, unclaimed: 1 },
      runs: 1,
      cachedRuns: 1,
    });
  });

  it('counts verdicts over all documents', () => {
    const verdicts = ['verified', 'refuted', 'stale', 'undecided', 'attested', 'known-wrong', 'verified'] as const;
    const claims = new Map([
      ['a.md', verdicts.map((verdict, index) => claim(`${index}`, { verdict }))],
      ['b.md', [claim('x')]],
    ]);
    const documents = ['a.md', 'b.md'].map((path) => plannedDocument(document(path)));
    expect(assemble({ plan: plan(documents), claims }).summary).toMatchObject({
      verified: 3,
      refuted: 1,
      stale: 1,
      undecided: 1,
      attested: 1,
      knownWrong: 1,
    });
  });
});
