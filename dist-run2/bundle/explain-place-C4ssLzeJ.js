import { R as fromRoot, W as isPresent, n as printProblems, o as makePen, t as penFor } from "./screen-D1HJ9XQ7.js";
import { i as safeLines, o as inertLine, r as safeLine } from "./safe-VeDPlcJa.js";
import { o as verdictInks, p as readCommit, t as folderReporters } from "./reporters-DkjBpzDc.js";
import { t as directiveNote } from "./directives-DPDalRmX.js";
import { a as placeText, i as paragraph, n as heading, r as labelled } from "./entry-C1H-AEhJ.js";
import { t as alignColumns } from "./layout-AO-XQ7Y8.js";
import { n as nextStep, r as readReason } from "./words-8GrxNtd9.js";
import { n as writeOwn, t as ownFolder } from "./own-folder-CqUCtbM3.js";
import { t as verify } from "./verify-DDjAz4y1.js";
import { t as withBench } from "./bench-DV85M1Er.js";
import { n as printWords, t as print } from "./print-F5xpVbnJ.js";
import { platform } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { spawn } from "node:child_process";
// src/report/explanation.ts
function renderExplanation(report, options) {
	const pen = makePen(options);
	return report.documents.flatMap((document) => explainDocument(document, report, pen)).filter((lines) => lines.length > 0).map((lines) => `${lines.map(inertLine).join("\n")}\n`).join("\n");
}
function explainDocument(document, report, pen) {
	const needed = new Set(document.claims.flatMap((claim) => programNames(claim, document)));
	return [...document.programs.filter(({ name }) => needed.has(name)).flatMap((program) => [
		drawProgram(program, document.path, pen),
		drawMarks(program, document, pen),
		...document.runs.filter((run) => run.program === program.name && isAskedFor(run, document)).map((run) => drawRun(run, report, pen))
	]), ...document.claims.map((claim) => explainClaim(claim, document.path, pen))];
}
function programNames(claim, { runs }) {
	const compared = runs.filter(({ id }) => claim.runs.includes(id)).map(({ program }) => program);
	return [...claim.program === null ? [] : [claim.program], ...compared];
}
function isAskedFor({ id }, { claims }) {
	return claims.some(({ runs }) => runs.includes(id));
}
function drawProgram({ name, lines }, path, pen) {
	const width = Math.max(1, ...lines.map(({ place }) => String(place?.line ?? "").length));
	const added = lines.filter(({ place }) => place === null).length;
	const note = added === 0 ? "" : `, ${added} added by the sheet (+)`;
	return [`${pen.paint("name", `program ${safeLine(name)}`)}  ${pen.paint("faint", `${lines.length} ${lines.length === 1 ? "line" : "lines"} of ${safeLine(path)}${note}`)}`, ...lines.map(({ text, place }) => {
		const gutter = `  ${(place === null ? "+" : String(place.line)).padStart(width)} ${pen.symbols.bar}`;
		return `${pen.paint(place === null ? "added" : "faint", gutter)} ${safeLine(text)}`.trimEnd();
	})];
}
function drawMarks({ name }, { directives }, pen) {
	return directives.filter(({ block }) => block === name).flatMap((each) => labelled("mark", [safeLine(`${each.text} at line ${each.place.line}: ${directiveNote(each)}`)], pen));
}
function drawRun(run, { interpreters }, pen) {
	const name = interpreters.find(({ version }) => version === run.python)?.implementation ?? "python";
	const number = run.repeat === 0 ? "" : `, repeat ${run.repeat + 1}`;
	const because = run.clockBecause === null ? "" : ` (${safeLine(run.clockBecause)})`;
	const cached = run.cached ? ", from the cache" : "";
	const title = `run under ${safeLine(name)} ${run.python}, ${run.clock} clock${because}, isolation ${safeLine(run.isolation)}${number}${cached}`;
	const times = [run.durationSeconds === null ? "no duration" : `took ${seconds(run.durationSeconds)}`, ...run.cpuSeconds === null ? [] : [`${seconds(run.cpuSeconds)} of processor time`]];
	return [
		pen.paint("name", title),
		...labelled("ended", [`${run.ended}${run.exit === null ? "" : ` (status ${run.exit})`}, ${times.join(", ")}`], pen),
		...labelled("seen", drawSeen(run, pen), pen),
		...run.error === null ? [] : labelled("error", clipped(safeLines(run.error.traceback.trimEnd()), pen), pen)
	];
}
function drawSeen({ events, warnings }, pen) {
	const rows = [...events.map(({ at, stream, text }) => ({
		at,
		what: stream,
		text
	})), ...warnings.map(({ at, category, message, place }) => {
		return {
			at,
			what: "warning",
			text: `${category}: ${message}${place === null ? "" : ` (line ${place.line})`}`
		};
	})].toSorted((a, b) => a.at - b.at);
	if (rows.length === 0) return ["nothing"];
	const cells = rows.map(({ at, what, text }) => [
		seconds(at),
		what,
		safeLine(text)
	]);
	return clipped(alignColumns(cells).map((row) => row.join("").trimEnd()), pen);
}
const limit = 200;
function clipped(lines, pen) {
	if (lines.length <= limit) return lines;
	return [...lines.slice(0, limit), `${pen.symbols.ellipsis} and ${lines.length - limit} more lines`];
}
function explainClaim(claim, path, pen) {
	const title = {
		place: placeText(path, claim.place),
		word: claim.verdict,
		ink: verdictInks[claim.verdict],
		name: claim.id
	};
	return [
		heading(title, pen),
		...claim.reason === null ? [] : paragraph(readReason(claim.reason).sentence, pen),
		...claim.quotes.flatMap((quote) => labelled("quote", [safeLine(quote)], pen)),
		...claim.findings.flatMap((finding) => drawFinding(finding, pen)),
		...claim.verdict === "verified" ? [] : labelled("next", [nextStep(claim)], pen)
	];
}
function drawFinding({ kind, python, holds, expected, actual }, pen) {
	return [
		`  ${holds ? pen.paint("pass", pen.symbols.pass) : pen.paint("fail", pen.symbols.fail)} ${kind} on ${safeLine(python)}`,
		...labelled("expected", clipped(safeLines(expected), pen), pen),
		...labelled("seen", clipped(safeLines(actual), pen), pen)
	];
}
function seconds(value) {
	return `${value.toFixed(3)} s`;
}
// src/run/browser.ts
async function showInBrowser(file, id, { BROWSER }) {
	const address = `${pathToFileURL(file).href}${id === null ? "" : `#${encodeURIComponent(id)}`}`;
	const named = (BROWSER ?? "").split(":").filter((command) => command.trim() !== "");
	let why = null;
	for (const command of named.length === 0 ? [ofPlatform.get(platform()) ?? "xdg-open"] : named) {
		why = await failureOf(start(command, address));
		if (why === null) return null;
	}
	return why;
}
const ofPlatform = new Map([["darwin", "open"], ["win32", "rundll32 url.dll,FileProtocolHandler"]]);
async function failureOf(started) {
	return started.then(() => null, (error) => error instanceof Error ? error.message : String(error));
}
function start(command, address) {
	const [program = "", ...given] = command.trim().split(/\s+/u).map((word) => word.replaceAll("%s", address));
	return new Promise((resolve, reject) => {
		const child = spawn(program, command.includes("%s") ? given : [...given, address], {
			detached: true,
			stdio: "ignore"
		});
		child.once("error", reject).once("spawn", () => {
			child.unref();
			resolve();
		});
	});
}
// src/show-page.ts
const folder = "page";
async function showPage({ report, planned }, { cwd, root, env, strict }) {
	const { pagePath, renderSite } = await folderReporters.html();
	const files = renderSite(report, {
		planned,
		commit: await readCommit(cwd),
		strict
	});
	for (const { path, text } of files) await writeOwn(`${folder}/${path}`, text, root);
	const [document] = report.documents;
	const page = `${ownFolder}/${folder}/${document === void 0 ? "index.html" : pagePath(document.path)}`;
	return {
		page: fromRoot(page, {
			cwd,
			root
		}),
		why: await showInBrowser(join(root, page), document?.claims[0]?.id ?? null, env)
	};
}
// src/cli/explain-place.ts
async function isPlace(word, cwd) {
	return word.replace(/#.*$|:\d+(?::\d+)?$/su, "") !== word || /[./\\]/u.test(word) || await isPresent(word, cwd);
}
async function explainPlace(place, { open, ...flags }) {
	return withBench([place], flags, async ({ request, stopProgress }) => {
		const verification = await verify({
			...request,
			grep: null,
			changed: null,
			shard: null
		});
		stopProgress();
		const { report, problems, texts, exit } = verification;
		print(process.stdout, renderExplanation(report, penFor(process.stdout)));
		const errors = problems.filter(({ severity }) => severity === "error");
		if (errors.length > 0) printProblems(errors, texts);
		if (open === true && report.documents.length > 0) {
			const { page, why } = await showPage(verification, request);
			print(process.stdout, `\npage: ${safeLine(page)}\n`);
			if (why !== null) printWords(process.stderr, `claimcheck: no browser could be started: ${why}\n`);
		}
		return exit === 1 ? 0 : exit;
	});
}
export { explainPlace, isPlace };
