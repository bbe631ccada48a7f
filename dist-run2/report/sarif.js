import { rules } from '../model/rules.js';
import { claimText, claimTitle } from './claim-text.js';
import { listFailures } from './failures.js';
import { jsonText } from './json-text.js';
import { makeLocator } from './locate.js';
import { pathWithin } from './path-within.js';
import { adviceFor } from './problem-advice.js';
import { readReason, reasonWords } from './words.js';
/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): the claims that failed their gate, and the problems, as
 * results; the rules are reasons and rule ids, with what `claimcheck explain` says of them. A fingerprint is made from
 * document, claim and reason, so that a result stays the same one while the document around it changes.
 */
export function renderSarif(report, options) {
    const locate = makeLocator(options.planned);
    const inRepository = (place) => {
        return { ...place, path: pathWithin(options.within.repository, place.path) };
    };
    const failures = listFailures(report, options.strict);
    const found = [
        ...failures.map((each) => claimResult(each, inRepository(locate(each)), report)),
        ...report.problems.flatMap((problem, index) => {
            return isOfOptions(problem) ? [] : [problemResult(problem, index, report, options)];
        }),
    ];
    const described = [...new Map(found.map(({ rule }) => [rule.id, rule])).values()];
    const indexes = new Map(described.map((rule, index) => [rule.id, index]));
    const results = found.map(({ rule, level, ...rest }) => {
        return { ruleId: rule.id, ruleIndex: indexes.get(rule.id), level, ...rest };
    });
    const run = {
        tool: { driver: { name: 'claimcheck', semanticVersion: report.tool.version, rules: described.map(drawRule) } },
        invocations: [invocation(report, options)],
        columnKind: 'utf16CodeUnits',
        results,
    };
    return `${jsonText({ $schema: schemaUri, version: '2.1.0', runs: [run] }, 2)}\n`;
}
const schemaUri = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
function drawRule({ id, title, explanation, remedy }) {
    return {
        id,
        shortDescription: { text: title },
        fullDescription: { text: explanation },
        help: { text: `${explanation}\n${remedy}`, markdown: `${explanation}\n\n${remedy}` },
    };
}
function claimResult(located, place, report) {
    const { document, claim } = located;
    const code = claim.reason === null ? null : readReason(claim.reason).code;
    const rule = claimRule(code ?? 'not-observed');
    return {
        rule,
        level: 'error',
        message: { text: plain(`${claimTitle(claim)}\n${claimText(located, report)}`) },
        locations: [location(place)],
        partialFingerprints: { [fingerprintName]: JSON.stringify([document.path, claim.id, rule.id]) },
    };
}
const fingerprintName = 'claimcheck/v1';
function claimRule(id) {
    const { title, explanation, next } = reasonWords[id];
    return { id, title, explanation, remedy: next };
}
function problemResult(problem, index, { problems }, options) {
    const { ruleId, path, place, severity } = problem;
    // Several of one kind are told apart by their order; reasons may name lines, which are no part of what something is.
    const kind = kindOf(problem);
    const nth = problems.slice(0, index).filter((each) => kindOf(each) === kind).length;
    return {
        rule: { id: ruleId, ...rules[ruleId] },
        level: severity,
        message: { text: plain(problemText(problem, options)) },
        locations: [location({ path: pathWithin(options.within.repository, path), start: place, end: null })],
        partialFingerprints: { [fingerprintName]: nth === 0 ? kind : `${kind} ${nth + 1}` },
    };
}
/** Problems of options stand in no file; every result must stand in one (GitHub refuses a log in which one does not). */
function invocation({ problems }, options) {
    const notes = problems.filter(isOfOptions).map((problem) => ({
        level: problem.severity,
        descriptor: { id: problem.ruleId },
        message: { text: plain(problemText(problem, options)) },
    }));
    return { executionSuccessful: notes.every(({ level }) => level !== 'error'), toolConfigurationNotifications: notes };
}
function isOfOptions({ path }) {
    return path.startsWith('--');
}
function problemText(problem, options) {
    return `${problem.reason}\n${adviceFor(problem, options.problems ?? [])}`;
}
function kindOf({ path, ruleId, reason }) {
    return JSON.stringify([path, ruleId, reason.replaceAll(/\d+/gu, '#')]);
}
/** GitHub asks for a line in any case; of what is about a whole file it is the first. */
function location({ path, start, end }) {
    const uri = path.split('/').map(encodeSegment).join('/');
    const region = start === null
        ? { startLine: 1 }
        : {
            startLine: start.line,
            startColumn: start.column,
            ...(end === null ? {} : { endLine: end.line, endColumn: end.column }),
        };
    return { physicalLocation: { artifactLocation: { uri }, region } };
}
/** Half a character cannot be encoded, and no file is named so. */
function encodeSegment(segment) {
    return encodeURIComponent(segment.replaceAll(/\p{Cs}/gu, '\ufffd'));
}
/** In a message `[text](target)` would be a link and `{0}` a placeholder (3.11.5, 3.11.6); elsewhere signs stay as they are. */
function plain(text) {
    return text.replaceAll('](', String.raw `\](`).replaceAll(/\{(\d+)\}/gu, '{{$1}}');
}
