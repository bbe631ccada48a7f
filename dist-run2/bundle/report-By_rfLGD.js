import { A as number, D as boolean, E as array, G as readBytes, L as findRoot, M as strictObject, N as string, O as literal, P as NEVER, T as _enum, c as makeRequest, f as check, j as record, k as looseObject, l as L, n as printProblems, u as readOptions } from "./screen-D1HJ9XQ7.js";
import { r as readReporters } from "./reporters-DkjBpzDc.js";
import { t as rules } from "./rules-Bya4YA-Z.js";
import { t as failWith } from "./failure-CF1enUGg.js";
import { r as writeReports, t as findUnwritable } from "./write-reports-Dn_ZT1ES.js";
// src/results/file.ts
function parseResults(text, path = "results") {
	const json = parseJson(text);
	if (json instanceof SyntaxError) return [invalidResults(path, `Unexpected text, expected JSON: ${json.message}`)];
	const parsed = resultsSchema.safeParse(json.value);
	if (parsed.success) return parsed.data;
	return parsed.error.issues.map((issue) => invalidResults(path, describeIssue(issue)));
}
function isOtherJson(text) {
	const json = parseJson(text);
	return !(json instanceof SyntaxError) && !resultsName.safeParse(json.value).success;
}
const line = number().int().min(1).max(2 ** 31);
const position = strictObject({
	line,
	column: line
}).describe("Counted from 1; columns count UTF-16 code units");
const lineOnly = strictObject({ line });
const laterText = string().nullable().default(null);
const seconds = number().min(0);
const count = number().int().min(0).max(2 ** 31);
const verdict = _enum([
	"verified",
	"refuted",
	"stale",
	"undecided",
	"attested",
	"known-wrong"
]);
const severity = _enum(["error", "warning"]);
const ruleId = string().transform((text, context) => {
	if (isRuleId(text)) return text;
	context.addIssue({
		code: "custom",
		message: `Unexpected rule \`${text}\`, expected a rule of this version`
	});
	return NEVER;
});
const blockSchema = strictObject({
	id: string(),
	selector: string(),
	lang: string().nullable(),
	place: position.describe("Of the opening fence"),
	endLine: line,
	role: _enum([
		"program",
		"output",
		"ignored",
		"unclaimed",
		"session"
	])
});
const programSchema = strictObject({
	name: string(),
	lines: array(strictObject({
		text: string(),
		place: lineOnly.nullable().describe("null where the sheet added the line")
	}))
});
const runSchema = strictObject({
	id: string(),
	program: string(),
	python: string().describe("Exact version of the interpreter"),
	clock: _enum(["real", "virtual"]),
	clockBecause: laterText.describe("Why it is the real one though the choice was left open"),
	cached: boolean(),
	observedAt: laterText.describe("ISO 8601, UTC: when it was seen, where it comes from the cache"),
	repeat: count.describe("Counted from 0"),
	ended: _enum([
		"exit",
		"error",
		"timeout",
		"killed",
		"crashed"
	]),
	exit: number().int().min(-(2 ** 32)).max(2 ** 32).nullable(),
	durationSeconds: seconds.nullable(),
	cpuSeconds: seconds.nullable(),
	isolation: string(),
	events: array(strictObject({
		at: number(),
		stream: _enum(["stdout", "stderr"]),
		text: string()
	})),
	warnings: array(strictObject({
		at: number(),
		category: string(),
		message: string(),
		place: lineOnly.nullable()
	})),
	error: strictObject({
		type: string(),
		message: string(),
		place: lineOnly.nullable(),
		traceback: string()
	}).nullable()
});
const findingSchema = strictObject({
	kind: string().describe("The key of the expectation"),
	python: string(),
	run: string(),
	holds: boolean(),
	expected: string(),
	actual: string()
});
const directiveSchema = strictObject({
	tool: string(),
	text: string().describe("As written"),
	place: position,
	block: string().nullable().describe("Id of the block that it is about; null where that is all below it"),
	effect: _enum([
		"skip",
		"raises",
		"continue",
		"group",
		"output",
		"not-compared",
		"leave-out",
		"fixture",
		"import",
		"retry",
		"environment",
		"setup",
		"forget"
	]),
	pythons: array(string()).nullable().describe("Versions on which its condition holds, or may; null where it has none")
});
const claimSchema = strictObject({
	id: string(),
	quotes: array(string()),
	place: position.nullable().describe("Of the first quote; null where the document no longer says it"),
	implicit: boolean(),
	program: string().nullable(),
	verdict,
	byPython: record(string(), verdict).describe("By exact version, sorted as versions are"),
	runs: array(string()),
	reason: string().nullable().describe("A code, a colon, and a sentence"),
	findings: array(findingSchema)
});
const documentSchema = strictObject({
	path: string(),
	title: string().nullable(),
	sha256: string(),
	blocks: array(blockSchema),
	programs: array(programSchema),
	runs: array(runSchema),
	claims: array(claimSchema),
	directives: array(directiveSchema).default([]).describe("Marks of other tools that were honoured")
});
const summarySchema = strictObject({
	verified: count,
	refuted: count,
	stale: count,
	undecided: count,
	attested: count,
	knownWrong: count,
	blocks: strictObject({
		python: count,
		run: count,
		ignored: count,
		unclaimed: count
	}),
	runs: count,
	cachedRuns: count,
	problems: count
});
const problemSchema = strictObject({
	ruleId,
	path: string(),
	place: position.nullable(),
	reason: string(),
	severity
});
const resultsSchema = strictObject({
	schema: literal("claimcheck-results/1"),
	tool: strictObject({ version: string() }),
	startedAt: string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u).describe("ISO 8601, UTC"),
	durationSeconds: seconds,
	summary: summarySchema,
	interpreters: array(strictObject({
		implementation: string(),
		version: string()
	})),
	documents: array(documentSchema),
	problems: array(problemSchema)
}).meta({ title: "Results of claimcheck, version 1" });
const resultsName = looseObject({ schema: string().startsWith("claimcheck-results/") });
function isRuleId(text) {
	return Object.hasOwn(rules, text);
}
function parseJson(text) {
	try {
		return { value: JSON.parse(text) };
	} catch (error) {
		if (error instanceof SyntaxError) return error;
		throw error;
	}
}
function describeIssue(issue) {
	return `At \`${issue.path.map(String).join(".")}\`: ${issue.message}`;
}
function invalidResults(path, reason) {
	return {
		ruleId: "invalid-results",
		path,
		place: null,
		reason,
		advice: "Write it again with `claimcheck verify --reporter json=FILE`.",
		severity: "error"
	};
}
// src/cli/report.ts
async function reportCommand(results, flags) {
	const cwd = process.cwd();
	const standing = {
		cwd,
		root: await findRoot(cwd)
	};
	const { reporters, problems: wrongReporters } = readReporters(flags.reporter ?? []);
	const read = await readResults(results, cwd);
	const wrongInput = [...wrongReporters, ..."problems" in read ? read.problems : []];
	const unwritable = wrongInput.length > 0 ? [] : await findUnwritable(reporters, standing);
	if ("problems" in read || wrongInput.length + unwritable.length > 0) return printProblems([...wrongInput, ...unwritable], new Map());
	try {
		const { options } = await readOptions([], {}, cwd);
		const reported = await planAgain(read.report, standing, options);
		await writeReports(reporters, reported, {
			cwd,
			strict: options.strict ?? L,
			verbose: null,
			quiet: null
		});
		return reported.problems.some((problem) => problem.ruleId === "results-outdated" && problem.severity === "error") ? 2 : 0;
	} catch (error) {
		return failWith(error);
	}
}
async function readResults(path, cwd) {
	const bytes = await readBytes(path, cwd);
	if (!(bytes instanceof Uint8Array)) return { problems: [bytes] };
	const parsed = parseResults(new TextDecoder().decode(bytes), path);
	return Array.isArray(parsed) ? { problems: parsed } : { report: parsed };
}
async function planAgain(report, standing, options) {
	const paths = report.documents.map((document) => document.path);
	const interpreters = report.interpreters.map((each) => ({
		...each,
		executable: "",
		build: "",
		origin: "results"
	}));
	const checked = await Promise.all(paths.map((path) => {
		const request = makeRequest({
			...options,
			paths: [path],
			grep: null,
			changed: null
		}, standing);
		return check(request, {
			...request,
			interpreters,
			missing: []
		});
	}));
	const planned = checked.flatMap((each) => each.documents.flatMap(({ plan }) => plan.documents));
	const outdated = report.documents.filter((document) => !isAsItWas(document, planned)).map(outdatedDocument);
	const gone = new Set(outdated.map((problem) => problem.path));
	const current = planned.filter(({ document }) => !gone.has(document.path));
	const found = [...outdated, ...current.flatMap((each) => findOutdatedSheets(each, report))];
	return {
		report: {
			...report,
			problems: [...report.problems, ...found.map(withoutAdvice)]
		},
		problems: [...report.problems.map((problem) => ({
			...problem,
			advice: null
		})), ...found],
		texts: new Map(checked.flatMap((each) => [...each.texts]).filter(([path]) => !gone.has(path))),
		planned: current
	};
}
function withoutAdvice({ ruleId, path, place, reason, severity }) {
	return {
		ruleId,
		path,
		place,
		reason,
		severity
	};
}
function findOutdatedSheets({ document, claims }, report) {
	const ids = new Set(claims.map((claim) => claim.id));
	const known = report.documents.find(({ path }) => path === document.path)?.claims ?? [];
	const lost = known.filter((claim) => !ids.has(claim.id)).length;
	if (lost === 0) return [];
	return [{
		ruleId: "results-outdated",
		path: document.path,
		place: null,
		reason: `Unexpected sheets without ${lost} of the ${known.length} claims that were checked, expected those that were checked`,
		advice: "Verify it again: these claims are shown without marks in the text.",
		severity: "warning"
	}];
}
function isAsItWas({ path, sha256 }, planned) {
	return planned.some(({ document }) => document.path === path && document.sha256 === sha256);
}
function outdatedDocument({ path, sha256 }) {
	return {
		ruleId: "results-outdated",
		path,
		place: null,
		reason: `Unexpected text of the document, expected the one that was checked, with the sha256 ${sha256.slice(0, 12)}…`,
		advice: "Verify it again: its claims are shown without their places.",
		severity: "error"
	};
}
export { parseResults as a, isOtherJson as i, readResults as n, reportCommand as r, planAgain as t };
