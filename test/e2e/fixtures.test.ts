import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeRequest } from '../../src/request.ts';
import { verify } from '../../src/verify.ts';
import type { ClaimReport } from '../../src/model/report.ts';
import { verdictWords } from '../../src/report/words.ts';
import type { Verification } from '../../src/verify.ts';

/**
 * A folder is a case: `document.md`, `sheet.yaml` (or none), and `expected.json` with all that must come of it. A new
 * case is a new folder and nothing else.
 */
interface Expected {
  /** Options of the verification, as in `claimcheck.yaml`; default: none. */
  readonly options?: Parameters<typeof makeRequest>[0];
  readonly exit: number;
  /** Every claim of the report by id: its verdict, followed by the code of its reason where it has one. */
  readonly claims: Readonly<Record<string, string>>;
  /** Every problem: `rule-id file:line:column`. */
  readonly problems?: readonly string[];
}

const root = join(import.meta.dirname, '..', 'fixtures');

for (const name of readdirSync(root).toSorted()) {
  test(name, async () => {
    const { options = {}, ...expected } = readExpected(name);
    const verification = await verify(makeRequest({ strict: false, ...options, paths: [name] }, { cwd: root, now }));
    expect(summarize(verification, name)).toEqual({ problems: [], ...expected });
  });
}

test('every verdict, every reason and every expectation occurs', () => {
  const cases = readdirSync(root).map((name) => readExpected(name));
  const verdicts = new Set(cases.flatMap(({ claims }) => Object.values(claims).map((text) => text.split(' ')[0])));
  expect([...verdicts].toSorted()).toEqual(Object.keys(verdictWords).toSorted());
});

/** Dates in the sheets are held against this one. */
function now(): Date {
  return new Date('2026-11-23T12:00:00Z');
}

function readExpected(name: string): Expected {
  return JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8'));
}

function summarize({ report, exit }: Verification, name: string): Expected {
  const claims = report.documents.flatMap((document) => document.claims);
  return {
    exit,
    claims: Object.fromEntries(claims.map((claim) => [claim.id, verdictText(claim)])),
    problems: report.problems.map(({ ruleId, path, place }) => {
      return `${ruleId} ${path.replace(`${name}/`, '')}${place === null ? '' : `:${place.line}:${place.column}`}`;
    }),
  };
}

function verdictText({ verdict, reason }: ClaimReport): string {
  const code = reason?.split(':')[0];
  return code === undefined ? verdict : `${verdict} ${code}`;
}
