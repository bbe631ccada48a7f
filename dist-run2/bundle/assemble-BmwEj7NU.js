import { n as require_pep440 } from "./execa-BPVe26bJ.js";
// src/results/order.ts
var import_pep440 = require_pep440();
function inOrder(items, order) {
	return items.toSorted(order);
}
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
function compareNumbers(a, b) {
	return a - b;
}
function compareVersions(a, b) {
	if ((0, import_pep440.valid)(a) === null || (0, import_pep440.valid)(b) === null) return compareText(a, b);
	return (0, import_pep440.compare)(a, b) || compareText(a, b);
}
function comparePlaces(a, b) {
	if (a === null || b === null) return Number(a !== null) - Number(b !== null);
	return a.line - b.line || a.column - b.column;
}
function compareClaims(a, b) {
	if (a.place === null || b.place === null) return Number(a.place === null) - Number(b.place === null) || compareText(a.id, b.id);
	return comparePlaces(a.place, b.place) || compareText(a.id, b.id);
}
function compareDirectives(a, b) {
	return comparePlaces(a.place, b.place) || compareText(a.block ?? "", b.block ?? "");
}
function compareFindings(a, b) {
	return compareVersions(a.python, b.python);
}
function compareRuns(a, b) {
	return compareText(a.program, b.program) || compareVersions(a.python, b.python) || compareNumbers(a.repeat, b.repeat) || compareText(a.id, b.id);
}
function compareProblems(a, b) {
	return compareText(a.path, b.path) || comparePlaces(a.place, b.place) || compareText(a.ruleId, b.ruleId) || compareText(a.reason, b.reason);
}
// src/results/assemble.ts
function assembleDocument(judged) {
	const observed = observedRuns(judged);
	const report = documentReport(judged, observed);
	return {
		report,
		summary: summarize(judged.planned, report, observed)
	};
}
function assembleFrame({ summary, interpreters, problems: found, ...input }) {
	const problems = problemReports(found);
	return {
		schema: "claimcheck-results/1",
		tool: { version: input.version },
		startedAt: input.startedAt.toISOString(),
		durationSeconds: toMicroseconds(input.durationSeconds),
		summary: {
			...summary,
			problems: problems.length
		},
		interpreters: assembleInterpreters(interpreters),
		problems
	};
}
function joinReport({ problems, ...frame }, documents) {
	return {
		...frame,
		documents,
		problems
	};
}
function assembleInterpreters(interpreters) {
	return inOrder(interpreters.map(({ implementation, version }) => ({
		implementation,
		version
	})), (a, b) => compareVersions(a.version, b.version) || compareText(a.implementation, b.implementation));
}
const emptySummary = {
	verified: 0,
	refuted: 0,
	stale: 0,
	undecided: 0,
	attested: 0,
	knownWrong: 0,
	blocks: {
		python: 0,
		run: 0,
		ignored: 0,
		unclaimed: 0
	},
	runs: 0,
	cachedRuns: 0,
	problems: 0
};
function addSummaries(a, b) {
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
			unclaimed: a.blocks.unclaimed + b.blocks.unclaimed
		},
		runs: a.runs + b.runs,
		cachedRuns: a.cachedRuns + b.cachedRuns,
		problems: a.problems + b.problems
	};
}
function observedRuns({ runs, outcomes }) {
	return runs.flatMap((planned) => {
		const observation = lastObservation(outcomes.get(planned.id) ?? []);
		return observation === null ? [] : [{
			planned,
			observation
		}];
	});
}
function lastObservation(outcomes) {
	return inOrder(outcomes.flatMap((outcome) => outcome.kind === "observed" ? [outcome.observation] : []), (a, b) => compareNumbers(a.attempt, b.attempt)).at(-1) ?? null;
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
		directives: inOrder(planned.directives, compareDirectives)
	};
}
function blockReports({ document, roles }) {
	return document.blocks.flatMap((block, index) => {
		const role = reportedRole(roles[index] ?? "other");
		if (role === null) return [];
		const { id, selector, lang, place, endLine } = block;
		return [{
			id,
			selector,
			lang,
			place: {
				line: place.line,
				column: place.column
			},
			endLine,
			role
		}];
	});
}
function reportedRole(role) {
	return role === "other" ? null : role;
}
function programReports({ document, programs }) {
	const positions = new Map(document.blocks.map((block, index) => [block.id, index]));
	const firstBlock = (program) => Math.min(document.blocks.length, ...program.blockIds.map((id) => positions.get(id) ?? document.blocks.length));
	return inOrder(programs, (a, b) => compareNumbers(firstBlock(a), firstBlock(b)) || compareText(a.name, b.name)).map(({ name, lines }) => ({
		name,
		lines: lines.map(({ text, place }) => ({
			text,
			place: lineOf(place)
		}))
	}));
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
		events: observation.events.map(({ at, stream, text }) => ({
			at: toMicroseconds(at),
			stream,
			text
		})),
		warnings: observation.warnings.map(({ at, category, message, place }) => {
			return {
				at: toMicroseconds(at),
				category,
				message,
				place: lineOf(place)
			};
		}),
		error: error === null ? null : {
			type: error.type,
			message: error.message,
			place: lineOf(error.place),
			traceback: error.traceback
		}
	};
}
function claimReport(claim, runIds) {
	const { id, quotes, place, implicit, program, verdict, byPython, runs, reason, findings } = claim;
	const versions = inOrder(Object.entries(byPython), ([a], [b]) => compareVersions(a, b));
	return {
		id,
		quotes: [...quotes],
		place: place === null ? null : {
			line: place.line,
			column: place.column
		},
		implicit,
		program,
		verdict,
		byPython: Object.fromEntries(versions),
		runs: runs.filter((run) => runIds.has(run)),
		reason,
		findings: inOrder(findings.map(findingReport), compareFindings)
	};
}
function findingReport({ kind, python, run, holds, expected, actual }) {
	return {
		kind,
		python,
		run,
		holds,
		expected,
		actual
	};
}
function problemReports(problems) {
	return inOrder([...new Map(problems.map(problemReport).map((report) => [JSON.stringify(report), report])).values()], compareProblems);
}
function problemReport({ ruleId, path, place, reason, severity }) {
	return {
		ruleId,
		path,
		place: place === null ? null : {
			line: place.line,
			column: place.column
		},
		reason,
		severity
	};
}
function summarize(planned, { claims }, observed) {
	const count = (verdict) => claims.filter((claim) => claim.verdict === verdict).length;
	return {
		verified: count("verified"),
		refuted: count("refuted"),
		stale: count("stale"),
		undecided: count("undecided"),
		attested: count("attested"),
		knownWrong: count("known-wrong"),
		blocks: countPythonBlocks(planned, observed),
		runs: observed.length,
		cachedRuns: observed.filter((run) => run.observation.cached).length,
		problems: 0
	};
}
function countPythonBlocks({ document, roles }, observed) {
	const runBlocks = new Set(observed.flatMap(({ planned }) => planned.program.blockIds));
	const python = document.blocks.map(({ id, lang }, index) => ({
		id,
		lang,
		role: roles[index]
	})).filter(({ lang }) => lang === "python" || lang === "pycon");
	return {
		python: python.length,
		run: python.filter(({ id }) => runBlocks.has(id)).length,
		ignored: python.filter(({ role }) => role === "ignored").length,
		unclaimed: python.filter(({ role }) => role === "unclaimed").length
	};
}
function lineOf(place) {
	return place === null ? null : { line: place.line };
}
function toMicrosecondsOrNull(seconds) {
	return seconds === null ? null : toMicroseconds(seconds);
}
function toMicroseconds(seconds) {
	return Math.round(seconds * 1e6) / 1e6 + 0;
}
export { emptySummary as a, compareProblems as c, assembleInterpreters as i, compareRuns as l, assembleDocument as n, joinReport as o, assembleFrame as r, compareClaims as s, addSummaries as t, inOrder as u };
