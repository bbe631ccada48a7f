import { compareClaims, compareDirectives, compareFindings, compareNumbers, compareProblems, compareRuns, compareText, compareVersions, inOrder, } from './order.js';
/**
 * What the report says of a document, as plain data, and what it adds to the summary: lists sorted here and nowhere else,
 * every number of seconds rounded to microseconds. A run that claimcheck could not carry out shows nothing and is
 * therefore not among the runs.
 */
export function assembleDocument(judged) {
    const observed = observedRuns(judged);
    const report = documentReport(judged, observed);
    return { report, summary: summarize(judged.planned, report, observed) };
}
/** What the report says beside its documents. */
export function assembleFrame({ summary, interpreters, problems: found, ...input }) {
    const problems = problemReports(found);
    return {
        schema: 'claimcheck-results/1',
        tool: { version: input.version },
        startedAt: input.startedAt.toISOString(),
        durationSeconds: toMicroseconds(input.durationSeconds),
        summary: { ...summary, problems: problems.length },
        interpreters: assembleInterpreters(interpreters),
        problems,
    };
}
/** The whole report; its keys stand in the order of the results file. */
export function joinReport({ problems, ...frame }, documents) {
    return { ...frame, documents, problems };
}
export function assembleInterpreters(interpreters) {
    return inOrder(interpreters.map(({ implementation, version }) => ({ implementation, version })), (a, b) => compareVersions(a.version, b.version) || compareText(a.implementation, b.implementation));
}
export const emptySummary = {
    verified: 0,
    refuted: 0,
    stale: 0,
    undecided: 0,
    attested: 0,
    knownWrong: 0,
    blocks: { python: 0, run: 0, ignored: 0, unclaimed: 0 },
    runs: 0,
    cachedRuns: 0,
    problems: 0,
};
export function addSummaries(a, b) {
    return {
        verified: a.verified + b.verified,
        refuted: a.refuted + b.refuted,
        stale: a.stale + b.stale,
        undecided: a.undecided + b.undecided,
        attested: a.attested + b.attested,
        knownWrong: a.knownWrong + b.knownWrong,
        blocks: {
            python: a.blocks.python + b.blocks.python,
            run: a.blocks.run + b.blocks.run,
            ignored: a.blocks.ignored + b.blocks.ignored,
            unclaimed: a.blocks.unclaimed + b.blocks.unclaimed,
        },
        runs: a.runs + b.runs,
        cachedRuns: a.cachedRuns + b.cachedRuns,
        problems: a.problems + b.problems,
    };
}
function observedRuns({ runs, outcomes }) {
    return runs.flatMap((planned) => {
        const observation = lastObservation(outcomes.get(planned.id) ?? []);
        return observation === null ? [] : [{ planned, observation }];
    });
}
function lastObservation(outcomes) {
    const observations = outcomes.flatMap((outcome) => (outcome.kind === 'observed' ? [outcome.observation] : []));
    return inOrder(observations, (a, b) => compareNumbers(a.attempt, b.attempt)).at(-1) ?? null;
}
function documentReport({ planned, claims }, observed) {
    const { document } = planned;
    const runs = observed.map(runReport);
    const runIds = new Set(runs.map((run) => run.id));
    return {
        path: document.path,
        title: document.title,
        sha256: document.sha256,
        blocks: blockReports(planned),
        programs: programReports(planned),
        runs: inOrder(runs, compareRuns),
        claims: inOrder(claims.map((claim) => claimReport(claim, runIds)), compareClaims),
        directives: inOrder(planned.directives, compareDirectives),
    };
}
function blockReports({ document, roles }) {
    return document.blocks.flatMap((block, index) => {
        const role = reportedRole(roles[index] ?? 'other');
        if (role === null)
            return [];
        const { id, selector, lang, place, endLine } = block;
        return [{ id, selector, lang, place: { line: place.line, column: place.column }, endLine, role }];
    });
}
/** Blocks of role `other` (shell commands, diagrams) are no part of the results file. */
function reportedRole(role) {
    return role === 'other' ? null : role;
}
/** In the order of their first blocks; programs without a block of the document come last, by name. */
function programReports({ document, programs }) {
    const positions = new Map(document.blocks.map((block, index) => [block.id, index]));
    const firstBlock = (program) => Math.min(document.blocks.length, ...program.blockIds.map((id) => positions.get(id) ?? document.blocks.length));
    return inOrder(programs, (a, b) => compareNumbers(firstBlock(a), firstBlock(b)) || compareText(a.name, b.name)).map(({ name, lines }) => ({ name, lines: lines.map(({ text, place }) => ({ text, place: lineOf(place) })) }));
}
function runReport({ planned, observation }) {
    const { error } = observation;
    return {
        id: planned.id,
        program: planned.program.name,
        python: planned.interpreter.version,
        clock: observation.clock,
        clockBecause: observation.clockBecause ?? null,
        cached: observation.cached,
        observedAt: observation.observedAt ?? null,
        repeat: planned.repeat,
        ended: observation.ended,
        exit: observation.exit,
        durationSeconds: toMicrosecondsOrNull(observation.durationSeconds),
        cpuSeconds: toMicrosecondsOrNull(observation.cpuSeconds),
        isolation: observation.isolation,
        events: observation.events.map(({ at, stream, text }) => ({ at: toMicroseconds(at), stream, text })),
        warnings: observation.warnings.map(({ at, category, message, place }) => {
            return { at: toMicroseconds(at), category, message, place: lineOf(place) };
        }),
        error: error === null
            ? null
            : { type: error.type, message: error.message, place: lineOf(error.place), traceback: error.traceback },
    };
}
function claimReport(claim, runIds) {
    const { id, quotes, place, implicit, program, verdict, byPython, runs, reason, findings } = claim;
    const versions = inOrder(Object.entries(byPython), ([a], [b]) => compareVersions(a, b));
    return {
        id,
        quotes: [...quotes],
        place: place === null ? null : { line: place.line, column: place.column },
        implicit,
        program,
        verdict,
        byPython: Object.fromEntries(versions),
        runs: runs.filter((run) => runIds.has(run)),
        reason,
        findings: inOrder(findings.map(findingReport), compareFindings),
    };
}
function findingReport({ kind, python, run, holds, expected, actual }) {
    return { kind, python, run, holds, expected, actual };
}
function problemReports(problems) {
    const different = new Map(problems.map(problemReport).map((report) => [JSON.stringify(report), report]));
    return inOrder([...different.values()], compareProblems);
}
function problemReport({ ruleId, path, place, reason, severity }) {
    const position = place === null ? null : { line: place.line, column: place.column };
    return { ruleId, path, place: position, reason, severity };
}
function summarize(planned, { claims }, observed) {
    const count = (verdict) => claims.filter((claim) => claim.verdict === verdict).length;
    return {
        verified: count('verified'),
        refuted: count('refuted'),
        stale: count('stale'),
        undecided: count('undecided'),
        attested: count('attested'),
        knownWrong: count('known-wrong'),
        blocks: countPythonBlocks(planned, observed),
        runs: observed.length,
        cachedRuns: observed.filter((run) => run.observation.cached).length,
        problems: 0,
    };
}
function countPythonBlocks({ document, roles }, observed) {
    const runBlocks = new Set(observed.flatMap(({ planned }) => planned.program.blockIds));
    const python = document.blocks
        .map(({ id, lang }, index) => ({ id, lang, role: roles[index] }))
        .filter(({ lang }) => lang === 'python' || lang === 'pycon');
    return {
        python: python.length,
        run: python.filter(({ id }) => runBlocks.has(id)).length,
        ignored: python.filter(({ role }) => role === 'ignored').length,
        unclaimed: python.filter(({ role }) => role === 'unclaimed').length,
    };
}
function lineOf(place) {
    return place === null ? null : { line: place.line };
}
function toMicrosecondsOrNull(seconds) {
    return seconds === null ? null : toMicroseconds(seconds);
}
/** `+ 0` turns -0, which JSON cannot say, into 0. */
function toMicroseconds(seconds) {
    return Math.round(seconds * 1e6) / 1e6 + 0;
}
