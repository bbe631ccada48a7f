import { G as readBytes, H as findWriteProblem, J as writeText, n as printProblems, o as makePen, t as penFor, x as parseSheet } from "./screen-D1HJ9XQ7.js";
import { o as inertLine, r as safeLine } from "./safe-VeDPlcJa.js";
import { t as createTwoFilesPatch } from "./libesm-Dg8S7zeP.js";
import { n as replaceValues, r as MagicString } from "./edit-DbArfdcI.js";
import { a as matchesLine, t as verify } from "./verify-DDjAz4y1.js";
import { t as withBench } from "./bench-DV85M1Er.js";
import { n as interrupted } from "./failure-CF1enUGg.js";
import { t as print } from "./print-F5xpVbnJ.js";
import { once } from "node:events";
import { createInterface } from "node:readline/promises";
// src/report/unified-diff.ts
function renderDiff(path, before, after, options) {
	if (before === after) return "";
	const pen = makePen(options);
	const lines = createTwoFilesPatch(path, path, before, after, "", "").split("\n").slice(0, -1);
	const from = lines.findIndex((line) => line.startsWith("---"));
	return `${lines.slice(from).map((line) => {
		const ink = line.startsWith("+") ? "added" : line.startsWith("-") ? "removed" : line.startsWith("@") ? "faint" : null;
		const text = safeLine(line.replace(/\r$/u, ""));
		return ink === null ? text : pen.paint(ink, text);
	}).map(inertLine).join("\n")}\n`;
}
// src/amend/realign.ts
function realign(patterns, lines, matches) {
	const pairs = commonPairs(patterns, lines, matches);
	const result = [];
	let [fromPattern, fromLine] = [0, 0];
	for (const [pattern, line] of [...pairs, [patterns.length, lines.length]]) {
		const gap = fillGap(patterns.slice(fromPattern, pattern), lines.slice(fromLine, line));
		if (gap === null) return null;
		result.push(...gap, ...patterns.slice(pattern, pattern + 1));
		[fromPattern, fromLine] = [pattern + 1, line + 1];
	}
	return result;
}
function fillGap(patterns, lines) {
	if (patterns.some(({ kind }) => kind === "glob" || kind === "regex")) return null;
	const first = patterns.findIndex(({ kind }) => kind === "any-lines");
	if (first === -1) return lines.map(literal);
	const behind = patterns.length - 1 - patterns.findLastIndex(({ kind }) => kind === "any-lines");
	const head = lines.slice(0, first);
	const tail = behind === 0 ? [] : lines.slice(head.length).slice(-behind);
	return [
		...head.map(literal),
		{ kind: "any-lines" },
		...tail.map(literal)
	];
}
function literal(text) {
	return {
		kind: "literal",
		text
	};
}
function commonPairs(patterns, lines, matches) {
	const agrees = (pattern, line) => {
		const [wanted, seen] = [patterns[pattern], lines[line]];
		return wanted !== void 0 && seen !== void 0 && wanted.kind !== "any-lines" && matches(wanted, seen);
	};
	const lengths = Array.from({ length: patterns.length + 1 }, () => new Uint32Array(lines.length + 1));
	const at = (pattern, line) => lengths[pattern]?.[line] ?? 0;
	for (let pattern = patterns.length - 1; pattern >= 0; pattern -= 1) for (let line = lines.length - 1; line >= 0; line -= 1) {
		const best = agrees(pattern, line) ? at(pattern + 1, line + 1) + 1 : Math.max(at(pattern + 1, line), at(pattern, line + 1));
		lengths[pattern]?.fill(best, line, line + 1);
	}
	const pairs = [];
	let [pattern, line] = [0, 0];
	while (pattern < patterns.length && line < lines.length) if (agrees(pattern, line)) pairs.push([pattern++, line++]);
	else if (at(pattern + 1, line) >= at(pattern, line + 1)) pattern += 1;
	else line += 1;
	return pairs;
}
// src/amend/expectation.ts
function amend(expectation, runs, matches) {
	switch (expectation.kind) {
		case "stdout": return amendLines(expectation.patterns, runs, matches);
		case "duration": return amendDuration(expectation, runs);
		case "error": return amendError(expectation, runs);
		case "warnings": return amendWarnings(expectation, runs);
		case "stderr":
		case "contains":
		case "lacks":
		case "unordered":
		case "order":
		case "timeline":
		case "cpu":
		case "exit":
		case "ends":
		case "holds":
		case "compared-with": return left$2(`\`${expectation.kind}\` is for a person to say`);
	}
}
function sameOutput(runs) {
	const outputs = runs.map(({ events }) => {
		const lines = events.filter(({ stream }) => stream === "stdout").map(({ text }) => text.trimEnd());
		return lines.slice(0, lines.findLastIndex((line) => line !== "") + 1);
	});
	const [first] = outputs;
	return first !== void 0 && outputs.every((each) => each.join("\n") === first.join("\n")) ? first : null;
}
function amendLines(patterns, runs, matches) {
	const lines = sameOutput(runs);
	if (lines === null) return left$2("the runs differ");
	const after = realign(patterns, lines, matches);
	if (after === null) return left$2("a pattern matches no line any more");
	const gone = patterns.flatMap((each) => {
		const stays = after.some((other) => other.kind === "literal" && each.kind === "literal" && other.text === each.text);
		return each.kind === "literal" && !stays && each.text.trim() !== "" ? [each.text.trim()] : [];
	});
	return {
		kind: "amended",
		value: {
			kind: "lines",
			before: patterns,
			after
		},
		gone
	};
}
function amendDuration({ time }, runs) {
	const stated = /^\s*(?<count>\d+(?:\.\d+)?)\s*(?<unit>ms|s)/u.exec(time.text)?.groups;
	if (time.kind !== "about" || stated === void 0) return left$2("a limit is for a person to say");
	const seconds = runs.flatMap(({ durationSeconds }) => durationSeconds ?? []);
	const mean = seconds.reduce((sum, each) => sum + each, 0) / seconds.length;
	if (seconds.length < runs.length || seconds.some((each) => Math.abs(each - mean) > mean * .1 + .05)) return left$2("the runs differ");
	const count = Number((stated["unit"] === "ms" ? mean * 1e3 : mean).toPrecision(2));
	return {
		kind: "amended",
		value: {
			kind: "text",
			text: time.text.replace(/^\s*\d+(?:\.\d+)?/u, String(count))
		},
		gone: [stated["count"] ?? ""]
	};
}
function amendError({ error }, runs) {
	const seen = [...new Set(runs.map((run) => run.error === null ? "" : `${run.error.type}: ${firstLine(run.error.message)}`))];
	const [first = ""] = seen;
	if (error === null || seen.length !== 1 || first === "") return left$2("whether there is an error is for a person to say");
	if (error.message !== null && error.message.kind !== "literal") return left$2("a pattern matches no message any more");
	const text = error.message === null ? first.slice(0, first.indexOf(":")) : first;
	const message = error.message === null ? [] : [error.message.text];
	const gone = [error.type, ...message].filter((each) => !text.includes(each));
	return {
		kind: "amended",
		value: {
			kind: "text",
			text: JSON.stringify(text)
		},
		gone
	};
}
function amendWarnings({ warnings }, runs) {
	const seen = runs.map((run) => run.warnings.map(({ category, message }) => `${category}: ${firstLine(message)}`).toSorted());
	const [first = []] = seen;
	if (warnings.length === 0 || first.length === 0) return left$2("whether there is a warning is for a person to say");
	if (seen.some((each) => each.join("\n") !== first.join("\n"))) return left$2("the runs differ");
	if (warnings.some(({ message }) => message !== null && message.kind !== "literal")) return left$2("a pattern is for a person to say");
	const text = `[${first.map((each) => JSON.stringify(each)).join(", ")}]`;
	const gone = warnings.map(({ category }) => category).filter((category) => !text.includes(category));
	return {
		kind: "amended",
		value: {
			kind: "text",
			text
		},
		gone
	};
}
function firstLine(text) {
	return text.split("\n")[0] ?? "";
}
function left$2(because) {
	return {
		kind: "left",
		because
	};
}
// src/amend/fence.ts
function canBeShown(lines) {
	return lines.length > 0 && lines.every((line) => !/^\s*(?:`{3,}|~{3,})|(?!\t)\p{Cc}/u.test(line));
}
function editFence({ text }, block, lines) {
	const starts = lineStarts(text);
	const [first] = block.lines;
	const last = block.lines.at(-1);
	if (first === void 0 || last === void 0) return null;
	const lineStart = starts[first.place.line - 1] ?? 0;
	const start = lineStart + first.place.column - 1;
	const end = (starts[last.place.line - 1] ?? 0) + last.place.column - 1 + last.text.length;
	const prefix = text.slice(lineStart, start);
	const newline = text.slice(0, start).includes("\r\n") ? "\r\n" : "\n";
	return {
		start,
		end,
		text: lines.join(newline + prefix)
	};
}
function editText(text, edits) {
	const edited = new MagicString(text);
	for (const { start, end, text: after } of edits) edited.update(start, end, after);
	return edited.toString();
}
function lineStarts(text) {
	return [0, ...[...text.matchAll(/\r\n|\n|\r/gu)].map((match) => match.index + match[0].length)];
}
// src/amend/shown-part.ts
function editPart(part, seen, context) {
	if (seen.length === 0 || seen.some((line) => changing.test(line))) return left$1("it may differ each time");
	if (!canBeShown(seen)) return left$1("it cannot be shown as it is");
	if (part.error !== null) return editError(part, seen, context);
	return part.form === "value" ? editValue(part, seen, context) : editLines(part, seen, context);
}
const changing = /\b0x[\da-f]{6,}\b|\/tmp\/|\/var\/folders\//iu;
function editValue({ place, lines: [shown = ""] }, seen, { document }) {
	const [value = "", ...others] = seen;
	const line = lineAt(document, place.line);
	const at = line.text.indexOf(shown, place.column - 1);
	if (others.length > 0) return left$1("more than one line was seen, and it is shown on one");
	if (at === -1 || line.text.indexOf(shown, at + 1) !== -1) return left$1("it is written in a way that must be edited by hand");
	return {
		kind: "edit",
		edit: {
			start: line.start + at,
			end: line.start + at + shown.length,
			text: value
		}
	};
}
function editError({ place, error, lines }, seen, { document, block }) {
	const last = seen.at(-1) ?? "";
	const [type = ""] = /^[\w.]+(?=: |$)/u.exec(last) ?? [];
	if (error === null || type === "" || !/^(?:\w+\.)*[A-Z]\w*$/u.test(type)) return left$1("whether there is an error is for a person to say");
	if (lines.some((line) => line.trim() !== "")) return left$1("it shows output before an error");
	const shown = error.message === "" ? error.type : `${error.type}: ${error.message}`;
	for (let number = block.endLine; number >= place.line; number -= 1) {
		const line = lineAt(document, number);
		const at = line.text.lastIndexOf(shown);
		if (at < (number === place.line ? place.column - 1 : 0) || line.text.slice(at + shown.length).trim() !== "") continue;
		const text = error.message === "" ? type : last;
		return {
			kind: "edit",
			edit: {
				start: line.start + at,
				end: line.start + at + shown.length,
				text
			}
		};
	}
	return left$1("it is written in a way that must be edited by hand");
}
function editLines(part, seen, { document, block, matches }) {
	const isString = /^\s*(?:"""|''')\s*$/u.test(lineAt(document, part.place.line).text);
	const first = part.place.line + Number(isString);
	const written = part.lines.map((text, index) => standing(lineAt(document, first + index), text.trimEnd()));
	const [head] = written;
	const last = written.at(-1);
	if (head === void 0 || last === void 0 || written.some((each) => each === null) || head === null || last === null) return left$1("it is written in a way that must be edited by hand");
	const after = realign(part.lines.map(patternOf), seen, matches);
	if (after === null) return left$1("it cannot be brought together with what was seen");
	const prefixes = written.map((each) => each?.prefix ?? "");
	const more = furtherPrefix(prefixes.at(-1) ?? "");
	if (after.length > prefixes.length && more === null) return left$1("more lines were seen than are shown");
	const isTyped = block.lines.some(({ text }) => text.trimStart().startsWith(">>>"));
	const texts = after.map((pattern, index) => textOf$1(pattern, part.lines[index] ?? "", isTyped && !/#/u.test(prefixes[0] ?? "")));
	if (isTyped && texts.some((text) => /^(?:>>>|\.\.\.)(?:\s|$)/u.test(text) && text.trim() !== "...")) return left$1("it looks like code at a prompt");
	const newline = document.text.slice(0, head.start).includes("\r\n") ? "\r\n" : "\n";
	const lines = texts.map((text, index) => index === 0 ? text : `${prefixes[index] ?? more ?? ""}${text}`.trimEnd());
	return {
		kind: "edit",
		edit: {
			start: head.start + head.prefix.length,
			end: last.end,
			text: lines.join(newline)
		}
	};
}
function patternOf(text) {
	if (/^\s*(?:\.\.\.|…|\[\.\.\.\])\s*$/u.test(text)) return { kind: "any-lines" };
	return {
		kind: "literal",
		text: text.trim() === "<BLANKLINE>" ? "" : text
	};
}
function textOf$1(pattern, written, isSession) {
	if (pattern.kind !== "literal") return patternOf(written).kind === "any-lines" ? written.trim() : "...";
	return isSession && pattern.text.trim() === "" ? "<BLANKLINE>" : pattern.text;
}
function furtherPrefix(prefix) {
	const comment = /^\s*(?:>\s*)*\s*#+>?\s?/u.exec(prefix)?.[0];
	if (comment !== void 0) return comment;
	return /Out ?\[/u.test(prefix) ? null : prefix;
}
function standing({ text, start }, shown) {
	const full = text.trimEnd();
	if (shown === "") return {
		text,
		start,
		prefix: full,
		end: start + full.length
	};
	if (!full.endsWith(shown)) return null;
	return {
		text,
		start,
		prefix: full.slice(0, full.length - shown.length),
		end: start + full.length
	};
}
function lineAt({ text }, number) {
	const ends = [...text.matchAll(/\r\n|\n|\r/gu)];
	const before = ends[number - 2];
	const start = before === void 0 ? 0 : before.index + before[0].length;
	return {
		text: text.slice(start, ends[number - 1]?.index ?? text.length),
		start
	};
}
function left$1(because) {
	return {
		kind: "left",
		because
	};
}
// src/amend/shown-findings.ts
function pairParts(parts, findings) {
	const seen = new Map();
	for (const run of new Set(findings.map((finding) => finding.run))) {
		const own = findings.filter((finding) => finding.run === run);
		let next = 0;
		for (const { expected, actual, holds } of own) {
			const at = parts.findIndex((part, index) => index >= next && expectedText(part) === expected);
			const part = parts[at];
			const isOpen = parts.filter((each) => expectedText(each) === expected).length > own.filter((each) => each.expected === expected).length;
			if (part === void 0 || isOpen && !holds) return null;
			next = at + 1;
			if (!holds) seen.set(part, [...seen.get(part) ?? [], actual]);
		}
	}
	return [...seen].map(([part, [first = "", ...others]]) => {
		return {
			part,
			seen: others.every((each) => each === first) && first.length < longest && first !== "(nothing)" ? first.split("\n") : null
		};
	});
}
const longest = 1900;
function expectedText({ lines, error }) {
	const ending = error === null ? [] : [error.message === "" ? error.type : `${error.type}: ${error.message}`];
	const whole = [...lines, ...ending].join("\n");
	return whole === "" ? "(nothing)" : whole;
}
// src/amend/pattern-value.ts
function patternValue(value) {
	if (value.kind === "text") return { value: value.text };
	const { before, after } = value;
	const items = after.map((pattern, index) => {
		const old = before[index];
		return old !== void 0 && patternText(old) === patternText(pattern) ? null : patternText(pattern);
	});
	return {
		value: listText(after),
		items
	};
}
function listText(patterns) {
	return patterns.length === 0 ? "\"\"" : `[${patterns.map(patternText).join(", ")}]`;
}
function patternText(pattern) {
	switch (pattern.kind) {
		case "literal": return pattern.text.trim() === "..." ? String.raw`{ matches: "^\\s*\\.\\.\\.\\s*$" }` : JSON.stringify(pattern.text);
		case "any-lines": return "\"...\"";
		case "glob": return `{ like: ${JSON.stringify(pattern.glob)} }`;
		case "regex": return `{ matches: ${JSON.stringify(pattern.source)} }`;
	}
}
// src/update.ts
async function planUpdate(request) {
	const verification = await verify({
		...request,
		bail: false
	});
	const amended = verification.report.documents.flatMap((report) => {
		const planned = verification.planned.find(({ document }) => document.path === report.path);
		return planned === void 0 ? [] : amendDocument(planned, report);
	});
	const sheets = await Promise.all([...new Set(amended.flatMap(({ amendment }) => amendment.kind === "sheet" ? [amendment.path] : []))].map((path) => editSheet(path, amended.flatMap(({ amendment }) => amendment.kind === "sheet" && amendment.path === path ? amendment.edits : []), request.cwd)));
	const documents = await Promise.all(verification.planned.map(async ({ document }) => {
		const edits = amended.flatMap(({ address, amendment }) => amendment.kind === "document" && address.startsWith(`${document.path}#`) ? amendment.edits : []);
		const after = edits.length === 0 ? document.text : editText(document.text, edits);
		const bytes = after === document.text ? null : await readBytes(document.path, request.cwd);
		const mark = bytes instanceof Uint8Array ? markOf(bytes) : "";
		return {
			path: document.path,
			before: mark + document.text,
			after: mark + after
		};
	}));
	const refused = new Set(sheets.filter(({ before, after }) => before === after).map(({ path }) => path));
	const isRefused = ({ amendment }) => amendment.kind === "sheet" && refused.has(amendment.path);
	return {
		verification,
		files: [...sheets, ...documents].filter(({ before, after }) => before !== after),
		changed: amended.filter((each) => each.amendment.kind !== "left" && !isRefused(each)).map(({ address, quotes }) => ({
			claim: address,
			quotes
		})),
		left: amended.flatMap((each) => {
			if (isRefused(each)) return [{
				claim: each.address,
				because: "its sheet says it in a way that must be edited by hand"
			}];
			return each.amendment.kind === "left" ? [{
				claim: each.address,
				because: each.amendment.because
			}] : [];
		})
	};
}
function amendDocument(planned, report) {
	return report.claims.filter(({ verdict }) => verdict === "refuted").flatMap((claim) => {
		const own = planned.claims.find(({ id }) => id === claim.id);
		if (own === void 0) return [];
		return [{
			address: `${report.path}#${claim.id}`,
			quotes: claim.implicit ? [] : claim.quotes,
			amendment: amendClaim(claim, own, planned, report)
		}];
	});
}
function amendClaim(claim, own, planned, report) {
	const { question } = own;
	if (own.knownWrong !== null) return left("it is marked as `known-wrong`");
	if (question.kind === "shown") return amendShown(claim, own, planned, report);
	if (question.kind !== "runs" || own.sheetPath === null || own.sheetPlace === null) return left("it is not an output or an expectation: repair the block or the sheet");
	if (question.howOften !== "always" || question.since !== null) return left("`since` and `how-often` are for a person to say");
	const runs = report.runs.filter(({ id }) => claim.runs.includes(id));
	const failing = new Set(claim.findings.filter(({ holds }) => !holds).map(({ kind }) => kind));
	const edits = [];
	for (const expectation of question.expectations.filter(({ kind }) => failing.has(kind))) {
		const amended = amend(expectation, runs, matchesLine);
		if (amended.kind === "left") return amended;
		const said = amended.gone.find((gone) => claim.quotes.some((quote) => says(quote, gone)));
		if (said !== void 0) return left(`the document says \`${said}\` itself, and a sentence is never rewritten`);
		edits.push({
			place: own.sheetPlace,
			path: ["expect", expectation.kind],
			...patternValue(amended.value)
		});
	}
	return edits.length === 0 ? left("nothing was seen that could be written") : {
		kind: "sheet",
		path: own.sheetPath,
		edits
	};
}
function says(quote, gone) {
	if (quote.indexOf(gone) === -1 || gone === "") return false;
	return !/^\d+$/u.test(gone) || new RegExp(String.raw`(?<![\d.])${gone}(?!\d|\.\d)`, "u").test(quote);
}
function amendShown(claim, { question, programName }, planned, { runs }) {
	if (question.kind !== "shown") return left("it is no output");
	if (question.volatile.length > 0) return left("what it shows may differ each time");
	const { document } = planned;
	const [part, ...others] = question.parts;
	const block = document.blocks.find(({ lines }) => lines[0]?.place.line === part?.place.line);
	const isWhole = part?.form === "output" && part.of.kind === "run" && others.length === 0 && part.error === null;
	const isFence = block !== void 0 && planned.roles[document.blocks.indexOf(block)] === "output";
	if (part === void 0 || !isWhole || !isFence) return amendParts(claim, question.parts, planned);
	const included = block.lines.find(({ place }) => place.origin !== void 0)?.place.origin;
	if (included !== void 0) return left(`it stands in \`${included.path}\`, which the document includes`);
	const shown = block.lines.map(({ text }) => text);
	if (shown.join("\n") !== part.lines.join("\n")) return left("remarks stand among the lines that it shows");
	const own = runs.filter(({ program, ended }) => program === programName && ended === "exit");
	const seen = own.length === 0 ? null : sameOutput(own);
	if (seen === null || !canBeShown(seen)) return left("the runs differ, or cannot be shown as they are");
	const after = realign(shown.map(linePattern), seen, matchesLine)?.map((pattern, index) => textOf(pattern, shown, index));
	const edit = after === void 0 ? null : editFence(document, block, after);
	return edit === null ? left("it cannot be brought together with what was seen") : {
		kind: "document",
		edits: [edit]
	};
}
function amendParts(claim, parts, { document }) {
	const wrong = pairParts(parts, claim.findings);
	if (wrong === null || wrong.length === 0) return left("which line it is that differs cannot be told");
	const edits = [];
	for (const { part, seen } of wrong) {
		const { line } = part.place;
		const block = document.blocks.find(({ place, endLine }) => place.line <= line && line <= endLine);
		const included = block?.lines.find(({ place }) => place.origin !== void 0)?.place.origin;
		if (included !== void 0) return left(`it stands in \`${included.path}\`, which the document includes`);
		if (part.below !== void 0 && parts.some(({ of }) => of.kind === "statement")) return left(`line ${line}: which statements it tells of is for a person to say`);
		if (block === void 0 || seen === null) return left("the runs differ, or cannot be shown as they are");
		const edited = editPart(part, seen, {
			document,
			block,
			matches: matchesLine
		});
		if (edited.kind === "left") return left(`line ${line}: ${edited.because}`);
		edits.push(edited.edit);
	}
	return {
		kind: "document",
		edits
	};
}
function linePattern(text) {
	return /^\s*(?:\.\.\.|…|\[\.\.\.\])\s*$/u.test(text) ? { kind: "any-lines" } : {
		kind: "literal",
		text
	};
}
function textOf(pattern, shown, index) {
	if (pattern.kind === "literal") return pattern.text;
	const written = shown.filter((text) => linePattern(text).kind === "any-lines");
	return shown.slice(index).find((text) => written.includes(text)) ?? written.at(-1) ?? "...";
}
async function editSheet(path, edits, cwd) {
	const bytes = await readBytes(path, cwd);
	if (!(bytes instanceof Uint8Array)) return {
		path,
		before: "",
		after: ""
	};
	const mark = markOf(bytes);
	const text = new TextDecoder().decode(bytes);
	const { text: edited, left: unplaced } = replaceValues(text, edits);
	const { problems } = parseSheet(path, new TextEncoder().encode(edited));
	const sound = unplaced.length === 0 && problems.every(({ severity }) => severity === "warning");
	return {
		path,
		before: mark + text,
		after: sound ? mark + edited : mark + text
	};
}
function markOf(bytes) {
	return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.slice(0, 3)).startsWith("﻿") ? "﻿" : "";
}
function left(because) {
	return {
		kind: "left",
		because
	};
}
// src/cli/update.ts
async function updateCommand(paths, { yes, ...flags }) {
	return withBench(paths, flags, async ({ request, stopProgress }) => {
		const { verification, files, changed, left } = await planUpdate({
			...request,
			changed: null,
			shard: null
		});
		stopProgress();
		if (request.signal?.aborted === true) return 0;
		const errors = verification.problems.filter(({ severity }) => severity === "error");
		if (errors.length > 0) return printProblems(errors, verification.texts);
		if (verification.exit === 3) return 3;
		for (const { path, before, after } of files) print(process.stdout, renderDiff(path, before, after, penFor(process.stdout)));
		for (const { claim, because } of left) say(`left: ${claim}: ${because}`);
		for (const { claim, quotes } of changed) say(`will be true: ${claim}${quotes.map((quote) => `, and the document goes on to say: ${quote}`).join("")}`);
		if (files.length === 0) {
			say("nothing to write");
			return 0;
		}
		const refused = (await Promise.all(files.map(({ path }) => findWriteProblem(path, request.cwd, request)))).filter((problem) => problem !== null);
		if (refused.length > 0) return printProblems(refused, new Map());
		const answer = yes === true ? "yes" : await ask(files.length);
		if (answer !== "yes") {
			say("nothing was written; --yes writes it");
			return answer === "no" ? 1 : interrupted();
		}
		let status = 0;
		for (const { path, before, after } of files) {
			const bytes = await readBytes(path, request.cwd);
			const isAsShown = bytes instanceof Uint8Array && asWritten.decode(bytes) === before;
			if (isAsShown) await writeText(path, after, request.cwd);
			else status = 1;
			say(isAsShown ? `wrote ${path}` : `left alone: ${path}, which was changed meanwhile`);
		}
		return status;
	});
}
const asWritten = new TextDecoder("utf-8", { ignoreBOM: true });
async function ask(count) {
	if (!process.stdin.isTTY || !process.stdout.isTTY) return "no";
	const questions = createInterface({
		input: process.stdin,
		output: process.stdout
	});
	const answer = questions.question(`Write ${count} ${count === 1 ? "file" : "files"}? [y/N] `);
	const interruption = once(questions, "SIGINT").then(() => "interrupted");
	const end = once(questions, "close").then(() => "no");
	try {
		return await Promise.race([
			answer.then((said) => /^\s*y(?:es)?\s*$/iu.test(said) ? "yes" : "no", () => "no"),
			interruption,
			end
		]);
	} finally {
		questions.close();
	}
}
function say(text) {
	print(process.stdout, `${safeLine(text.replaceAll(/\s+/gu, " "))}\n`);
}
export { updateCommand };
