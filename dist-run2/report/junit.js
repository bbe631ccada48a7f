import { caseName, casesOf } from './cases.js';
import { claimSentence, claimText, claimTitle } from './claim-text.js';
import { makeLocator } from './locate.js';
import { adviceFor } from './problem-advice.js';
import { element, xmlText } from './xml.js';
/**
 * JUnit's XML, in the form that CI systems agree on (https://github.com/testmoapp/junitxml): a document is a suite, a
 * claim on one interpreter a test case with the file and line where it stands. What fails its gate is a `failure`; what
 * nothing was shown of, and what is known to be wrong, is `skipped` with its reason; problems, and claims for which
 * claimcheck could not do its work, are `error`s. Files with problems that are no documents are suites of their own.
 */
export function renderJunit(report, options) {
    const setting = { report, options, locate: makeLocator(options.planned), problemsOf: byPath(report.problems) };
    const suites = [
        ...report.documents.map((document) => documentSuite(document, setting)),
        ...foreignPaths(report).map((path) => ({ name: path, seconds: 0, tests: problemTests(path, setting) })),
    ];
    const tests = suites.flatMap((suite) => suite.tests);
    const attributes = { name: 'claimcheck', ...counts(tests), time: report.durationSeconds.toFixed(3) };
    return xmlText(element('testsuites', attributes, suites.map((suite) => drawSuite(suite, report))));
}
function byPath(problems) {
    const groups = new Map();
    for (const problem of problems)
        groups.set(problem.path, [...(groups.get(problem.path) ?? []), problem]);
    return groups;
}
function drawSuite({ name, seconds, tests }, { startedAt }) {
    // Without fraction and zone, as the schema of JUnit has it.
    const attributes = {
        name,
        ...counts(tests),
        time: seconds.toFixed(3),
        timestamp: startedAt.slice(0, 19),
        file: name,
    };
    return element('testsuite', attributes, tests.map((test) => test.drawing));
}
function counts(tests) {
    const count = (outcome) => tests.filter((test) => test.outcome === outcome).length;
    return { tests: tests.length, failures: count('failed'), errors: count('error'), skipped: count('skipped') };
}
function documentSuite(document, setting) {
    const cases = casesOf(document, setting.options.strict).map((each) => claimTest(each, setting));
    const seconds = document.runs.reduce((sum, run) => sum + (run.durationSeconds ?? 0), 0);
    return { name: document.path, seconds, tests: [...cases, ...problemTests(document.path, setting)] };
}
function claimTest(each, { report, locate }) {
    const { path, start } = locate(each);
    const attributes = {
        name: caseName(each),
        classname: each.document.path,
        file: path,
        line: start?.line ?? null,
        time: each.seconds.toFixed(3),
    };
    return { outcome: each.outcome, drawing: element('testcase', attributes, verdictOf(each, report)) };
}
function verdictOf(each, report) {
    const { claim } = each;
    const sentence = claimSentence(claim);
    const message = sentence === '' ? claimTitle(claim) : sentence;
    switch (each.outcome) {
        case 'passed':
            return sentence === '' ? [] : [element('system-out', {}, [`${claim.verdict}: ${sentence}`])];
        case 'skipped':
            return [element('skipped', { message: `${claim.verdict}: ${message}` })];
        case 'failed':
            return [element('failure', { message, type: claim.verdict }, [claimText(each, report)])];
        case 'error':
            return [element('error', { message, type: claim.verdict }, [claimText(each, report)])];
    }
}
/** Paths with problems that no document of the report has: sheets, options. */
function foreignPaths({ documents, problems }) {
    const own = new Set(documents.map((document) => document.path));
    return [...new Set(problems.map((problem) => problem.path))].filter((path) => !own.has(path));
}
function problemTests(path, { problemsOf, options }) {
    return (problemsOf.get(path) ?? []).map((problem) => problemTest(problem, options));
}
/** A warning fails nothing, so it is no error here either. */
function problemTest(problem, { problems }) {
    const { ruleId, path, place, reason, severity } = problem;
    const attributes = { name: ruleId, classname: path, file: path, line: place?.line ?? null, time: '0.000' };
    const detail = severity === 'warning'
        ? element('skipped', { message: reason })
        : element('error', { message: reason, type: ruleId }, [`${reason}\n${adviceFor(problem, problems ?? [])}`]);
    return { outcome: severity === 'warning' ? 'skipped' : 'error', drawing: element('testcase', attributes, [detail]) };
}
