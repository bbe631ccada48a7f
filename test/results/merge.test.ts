import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import type { ClaimReport, Report } from '../../src/model/report.ts';
import type { RunOutcome } from '../../src/model/outcome.ts';
import { assembleReport } from './whole.ts';
import { mergeResults } from '../../src/results/merge.ts';
import type { ReadResults } from '../../src/results/merge.ts';
import { partWarning, readPart } from '../../src/results/part.ts';
import { block, claim, document, observation, plannedDocument, plannedRun, problem, program } from './sample.ts';

const inputs = 'a1'.repeat(32);
const claimNames = ['one', 'two', 'three', 'four', 'five', 'six'];
const anyDivision = fc.array(fc.nat({ max: 3 }), { minLength: claimNames.length, maxLength: claimNames.length });

describe('mergeResults', () => {
  it('makes the whole of its parts, in whatever order they come', () => {
    fc.assert(
      fc.property(anyDivision, fc.boolean(), (division, backwards) => {
        const parts = partsOf(division);
        const merged = mergeResults(backwards ? parts.toReversed() : parts, 'parts');
        expect(merged).toEqual(reportOf(claimNames));
      }),
      { numRuns: 40 },
    );
  });

  it('takes no set of parts but the whole one', () => {
    fc.assert(
      fc.property(anyDivision, fc.nat({ max: 3 }), fc.nat({ max: 3 }), (division, changed, source) => {
        const parts = partsOf(division);
        const without = parts.filter((_, index) => index !== changed);
        const copy = parts.slice(source, source + 1).map(({ report }) => ({ path: 'copy.json', report }));
        expect(ruleIds(mergeResults(without, 'parts'))).toEqual(['mismatched-parts']);
        expect(ruleIds(mergeResults([...parts, ...copy], 'parts'))).toEqual(['mismatched-parts']);
        if (changed !== source) {
          expect(ruleIds(mergeResults([...without, ...copy], 'parts'))).toEqual([
            'mismatched-parts',
            'mismatched-parts',
          ]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each<readonly [name: string, change: (report: Report) => Report, named: string]>([
    ['of another version of claimcheck', (report) => ({ ...report, tool: { version: '9.9.9' } }), '9.9.9'],
    ['of another number of parts', renamed({ index: 2, count: 5, inputs }), 'parts'],
    ['of other sheets or options', renamed({ index: 2, count: 4, inputs: 'b2'.repeat(32) }), 'inputs'],
    ['of another Python', (report) => ({ ...report, interpreters: [] }), 'interpreters'],
    ['of another text of the document', withDocuments((each) => ({ ...each, sha256: 'cd' })), 'sha256 cd'],
    ['of another document', withDocuments((each) => ({ ...each, path: 'b.md' })), 'b.md'],
    ['without the document', (report) => ({ ...report, documents: [] }), 'document'],
    ['of no part', (report) => ({ ...report, problems: [] }), 'whole'],
    ['of a part that cannot be read', (report) => ({ ...report, problems: report.problems.map(garbled) }), 'whole'],
  ])('takes no results %s', (_, change, named) => {
    const [first, second, ...others] = partsOf([0, 1, 2, 3, 0, 1]);
    if (first === undefined || second === undefined) throw new Error('there are four');
    const found = mergeResults([first, { path: second.path, report: change(second.report) }, ...others], 'parts');
    if ('schema' in found) throw new Error('they were joined');
    expect(found.map(({ ruleId, path }) => [ruleId, path])).toEqual([['mismatched-parts', second.path]]);
    expect(found[0]?.reason).toContain(named);
  });

  it('names all parts that are missing, and the folder', () => {
    const found = mergeResults(partsOf([0, 1, 2, 3, 0, 1]).slice(2, 3), 'parts');
    expect('schema' in found ? [] : found.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      'parts: Unexpected folder without part 1, 2, 4 of 4, expected every part',
    ]);
    expect(ruleIds(mergeResults([], 'parts'))).toEqual(['mismatched-parts']);
  });

  it('lasts from the first start to the last end', () => {
    const parts = partsOf([0, 1, 2, 3, 0, 1]).map(({ path, report }, index) => {
      const startedAt = new Date(1000 * index).toISOString();
      return { path, report: { ...report, startedAt, durationSeconds: 1.5 } };
    });
    expect(mergeResults(parts, 'parts')).toMatchObject({ startedAt: '1970-01-01T00:00:00.000Z', durationSeconds: 4.5 });
  });
});

describe('a part', () => {
  it('is read as it was written', () => {
    expect(readPart(reportOf([], [partWarning({ index: 2, count: 10, inputs })]))).toEqual({
      index: 2,
      count: 10,
      inputs,
    });
  });

  it('is none where no such warning stands', () => {
    expect(readPart(reportOf(claimNames, [problem('a.yaml', 3)]))).toBeNull();
  });
});

/** Four parts; the number at each place says in which the claim of that place is. */
function partsOf(division: readonly number[]): readonly ReadResults[] {
  return [0, 1, 2, 3].map((part) => {
    const own = claimNames.filter((_, index) => division[index] === part);
    const warning = partWarning({ index: part + 1, count: 4, inputs });
    return { path: `parts/${part}.json`, report: reportOf(own, [warning]) };
  });
}

/** Each claim has a program, a block and a run of its own; one Problem is seen by all parts. */
function reportOf(own: readonly string[], problems: readonly Problem[] = []): Report {
  const programs = claimNames.map((name, index) => {
    const lines = [{ text: 'print(1)', place: { line: index * 10 + 2, column: 1 }, indent: 0 }];
    return program(name, { blockIds: [name], lines });
  });
  const runs = programs.filter(({ name }) => own.includes(name)).map((each) => plannedRun(each.name, each));
  const blocks = claimNames.map((name, index) => block(name, index * 10 + 1));
  const outcomes = runs.map(({ id }): readonly [string, readonly RunOutcome[]] => {
    return [id, [{ kind: 'observed', observation: observation(id, { cached: id === 'two' }) }]];
  });
  const { interpreter } = plannedRun('', program(''));
  return assembleReport({
    plan: {
      documents: [plannedDocument(document('a.md', { blocks }), { programs })],
      runs,
      interpreters: [interpreter],
      problems: [],
    },
    claims: new Map([['a.md', own.map(claimOf)]]),
    outcomes: new Map([['a.md', new Map(outcomes)]]),
    problems: [problem('a.yaml', 3, { severity: 'warning' }), ...problems],
    version: '0.1.0',
    startedAt: new Date(0),
    durationSeconds: 1,
  });
}

function claimOf(name: string): ClaimReport {
  const verdict = name === 'three' ? 'refuted' : name === 'four' ? 'known-wrong' : 'verified';
  return claim(name, {
    program: name,
    runs: [name],
    verdict,
    place: { line: claimNames.indexOf(name) + 1, column: 1 },
  });
}

function renamed(part: Parameters<typeof partWarning>[0]): (report: Report) => Report {
  return (report) => ({ ...report, problems: [partWarning(part)] });
}

function withDocuments(change: (each: Report['documents'][number]) => Report['documents'][number]) {
  return (report: Report): Report => ({ ...report, documents: report.documents.map(change) });
}

function garbled(each: Report['problems'][number]): Report['problems'][number] {
  return { ...each, reason: each.reason.replace('inputs', 'outputs') };
}

function ruleIds(merged: Report | readonly Problem[]): readonly string[] {
  return 'schema' in merged ? ['none'] : merged.map(({ ruleId }) => ruleId);
}
