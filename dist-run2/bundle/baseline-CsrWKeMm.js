import { C as addToBaseline, F as baselinePath, G as readBytes, H as findWriteProblem, J as writeText, R as fromRoot, n as printProblems, x as parseSheet, z as toRoot } from "./screen-D1HJ9XQ7.js";
import { t as markKnownWrong } from "./edit-DbArfdcI.js";
import { t as verify } from "./verify-DDjAz4y1.js";
import { r as safeLine } from "./safe-VeDPlcJa.js";
import { t as withBench } from "./bench-DV85M1Er.js";
import { t as print } from "./print-F5xpVbnJ.js";
// src/baseline.ts
async function takeBaseline(request, until) {
	const verification = await verify({
		...request,
		bail: false
	});
	const failing = findFailing(verification);
	const markable = failing.filter(({ claim }) => claim.verdict === "refuted" && !isMarked(claim));
	const own = markable.filter(({ planned }) => planned.sheetPath === null);
	const paths = [...new Set(markable.flatMap(({ planned }) => planned.sheetPath ?? []))];
	const sheets = await Promise.all(paths.map((path) => markSheet(path, markable.filter(({ planned }) => planned.sheetPath === path), {
		until,
		cwd: request.cwd
	})));
	const file = fromRoot(baselinePath, request);
	const before = own.length === 0 ? null : await readBytes(file, request.cwd);
	const text = before instanceof Uint8Array ? new TextDecoder().decode(before) : null;
	const entries = own.map(({ planned, because }) => ({
		document: toRoot(planned.documentPath, request),
		id: planned.id,
		because,
		until
	}));
	const unmarkable = failing.filter((each) => !markable.includes(each));
	return {
		verification,
		files: [...sheets.flatMap(({ path, text: edited }) => edited === null ? [] : [{
			path,
			text: edited
		}]), ...own.length === 0 ? [] : [{
			path: file,
			text: addToBaseline(text, entries)
		}]],
		marked: [...sheets.flatMap(({ path, marked }) => marked.map(({ address }) => ({
			claim: address,
			path
		}))), ...own.map(({ address }) => ({
			claim: address,
			path: file
		}))],
		left: [...unmarkable.map(({ address, claim }) => ({
			claim: address,
			because: whyLeft(claim)
		})), ...sheets.flatMap(({ left }) => left.map(({ address }) => ({
			claim: address,
			because: "its sheet says it in a way that must be edited by hand"
		})))]
	};
}
function findFailing({ report, planned }) {
	return report.documents.flatMap(({ path, claims }) => claims.flatMap((claim) => {
		const own = planned.find(({ document }) => document.path === path)?.claims.find(({ id }) => id === claim.id);
		const fails = claim.verdict === "refuted" || claim.verdict === "stale" || claim.verdict === "undecided";
		if (own === void 0 || !fails || own.question.kind === "open") return [];
		const because = (claim.reason ?? "it does not hold").replaceAll(/\s+/gu, " ").slice(0, 160);
		return [{
			claim,
			planned: own,
			address: `${path}#${claim.id}`,
			because
		}];
	}));
}
function isMarked({ reason }) {
	return /^(?:holds-after-all|known-wrong-past):/u.test(reason ?? "");
}
function whyLeft(claim) {
	if (claim.reason?.startsWith("holds-after-all:") === true) return "it holds: remove its `known-wrong`";
	if (claim.reason?.startsWith("known-wrong-past:") === true) return "the date of its `known-wrong` is past: repair it, or set another";
	return `${claim.verdict}, which \`known-wrong\` does not excuse: ${claim.reason ?? ""}`;
}
async function markSheet(path, failing, { until, cwd }) {
	const bytes = await readBytes(path, cwd);
	if (!(bytes instanceof Uint8Array)) return {
		path,
		text: null,
		marked: [],
		left: failing
	};
	const mark = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).startsWith("﻿") ? "﻿" : "";
	const marks = failing.map(({ planned, because }) => ({
		place: planned.sheetPlace ?? {
			line: 0,
			column: 0
		},
		because,
		until
	}));
	const edited = markKnownWrong(new TextDecoder().decode(bytes), marks);
	const text = mark + edited.text;
	const isLeft = ({ planned: { sheetPlace } }) => edited.left.some((place) => place.line === sheetPlace?.line && place.column === sheetPlace.column);
	if (!parseSheet(path, new TextEncoder().encode(text)).problems.every(({ severity }) => severity === "warning")) return {
		path,
		text: null,
		marked: [],
		left: failing
	};
	const marked = failing.filter((each) => !isLeft(each));
	return {
		path,
		text: marked.length === 0 ? null : text,
		marked,
		left: failing.filter(isLeft)
	};
}
// src/cli/baseline.ts
const defaultDays = 90;
async function baselineCommand(paths, { until: asked, ...flags }) {
	return withBench(paths, flags, async ({ request, stopProgress }) => {
		const today = request.now();
		const until = typeof asked === "string" ? asked : isoDay(today.getTime() + defaultDays * 864e5);
		const wrong = findDateProblem(until, isoDay(today.getTime()));
		if (wrong !== null) return printProblems([wrong], new Map());
		const { verification, files, marked, left } = await takeBaseline({
			...request,
			changed: null,
			shard: null
		}, until);
		stopProgress();
		if (request.signal?.aborted === true) return 0;
		const errors = verification.problems.filter(({ severity }) => severity === "error");
		if (errors.length > 0) return printProblems(errors, verification.texts);
		if (verification.exit === 3) return 3;
		const refused = (await Promise.all(files.map(({ path }) => findWriteProblem(path, request.cwd, request)))).filter((problem) => problem !== null);
		if (refused.length > 0) return printProblems(refused, new Map());
		for (const { path, text } of files) await writeText(path, text, request.cwd);
		for (const { claim, path } of marked) say(`known-wrong until ${until}: ${claim} (${path})`);
		for (const { claim, because } of left) say(`left: ${claim}: ${because}`);
		say(`${marked.length} marked, ${left.length} left`);
		return 0;
	});
}
function findDateProblem(until, today) {
	const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(until) && isCalendarDay(until);
	if (isDay && until >= today) return null;
	return {
		ruleId: "invalid-option",
		path: "--until",
		place: null,
		reason: `Unexpected \`${safeLine(until)}\`, expected ${isDay ? "a day that is not past" : "a day such as `2027-06-01`"}`,
		advice: null,
		severity: "error"
	};
}
function isCalendarDay(text) {
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && isoDay(time) === text;
}
function isoDay(time) {
	return new Date(time).toISOString().slice(0, 10);
}
function say(text) {
	print(process.stdout, `${safeLine(text)}\n`);
}
export { baselineCommand };
