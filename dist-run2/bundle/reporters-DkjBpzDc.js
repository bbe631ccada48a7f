import { G as readBytes, W as isPresent, a as adviceFor, i as drawProblem, o as makePen, s as codeFrame } from "./screen-D1HJ9XQ7.js";
import { a as placeText$1, i as paragraph, n as heading, o as row, r as labelled, t as besideLabel } from "./entry-C1H-AEhJ.js";
import { n as displayWidth, o as wrap, r as fit, t as alignColumns } from "./layout-AO-XQ7Y8.js";
import { t as failsGate } from "./gate-CwAddhhU.js";
import { a as splitLines, i as safeLines, o as inertLine, r as safeLine } from "./safe-VeDPlcJa.js";
import { t as rules } from "./rules-Bya4YA-Z.js";
import { i as reasonWords, n as nextStep, r as readReason, t as isNotRun } from "./words-8GrxNtd9.js";
import { a as isComparedByLine, i as evidenceAgainst, n as drawDirectives, o as versionsAgainst, r as repeatCommand, s as versionsFor } from "./directives-DPDalRmX.js";
import { n as diffArrays } from "./libesm-Dg8S7zeP.js";
import { dirname, join, resolve } from "node:path";
// src/commit.ts
async function findRepository(cwd) {
	const folder = await findGit(resolve(cwd));
	return folder === null ? null : dirname(folder);
}
async function readCommit(cwd) {
	const folder = await findGit(resolve(cwd));
	if (folder === null) return null;
	const head = await readFirstLine(join(folder, "HEAD"));
	const ref = /^ref: (?<name>refs\/.+)$/u.exec(head)?.groups?.["name"];
	if (ref === void 0) return commitIn(head);
	return commitIn(await readFirstLine(join(folder, ref))) ?? commitIn(await findPacked(folder, ref));
}
async function findGit(folder) {
	if (await isPresent(join(folder, ".git", "HEAD"), folder)) return join(folder, ".git");
	const above = dirname(folder);
	return above === folder ? null : findGit(above);
}
async function findPacked(folder, ref) {
	return (await readText(join(folder, "packed-refs"))).split("\n").find((line) => line.endsWith(` ${ref}`)) ?? "";
}
async function readFirstLine(path) {
	return (await readText(path)).split("\n")[0] ?? "";
}
async function readText(path) {
	const bytes = await readBytes(path, "/");
	return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : "";
}
function commitIn(text) {
	return /^(?:[0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-f])/u.exec(text)?.[0] ?? null;
}
// src/report/failures.ts
function listFailures(report, strict) {
	return report.documents.flatMap((document) => document.claims.filter((claim) => failsGate(claim, strict)).toSorted((a, b) => worstFirst.indexOf(a.verdict) - worstFirst.indexOf(b.verdict)).map((claim) => ({
		document,
		claim
	})));
}
function listPassing(report, strict) {
	return report.documents.flatMap((document) => document.claims.filter((claim) => !failsGate(claim, strict)).map((claim) => ({
		document,
		claim
	})));
}
function listFailuresWorstFirst(report, strict) {
	return listFailures(report, strict).toSorted((a, b) => worstFirst.indexOf(a.claim.verdict) - worstFirst.indexOf(b.claim.verdict));
}
const worstFirst = [
	"refuted",
	"stale",
	"undecided"
];
// src/report/counts.ts
function totalOf({ verified, refuted, stale, undecided, attested, knownWrong }) {
	return verified + refuted + stale + undecided + attested + knownWrong;
}
function countHolding({ verified, attested }) {
	return verified + attested;
}
function countFailures(report, strict) {
	return listFailures(report, strict).length;
}
function countNotRun({ documents }) {
	return documents.flatMap((document) => document.claims).filter(isNotRun).length;
}
function countProblems({ problems }, severity) {
	return problems.filter((problem) => problem.severity === severity).length;
}
// src/report/json-text.ts
function jsonText(value, indent) {
	return JSON.stringify(value, null, indent).replaceAll(unsafe, escaped);
}
const unsafe = /#(?=\p{DI}*#)|[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;
function escaped(character) {
	return Array.from({ length: character.length }, (_, index) => {
		return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
	}).join("");
}
// src/report/badge.ts
function renderBadge(report, { strict }) {
	const { message, color } = describe(report, strict);
	return `${jsonText({
		schemaVersion: 1,
		label: "claims",
		message,
		color
	})}\n`;
}
function describe(report, strict) {
	const total = totalOf(report.summary);
	const failures = countFailures(report, strict);
	const problems = countProblems(report, "error");
	const notRun = countNotRun(report);
	const { undecided } = report.summary;
	const holding = countHolding(report.summary);
	if (problems > 0) return {
		message: `${problems} ${problems === 1 ? "problem" : "problems"}`,
		color: "red"
	};
	if (notRun > 0) return {
		message: `${notRun} of ${total} not run`,
		color: "red"
	};
	if (total === 0) return {
		message: "none checked",
		color: "lightgrey"
	};
	if (failures > 0) return {
		message: `${failures} of ${total} failed`,
		color: "red"
	};
	if (holding === 0) return {
		message: "none decided",
		color: "lightgrey"
	};
	return {
		message: `${holding} of ${total} hold`,
		color: undecided > 0 ? "yellow" : "brightgreen"
	};
}
// src/report/cases.ts
function casesOf(document, strict) {
	const runs = new Map(document.runs.map((run) => [run.id, {
		python: run.python,
		seconds: run.durationSeconds ?? 0
	}]));
	return document.claims.flatMap((claim) => {
		const fails = failsGate(claim, strict);
		const cases = Object.entries(claim.byPython).map(([python, verdict]) => {
			const seconds = claim.runs.flatMap((id) => runs.get(id) ?? []).filter((run) => run.python === python).reduce((sum, run) => sum + run.seconds, 0);
			const narrowed = narrow(claim, python, verdict);
			return {
				document,
				claim: narrowed,
				python,
				outcome: outcomeOf(narrowed, fails && fallsShort(verdict)),
				seconds
			};
		});
		const whole = {
			document,
			claim,
			python: null,
			outcome: outcomeOf(claim, fails),
			seconds: 0
		};
		return cases.some(({ outcome }) => outcome === whole.outcome) ? cases : [...cases, whole];
	});
}
function caseName({ claim, python }) {
	return python === null ? claim.id : `${claim.id} [${python}]`;
}
function narrow(claim, python, verdict) {
	const findings = claim.findings.filter((finding) => finding.python === python);
	return {
		...claim,
		verdict,
		byPython: { [python]: verdict },
		findings
	};
}
function fallsShort(verdict) {
	return verdict === "refuted" || verdict === "stale" || verdict === "undecided";
}
function outcomeOf(claim, fails) {
	switch (claim.verdict) {
		case "verified":
		case "attested": return "passed";
		case "undecided":
			if (isNotRun(claim)) return "error";
			return fails ? "failed" : "skipped";
		case "refuted":
		case "stale":
		case "known-wrong": return fails ? "failed" : "skipped";
	}
}
// src/report/claim-text.ts
function claimTitle(claim) {
	return `${claim.verdict}: ${folded(claim.quotes[0] ?? claim.id)}`;
}
function claimSentence(claim) {
	return claim.reason === null ? "" : folded(readReason(claim.reason).sentence);
}
function evidenceText(claim) {
	return evidenceAgainst(claim).flatMap(evidenceLines);
}
function adviceText({ document, claim }, report) {
	return [nextStep(claim), `Repeat: ${repeatCommand(claim, {
		report,
		document
	})}`];
}
function claimText(located, report) {
	const { claim } = located;
	return [
		claimSentence(claim),
		...claim.quotes.map((quote) => `Quote: ${folded(quote)}`),
		...evidenceText(claim),
		...adviceText(located, report)
	].filter((line) => line !== "").join("\n");
}
function folded(text) {
	return text.replaceAll(/\s+/gu, " ").trim();
}
const seenLimit$1 = 3;
function evidenceLines({ kind, expected, holds, seen }) {
	const more = seen.length - seenLimit$1;
	return [
		`Expected ${kind}: ${expected}${holds ? " (must not hold here)" : ""}`,
		...seen.slice(0, seenLimit$1).map(({ actual, versions }) => `Seen on ${versions.join(", ")}: ${actual}`),
		...more > 0 ? [`and ${more} more`] : []
	];
}
// src/report/locate.ts
function makeLocator(documents) {
	const claims = new Map(documents.flatMap((planned) => planned.claims.map((claim) => [keyOf(planned, claim), claim])));
	return ({ document, claim }) => {
		const planned = claims.get(JSON.stringify([document.path, claim.id]));
		if (claim.place !== null) return {
			path: document.path,
			start: claim.place,
			end: quoteEnd(planned, claim.place)
		};
		if (planned !== void 0 && planned.sheetPath !== null) return {
			path: planned.sheetPath,
			start: planned.sheetPlace,
			end: null
		};
		return {
			path: document.path,
			start: null,
			end: null
		};
	};
}
function keyOf({ document }, { id }) {
	return JSON.stringify([document.path, id]);
}
function quoteEnd(planned, { line, column }) {
	return (planned?.quotes.find(({ place }) => place.line === line && place.column === column))?.end ?? null;
}
// src/report/ctrf.ts
function renderCtrf(report, options) {
	const locate = makeLocator(options.planned);
	const tests = [...report.documents.flatMap((document) => casesOf(document, options.strict)).map((each) => claimTest$1(each, report, locate)), ...report.problems.map((problem) => problemTest$1(problem, options))];
	const start = Date.parse(report.startedAt);
	const summary = {
		tests: tests.length,
		...countByStatus(tests),
		suites: report.documents.length,
		start,
		stop: start + Math.round(report.durationSeconds * 1e3)
	};
	return `${jsonText({
		reportFormat: "CTRF",
		specVersion: "0.0.0",
		results: {
			tool: {
				name: "claimcheck",
				version: report.tool.version
			},
			summary,
			tests,
			...options.commit === null ? {} : { environment: { commit: options.commit } }
		}
	}, 2)}\n`;
}
function countByStatus(tests) {
	const count = (status) => tests.filter((test) => test.status === status).length;
	return {
		passed: count("passed"),
		failed: count("failed"),
		skipped: count("skipped"),
		pending: count("pending"),
		other: count("other")
	};
}
function claimTest$1(each, report, locate) {
	const { document, claim, python, outcome, seconds } = each;
	const { path, start } = locate(each);
	return {
		name: caseName(each),
		status: isOpen(each) && outcome === "skipped" ? "pending" : statuses[outcome],
		rawStatus: claim.verdict,
		type: "claim",
		duration: Math.round(seconds * 1e3),
		suite: [document.path],
		filePath: path,
		...start === null ? {} : { line: start.line },
		...outcome === "passed" ? {} : { message: claimText(each, report) },
		...python === null ? {} : { parameters: { python } }
	};
}
function isOpen({ claim: { reason } }) {
	return reason !== null && readReason(reason).code === "open";
}
const statuses = {
	passed: "passed",
	failed: "failed",
	error: "failed",
	skipped: "skipped"
};
function problemTest$1(problem, { problems }) {
	const { ruleId, path, place, reason, severity } = problem;
	return {
		name: ruleId,
		status: severity === "warning" ? "other" : "failed",
		rawStatus: severity,
		type: "problem",
		duration: 0,
		suite: [path],
		filePath: path,
		...place === null ? {} : { line: place.line },
		message: `${reason}\n${adviceFor(problem, problems ?? [])}`
	};
}
// src/report/path-within.ts
function pathWithin(way, path) {
	if (way === "" || path.startsWith("/") || /^[a-z]:[\\/]/iu.test(path)) return path;
	const parts = [];
	for (const part of `${way}/${path}`.split("/")) if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}
// src/report/github.ts
function renderGithub(report, options) {
	const annotations = annotationsOf(report, options).map((each) => inWorkspace(each, options));
	const kinds = [
		"error",
		"warning",
		"notice"
	].map((kind) => {
		const all = annotations.filter((annotation) => annotation.kind === kind);
		return {
			kind,
			shown: all.slice(0, mostOfKind),
			more: Math.max(0, all.length - mostOfKind)
		};
	});
	const commands = kinds.flatMap(({ shown }) => shown.map(command));
	const rest = kinds.filter(({ more }) => more > 0).map(({ kind, more }) => `${more} more ${kind}${more === 1 ? "" : "s"}`);
	return (rest.length === 0 ? commands : [...commands, inertLine(`claimcheck: not annotated: ${rest.join(", ")}`)]).map((line) => `${line}\n`).join("");
}
const mostOfKind = 10;
const longestTitle = 250;
const longestMessage = 4e3;
function inWorkspace(annotation, { within }) {
	const { path } = annotation;
	return path.startsWith("--") ? annotation : {
		...annotation,
		path: pathWithin(within.workspace, path)
	};
}
function annotationsOf(report, options) {
	const locate = makeLocator(options.planned);
	const claims = [...listFailuresWorstFirst(report, options.strict).map((located) => ({
		kind: "error",
		located
	})), ...listPassing(report, options.strict).filter(({ claim }) => claim.verdict === "undecided" && claim.reason?.startsWith("open:") !== true).map((located) => ({
		kind: "warning",
		located
	}))];
	return [
		...problemAnnotations(report, options),
		...claims.map(({ kind, located }) => {
			return {
				...locate(located),
				kind,
				title: claimTitle(located.claim),
				message: claimText(located, report)
			};
		}),
		...report.documents.flatMap(unclaimedAnnotations)
	];
}
function problemAnnotations({ problems }, options) {
	return problems.map((problem) => {
		const { severity: kind, path, place: start, ruleId: title, reason } = problem;
		return {
			kind,
			path,
			start,
			end: null,
			title,
			message: `${reason}\n${adviceFor(problem, options.problems ?? [])}`
		};
	});
}
function unclaimedAnnotations({ path, blocks }) {
	return blocks.filter(({ role }) => role === "unclaimed").map(({ place, selector }) => {
		return {
			kind: "notice",
			path,
			start: place,
			end: null,
			title: "unclaimed block",
			message: `No claim uses this block and no \`ignore\` names it: ${selector}`
		};
	});
}
function command({ kind, path, start, end, title, message }) {
	const isFile = !path.startsWith("--");
	const isOneLine = end?.line === start?.line;
	return `::${kind} ${[
		...isFile ? [["file", path]] : [],
		...isFile && start !== null ? [["line", String(start.line)]] : [],
		...isFile && start !== null && (end === null || isOneLine) ? [["col", String(start.column)]] : [],
		...isFile && end !== null ? [["endLine", String(end.line)]] : [],
		...isFile && end !== null && isOneLine ? [["endColumn", String(end.column - 1)]] : [],
		["title", shortened$1(safeLine(folded(title)), longestTitle)]
	].map(([name, value = ""]) => `${name}=${escapeProperty(value)}`).join(",")}::${escapeData(shortened$1(safeLines(message).join("\n"), longestMessage))}`;
}
function shortened$1(text, limit) {
	return text.length <= limit ? text : `${text.slice(0, limit).replace(/\p{Cs}$/u, "")}…`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/report/json.ts
function renderResults({ documents, ...frame }) {
	const { head, tail } = renderResultsFrame(frame, documents.length);
	return [
		head,
		...documents.map(renderResultsDocument),
		tail
	].join("");
}
function renderResultsFrame({ problems, ...frame }, documents) {
	const [head = "", tail = ""] = jsonText({
		...frame,
		documents: [],
		problems
	}, 2).split(/(?<=\n {2}"documents": \[)(?=\],\n)/u);
	return {
		head,
		tail: `${documents === 0 ? "" : "\n  "}${tail}\n`
	};
}
function renderResultsDocument(document, index) {
	return `${index === 0 ? "" : ","}\n    ${jsonText(document, 2).replaceAll("\n", "\n    ")}`;
}
// src/report/xml.ts
function element(name, attributes = {}, children = []) {
	return {
		name,
		attributes,
		children
	};
}
function xmlText(root) {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${draw(root, "")}\n`;
}
function draw({ name, attributes, children }, indent) {
	const start = `${indent}<${name}${Object.entries(attributes).flatMap(([key, value]) => {
		return value === null ? [] : [` ${key}="${escapeAttribute(String(value))}"`];
	}).join("")}`;
	if (children.length === 0) return `${start}/>`;
	if (children.some((child) => typeof child === "string")) return `${start}>${children.map((child) => typeof child === "string" ? escapeText(child) : draw(child, "")).join("")}</${name}>`;
	const inner = children.flatMap((child) => typeof child === "string" ? [] : [draw(child, `${indent}  `)]);
	return [
		`${start}>`,
		...inner,
		`${indent}</${name}>`
	].join("\n");
}
function escapeAttribute(text) {
	return escapeText(text).replaceAll(/["\t\n]/gu, reference);
}
function escapeText(text) {
	return text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "").replaceAll(/[&<>\r\u007f-\u009f]|:(?=\p{DI}*:)|#(?=\p{DI}*#)/gu, reference);
}
function reference(character) {
	return named.get(character) ?? `&#${character.codePointAt(0) ?? 0};`;
}
const named = new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	["\"", "&quot;"]
]);
// src/report/junit.ts
function renderJunit(report, options) {
	const setting = {
		report,
		options,
		locate: makeLocator(options.planned),
		problemsOf: byPath(report.problems)
	};
	const suites = [...report.documents.map((document) => documentSuite(document, setting)), ...foreignPaths(report).map((path) => ({
		name: path,
		seconds: 0,
		tests: problemTests(path, setting)
	}))];
	return xmlText(element("testsuites", {
		name: "claimcheck",
		...counts(suites.flatMap((suite) => suite.tests)),
		time: report.durationSeconds.toFixed(3)
	}, suites.map((suite) => drawSuite(suite, report))));
}
function byPath(problems) {
	const groups = new Map();
	for (const problem of problems) groups.set(problem.path, [...groups.get(problem.path) ?? [], problem]);
	return groups;
}
function drawSuite({ name, seconds, tests }, { startedAt }) {
	return element("testsuite", {
		name,
		...counts(tests),
		time: seconds.toFixed(3),
		timestamp: startedAt.slice(0, 19),
		file: name
	}, tests.map((test) => test.drawing));
}
function counts(tests) {
	const count = (outcome) => tests.filter((test) => test.outcome === outcome).length;
	return {
		tests: tests.length,
		failures: count("failed"),
		errors: count("error"),
		skipped: count("skipped")
	};
}
function documentSuite(document, setting) {
	const cases = casesOf(document, setting.options.strict).map((each) => claimTest(each, setting));
	const seconds = document.runs.reduce((sum, run) => sum + (run.durationSeconds ?? 0), 0);
	return {
		name: document.path,
		seconds,
		tests: [...cases, ...problemTests(document.path, setting)]
	};
}
function claimTest(each, { report, locate }) {
	const { path, start } = locate(each);
	const attributes = {
		name: caseName(each),
		classname: each.document.path,
		file: path,
		line: start?.line ?? null,
		time: each.seconds.toFixed(3)
	};
	return {
		outcome: each.outcome,
		drawing: element("testcase", attributes, verdictOf(each, report))
	};
}
function verdictOf(each, report) {
	const { claim } = each;
	const sentence = claimSentence(claim);
	const message = sentence === "" ? claimTitle(claim) : sentence;
	switch (each.outcome) {
		case "passed": return sentence === "" ? [] : [element("system-out", {}, [`${claim.verdict}: ${sentence}`])];
		case "skipped": return [element("skipped", { message: `${claim.verdict}: ${message}` })];
		case "failed": return [element("failure", {
			message,
			type: claim.verdict
		}, [claimText(each, report)])];
		case "error": return [element("error", {
			message,
			type: claim.verdict
		}, [claimText(each, report)])];
	}
}
function foreignPaths({ documents, problems }) {
	const own = new Set(documents.map((document) => document.path));
	return [...new Set(problems.map((problem) => problem.path))].filter((path) => !own.has(path));
}
function problemTests(path, { problemsOf, options }) {
	return (problemsOf.get(path) ?? []).map((problem) => problemTest(problem, options));
}
function problemTest(problem, { problems }) {
	const { ruleId, path, place, reason, severity } = problem;
	const attributes = {
		name: ruleId,
		classname: path,
		file: path,
		line: place?.line ?? null,
		time: "0.000"
	};
	const detail = severity === "warning" ? element("skipped", { message: reason }) : element("error", {
		message: reason,
		type: ruleId
	}, [`${reason}\n${adviceFor(problem, problems ?? [])}`]);
	return {
		outcome: severity === "warning" ? "skipped" : "error",
		drawing: element("testcase", attributes, [detail])
	};
}
// src/report/difference.ts
const context = 2;
const limit = 24;
function lineDifference(expected, actual, pen) {
	const lines = diffArrays([...splitLines(expected)], [...splitLines(actual)]).flatMap((change) => change.value.map((text) => ({
		text,
		sign: signOf(change)
	})));
	const nearChange = lines.map((_, index) => lines.slice(Math.max(0, index - context), index + context + 1).some((line) => line.sign !== " "));
	const shown = lines.flatMap(({ text, sign }, index) => {
		if (nearChange[index] === true) return [drawLine(sign, text, pen)];
		return nearChange[index - 1] === true ? [`  ${pen.symbols.ellipsis}`] : [];
	});
	if (shown.length <= limit) return shown;
	return [...shown.slice(0, limit), `  ${pen.symbols.ellipsis} ${shown.length - limit} more lines`];
}
function signOf({ added, removed }) {
	if (removed) return "-";
	return added ? "+" : " ";
}
function drawLine(sign, text, pen) {
	const line = `${sign} ${fit(text, besideLabel(pen) - 2, pen.symbols.ellipsis)}`.trimEnd();
	switch (sign) {
		case "-": return pen.paint("removed", line);
		case "+": return pen.paint("added", line);
		case " ": return line;
	}
}
// src/report/markdown-code.ts
function code(text) {
	const safe = shortened(safeLine(text.replaceAll(/\s+/gu, " ").trim()));
	if (safe === "") return "` `";
	const ticks = "`".repeat(longestRun(safe) + 1);
	return !safe.startsWith("`") && !safe.endsWith("`") ? `${ticks}${safe}${ticks}` : `${ticks} ${safe} ${ticks}`;
}
function cell(text) {
	return code(text.replaceAll("|", String.raw`\x7c`));
}
function fence(lang, text) {
	const lines = safeLines(text.trimEnd());
	const more = lines.length - mostLines$1;
	const body = [...lines.slice(0, mostLines$1).map((line) => inertLine(shortened(line))), ...more > 0 ? [`… and ${more} more lines`] : []].join("\n");
	const ticks = "`".repeat(Math.max(3, longestRun(body) + 1));
	return `${ticks}${lang}\n${body}\n${ticks}`;
}
const mostLines$1 = 40;
const longestLine = 400;
function shortened(line) {
	return line.length <= longestLine ? line : `${line.slice(0, longestLine).replace(/\p{Cs}$/u, "")}…`;
}
function longestRun(text) {
	return Math.max(0, ...Array.from(text.matchAll(/`+/gu), (match) => match[0].length));
}
// src/report/markdown-claim.ts
function claimEntry({ document, claim }, located, report) {
	return `${[
		`### ✗ ${claim.verdict}: ${code(claim.id)}`,
		code(placeText(located)),
		...claim.quotes.map((quote) => `> ${code(quote)}`),
		...claim.reason === null ? [] : [fence("text", claimSentence(claim))],
		...evidenceAgainst(claim).slice(0, mostEvidence).flatMap(drawEvidence$1),
		nextStep(claim),
		fence("text", repeatCommand(claim, {
			report,
			document
		}))
	].join("\n\n")}\n`;
}
function undecidedEntry({ claim }, located) {
	const sentence = claimSentence(claim);
	return `- ${code(placeText(located))} ${code(wordsOf(claim))}${sentence === "" ? "" : `: ${code(sentence)}`}\n`;
}
function passingEntry({ claim }, located) {
	const versions = Object.keys(claim.byPython);
	const on = versions.length === 0 ? "" : ` on ${versions.map((version) => code(version)).join(", ")}`;
	return `- ${code(placeText(located))} ${code(wordsOf(claim))}${on}\n`;
}
function wordsOf(claim) {
	return claim.quotes.length === 0 ? claim.id : claim.quotes.map(folded).join(" / ");
}
function placeText({ path, start }) {
	return start === null ? path : `${path}:${start.line}:${start.column}`;
}
const mostEvidence = 10;
const mostSeen = 3;
function drawEvidence$1({ kind, expected, holds, seen }) {
	const shown = seen.slice(0, mostSeen);
	const isText = [expected, ...shown.map(({ actual }) => actual)].some((text) => text.includes("\n"));
	return shown.map(({ actual, versions }) => {
		const on = versions.length === 0 ? "" : ` on ${versions.join(", ")}`;
		if (isText && !holds) return fence("diff", `- expected ${kind}\n+ seen${on}\n${lineDifference(expected, actual, plainPen).join("\n")}`);
		return fence("text", `expected ${kind}: ${expected}${holds ? " (must not hold here)" : ""}\nseen${on}: ${actual}`);
	});
}
const plainPen = makePen({
	color: false,
	width: 220,
	symbols: "unicode"
});
// src/report/markdown-overview.ts
function overview(report, { strict }) {
	const failures = countFailures(report, strict);
	const errors = countProblems(report, "error");
	const notRun = countNotRun(report);
	return `${[
		`# ${failures + errors + notRun === 0 ? "✅" : "❌"} Verified claims`,
		"",
		sentence(report, {
			failures,
			errors,
			notRun
		}),
		...report.documents.length === 0 ? [] : ["", ...table(report)]
	].join("\n")}\n`;
}
function sentence({ summary, interpreters }, { failures, errors, notRun }) {
	const versions = interpreters.map(({ implementation, version }) => `${implementation} ${version}`).join(", ");
	const holding = countHolding(summary);
	return `${[
		`${holding} of ${plural$1(totalOf(summary), "claim")} ${holding === 1 ? "holds" : "hold"}${versions === "" ? "" : ` on ${versions}`}`,
		...summary.attested > 0 ? [`${summary.attested} of them attested`] : [],
		...summary.knownWrong > 0 ? [`${summary.knownWrong} known to be wrong`] : [],
		...summary.undecided > 0 ? [`${summary.undecided} undecided`] : [],
		...failures > 0 ? [`**${failures} failed**`] : [],
		...notRun > 0 ? [`**${notRun} could not be run**`] : [],
		...errors > 0 ? [`**${plural$1(errors, "problem")}**`] : [],
		...summary.blocks.unclaimed > 0 ? [`${plural$1(summary.blocks.unclaimed, "block")} unclaimed`] : []
	].join("; ")}.`;
}
const columns = [
	["verified", "verified"],
	["refuted", "refuted"],
	["stale", "stale"],
	["undecided", "undecided"],
	["attested", "attested"],
	["known-wrong", "known-wrong"]
];
const mostDocuments = 200;
function table({ documents }) {
	const rows = documents.slice(0, mostDocuments).map(({ path, claims }) => {
		const counts = columns.map(([verdict]) => claims.filter((claim) => claim.verdict === verdict).length);
		return `| ${[cell(path), ...counts].join(" | ")} |`;
	});
	const more = documents.length - mostDocuments;
	return [
		`| document | ${columns.map(([, title]) => title).join(" | ")} |`,
		`| --- |${columns.map(() => " ---: |").join("")}`,
		...rows,
		...more > 0 ? ["", `… and ${plural$1(more, "more document")}.`] : []
	];
}
function plural$1(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
// src/report/markdown-sections.ts
function fitSections(head, sections, limitBytes) {
	const some = sections.filter(({ entries }) => entries.length > 0);
	const reserved = some.map((section) => bytes(opening(section)) + bytes(omission(section, section.entries.length)));
	let left = limitBytes - bytes(head) - reserved.reduce((sum, each) => sum + each, 0);
	let isFull = false;
	return `${[head, ...some.map((section) => {
		const shown = section.entries.filter((entry) => {
			const size = bytes(entry) + bytes(between(entry));
			isFull ||= size > left;
			if (!isFull) left -= size;
			return !isFull;
		});
		const omitted = section.entries.length - shown.length;
		const body = shown.map((entry) => entry + between(entry)).join("").trimEnd();
		return `${opening(section)}${body}\n${omitted === 0 ? "" : omission(section, omitted)}`;
	})].join("").trimEnd()}\n`;
}
function opening({ title, entries }) {
	return `\n## ${title} (${entries.length})\n\n`;
}
function omission({ noun }, count) {
	return `\n… and ${count} more ${noun}${count === 1 ? "" : "s"}, for want of room.\n`;
}
function between(entry) {
	return entry.startsWith("-") ? "" : "\n";
}
const encoder = new TextEncoder();
function bytes(text) {
	return encoder.encode(text).length;
}
// src/report/markdown.ts
function renderMarkdown(report, options) {
	return fitSections(overview(report, options), sectionsOf(report, options), longestBytes);
}
const longestBytes = 1e6;
function sectionsOf(report, options) {
	const locate = makeLocator(options.planned);
	const passing = listPassing(report, options.strict);
	const having = (...verdicts) => passing.filter(({ claim }) => verdicts.includes(claim.verdict));
	const lines = (claims) => claims.map((each) => passingEntry(each, locate(each)));
	const failures = listFailuresWorstFirst(report, options.strict);
	return [
		{
			title: "Problems",
			noun: "problem",
			entries: problemEntries(report, options, "error")
		},
		{
			title: "Failed",
			noun: "failed claim",
			entries: failures.map((each) => claimEntry(each, locate(each), report))
		},
		{
			title: "Undecided",
			noun: "undecided claim",
			entries: having("undecided").map((each) => undecidedEntry(each, locate(each)))
		},
		{
			title: "Warnings",
			noun: "warning",
			entries: problemEntries(report, options, "warning")
		},
		{
			title: "Known to be wrong",
			noun: "claim",
			entries: having("known-wrong").map((each) => undecidedEntry(each, locate(each)))
		},
		{
			title: "Blocks that nothing is claimed of",
			noun: "block",
			entries: unclaimedEntries(report)
		},
		{
			title: "Attested",
			noun: "claim",
			entries: having("attested").map((each) => undecidedEntry(each, locate(each)))
		},
		{
			title: "Verified",
			noun: "claim",
			entries: lines(having("verified"))
		}
	];
}
function problemEntries({ problems }, options, severity) {
	return problems.filter((problem) => problem.severity === severity).map((problem) => {
		const { path, place, ruleId, reason } = problem;
		const where = place === null ? path : `${path}:${place.line}:${place.column}`;
		const text = `${reason}\n${adviceFor(problem, options.problems ?? [])}`;
		return `### ${ruleId}\n\n${code(where)}\n\n${fence("text", text)}\n`;
	});
}
function unclaimedEntries({ documents }) {
	return documents.flatMap(({ path, blocks }) => blocks.filter(({ role }) => role === "unclaimed").map(({ place, selector }) => `- ${code(`${path}:${place.line}`)} ${code(selector)}\n`));
}
// src/report/ndjson.ts
function renderNdjson(report, options) {
	return [
		renderStart({
			...report,
			documents: report.documents.length
		}, options),
		...report.documents.map((document) => renderDocumentEvents(document, report, options)),
		renderEnd(report, options)
	].join("");
}
function renderStart({ tool, startedAt, interpreters, documents }, { commit, strict }) {
	return linesOf([{
		event: "start",
		schema: "claimcheck-events/1",
		tool,
		startedAt,
		commit,
		strict,
		interpreters,
		documents
	}]);
}
function renderDocumentEvents(document, { interpreters }, { planned, strict }) {
	const setting = {
		interpreters,
		locate: makeLocator(planned),
		strict
	};
	return linesOf([documentEvent(document), ...document.claims.map((claim) => claimEvent({
		document,
		claim
	}, setting))]);
}
function renderEnd(frame, { problems }) {
	return linesOf([...frame.problems.map((problem) => problemEvent(problem, problems ?? [])), {
		event: "summary",
		...frame.summary,
		durationSeconds: frame.durationSeconds
	}]);
}
function linesOf(events) {
	return events.map((event) => `${jsonText(event)}\n`).join("");
}
function documentEvent({ path, title, sha256, blocks, claims }) {
	return {
		event: "document",
		path,
		title,
		sha256,
		blocks,
		claims: claims.length
	};
}
function claimEvent(located, { interpreters, locate, strict }) {
	const { document, claim } = located;
	const { id, verdict, quotes, implicit, program, byPython, findings } = claim;
	const fails = failsGate(claim, strict);
	return {
		event: "claim",
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
		command: repeatCommand(claim, {
			report: { interpreters },
			document
		})
	};
}
function rangeOf({ path, start, end }) {
	return {
		path,
		line: start?.line ?? null,
		column: start?.column ?? null,
		endLine: end?.line ?? null,
		endColumn: end?.column ?? null
	};
}
function problemEvent(problem, problems) {
	const { ruleId, path, place, reason, severity } = problem;
	const range = rangeOf({
		path,
		start: place,
		end: null
	});
	const advice = adviceFor(problem, problems);
	return {
		event: "problem",
		ruleId,
		severity,
		title: rules[ruleId].title,
		range,
		reason,
		advice
	};
}
// src/report/sarif.ts
function renderSarif(report, options) {
	const locate = makeLocator(options.planned);
	const inRepository = (place) => {
		return {
			...place,
			path: pathWithin(options.within.repository, place.path)
		};
	};
	const found = [...listFailures(report, options.strict).map((each) => claimResult(each, inRepository(locate(each)), report)), ...report.problems.flatMap((problem, index) => {
		return isOfOptions(problem) ? [] : [problemResult(problem, index, report, options)];
	})];
	const described = [...new Map(found.map(({ rule }) => [rule.id, rule])).values()];
	const indexes = new Map(described.map((rule, index) => [rule.id, index]));
	const results = found.map(({ rule, level, ...rest }) => {
		return {
			ruleId: rule.id,
			ruleIndex: indexes.get(rule.id),
			level,
			...rest
		};
	});
	const run = {
		tool: { driver: {
			name: "claimcheck",
			semanticVersion: report.tool.version,
			rules: described.map(drawRule)
		} },
		invocations: [invocation(report, options)],
		columnKind: "utf16CodeUnits",
		results
	};
	return `${jsonText({
		$schema: schemaUri,
		version: "2.1.0",
		runs: [run]
	}, 2)}\n`;
}
const schemaUri = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
function drawRule({ id, title, explanation, remedy }) {
	return {
		id,
		shortDescription: { text: title },
		fullDescription: { text: explanation },
		help: {
			text: `${explanation}\n${remedy}`,
			markdown: `${explanation}\n\n${remedy}`
		}
	};
}
function claimResult(located, place, report) {
	const { document, claim } = located;
	const rule = claimRule((claim.reason === null ? null : readReason(claim.reason).code) ?? "not-observed");
	return {
		rule,
		level: "error",
		message: { text: plain(`${claimTitle(claim)}\n${claimText(located, report)}`) },
		locations: [location(place)],
		partialFingerprints: { [fingerprintName]: JSON.stringify([
			document.path,
			claim.id,
			rule.id
		]) }
	};
}
const fingerprintName = "claimcheck/v1";
function claimRule(id) {
	const { title, explanation, next } = reasonWords[id];
	return {
		id,
		title,
		explanation,
		remedy: next
	};
}
function problemResult(problem, index, { problems }, options) {
	const { ruleId, path, place, severity } = problem;
	const kind = kindOf(problem);
	const nth = problems.slice(0, index).filter((each) => kindOf(each) === kind).length;
	return {
		rule: {
			id: ruleId,
			...rules[ruleId]
		},
		level: severity,
		message: { text: plain(problemText(problem, options)) },
		locations: [location({
			path: pathWithin(options.within.repository, path),
			start: place,
			end: null
		})],
		partialFingerprints: { [fingerprintName]: nth === 0 ? kind : `${kind} ${nth + 1}` }
	};
}
function invocation({ problems }, options) {
	const notes = problems.filter(isOfOptions).map((problem) => ({
		level: problem.severity,
		descriptor: { id: problem.ruleId },
		message: { text: plain(problemText(problem, options)) }
	}));
	return {
		executionSuccessful: notes.every(({ level }) => level !== "error"),
		toolConfigurationNotifications: notes
	};
}
function isOfOptions({ path }) {
	return path.startsWith("--");
}
function problemText(problem, options) {
	return `${problem.reason}\n${adviceFor(problem, options.problems ?? [])}`;
}
function kindOf({ path, ruleId, reason }) {
	return JSON.stringify([
		path,
		ruleId,
		reason.replaceAll(/\d+/gu, "#")
	]);
}
function location({ path, start, end }) {
	const uri = path.split("/").map(encodeSegment).join("/");
	const region = start === null ? { startLine: 1 } : {
		startLine: start.line,
		startColumn: start.column,
		...end === null ? {} : {
			endLine: end.line,
			endColumn: end.column
		}
	};
	return { physicalLocation: {
		artifactLocation: { uri },
		region
	} };
}
function encodeSegment(segment) {
	return encodeURIComponent(segment.replaceAll(/\p{Cs}/gu, "�"));
}
function plain(text) {
	return text.replaceAll("](", String.raw`\](`).replaceAll(/\{(\d+)\}/gu, "{{$1}}");
}
// src/report/claim.ts
function drawClaim(claim, setting) {
	const { document, sheetPlace, pen } = setting;
	const frame = drawFrame(claim, setting);
	const details = [
		...quotesMeant(claim, setting).flatMap((quote, index) => row(index === 0 ? "quote" : "", quote, pen)),
		...evidenceAgainst(claim).flatMap((evidence) => drawEvidence(evidence, pen)),
		...drawTraceback(claim, setting),
		...drawVersionsFor(claim, pen),
		...sheetPlace === null ? [] : labelled("sheet", [placeText$1(sheetPlace.path, sheetPlace)], pen),
		...row("next", nextStep(claim), pen),
		...labelled("repeat", [safeLine(repeatCommand(claim, setting))], pen)
	];
	return [
		heading(titleOf(claim, document.path), pen),
		...paragraph(sentenceOf(claim), pen),
		...frame.length === 0 ? [] : [
			"",
			...frame,
			""
		],
		...details
	];
}
function drawFrame(claim, { document, sources, sheetPlace, pen }) {
	const place = claim.place === null ? sheetPlace : {
		...claim.place,
		path: document.path
	};
	const source = place === null ? void 0 : sources.get(place.path);
	if (place === null || source === void 0) return [];
	return codeFrame(source, place, quoteAt(source, place, claim.quotes) ?? claim.quotes[0] ?? "", pen);
}
function quotesMeant({ place, quotes, implicit }, { document, sources }) {
	const source = sources.get(document.path);
	const meant = implicit && place !== null && source !== void 0 ? quoteAt(source, place, quotes) : void 0;
	return meant === void 0 ? quotes : [meant];
}
function quoteAt(source, { line, column }, quotes) {
	const text = (source.split("\n", line)[line - 1] ?? "").slice(column - 1);
	return quotes.find((quote) => text.startsWith(quote));
}
function drawClaimBriefly(claim, path, pen) {
	return [heading(titleOf(claim, path), pen), ...paragraph(sentenceOf(claim), pen)];
}
function drawUndecided(claims, pen) {
	const seen = new Set();
	const first = claims.filter(({ document, claim }) => {
		const key = JSON.stringify([
			document.path,
			claim.program ?? claim.id,
			claim.reason
		]);
		const isNew = !seen.has(key);
		seen.add(key);
		return isNew;
	});
	const rows = first.map(({ document, claim }) => [placeText$1(document.path, claim.place), claim.verdict]);
	return alignColumns(rows.map((cells) => [...cells, ""])).flatMap(([place = "", verdict = ""], index) => {
		const claim = first[index]?.claim;
		const { sentence } = readReason(claim?.reason ?? "");
		const columns = Math.max(leastReason, pen.width - displayWidth(place + verdict));
		const isTold = claim !== void 0 && isNotRun(claim) && displayWidth(sentence) > columns;
		const text = isTold ? claim.program ?? "" : fit(sentence, columns, pen.symbols.ellipsis);
		const line = `${pen.paint("place", place)}${pen.paint("warn", verdict)}${safeLine(text)}`;
		return isTold ? [line, ...paragraph(sentence, pen)] : [line];
	});
}
const leastReason = 40;
function drawClaimLines(claims, pen) {
	const rows = claims.map(({ document, claim }) => {
		const notes = [...Object.keys(claim.byPython), ...claim.reason === null ? [] : [claim.reason]].join(", ");
		return [
			placeText$1(document.path, claim.place),
			claim.verdict,
			safeLine(claim.id),
			safeLine(notes)
		];
	});
	return alignColumns(rows).map(([place = "", verdict = "", id = "", notes = ""], index) => {
		const ink = verdictInks[claims[index]?.claim.verdict ?? "verified"];
		return `${pen.paint("place", place)}${pen.paint(ink, verdict)}${id}${pen.paint("faint", notes)}`.trimEnd();
	});
}
const verdictInks = {
	verified: "pass",
	refuted: "fail",
	stale: "fail",
	undecided: "warn",
	attested: "pass",
	"known-wrong": "warn"
};
function titleOf(claim, path) {
	return {
		place: placeText$1(path, claim.place),
		word: claim.verdict,
		ink: verdictInks[claim.verdict],
		name: claim.id
	};
}
function sentenceOf(claim) {
	return claim.reason === null ? "" : readReason(claim.reason).sentence;
}
const seenLimit = 3;
function drawEvidence({ kind, expected, holds, seen }, pen) {
	const shown = seen.slice(0, seenLimit);
	const more = seen.length - shown.length;
	const isText = isComparedByLine(kind) && [expected, ...shown.map((each) => each.actual)].some((text) => text.includes("\n"));
	return [
		...isText && !holds ? [] : row("expected", `${kind}: ${expected}${holds ? " (must not hold here)" : ""}`, pen),
		...shown.flatMap(({ actual, versions }) => {
			if (!isText || holds) return row("seen", `${actual}${onVersions(versions)}`, pen);
			const lines = [...wrap(safeLine(`- expected ${kind}   + seen${onVersions(versions)}`), besideLabel(pen)).map((line) => pen.paint("faint", line)), ...lineDifference(expected, actual, pen)];
			return labelled("seen", lines, pen);
		}),
		...more === 0 ? [] : row("", `${pen.symbols.ellipsis} and ${more} more`, pen)
	];
}
function onVersions(versions) {
	return versions.length === 0 ? "" : ` on ${versions.join(", ")}`;
}
const tracebackLimit = 8;
function drawTraceback(claim, { document, showsTraceback, pen }) {
	const error = showsTraceback ? errorOf(claim, document) : null;
	if (error === null) return [];
	const lines = error.traceback.trimEnd().split("\n");
	const cut = lines.length > tracebackLimit ? [pen.symbols.ellipsis] : [];
	return labelled("traceback", [...cut, ...lines.slice(-8).map((line) => fit(line, besideLabel(pen), pen.symbols.ellipsis))], pen);
}
function errorOf(claim, document) {
	const broken = new Set(claim.findings.filter((finding) => !finding.holds).map((finding) => finding.run));
	return document.runs.find((run) => broken.has(run.id) && run.ended === "error")?.error ?? null;
}
function drawVersionsFor(claim, pen) {
	const versions = versionsFor(claim);
	return versions.length === 0 || versionsAgainst(claim).length === 0 ? [] : row("holds", versions.join(", "), pen);
}
// src/report/summary.ts
function drawSummary(report, failures, withoutSheet, pen) {
	return [
		...drawCounts(report, withoutSheet, pen),
		"",
		...drawConclusion(report, failures, pen),
		...drawIndex(failures, pen)
	];
}
function drawCounts(report, withoutSheet, pen) {
	const { summary, interpreters, durationSeconds } = report;
	return [
		["claims", countedWords(verdictCounts(summary))],
		...undecidedCounts(report).map((text) => ["undecided", text]),
		["blocks", countedWords(blockCounts(summary))],
		...sheetCounts(report, withoutSheet).map((text) => ["sheets", text]),
		...markCounts(report).map((text) => ["marks", text]),
		["python", interpreterNames(interpreters)],
		["runs", runCounts(report)],
		["time", durationText(durationSeconds)]
	].flatMap(([label, text]) => labelled(label, wrap(safeLine(text), besideLabel(pen)), pen));
}
function verdictCounts(summary) {
	return [
		[summary.refuted, "refuted"],
		[summary.stale, "stale"],
		[summary.undecided, "undecided"],
		[summary.verified, "verified"],
		[summary.attested, "attested"],
		[summary.knownWrong, "known-wrong"]
	];
}
function undecidedCounts({ documents }) {
	const claims = documents.flatMap((document) => document.claims).filter(({ verdict }) => verdict === "undecided");
	if (claims.length < 2) return [];
	const codes = claims.map(({ reason }) => reason?.split(":", 1)[0] ?? "");
	return [countedWords([...new Set(codes)].map((code) => [codes.filter((each) => each === code).length, code]).toSorted(([few, a], [many, b]) => many - few || (a < b ? -1 : 1)))];
}
function blockCounts({ blocks }) {
	return [
		[blocks.run, "run"],
		[blocks.ignored, "ignored"],
		[blocks.unclaimed, "unclaimed"]
	];
}
function sheetCounts({ documents }, withoutSheet) {
	if (withoutSheet === 0) return [];
	return [`${withoutSheet === documents.length ? "none" : `none for ${plural(withoutSheet, "document")}`}; \`claimcheck init\` drafts ${withoutSheet === 1 ? "one" : "them"}`];
}
function markCounts({ documents }) {
	const tools = documents.flatMap(({ directives }) => directives.map(({ tool }) => tool));
	const counts = [...new Set(tools)].map((tool) => `${tools.filter((each) => each === tool).length} of ${tool}`);
	return counts.length === 0 ? [] : [`${counts.toSorted().join(", ")}, honoured`];
}
function countedWords(counts) {
	const some = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
	return some.length === 0 ? "none" : some.join(", ");
}
function interpreterNames(interpreters) {
	const names = [...new Set(interpreters.map((each) => each.implementation))].map((implementation) => {
		return `${implementation} ${interpreters.filter((each) => each.implementation === implementation).map((each) => each.version).join(", ")}`;
	});
	return names.length === 0 ? "none" : names.join("; ");
}
function runCounts({ summary: { runs, cachedRuns }, documents, startedAt }) {
	if (cachedRuns === 0) return String(runs);
	const times = documents.flatMap((document) => document.runs).flatMap(({ observedAt }) => observedAt ?? []);
	const oldest = Math.min(...times.map((time) => Date.parse(time)));
	return `${runs}, ${cachedRuns} of them from the cache${Number.isFinite(oldest) ? `, the oldest ${ageText((Date.parse(startedAt) - oldest) / 1e3)} old` : ""}`;
}
function ageText(seconds) {
	const [size, unit] = [
		[86400, "d"],
		[3600, "h"],
		[60, "min"]
	].find(([each]) => seconds >= each) ?? [1, "s"];
	return `${Math.max(0, Math.floor(seconds / size))} ${unit}`;
}
function durationText(seconds) {
	if (seconds < 60) return `${seconds.toFixed(1)} s`;
	return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
function drawConclusion(report, failures, pen) {
	const { summary } = report;
	const total = totalOf(summary);
	const errors = countProblems(report, "error");
	const notRun = countNotRun(report);
	const fail = (text) => pen.paint("fail", `${pen.symbols.fail} ${text}`);
	const lines = [
		...errors > 0 ? [fail(`${plural(errors, "problem")} in what was written`)] : [],
		...notRun > 0 ? [fail(`${plural(notRun, "claim")} left open because claimcheck could not do its work`)] : [],
		...failures.length > 0 ? [fail(`${failures.length} of ${plural(total, "claim")} failed`)] : []
	];
	if (lines.length > 0) return lines;
	if (total === 0) return [pen.paint("pass", `${pen.symbols.pass} no claim had to be verified`)];
	return [drawPassing(summary, total, pen)];
}
function drawPassing({ undecided }, total, pen) {
	const decided = total - undecided;
	const warn = (text) => pen.paint("warn", `${pen.symbols.warn} ${text}`);
	if (decided === 0) return `${warn("nothing was verified")} (${plural(total, "claim")}, all undecided)`;
	if (decided < undecided) return `${warn("no claim failed, but most are undecided")} (${undecided} of ${total})`;
	const open = undecided === 0 ? "" : `, ${undecided} undecided`;
	return pen.paint("pass", `${pen.symbols.pass} no claim failed`) + ` (${total} checked${open})`;
}
function drawIndex(failures, pen) {
	if (failures.length < 2) return [];
	const rows = failures.map(({ document, claim }) => [
		placeText$1(document.path, claim.place),
		claim.verdict,
		safeLine(claim.id)
	]);
	return alignColumns(rows).map(([place = "", verdict = "", id = ""], index) => {
		const ink = verdictInks[failures[index]?.claim.verdict ?? "refuted"];
		return `  ${pen.paint("place", place)}${pen.paint(ink, verdict)}${id}`;
	});
}
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
// src/report/terminal.ts
function renderTerminal(report, options) {
	const pen = makePen(options);
	const failures = listFailures(report, options.strict);
	const failed = [...drawProblems(report, "error", options, pen), ...drawFailures(failures, report, options, pen)];
	const warnings = drawProblems(report, "warning", options, pen);
	if (options.quiet) return joined([...failed, ...options.warns === true ? warnings : []]);
	const passing = listPassing(report, options.strict);
	const undecided = passing.filter(({ claim }) => claim.verdict === "undecided");
	return joined([
		drawClaimLines(options.verbose ? passing.filter(({ claim }) => claim.verdict !== "undecided") : [], pen),
		...failed,
		...undecided.filter(({ claim }) => options.verbose || !claim.implicit).map(({ document, claim }) => drawClaimBriefly(claim, document.path, pen)),
		options.verbose ? [] : drawUndecided(undecided.filter(({ claim }) => claim.implicit), pen),
		...warnings,
		drawUnclaimed(report, pen),
		options.verbose ? drawDirectives(report, pen) : [],
		drawSummary(report, failures, options.withoutSheet ?? 0, pen)
	]);
}
function drawProblems(report, severity, options, pen) {
	return report.problems.filter((problem) => problem.severity === severity).map((problem) => {
		const advice = adviceFor(problem, options.problems ?? []);
		return drawProblem(problem, {
			source: options.sources.get(problem.path) ?? null,
			advice,
			pen
		});
	});
}
function drawFailures(failures, report, { sources, sheetPlaces }, pen) {
	const drawn = new Map();
	return failures.map(({ document, claim }) => {
		const programs = drawn.get(document) ?? new Set();
		const showsTraceback = !programs.has(claim.program);
		drawn.set(document, programs.add(claim.program));
		return drawClaim(claim, {
			report,
			document,
			sources,
			sheetPlace: sheetPlaces?.get(`${document.path}#${claim.id}`) ?? null,
			showsTraceback,
			pen
		});
	});
}
function drawUnclaimed({ documents }, pen) {
	return documents.flatMap(({ path, blocks }) => nameUnclaimed(path, blocks.filter(({ role }) => role === "unclaimed")).map(([place, name]) => heading({
		place,
		word: "unclaimed",
		ink: "warn",
		name
	}, pen)));
}
function nameUnclaimed(path, blocks) {
	if (blocks.length <= mostSingly) return blocks.map(({ place, selector }) => [placeText$1(path, place), selector]);
	const lines = blocks.slice(0, mostLines).map(({ place }) => place.line);
	const more = blocks.length - lines.length;
	return [[placeText$1(path, null), `lines ${lines.join(", ")}${more > 0 ? ` and ${more} more` : ""}`]];
}
const mostSingly = 3;
const mostLines = 8;
function joined(sections) {
	return sections.filter((lines) => lines.length > 0).map((lines) => `${lines.map(inertLine).join("\n")}\n`).join("\n");
}
// src/report/reporters.ts
const reporters = {
	terminal: renderTerminal,
	json: renderResults,
	markdown: renderMarkdown,
	junit: renderJunit,
	sarif: renderSarif,
	github: renderGithub,
	badge: renderBadge,
	ndjson: renderNdjson,
	ctrf: renderCtrf
};
const tellsEveryClaim = new Set([
	"markdown",
	"junit",
	"ctrf"
]);
const folderReporters = { html: () => import("./site-AIh-Yt9z.js") };
function isFolderChoice(choice) {
	return isFolderReporterName(choice.name);
}
function render(choice, report, options) {
	return reporters[choice.name](report, choice.file === null ? options : {
		...options,
		color: false
	});
}
function readReporters(specs) {
	const read = specs.map(readReporter);
	const choices = read.filter((each) => "name" in each);
	const keys = choices.map(placeKey);
	const clashing = choices.filter((choice, index) => keys.indexOf(placeKey(choice)) !== index);
	return {
		reporters: choices.every(({ file }) => file !== null) ? [{
			name: "terminal",
			file: null
		}, ...choices] : choices,
		problems: [...read.filter((each) => "ruleId" in each), ...clashing.map(clash)]
	};
}
function placeKey({ name, file }) {
	if (file !== null) return `=${file}`;
	return name === "github" ? "commands" : "text";
}
function readReporter(spec) {
	const { name = "", file = null } = /^(?<name>[^=]*)(?:=(?<file>[^]*))?$/u.exec(spec)?.groups ?? {};
	if (!isReporterName(name) && !isFolderReporterName(name)) return invalid(`Unexpected reporter \`${name}\`, expected one of: ${[...Object.keys(reporters), ...Object.keys(folderReporters)].join(", ")}`, "Write `NAME` or `NAME=FILE`.");
	if (file === "") return invalid(`Unexpected end after \`${spec}\`, expected a file`, "Without `=` it writes to standard output.");
	if (isReporterName(name)) return {
		name,
		file
	};
	if (file !== null) return {
		name,
		file
	};
	return invalid(`Unexpected \`${spec}\` without a folder, expected \`${name}=DIR\``, "It makes several files.");
}
function isReporterName(name) {
	return Object.hasOwn(reporters, name);
}
function isFolderReporterName(name) {
	return Object.hasOwn(folderReporters, name);
}
function clash({ name, file }) {
	return invalid(`Unexpected second reporter \`${name}\` for ${file === null ? "standard output" : `\`${file}\``}, expected one`, "Write `NAME=FILE`.");
}
function invalid(reason, advice) {
	return {
		ruleId: "invalid-option",
		path: "--reporter",
		place: null,
		reason,
		advice,
		severity: "error"
	};
}
export { tellsEveryClaim as a, renderEnd as c, renderResultsFrame as d, findRepository as f, render as i, renderStart as l, isFolderChoice as n, verdictInks as o, readCommit as p, readReporters as r, renderDocumentEvents as s, folderReporters as t, renderResultsDocument as u };
