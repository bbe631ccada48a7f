import { resolve } from 'node:path';
import { beforeAll, describe, test } from 'vitest';
import { check } from './check.js';
import { chooseAskedInterpreters } from './interpreters.js';
import { passes } from './judge/gate.js';
import { inertText } from './report/ci-log.js';
import { safeLines } from './report/safe.js';
import { makeRequest } from './request.js';
import { verify } from './verify.js';
/** Long enough for any suite of documents: each run has a limit of its own, which says more when it is passed. */
const suiteMilliseconds = 3_600_000;
/**
 * Registers with vitest each document as a suite and each claim on each interpreter as a test; a failure points at the
 * Markdown file and line. To be called, and awaited, at the top of a test file:
 *
 *     import { testDocuments } from 'claimcheck/vitest';
 *     await testDocuments({ paths: ['docs/'] });
 *
 * The options are those of `claimcheck verify`; `cwd` is where their paths start. An undecided claim is a skipped test,
 * and a failed one with `strict` and in CI.
 *
 * @throws HarnessError where no interpreter is found.
 */
export async function testDocuments(options) {
    const surroundings = options.cwd === undefined ? {} : { cwd: options.cwd };
    // vitest divides the test files among its own shards, and each claim here has a test that waits for its verdict.
    const request = { ...makeRequest(options, surroundings), shard: null, bail: false };
    const { chosen, missing } = await chooseAskedInterpreters(request);
    const { documents, problems } = await check(request, { ...request, interpreters: chosen, missing });
    const verified = [];
    describe('claimcheck', () => {
        beforeAll(async () => {
            verified.push(await verify(request));
        }, suiteMilliseconds);
        if (documents.length + problems.length === 0)
            test.skip('no document has changed');
        for (const problem of problems.filter((each) => each.severity === 'error'))
            testProblem(problem, request);
        for (const planned of documents.flatMap((each) => each.plan.documents)) {
            describe(planned.document.path, () => testDocument(planned, request, verified));
        }
    });
}
function testProblem(problem, { cwd }) {
    test(`${problem.path}: ${problem.ruleId}`, () => {
        throw new ClaimFailure(problem.reason, resolve(cwd, problem.path), problem.place);
    });
}
function testDocument(planned, request, verified) {
    for (const claim of planned.claims) {
        for (const python of versionsOf(claim)) {
            test(python === null ? claim.id : `${claim.id} (Python ${python})`, ({ skip }) => {
                const report = findClaim(verified, planned.document.path, claim.id);
                const seen = python === null ? report : narrow(report, python);
                if (passes(seen, request)) {
                    if (seen.verdict === 'undecided')
                        skip(seen.reason ?? 'undecided');
                    return;
                }
                throw new ClaimFailure(describeFailure(seen), resolve(request.cwd, planned.document.path), seen.place);
            });
        }
    }
}
/** The interpreters that a claim is asked on; a null for a claim that needs none, or has none. */
function versionsOf(claim) {
    const { question } = claim;
    const asked = question.kind === 'runs' || question.kind === 'clean' ? question.asked : [];
    return asked.length === 0 || claim.knownWrong !== null ? [null] : asked.map((each) => each.interpreter.version);
}
function findClaim(verified, path, id) {
    const documents = verified.flatMap((each) => each.report.documents).filter((document) => document.path === path);
    const claim = documents.flatMap((document) => document.claims).find((each) => each.id === id);
    if (claim === undefined)
        throw new Error(`no verdict on ${id}: the document changed while it was verified`);
    return claim;
}
/** What the claim's report says of one interpreter. */
function narrow(report, python) {
    return {
        ...report,
        verdict: report.byPython[python] ?? report.verdict,
        findings: report.findings.filter((finding) => finding.python === python),
    };
}
function describeFailure(report) {
    const broken = report.findings.filter((finding) => !finding.holds);
    return [
        `${report.verdict}: ${report.quotes.join(' / ') || report.id}`,
        ...(report.reason === null ? [] : [report.reason]),
        ...broken.map((each) => `${each.kind} on ${each.python}\n  expected ${each.expected}\n  seen     ${each.actual}`),
    ].join('\n');
}
/** An error whose stack is a place in the document, which is where test runners then point. */
class ClaimFailure extends Error {
    name = 'ClaimFailure';
    constructor(words, path, place) {
        // A test runner prints it line by line, into the log of a CI system too.
        const message = inertText(safeLines(words).join('\n'));
        super(message);
        const { line, column } = place ?? { line: 1, column: 1 };
        this.stack = `${this.name}: ${message}\n    at claim (${path}:${line}:${column})`;
    }
}
