import { G as readBytes, U as isAbsent, V as findJson, l as L, n as printProblems, u as readOptions } from "./screen-D1HJ9XQ7.js";
import { a as readPart, o as exitStatus, r as isPartWarning, t as coveragePercent } from "./tally-DkTqrpLa.js";
import { a as parseResults, i as isOtherJson, t as planAgain } from "./report-By_rfLGD.js";
import { c as compareProblems, l as compareRuns, s as compareClaims, u as inOrder } from "./assemble-BmwEj7NU.js";
import { t as chooseReporters } from "./default-reporters-h-ro549K.js";
import { t as failWith } from "./failure-CF1enUGg.js";
import { n as printWords } from "./print-F5xpVbnJ.js";
import { r as writeReports, t as findUnwritable } from "./write-reports-Dn_ZT1ES.js";
// src/results/merge.ts
function mergeResults(files, folder) {
	const parts = files.map((file) => ({
		...file,
		part: readPart(file.report)
	}));
	const whole = parts.filter(({ part }) => part === null);
	if (whole.length > 0) return whole.map(({ path }) => mismatch(path, "results of a whole verification", "those of a part"));
	const known = parts.flatMap(({ part, ...file }) => part === null ? [] : [{
		...file,
		part
	}]);
	const [first, ...others] = inOrder(known, (a, b) => a.part.index - b.part.index || (a.path < b.path ? -1 : 1));
	if (first === void 0) return [mismatch(folder, "folder without results", "results files of all parts")];
	const foreign = others.flatMap((other) => findDifference(first, other));
	if (foreign.length > 0) return foreign;
	const problems = [...findDoubled([first, ...others]), ...findMissing([first, ...others], folder)];
	return problems.length > 0 ? problems : join(first.report, others.map(({ report }) => report));
}
function findDifference(first, other) {
	const facts = [
		["version of claimcheck", ({ report }) => report.tool.version],
		["number of parts", ({ part }) => String(part.count)],
		["interpreters", ({ report }) => report.interpreters.map(({ version }) => version).join(", ")],
		["document", ({ report }) => firstDocument(report, report === first.report ? other.report : first.report)],
		["inputs (sheets, options, what was asked for)", ({ part }) => part.inputs.slice(0, 12)]
	];
	for (const [what, of] of facts) {
		const [expected, actual] = [of(first), of(other)];
		if (expected !== actual) return [mismatch(other.path, `${what} \`${actual}\``, `\`${expected}\` as in \`${first.path}\``)];
	}
	return [];
}
function firstDocument({ documents }, other) {
	const found = documents.find(({ path, sha256 }, index) => {
		const counterpart = other.documents[index];
		return counterpart?.path !== path || counterpart.sha256 !== sha256;
	});
	if (found === void 0) return documents.length === other.documents.length ? "" : "none";
	return `${found.path} (sha256 ${found.sha256.slice(0, 12)})`;
}
function findDoubled(files) {
	return files.flatMap(({ path, part }, index) => {
		const earlier = files.slice(0, index).find((file) => file.part.index === part.index);
		return earlier === void 0 ? [] : [mismatch(path, `second part ${partName(part)}`, `one, as in \`${earlier.path}\``)];
	});
}
function findMissing(files, folder) {
	const count = files[0]?.part.count ?? 0;
	const present = new Set(files.map(({ part }) => part.index));
	const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !present.has(index));
	if (missing.length === 0) return [];
	return [mismatch(folder, `folder without part ${missing.join(", ")} of ${count}`, "every part")];
}
function join(first, others) {
	const reports = [first, ...others];
	const documents = first.documents.map((document, index) => {
		const own = reports.flatMap((report) => report.documents[index] ?? []);
		return {
			...document,
			runs: inOrder(own.flatMap(({ runs }) => runs), compareRuns),
			claims: inOrder(own.flatMap(({ claims }) => claims), compareClaims)
		};
	});
	const problems = joinProblems(reports);
	const starts = reports.map((report) => Date.parse(report.startedAt));
	const ends = reports.map((report) => Date.parse(report.startedAt) + report.durationSeconds * 1e3);
	const startedAt = Math.min(...starts);
	return {
		...first,
		startedAt: new Date(startedAt).toISOString(),
		durationSeconds: Math.round((Math.max(...ends) - startedAt) * 1e3) / 1e6,
		summary: summarize(documents, problems.length, reports),
		documents,
		problems
	};
}
function joinProblems(reports) {
	const problems = reports.flatMap((report) => report.problems).filter((problem) => !isPartWarning(problem));
	const different = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
	return inOrder([...different.values()], compareProblems);
}
function summarize(documents, problems, parts) {
	const verdicts = documents.flatMap((document) => document.claims.map((claim) => claim.verdict));
	const count = (verdict) => verdicts.filter((each) => each === verdict).length;
	const runs = documents.flatMap((document) => document.runs);
	const python = documents.flatMap(({ blocks }) => blocks.filter(isPython));
	return {
		verified: count("verified"),
		refuted: count("refuted"),
		stale: count("stale"),
		undecided: count("undecided"),
		attested: count("attested"),
		knownWrong: count("known-wrong"),
		blocks: {
			python: python.length,
			run: Math.max(...parts.map(({ summary }) => summary.blocks.run), documents.reduce((sum, document) => sum + countRunBlocks(document), 0)),
			ignored: python.filter(({ role }) => role === "ignored").length,
			unclaimed: python.filter(({ role }) => role === "unclaimed").length
		},
		runs: runs.length,
		cachedRuns: runs.filter((run) => run.cached).length,
		problems
	};
}
function countRunBlocks({ blocks, programs, runs }) {
	const run = new Set(runs.map(({ program }) => program));
	const lines = programs.filter(({ name }) => run.has(name)).flatMap((program) => program.lines.flatMap(({ place }) => place?.line ?? []));
	const places = new Set(lines);
	const holds = ({ place, endLine }) => Array.from({ length: endLine - place.line + 1 }, (_, index) => place.line + index).some((line) => places.has(line));
	return blocks.filter((block) => isPython(block) && holds(block)).length;
}
function isPython({ lang }) {
	return lang === "python" || lang === "pycon";
}
function mismatch(path, unexpected, expected) {
	return {
		ruleId: "mismatched-parts",
		path,
		place: null,
		reason: `Unexpected ${unexpected}, expected ${expected}`,
		advice: "Gather the results of one `--shard 1/n` to `--shard n/n`, all of the same commit and options.",
		severity: "error"
	};
}
function partName({ index, count }) {
	return `${index} of ${count}`;
}
// src/merge.ts
async function mergeFolder(folder, cwd) {
	if (await isAbsent(folder, cwd)) return [noSuchFolder(folder)];
	const files = [];
	const problems = [];
	for (const path of await findJson(folder, cwd)) {
		const bytes = await readBytes(path, cwd);
		if (!(bytes instanceof Uint8Array)) {
			problems.push(bytes);
			continue;
		}
		const text = new TextDecoder().decode(bytes);
		if (isOtherJson(text)) continue;
		const read = parseResults(text, path);
		if (Array.isArray(read)) problems.push(...read);
		else files.push({
			path,
			report: read
		});
	}
	return problems.length > 0 ? problems : mergeResults(files, folder);
}
function mergedStatus(report, { strict, minCoverage }) {
	const claims = report.documents.flatMap((document) => document.claims);
	return exitStatus({
		claims,
		problems: report.problems.map((problem) => ({
			...problem,
			advice: null
		})),
		harnessErrors: 0,
		strict,
		idle: claims.length === 0,
		belowMinCoverage: coveragePercent(report) < (minCoverage ?? 0)
	});
}
function noSuchFolder(path) {
	return {
		ruleId: "no-such-path",
		path,
		place: null,
		reason: `Unexpected path \`${path}\`, expected the folder of the results files of all parts`,
		advice: null,
		severity: "error"
	};
}
// src/cli/merge.ts
async function mergeCommand(folder, flags) {
	const cwd = process.cwd();
	const { options, problems, texts, standing } = await readOptions([], flags, cwd);
	const { reporters, problems: wrongReporters } = chooseReporters(options.reporter, process.env);
	const wrongInput = [
		...problems,
		...wrongReporters,
		...await findUnwritable(reporters, standing)
	];
	if (wrongInput.length > 0) return printProblems(wrongInput, texts);
	try {
		const merged = await mergeFolder(folder, cwd);
		if (!("schema" in merged)) return printProblems(merged, new Map());
		const strict = options.strict ?? L;
		const again = await planAgain(merged, standing, options);
		const [outdated, known] = divide(again.problems);
		await writeReports(reporters, {
			...again,
			report: merged,
			problems: known
		}, {
			...options,
			strict,
			cwd
		});
		for (const { path } of outdated) printWords(process.stderr, `claimcheck: ${path} is not at hand as it was checked: shown without its text\n`);
		return mergedStatus(merged, {
			strict,
			minCoverage: options.minCoverage
		});
	} catch (error) {
		return failWith(error);
	}
}
function divide(problems) {
	return [problems.filter(isOutdated), problems.filter((problem) => !isOutdated(problem))];
}
function isOutdated({ ruleId }) {
	return ruleId === "results-outdated";
}
export { mergeCommand };
