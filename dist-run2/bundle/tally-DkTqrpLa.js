import { d as addFound, g as foundNothing, h as foundIn, m as findNothing } from "./screen-D1HJ9XQ7.js";
import { t as failsGate } from "./gate-CwAddhhU.js";
import { a as emptySummary, r as assembleFrame, t as addSummaries } from "./assemble-BmwEj7NU.js";
// src/judge/gate.ts
function exitStatus({ claims, problems, harnessErrors, strict, idle = false, belowMinCoverage = false }) {
	if (harnessErrors > 0 || claims.some((claim) => isOneOf(claim, ["harness-error", "isolation-missing"]))) return 3;
	if (claims.length === 0 && !idle || problems.some(({ severity }) => severity === "error")) return 2;
	return belowMinCoverage || claims.some((claim) => !passes(claim, { strict })) ? 1 : 0;
}
function passes(claim, { strict }) {
	return !failsGate(claim, strict);
}
function isOneOf({ reason }, codes) {
	return codes.some((code) => reason?.startsWith(`${code}:`));
}
// src/results/part.ts
function partWarning({ index, count, inputs }) {
	return {
		ruleId: "partial-results",
		path: "--shard",
		place: null,
		reason: `Unexpected part ${index} of ${count} alone, expected all of them: the others hold further claims (inputs ${inputs})`,
		advice: "Put the results files of all parts into one folder, and run `claimcheck merge` on it.",
		severity: "warning"
	};
}
function isPartWarning(problem) {
	return problem.ruleId === "partial-results";
}
function readPart({ problems }) {
	const reason = problems.find(isPartWarning)?.reason ?? "";
	const { index, count, inputs } = /^Unexpected part (?<index>\d+) of (?<count>\d+) .*\(inputs (?<inputs>[0-9a-f]{64})\)$/u.exec(reason)?.groups ?? {};
	if (index === void 0 || count === void 0 || inputs === void 0) return null;
	return {
		index: Number(index),
		count: Number(count),
		inputs
	};
}
// src/tally.ts
function openTally(work) {
	const problems = [...work.sources.problems];
	const claims = new Map();
	const undecided = new Map();
	const texts = new Map(work.sources.texts);
	let summary = emptySummary;
	let found = foundNothing;
	let harnessErrors = 0;
	return {
		add: (tallied) => {
			problems.push(...tallied.checked.problems);
			for (const [path, text] of tallied.checked.texts) if (hasProblem(tallied, path)) texts.set(path, text);
			found = addFound(found, foundIn(tallied.checked));
			harnessErrors += tallied.harnessErrors;
			if (tallied.summary !== null) summary = addSummaries(summary, tallied.summary);
			for (const claim of tallied.verified?.report.claims ?? []) {
				claims.set(gateKey(claim), claim);
				if (claim.implicit && claim.verdict === "undecided" && failsGate(claim, true)) addOne(undecided, codeOf(claim));
			}
		},
		claimsRead: () => found.claims,
		conclude: () => conclude(work, {
			problems,
			texts,
			claims: [...claims.values()],
			undecided,
			summary,
			found,
			harnessErrors
		})
	};
}
function hasProblem({ checked: { problems } }, path) {
	return problems.some((problem) => problem.path === path);
}
function gateKey(claim) {
	return `${claim.verdict} ${codeOf(claim)}`;
}
function codeOf({ reason }) {
	return reason?.split(":", 1)[0] ?? "";
}
function addOne(counts, key) {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
function conclude({ request, startedAt, sources, interpreters, share }, counted) {
	const { found, summary, claims, harnessErrors } = counted;
	const nothing = sources.idleBecause === null ? findNothing(request.paths, counted.problems, found) : [];
	const problems = [
		...counted.problems,
		...nothing,
		...share === null ? [] : [share.warning]
	];
	const idleBecause = sources.idleBecause ?? share?.idleBecause ?? null;
	const durationSeconds = (request.now().getTime() - startedAt.getTime()) / 1e3;
	const { version } = request;
	const frame = assembleFrame({
		summary,
		interpreters,
		problems,
		version,
		startedAt,
		durationSeconds
	});
	const uncovered = coverageNote(frame, request);
	const leftOut = sources.documents.slice(found.documents).map(({ path }) => path);
	return {
		frame,
		problems,
		texts: counted.texts,
		notes: [
			...idleBecause === null ? [] : [idleBecause],
			...leftOutNote(leftOut),
			...uncovered,
			...undecidedNote(counted, request)
		],
		exit: exitStatus({
			claims,
			problems,
			harnessErrors,
			strict: request.strict,
			idle: idleBecause !== null,
			belowMinCoverage: uncovered.length > 0
		})
	};
}
function leftOutNote(paths) {
	return paths.length === 0 ? [] : [`stopped at a claim that failed (--bail); not verified: ${paths.join(", ")}`];
}
function undecidedNote({ undecided }, { strict }) {
	if (!strict || undecided.size === 0) return [];
	const counts = [...undecided].toSorted(([a, few], [b, many]) => many - few || (a < b ? -1 : 1));
	return [`${counts.reduce((sum, [, count]) => sum + count, 0)} of the claims that no sheet makes are undecided (${counts.map(([code, count]) => `${count} ${code}`).join(", ")}) and fail, as in CI and with --strict: let sheets decide them (\`claimcheck init\`), or let them pass with --no-strict, or \`strict: false\` in claimcheck.yaml`];
}
function coverageNote(report, { minCoverage }) {
	const percent = coveragePercent(report);
	if (percent >= (minCoverage ?? 0)) return [];
	return [`claims and \`ignore\` speak of ${Math.floor(percent)}% of the Python blocks, expected ${minCoverage}% (--min-coverage)`];
}
function coveragePercent({ summary: { blocks } }) {
	return blocks.python === 0 ? 100 : (blocks.python - blocks.unclaimed) / blocks.python * 100;
}
export { readPart as a, partWarning as i, openTally as n, exitStatus as o, isPartWarning as r, passes as s, coveragePercent as t };
