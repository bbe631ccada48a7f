import { failsGate } from '../model/gate.js';
import { rules } from '../model/rules.js';
import { jsonText } from './json-text.js';
import { makeLocator } from './locate.js';
import { adviceFor } from './problem-advice.js';
import { repeatCommand } from './repeat-command.js';
import { nextStep, readReason } from './words.js';
/**
 * The report as a stream of events for editors, one JSON object on a line: `start`, then every `document` followed by
 * its `claim`s, then the `problem`s, then `summary`, by whose absence a reader knows of a stream that was cut off.
 * Lines and columns count from 1, columns in UTF-16 code units; `endColumn` is behind the last character.
 */
export function renderNdjson(report, options) {
    return [
        renderStart({ ...report, documents: report.documents.length }, options),
        ...report.documents.map((document) => renderDocumentEvents(document, report, options)),
        renderEnd(report, options),
    ].join('');
}
export function renderStart({ tool, startedAt, interpreters, documents }, { commit, strict }) {
    const schema = 'claimcheck-events/1';
    return linesOf([{ event: 'start', schema, tool, startedAt, commit, strict, interpreters, documents }]);
}
export function renderDocumentEvents(document, { interpreters }, { planned, strict }) {
    const setting = { interpreters, locate: makeLocator(planned), strict };
    return linesOf([
        documentEvent(document),
        ...document.claims.map((claim) => claimEvent({ document, claim }, setting)),
    ]);
}
export function renderEnd(frame, { problems }) {
    return linesOf([
        ...frame.problems.map((problem) => problemEvent(problem, problems ?? [])),
        { event: 'summary', ...frame.summary, durationSeconds: frame.durationSeconds },
    ]);
}
function linesOf(events) {
    return events.map((event) => `${jsonText(event)}\n`).join('');
}
function documentEvent({ path, title, sha256, blocks, claims }) {
    return { event: 'document', path, title, sha256, blocks, claims: claims.length };
}
function claimEvent(located, { interpreters, locate, strict }) {
    const { document, claim } = located;
    const { id, verdict, quotes, implicit, program, byPython, findings } = claim;
    const fails = failsGate(claim, strict);
    return {
        event: 'claim',
        document: document.path,
        id,
        verdict,
        fails,
        range: rangeOf(locate(located)),
        quotes,
        implicit,
        program,
        byPython,
        reason: claim.reason === null ? null : readReason(claim.reason),
        findings,
        next: fails ? nextStep(claim) : null,
        command: repeatCommand(claim, { report: { interpreters }, document }),
    };
}
function rangeOf({ path, start, end }) {
    return {
        path,
        line: start?.line ?? null,
        column: start?.column ?? null,
        endLine: end?.line ?? null,
        endColumn: end?.column ?? null,
    };
}
function problemEvent(problem, problems) {
    const { ruleId, path, place, reason, severity } = problem;
    const range = rangeOf({ path, start: place, end: null });
    const advice = adviceFor(problem, problems);
    return { event: 'problem', ruleId, severity, title: rules[ruleId].title, range, reason, advice };
}
