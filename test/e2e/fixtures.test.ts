import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { makeRequest } from '../../src/request.ts';
import { verify } from '../../src/verify.ts';
import { rules } from '../../src/model/rules.ts';
import { reasonWords, verdictWords } from '../../src/report/words.ts';
import type { ClaimReport } from '../../src/model/report.ts';
import { keysOf } from '../../src/sheet/keys.ts';
import type { Verification } from '../../src/verify.ts';

/**
 * A folder is a case: documents, sheets (or none), and `expected.json` with all that must come of it. A new case is a new
 * folder and nothing else. It must give the same on every machine with one Python from 3.8 on.
 */
const expectedSchema = z.strictObject({
  /** Options of the verification; default: none. */
  options: z
    .strictObject({
      strict: z.boolean().exactOptional(),
      timeoutSeconds: z.number().exactOptional(),
      grep: z.string().exactOptional(),
      minCoverage: z.number().exactOptional(),
    })
    .exactOptional(),
  /** What is verified, relative to the folder; default: all of it. */
  paths: z.array(z.string()).exactOptional(),
  exit: z.number(),
  /**
   * Every claim of the report by id (`document.md#id` where there are several documents): its verdict, the code of its
   * reason where it has one, and, unless it is verified, the kinds of the expectations that were not met.
   */
  claims: z.record(z.string(), z.string()),
  /** Every problem: `rule-id file:line:column`. */
  problems: z.array(z.string()).exactOptional(),
  /** How many runs there were; where it is left out it does not matter. */
  runs: z.number().exactOptional(),
});

type Expected = z.infer<typeof expectedSchema>;

const root = join(import.meta.dirname, '..', 'fixtures');
const names = readdirSync(root).toSorted();

/** Rules about options, about results files, and about what git does not keep well (large files): others test them. */
const rulesElsewhere = [
  'file-too-large',
  'invalid-option',
  'invalid-results',
  'mismatched-parts',
  'no-such-path',
  'partial-results',
  'results-outdated',
  'unwritable-output',
];
/** Isolation that cannot be had ends the whole verification. */
const reasonsElsewhere = ['isolation-missing'];

const claimsSeen: ClaimReport[] = [];

test.concurrent.for(names)('%s', async (name) => {
  const { options = {}, paths = ['.'], ...expected } = readExpected(name);
  const request = { strict: false, ...options, paths: paths.map((path) => join(name, path)) };
  const verification = await verify(makeRequest({ ...request, cache: false }, { cwd: root, now }));
  claimsSeen.push(...verification.report.documents.flatMap((document) => document.claims));
  expect(summarize(verification, name, expected)).toEqual({ problems: [], ...expected });
});

test('every verdict and every reason occurs', () => {
  const words = names.flatMap((name) => Object.values(readExpected(name).claims)).map((text) => text.split(/:? /u));
  expect(unique(words.map(([verdict]) => verdict))).toEqual(Object.keys(verdictWords).toSorted());
  const codes = Object.keys(reasonWords).filter((code) => !reasonsElsewhere.includes(code));
  expect(unique(words.map(([, code]) => code))).toEqual(codes.toSorted());
});

test('every rule that a document or a sheet can break occurs', () => {
  const broken = names.flatMap((name) => readExpected(name).problems ?? []).map((text) => text.split(' ')[0]);
  expect(unique(broken)).toEqual(
    Object.keys(rules)
      .filter((id) => !rulesElsewhere.includes(id))
      .toSorted(),
  );
});

test('every expectation occurs both ways: in a claim that is verified and as what refutes one', () => {
  const explicit = claimsSeen.filter(({ implicit }) => !implicit);
  const kindsOf = (verdict: string, holds: boolean): readonly string[] =>
    unique(
      explicit
        .filter((claim) => claim.verdict === verdict)
        .flatMap(({ findings }) => findings.filter((finding) => finding.holds === holds).map(({ kind }) => kind)),
    );
  expect(kindsOf('verified', true)).toEqual(keysOf('expect').toSorted());
  expect(kindsOf('refuted', false)).toEqual(keysOf('expect').toSorted());
});

test('every way of not running clean occurs, and running clean', () => {
  const cleanClaims = claimsSeen.filter(({ implicit, id }) => implicit && id.endsWith('/clean'));
  const findings = cleanClaims.flatMap((claim) => claim.findings);
  expect(unique(findings.filter(({ holds }) => !holds).map(({ kind }) => kind))).toEqual([
    'ends',
    'error',
    'exit',
    'unretrieved',
    'warnings',
  ]);
  expect(unique(findings.filter(({ holds }) => holds).map(({ kind }) => kind))).toEqual(['clean']);
});

test('what a case states is what its ids say', () => {
  const ids = names.flatMap((name) => Object.entries(readExpected(name).claims));
  const explicit = ids.filter(([id]) => !id.endsWith('/clean'));
  const liars = explicit.filter(([id, text]) => {
    return /(?:^|#)true-/u.test(id)
      ? !text.startsWith('verified')
      : /(?:^|#)false-/u.test(id) && !text.startsWith('refuted');
  });
  expect(liars).toEqual([]);
});

/** Dates in the sheets are held against this one. */
function now(): Date {
  return new Date('2026-11-23T12:00:00Z');
}

function readExpected(name: string): Expected {
  return expectedSchema.parse(JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8')));
}

function summarize({ report, exit }: Verification, name: string, { runs }: Expected): Expected {
  const within = (path: string): string => path.replace(`${name}/`, '');
  const claims = report.documents.flatMap(({ path, claims: judged }) => {
    const prefix = report.documents.length > 1 ? `${within(path)}#` : '';
    return judged.map((claim) => [`${prefix}${claim.id}`, describeClaim(claim)] as const);
  });
  return {
    exit,
    claims: Object.fromEntries(claims),
    problems: report.problems.map(({ ruleId, path, place }) => {
      return `${ruleId} ${within(path)}${place === null ? '' : `:${place.line}:${place.column}`}`;
    }),
    ...(runs === undefined ? {} : { runs: report.summary.runs }),
  };
}

function describeClaim({ verdict, reason, findings }: ClaimReport): string {
  const code = reason?.split(':')[0];
  const words = code === undefined ? verdict : `${verdict} ${code}`;
  const broken = [...new Set(findings.filter(({ holds }) => !holds).map(({ kind }) => kind))];
  return verdict === 'verified' || broken.length === 0 ? words : `${words}: ${broken.join(', ')}`;
}

function unique(words: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(words.filter((word) => word !== undefined))].toSorted();
}
