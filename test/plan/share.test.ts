import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expectation } from '../../src/model/expectation.ts';
import type { Interpreter } from '../../src/model/interpreter.ts';
import type { Plan, PlannedClaim, PlannedRun } from '../../src/model/plan.ts';
import { distribute, fingerprint, keepPortions, portionsOf } from '../../src/plan/share.ts';
import type { Portion } from '../../src/plan/share.ts';
import { document, plannedDocument, plannedRun, program } from '../results/sample.ts';

/** A claim in a few words: its program and the programs that it is compared with, and what it declares. */
interface Row {
  readonly id: string;
  readonly program: string | null;
  readonly with?: readonly string[];
  readonly seconds?: number;
}

const interpreter: Interpreter = {
  executable: '',
  implementation: 'cpython',
  version: '3.11.7',
  build: '',
  origin: '',
};
const place = { line: 1, column: 1 };

describe('portionsOf', () => {
  it.each<readonly [name: string, rows: readonly Row[], portions: readonly string[]]>([
    ['claims of one program stay together', [row('a', 'p'), row('b', 'q'), row('c', 'p')], ['a c', 'b']],
    ['and so do compared programs', [row('a', 'p', { with: ['q'] }), row('b', 'q'), row('c', 'r')], ['a b', 'c']],
    [
      'what joins two groups joins them all',
      [row('a', 'p'), row('b', 'q'), row('c', 'r'), row('d', 's', { with: ['p', 'r'] })],
      ['a c d', 'b'],
    ],
    ['claims that run nothing stand alone', [row('a', null), row('b', null)], ['a', 'b']],
    ['no claim, no portion', [], []],
  ])('%s', (_, rows, portions) => {
    expect(portionsOf(planOf(rows)).map(({ claimIds }) => claimIds.join(' '))).toEqual(portions);
  });

  it.each<readonly [name: string, rows: readonly Row[], seconds: number]>([
    [
      'the longest time that a claim of the program states',
      [row('a', 'p', { seconds: 2 }), row('b', 'p', { seconds: 6 })],
      6.1,
    ],
    ['a start, where none states any', [row('a', 'p')], 0.1],
    ['each program of a comparison', [row('a', 'p', { seconds: 3, with: ['q'] }), row('b', 'q', { seconds: 1 })], 4.2],
    ['never more than the limit of a run', [row('a', 'p', { seconds: 500 })], 30.1],
    ['nothing, where nothing is run', [row('a', null)], 0],
  ])('expects %s', (_, rows, seconds) => {
    expect(portionsOf(planOf(rows))[0]?.seconds).toBeCloseTo(seconds);
  });

  it('expects no waiting on the virtual clock', () => {
    const plan = planOf([row('a', 'p', { seconds: 6 })]);
    const virtual = { ...plan, runs: plan.runs.map((run): PlannedRun => ({ ...run, clock: 'virtual' })) };
    expect(portionsOf(virtual)[0]?.seconds).toBeCloseTo(0.1);
  });
});

describe('distribute', () => {
  it('gives about the same time to each share', () => {
    const portions = [6, 3, 3, 2, 2, 2].map((seconds, index) => portion(`c${index}`, seconds));
    const sums = distribute(portions, 3).map((share) => share.reduce((sum, { seconds }) => sum + seconds, 0));
    expect(sums).toEqual([6, 7, 5]);
  });

  it('makes shares without anything where there is too little', () => {
    expect(distribute([portion('a', 1)], 3).map((share) => share.length)).toEqual([1, 0, 0]);
  });

  it('puts each portion in exactly one share, whatever their order was', () => {
    fc.assert(
      fc.property(anyPortions, fc.integer({ min: 1, max: 9 }), fc.func(fc.integer()), (portions, count, order) => {
        const shares = distribute(portions, count);
        expect(shares).toHaveLength(count);
        expect(names(shares.flat())).toEqual(names(portions));
        const shuffled = portions.toSorted((a, b) => order(a.claimIds) - order(b.claimIds));
        expect(distribute(shuffled, count)).toEqual(shares);
      }),
      { numRuns: 60 },
    );
  });

  it('makes no share heavier than the lightest by more than one portion', () => {
    fc.assert(
      fc.property(anyPortions, fc.integer({ min: 1, max: 9 }), (portions, count) => {
        const sums = distribute(portions, count).map((share) => share.reduce((sum, { seconds }) => sum + seconds, 0));
        const longest = Math.max(0, ...portions.map(({ seconds }) => seconds));
        expect(Math.max(...sums) - Math.min(...sums)).toBeLessThanOrEqual(longest + 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});

describe('keepPortions', () => {
  it('keeps in some share each claim and each run of the whole, and claims with the runs that they need', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 4 }), (rows, count) => {
        const plan = planOf(rows);
        const parts = distribute(portionsOf(plan), count).map((share) => keepPortions(plan, share));
        expect(parts.flatMap(claimsOf).toSorted()).toEqual(claimsOf(plan).toSorted());
        expect(parts.flatMap(runIds).toSorted()).toEqual(runIds(plan).toSorted());
        for (const part of parts) {
          expect(part.documents[0]?.programs).toEqual(plan.documents[0]?.programs);
          expect(new Set(runIds(part))).toEqual(new Set(neededBy(part)));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('fingerprint', () => {
  const documents = [plannedDocument(document('a.md'))];
  const shares = [[portion('a', 1)], [portion('b', 1)]];
  const whole = fingerprint(documents, shares, { repeat: 1 });

  it('is the same for the same inputs', () => {
    expect(fingerprint(structuredClone(documents), structuredClone(shares), { repeat: 1 })).toBe(whole);
  });

  it.each([
    ['document', [plannedDocument(document('a.md', { sha256: 'cd' }))], shares, { repeat: 1 }],
    ['path', [plannedDocument(document('b.md'))], shares, { repeat: 1 }],
    ['division', documents, [[portion('b', 1)], [portion('a', 1)]], { repeat: 1 }],
    ['option', documents, shares, { repeat: 2 }],
  ])('tells another %s', (_, otherDocuments, otherShares, settings) => {
    expect(fingerprint(otherDocuments, otherShares, settings)).not.toBe(whole);
  });
});

const anyPortions = fc
  .array(fc.tuple(fc.constantFrom('a.md', 'b.md'), fc.double({ min: 0, max: 60, noNaN: true })), { maxLength: 30 })
  .map((all) => all.map(([documentPath, seconds], index) => ({ documentPath, claimIds: [`c${index}`], seconds })));

const programNames = ['p', 'q', 'r', 's', 't'];
const anyRows = fc
  .array(
    fc.record({
      program: fc.option(fc.constantFrom(...programNames)),
      with: fc.subarray(programNames, { maxLength: 2 }),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((each, index): Row => ({ id: `c${index}`, ...each })));

function row(id: string, ofProgram: string | null, fields: Partial<Row> = {}): Row {
  return { id, program: ofProgram, ...fields };
}

function portion(id: string, seconds: number): Portion {
  return { documentPath: 'a.md', claimIds: [id], seconds };
}

function names(portions: readonly Portion[]): readonly string[] {
  return portions.map(({ documentPath, claimIds: ids }) => `${documentPath} ${ids.join(' ')}`).toSorted();
}

function planOf(rows: readonly Row[]): Plan {
  const used = [
    ...new Set(rows.flatMap((each) => (each.program === null ? [] : [each.program, ...(each.with ?? [])]))),
  ];
  const programs = used.toSorted().map((name) => program(name));
  return {
    documents: [plannedDocument(document('a.md'), { programs, claims: rows.map(claimOf) })],
    runs: programs.map((each) => plannedRun(`${each.name}@3.11.7`, each)),
    interpreters: [interpreter],
    problems: [],
  };
}

function claimOf({ id, program: name, with: others = [], seconds }: Row): PlannedClaim {
  const range = { kind: 'about', text: '', value: seconds ?? 0, tolerance: null } as const;
  const expectations: readonly Expectation[] = seconds === undefined ? [] : [{ kind: 'duration', time: range, place }];
  const comparedRuns = others.map((other) => [`${other}@3.11.7`]);
  return {
    id,
    documentPath: 'a.md',
    sheetPath: 'a.yaml',
    sheetPlace: place,
    quotes: [],
    quoteTexts: [id],
    implicit: false,
    programName: name,
    question:
      name === null
        ? { kind: 'open', because: 'nobody knows' }
        : {
            kind: 'runs',
            expectations,
            howOften: 'always',
            asked: [{ interpreter, mustHold: true, runs: [`${name}@3.11.7`], comparedRuns }],
            since: null,
            boundaryNotSeen: false,
            emptyReason: null,
            missing: [],
          },
    knownWrong: null,
  };
}

function claimsOf(plan: Plan): readonly string[] {
  return plan.documents.flatMap(({ claims }) => claims.map(({ id }) => id));
}

function runIds(plan: Plan): readonly string[] {
  return plan.runs.map(({ id }) => id);
}

function neededBy(plan: Plan): readonly string[] {
  const questions = plan.documents.flatMap(({ claims }) => claims.map(({ question }) => question));
  const asked = questions.flatMap((question) => (question.kind === 'runs' ? question.asked : []));
  return asked.flatMap((each) => [...each.runs, ...each.comparedRuns.flat()]);
}
