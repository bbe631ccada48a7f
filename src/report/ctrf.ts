import type { ProblemReport, Report } from '../model/report.ts';
import { caseName, casesOf } from './cases.ts';
import type { Case, Outcome } from './cases.ts';
import { claimText } from './claim-text.ts';
import { jsonText } from './json-text.ts';
import { makeLocator } from './locate.ts';
import type { Locator } from './locate.ts';
import { adviceFor } from './problem-advice.ts';
import type { RenderOptions } from './render-options.ts';
import { readReason } from './words.ts';

/**
 * The Common Test Report Format (https://ctrf.io): a claim on one interpreter is a test, in the suite of its document;
 * `rawStatus` is the verdict. A problem is a failed test, or `other` where it is a warning. Times in milliseconds.
 */
export function renderCtrf(report: Report, options: RenderOptions): string {
  const locate = makeLocator(options.planned);
  const cases = report.documents.flatMap((document) => casesOf(document, options.strict));
  const tests = [
    ...cases.map((each) => claimTest(each, report, locate)),
    ...report.problems.map((problem) => problemTest(problem, options)),
  ];
  const start = Date.parse(report.startedAt);
  const summary = {
    tests: tests.length,
    ...countByStatus(tests),
    suites: report.documents.length,
    start,
    stop: start + Math.round(report.durationSeconds * 1000),
  };
  const tool = { name: 'claimcheck', version: report.tool.version };
  const environment = options.commit === null ? {} : { environment: { commit: options.commit } };
  const results = { tool, summary, tests, ...environment };
  return `${jsonText({ reportFormat: 'CTRF', specVersion: '0.0.0', results }, 2)}\n`;
}

type Status = 'passed' | 'failed' | 'skipped' | 'pending' | 'other';

interface Test {
  readonly name: string;
  readonly status: Status;
  readonly rawStatus: string;
  readonly type: 'claim' | 'problem';
  readonly duration: number;
  readonly suite: readonly [document: string];
  readonly filePath: string;
  readonly line?: number;
  readonly message?: string;
  readonly parameters?: { readonly python: string };
}

function countByStatus(tests: readonly Test[]): Readonly<Record<Status, number>> {
  const count = (status: Status): number => tests.filter((test) => test.status === status).length;
  return {
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    pending: count('pending'),
    other: count('other'),
  };
}

function claimTest(each: Case, report: Report, locate: Locator): Test {
  const { document, claim, python, outcome, seconds } = each;
  const { path, start } = locate(each);
  return {
    name: caseName(each),
    status: isOpen(each) && outcome === 'skipped' ? 'pending' : statuses[outcome],
    rawStatus: claim.verdict,
    type: 'claim',
    duration: Math.round(seconds * 1000),
    suite: [document.path],
    filePath: path,
    ...(start === null ? {} : { line: start.line }),
    ...(outcome === 'passed' ? {} : { message: claimText(each, report) }),
    ...(python === null ? {} : { parameters: { python } }),
  };
}

/** What the sheet leaves open waits for somebody to decide it. */
function isOpen({ claim: { reason } }: Case): boolean {
  return reason !== null && readReason(reason).code === 'open';
}

const statuses = {
  passed: 'passed',
  failed: 'failed',
  error: 'failed',
  skipped: 'skipped',
} satisfies Record<Outcome, Status>;

function problemTest(problem: ProblemReport, { problems }: RenderOptions): Test {
  const { ruleId, path, place, reason, severity } = problem;
  return {
    name: ruleId,
    status: severity === 'warning' ? 'other' : 'failed',
    rawStatus: severity,
    type: 'problem',
    duration: 0,
    suite: [path],
    filePath: path,
    ...(place === null ? {} : { line: place.line }),
    message: `${reason}\n${adviceFor(problem, problems ?? [])}`,
  };
}
