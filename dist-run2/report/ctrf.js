import { caseName, casesOf } from './cases.js';
import { claimText } from './claim-text.js';
import { jsonText } from './json-text.js';
import { makeLocator } from './locate.js';
import { adviceFor } from './problem-advice.js';
import { readReason } from './words.js';
/**
 * The Common Test Report Format (https://ctrf.io): a claim on one interpreter is a test, in the suite of its document;
 * `rawStatus` is the verdict. A problem is a failed test, or `other` where it is a warning. Times in milliseconds.
 */
export function renderCtrf(report, options) {
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
function countByStatus(tests) {
    const count = (status) => tests.filter((test) => test.status === status).length;
    return {
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
        pending: count('pending'),
        other: count('other'),
    };
}
function claimTest(each, report, locate) {
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
function isOpen({ claim: { reason } }) {
    return reason !== null && readReason(reason).code === 'open';
}
const statuses = {
    passed: 'passed',
    failed: 'failed',
    error: 'failed',
    skipped: 'skipped',
};
function problemTest(problem, { problems }) {
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
