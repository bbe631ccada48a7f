import { I as configPath, J as writeText, R as fromRoot, U as isAbsent, W as isPresent, n as printProblems, x as parseSheet, y as loadChangedSources, z as toRoot } from "./screen-D1HJ9XQ7.js";
import { n as timeTolerance, t as allowedDeviation } from "./range-D1nOPxIl.js";
import { t as failsGate } from "./gate-CwAddhhU.js";
import { r as verifySources } from "./verify-DDjAz4y1.js";
import { r as safeLine } from "./safe-VeDPlcJa.js";
import { t as withBench } from "./bench-DV85M1Er.js";
import { t as print } from "./print-F5xpVbnJ.js";
import { basename, dirname, extname, relative } from "node:path";
// src/draft/occurrence.ts
function quoteAt(document, text, line) {
	const folded = fold(text);
	if (folded === "") return null;
	const places = document.lines.flatMap((each) => {
		const count = fold(each.text).split(folded).length - 1;
		const first = each.segments[0]?.place.line ?? 0;
		const last = each.segments.at(-1)?.place.line ?? first;
		return Array.from({ length: count }, () => first <= line && line <= last);
	});
	const nth = places.indexOf(true) + 1;
	if (nth === 0) return null;
	return {
		text: folded,
		nth: places.length === 1 ? null : nth
	};
}
function fold(text) {
	return text.replaceAll(/\s+/gu, " ").trim();
}
// src/draft/sentences.ts
function readSentences(document) {
	const lines = document.text.split(/\r\n|\n|\r/u);
	return document.lines.filter(({ kind }) => prose.has(kind)).flatMap((line) => sentencesOf(document, lines, line));
}
const prose = new Set([
	"paragraph",
	"list-item",
	"table-cell"
]);
const longest = 300;
const label = /^[\p{L}\p{N} ()]{1,20}[:：]$/u;
function sentencesOf(document, lines, line) {
	return [...line.text.matchAll(/[^.!?。！？；]*(?:[.!?](?!\s|$)[^.!?。！？；]*)*(?:[.!?。！？；]+|$)/gu)].flatMap((piece) => {
		const text = piece[0].trim();
		if (text.length < 4 || text.length > longest || label.test(text)) return [];
		const from = piece.index + piece[0].indexOf(text);
		const [start, last] = [placeAt(line, from), placeAt(line, from + text.length - 1)];
		return [{
			text,
			written: writtenBetween(lines, start, last),
			line: start.line,
			blocks: blocksNear(document, line, start.line)
		}];
	});
}
function placeAt({ segments }, offset) {
	const segment = segments.findLast((each) => each.offset <= offset);
	if (segment === void 0) return {
		line: 1,
		column: 1
	};
	return {
		line: segment.place.line,
		column: segment.place.column + offset - segment.offset
	};
}
function writtenBetween(lines, start, last) {
	const text = lines.slice(start.line - 1, last.line).join(" ");
	const before = lines.slice(start.line - 1, last.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
	const head = /[`*_]*$/u.exec(text.slice(0, start.column - 1))?.[0] ?? "";
	const tail = /^[`*_]*/u.exec(text.slice(before + last.column))?.[0] ?? "";
	return head + text.slice(start.column - 1, before + last.column) + tail;
}
function blocksNear({ blocks, headings }, { heading }, line) {
	const path = new Set([null, heading]);
	for (let above = heading; above !== null; above = headings[above]?.parent ?? null) path.add(above);
	return [blocks.findLast((block) => block.lang === "python" && block.endLine < line && path.has(block.heading)), blocks.find((block) => block.lang === "python" && block.place.line > line && block.heading === heading)].filter((block) => block !== void 0);
}
// src/draft/signs.ts
function readSigns(sentence) {
	const said = sentence.replaceAll(code, "`");
	return [
		...durations(sentence),
		...types(sentence, warningType).map((category) => ({
			kind: "warning",
			category
		})),
		...types(sentence, errorType).map((type) => ({
			kind: "error",
			type
		})),
		...versions(sentence),
		...order.test(said) ? [{ kind: "order" }] : [],
		...output.test(said) ? [{
			kind: "output",
			shown: shownIn(sentence)
		}] : [],
		...number.test(said) ? [{ kind: "number" }] : [],
		...said !== sentence && absolute.test(said) ? [{ kind: "absolute" }] : []
	];
}
const code = /(?<marks>`+)(?<text>[^`]+)\k<marks>/gu;
function shownIn(sentence) {
	const behind = printing.exec(sentence);
	if (behind === null || negation.test(sentence)) return [];
	return [...sentence.slice(behind.index).matchAll(code)].map(({ groups }) => groups?.["text"]?.trim() ?? "").filter((text) => text !== "");
}
const printing = /输出|打印|(?<![\w`])(?:prints|printed|outputs|displays|(?:will|should|would|to) (?:print|output|display))(?![\w`(])/iu;
const negation = /不|没|(?<!\w)(?:not|never|no|nothing|without|instead)(?!\w)|n['’]t(?!\w)/iu;
const warningType = /(?<![\w.])[A-Z]\w*Warning(?!\w)/gu;
const errorType = /(?<![\w.])(?:[A-Z]\w*(?:Error|Exception|Group)|KeyboardInterrupt|SystemExit|StopIteration|StopAsyncIteration)(?!\w)/gu;
function types(sentence, pattern) {
	return [...new Set(sentence.match(pattern) ?? [])];
}
const units = {
	ms: {
		seconds: .001,
		unit: "ms"
	},
	millisecond: {
		seconds: .001,
		unit: "ms"
	},
	milliseconds: {
		seconds: .001,
		unit: "ms"
	},
	毫秒: {
		seconds: .001,
		unit: "ms"
	},
	s: {
		seconds: 1,
		unit: "s"
	},
	sec: {
		seconds: 1,
		unit: "s"
	},
	secs: {
		seconds: 1,
		unit: "s"
	},
	second: {
		seconds: 1,
		unit: "s"
	},
	seconds: {
		seconds: 1,
		unit: "s"
	},
	秒: {
		seconds: 1,
		unit: "s"
	},
	秒钟: {
		seconds: 1,
		unit: "s"
	}
};
const time = /(?<![\w.])(?<count>\d+(?:\.\d+)?)[\s-]?(?:(?<word>ms|milliseconds?|s|secs?|seconds?)(?![\p{L}\p{N}])|(?<sign>毫秒|秒钟|秒))/giu;
function durations(sentence) {
	return [...sentence.matchAll(time)].flatMap(({ groups }) => {
		const known = units[(groups?.["word"] ?? groups?.["sign"] ?? "").toLowerCase()];
		const count = groups?.["count"] ?? "";
		if (known === void 0) return [];
		return [{
			kind: "duration",
			seconds: Number(count) * known.seconds,
			time: `${count}${known.unit}`
		}];
	});
}
function versions(sentence) {
	const found = /(?:python|version|since|from|until|before|版本|自|从)\s*v?(\d+\.\d+)|(?<![\d.])(3\.\d{1,2})\+?\s*(?:起|之后|以上|以后|及)/iu.exec(sentence);
	const version = found?.[1] ?? found?.[2];
	return version === void 0 ? [] : [{
		kind: "version",
		version
	}];
}
const order = /串行|并行|并发|依次|同时|(?<!\w)(?:concurrently|sequentially|in parallel|in order|at the same time)(?!\w)/iu;
const output = /输出|打印|报错|抛出|返回|耗时|(?<!\w)(?:prints|printed|outputs|displays|returns|raises|throws|takes|fails|(?:will|would|should|must|does|did|to|n['’]t|not) (?:print|output|display|raise|throw|fail))(?!\w)/iu;
const number = /(?<![\w.])\d+(?:\.\d+)?\s?(?:%|x(?!\w)|倍|times(?!\w)|[KMG]i?B(?!\w)|bytes(?!\w)|minutes?(?!\w)|分钟|hours?(?!\w)|小时|次)/iu;
const absolute = /只有|只能|从不|永远|总是|绝不|(?<!\w)(?:only|never|always)(?!\w)/iu;
// src/draft/subject.ts
function readSubject(block, { document, roles, programs }, report) {
	const index = document.blocks.indexOf(block);
	const program = programs.find(({ blockIds }) => blockIds[0] === block.id);
	if (roles[index] !== "unclaimed" && roles[index] !== "session" || program === void 0) return [];
	const next = document.blocks[index + 1];
	const subject = {
		block,
		program: {
			block: block.selector,
			uses: selectorsOf(program, document).slice(1)
		},
		run: report.runs.find((run) => run.program === program.name) ?? null,
		implicit: report.claims.filter((claim) => claim.implicit && claim.program === program.name),
		output: next !== void 0 && roles[index + 1] === "output" ? next : null
	};
	return [[block.id, subject]];
}
function selectorsOf({ blockIds }, { blocks }) {
	return blockIds.flatMap((id) => blocks.find((block) => block.id === id)?.selector ?? []);
}
// src/draft/yaml-text.ts
function scalar(text) {
	return isPlain(text) ? text : quoted(text);
}
function quoted(text) {
	return JSON.stringify(text).replaceAll(/[\u007f-\u00a0\u00ad\u2028\u2029\ufeff\ufffe\uffff]|\p{Cf}/gu, (character) => {
		const code = character.codePointAt(0) ?? 0;
		return code > 65535 ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
	});
}
function isPlain(text) {
	return /^[\p{L}_][\p{L}\p{N} _.+/()（）、，。-]*$/u.test(text) && !text.endsWith(" ") && !/^(?:true|false|null|yes|no|on|off|none|y|n)$/iu.test(text);
}
// src/draft/suggestion.ts
function suggest(sign, { line, quote, subject }) {
	const run = subject?.run ?? null;
	return {
		place: { line },
		quote,
		program: subject?.program ?? null,
		expect: expectText(sign, run),
		note: `says ${signWords[sign.kind]}; ${run === null ? "nothing was run for it" : `seen: ${seenText(sign, run)}`}`
	};
}
const signWords = {
	duration: "how long it takes",
	error: "that an error is raised",
	warning: "that there is a warning",
	version: "from which version on",
	order: "in which order",
	output: "what it shows",
	number: "a number",
	absolute: "only, never or always"
};
function expectText(sign, run) {
	switch (sign.kind) {
		case "duration": return [`expect: { duration: ${sign.time} }`];
		case "error": return [`expect: { error: ${sign.type} }`];
		case "warning": return [`expect: { warnings: [${sign.category}] }`];
		case "version": return [`since: "${sign.version}"`, "expect: { holds: \"an expression that is true from there on only\" }"];
		case "order": {
			const [first = "first line", second = "second line"] = stdoutOf$1(run);
			return [`expect: { order: [${quoted(first)}, ${quoted(second)}] }`];
		}
		case "output": return [`expect: { contains: [${(sign.shown.length > 0 ? sign.shown : [firstOf(run)]).map(quoted).join(", ")}] }`];
		case "number": return [`expect: { contains: [${quoted(firstOf(run))}] }`];
		case "absolute": return ["expect: { holds: \"an expression of Python\" }"];
	}
}
function seenText(sign, run) {
	if (sign.kind === "duration" && run.durationSeconds !== null) return `${run.durationSeconds.toFixed(2)} s`;
	if (run.error !== null) return `${run.error.type}: ${run.error.message}`.slice(0, 120);
	const warnings = run.warnings.map(({ category }) => category);
	if (sign.kind === "warning" && warnings.length > 0) return warnings.join(", ");
	const lines = stdoutOf$1(run);
	if (lines.length === 0) return "no output";
	return lines.slice(0, 3).map((line) => quoted(line.slice(0, 60))).join(", ");
}
function firstOf(run) {
	return stdoutOf$1(run).find((line) => line.trim() !== "") ?? "a line";
}
function stdoutOf$1(run) {
	return (run?.events ?? []).filter(({ stream }) => stream === "stdout").map(({ text }) => text);
}
// src/draft/values.ts
function draftValues(document, program, claims) {
	const shown = claims.flatMap(({ question }) => question.kind === "shown" ? [question] : []);
	if (shown.length === 0 || shown.some(({ volatile }) => volatile.length > 0)) return [];
	const parts = shown.flatMap((question) => question.parts);
	const drafted = parts.map((part) => draftPart(document, program, part, part === parts.at(-1)));
	return drafted.includes(null) ? [] : drafted.flatMap((each) => each ?? []);
}
function draftPart(document, program, part, isLast) {
	const typed = typedFor(program, part);
	const [value = ""] = part.lines;
	if (typed === null || part.isAside === true || part.isNamed === true) return null;
	const { line } = part.place;
	const drafted = (text, expect) => {
		const quote = quoteAt(document, text, line);
		return quote === null ? null : {
			quote,
			line,
			expect
		};
	};
	if (part.error !== null) {
		const { type, message } = part.error;
		const error = message === "" ? type : `${type}: ${message}`;
		const at = lineBelow(document, line, error);
		const quote = at === null ? null : quoteAt(document, error, at);
		if (at === null || quote === null || !isLast || part.lines.length > 0 || !typed.isEnd) return null;
		return {
			quote,
			line: at,
			expect: {
				kind: "error",
				error
			}
		};
	}
	const said = sourceLine(document, line);
	if (/^(?:print|pprint)\(/u.test(typed.text)) return part.lines.some((each) => each.trim() === "") ? null : drafted(said, {
		kind: "contains",
		lines: part.lines
	});
	if (part.lines.length !== 1 || !literal.test(value.trim()) || /\bawait\b|\byield\b|:=/u.test(typed.text)) return null;
	const bound = /^(?<name>[A-Za-z_]\w*)\s*=(?!=)/u.exec(typed.text)?.groups?.["name"];
	if (bound === void 0 && /^[\w.[\]'", ]+\s*(?:[-+*/%|&^@]|\*\*|\/\/|<<|>>)?=(?!=)/u.test(typed.text)) return null;
	return drafted(said, {
		kind: "holds",
		expression: `${wrapped(bound ?? typed.text)} == ${value.trim()}`
	});
}
function typedFor({ lines, chunks = [] }, { of, place, ending }) {
	switch (of.kind) {
		case "run": return ending === void 0 ? null : typedOn(lines[ending], place);
		case "statement": return typedOn(lines[of.line], place);
		case "chunk": {
			const [from, to] = [chunks[of.index]?.firstLine ?? 0, chunks[of.index + 1]?.firstLine ?? lines.length];
			const [only, ...others] = lines.slice(from, to).filter(({ text }) => text.trim() !== "");
			const text = only === void 0 ? "" : codeOf(only, null);
			return others.length === 0 && chunks[of.index]?.mode === "prompt" && isWhole(text) ? {
				text,
				isEnd: of.index === chunks.length - 1
			} : null;
		}
	}
}
function typedOn(line, { line: at, column }) {
	const text = line === void 0 ? "" : codeOf(line, at === line.place?.line ? column : null);
	return isWhole(text) ? {
		text,
		isEnd: false
	} : null;
}
function lineBelow({ text }, from, sought) {
	const at = text.split(/\r\n|\n|\r/u).slice(from - 1, from - 1 + longestTraceback).findIndex((line) => line.includes(sought));
	return at === -1 ? null : from + at;
}
const longestTraceback = 30;
function codeOf({ text, place, indent }, column) {
	const end = column === null || place === null ? text.length : column - place.column + indent;
	const code = text.slice(0, end).trim();
	return column === null && /#/u.test(code) && !/['"]/u.test(code) ? (code.split("#", 1)[0] ?? "").trim() : code;
}
function isWhole(text) {
	const opened = text.match(/[([{]/gu)?.length ?? 0;
	const closed = text.match(/[)\]}]/gu)?.length ?? 0;
	return text !== "" && opened === closed && !/[:\\]$|;/u.test(text) && !text.includes("#");
}
function wrapped(expression) {
	return /^[\w.]+$|^[\w.]+\([^()]*\)$/u.test(expression) ? expression : `(${expression})`;
}
function sourceLine({ text }, line) {
	return (text.split(/\r\n|\n|\r/u)[line - 1] ?? "").trim().replace(/^(?:>>>|In \[\d*\]:|>)\s+/u, "");
}
const literal = /^(?:[-+]?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[-+]?\d+)?j?|True|False|None|[rbu]?'(?:[^'\\]|\\.)*'|[rbu]?"(?:[^"\\]|\\.)*"|[([{][^<>…]*[)\]}])$/iu;
// src/draft/draft.ts
function draftSheet({ planned, report, path }) {
	const { document } = planned;
	const subjects = new Map(document.blocks.flatMap((block) => readSubject(block, planned, report)));
	const said = readSentences(document).map((sentence) => draftSentence(document, sentence, subjects));
	const shown = [...subjects.values()].map((subject) => draftShown(document, subject, planned));
	const claims = onlyIds([...shown, ...said].flatMap((each) => each.claims));
	const claimed = new Set(claims.map((claim) => claim.block));
	return {
		document: path,
		claims,
		suggestions: [...shown, ...said].flatMap((each) => each.suggestions),
		ignores: [...subjects.values()].flatMap((subject) => ignoreUnclean(subject, claimed))
	};
}
const nothing$1 = {
	claims: [],
	suggestions: []
};
function draftShown(document, subject, planned) {
	const { block, run, output } = subject;
	if (run === null || output === null || block.lang !== "python") return draftShownValues(document, subject, planned);
	const lines = trimmed(output.lines.map(({ text }) => text));
	const seen = trimmed(stdoutOf(run));
	const quote = longestQuote(document, output);
	if (quote === null || lines.length === 0) return nothing$1;
	const { line } = quote;
	if (run.ended === "exit" && lines.join("\n") === seen.join("\n")) return {
		claims: [claimOf(subject, quote, "output", {
			kind: "stdout",
			lines: seen
		})],
		suggestions: []
	};
	const raised = raisedIn(run, lines.join("\n"));
	if (raised !== null) return {
		claims: [claimOf(subject, quote, "error", {
			kind: "error",
			error: raised
		})],
		suggestions: []
	};
	if (seen.length === 0) return draftShownValues(document, subject, planned);
	if (run.ended !== "exit" || shownHolds(subject)) return nothing$1;
	const first = longestQuote(document, block);
	const claims = first === null ? [] : [claimOf(subject, first, "runs", {
		kind: "warnings",
		warnings: []
	})];
	const suggestion = suggest({
		kind: "output",
		shown: []
	}, {
		line,
		quote: quote.quote,
		subject
	});
	return {
		claims: run.warnings.length > 0 ? [] : claims,
		suggestions: [suggestion]
	};
}
function draftShownValues(document, subject, planned) {
	const { block, run, implicit } = subject;
	const program = planned.programs.find(({ name }) => name === run?.program);
	if (program === void 0 || run === null || subject.program.uses.length > 0) return nothing$1;
	const isClean = implicit.some(({ id, verdict }) => id.endsWith("/clean") && verdict === "verified");
	const own = planned.claims.filter(({ programName, implicit: isImplicit }) => isImplicit && programName === program.name);
	const values = isClean ? draftValues(document, program, own) : [];
	const isTold = shownHolds(subject);
	const claims = values.map(({ quote, line, expect }) => ({
		...claimOf(subject, {
			quote,
			line
		}, expect.kind === "error" ? "error" : "value", expect),
		...isTold ? { isOfShown: true } : {}
	}));
	return block.lang === null ? nothing$1 : {
		claims,
		suggestions: []
	};
}
function shownHolds({ implicit }) {
	return implicit.some((claim) => !claim.id.endsWith("/clean") && claim.verdict === "verified");
}
function draftSentence(document, { text, written, line, blocks }, subjects) {
	const near = blocks.flatMap((block) => subjects.get(block.id) ?? []);
	const signs = readSigns(written).filter((sign) => canBeShown(sign, near[0]?.run ?? null));
	const quote = signs.length === 0 ? null : quoteAt(document, text, line);
	if (quote === null) return nothing$1;
	for (const sign of signs) for (const subject of near) {
		const expect = subject.run === null || subject.block.lang !== "python" ? null : shownBy(sign, subject.run, text);
		if (expect !== null) return {
			claims: [claimOf(subject, {
				quote,
				line
			}, idWords[sign.kind], expect)],
			suggestions: []
		};
	}
	return {
		claims: [],
		suggestions: signs.slice(0, 1).map((sign) => suggest(sign, {
			line,
			quote,
			subject: near[0] ?? null
		}))
	};
}
const idWords = {
	duration: "duration",
	error: "error",
	warning: "warning",
	version: "version",
	order: "order",
	output: "prints",
	number: "number",
	absolute: "absolute"
};
function canBeShown(sign, run) {
	const lines = run === null ? [] : stdoutOf(run);
	switch (sign.kind) {
		case "order": return lines.length > 1;
		case "output": return lines.length > 0 || sign.shown.length > 0;
		case "number": return lines.length > 0;
		case "duration":
		case "error":
		case "warning":
		case "version":
		case "absolute": return true;
	}
}
function shownBy(sign, run, sentence) {
	switch (sign.kind) {
		case "duration": {
			const range = {
				kind: "about",
				text: sign.time,
				value: sign.seconds,
				tolerance: null
			};
			const deviation = Math.abs((run.durationSeconds ?? Infinity) - sign.seconds);
			return sign.seconds >= .3 && deviation <= allowedDeviation(range, timeTolerance[run.clock]) ? {
				kind: "duration",
				time: sign.time
			} : null;
		}
		case "error": {
			const error = raisedIn(run, sentence);
			return error === null ? null : {
				kind: "error",
				error
			};
		}
		case "warning": {
			const isSeen = run.warnings.some(({ category }) => bare(category) === sign.category);
			const warnings = run.warnings.map(({ category, message }) => `${category}: ${message.split("\n")[0] ?? ""}`);
			return isSeen ? {
				kind: "warnings",
				warnings
			} : null;
		}
		case "output": {
			const lines = stdoutOf(run).map((line) => line.trim());
			return sign.shown.length > 0 && sign.shown.every((each) => lines.includes(each)) ? {
				kind: "contains",
				lines: [...new Set(sign.shown)]
			} : null;
		}
		case "version":
		case "order":
		case "number":
		case "absolute": return null;
	}
}
function raisedIn({ error }, text) {
	if (error === null || !new RegExp(String.raw`(?<![\w])${bare(error.type)}(?!\w)`, "u").test(text)) return null;
	const [message = ""] = error.message.split("\n");
	return message !== "" && !error.message.includes("\n") && text.includes(message) ? `${error.type}: ${message}` : error.type;
}
function bare(type) {
	return type.slice(type.lastIndexOf(".") + 1);
}
function longestQuote(document, { lines }) {
	const [best] = lines.flatMap(({ text, place: { line } }) => {
		const quote = quoteAt(document, text, line);
		return quote === null ? [] : [{
			quote,
			line
		}];
	}).toSorted((a, b) => Number(a.quote.nth !== null) - Number(b.quote.nth !== null) || b.quote.text.length - a.quote.text.length);
	return best ?? null;
}
function claimOf({ block, program }, { quote, line }, what, expect) {
	return {
		id: `${block.id.replaceAll(/[\s#]+/gu, "-")}-${what}`,
		block: block.id,
		line,
		quote,
		program,
		expect
	};
}
function ignoreUnclean({ block, implicit }, claimed) {
	const failing = implicit.find(({ verdict }) => verdict !== "verified");
	const isOutputAlone = failing?.id.endsWith("/clean") === false;
	if (failing === void 0 || claimed.has(block.id)) return [];
	const because = `${isOutputAlone ? "what it shows was not seen" : "did not run clean"} when this was drafted: ${failing.reason ?? failing.verdict}`;
	return [{
		block: block.selector,
		blockId: block.id,
		line: block.place.line,
		because: because.slice(0, 200)
	}];
}
function onlyIds(claims) {
	const counts = new Map();
	return claims.map((claim) => {
		const count = (counts.get(claim.id) ?? 0) + 1;
		counts.set(claim.id, count);
		return count === 1 ? claim : {
			...claim,
			id: `${claim.id}-${count}`
		};
	});
}
function stdoutOf({ events }) {
	return events.filter(({ stream }) => stream === "stdout").map(({ text }) => text);
}
function trimmed(lines) {
	const ends = lines.map((line) => line.trimEnd());
	return ends.slice(0, ends.findLastIndex((line) => line !== "") + 1);
}
// src/draft/expect-text.ts
function expectLines(expect) {
	return ["expect:", ...valueLines(expect).map((line) => `  ${line}`)];
}
function valueLines(expect) {
	switch (expect.kind) {
		case "stdout": return expect.lines.length === 0 ? ["stdout: \"\""] : ["stdout:", ...expect.lines.map((line) => `  - ${patternText(line)}`)];
		case "contains": return ["contains:", ...expect.lines.map((line) => `  - ${patternText(line)}`)];
		case "error": return [`error: ${quoted(expect.error)}`];
		case "warnings": return expect.warnings.length === 0 ? ["warnings: none"] : ["warnings:", ...expect.warnings.map((warning) => `  - ${quoted(warning)}`)];
		case "duration": return [`duration: ${expect.time}`];
		case "holds": return [`holds: ${quoted(expect.expression)}`];
	}
}
function patternText(line) {
	return line.trim() === "..." ? `{ matches: ${quoted(String.raw`^\s*\.\.\.\s*$`)} }` : quoted(line);
}
// src/draft/settle.ts
function settle(draft, { failing, wrong, lines, report }) {
	const byId = new Map(failing.map((claim) => [claim.id, claim]));
	const unclean = failing.filter(({ implicit }) => implicit).flatMap((claim) => ignoresOf(claim, report));
	const ignoredIds = new Set(unclean.map(({ blockId }) => blockId));
	const ignoredSelectors = new Set(unclean.map(({ block }) => block));
	const isOut = ({ id, block, program }) => {
		const [first, last] = lines.get(id) ?? [0, 0];
		const isWrong = wrong.some((line) => first <= line && line <= last);
		return byId.has(id) || isWrong || ignoredIds.has(block) || program.uses.some((each) => ignoredSelectors.has(each));
	};
	const out = draft.claims.filter(isOut);
	const notSaid = new Set(out.flatMap(({ isOfShown, block }) => isOfShown === true ? [block] : []));
	const isLeft = ({ isOfShown, block }) => isOfShown === true && notSaid.has(block);
	const demoted = out.filter((claim) => !isLeft(claim)).map((claim) => toSuggestion(claim, byId.get(claim.id)?.reason ?? "not seen again"));
	return {
		...draft,
		claims: draft.claims.filter((claim) => !isOut(claim) && !isLeft(claim)),
		suggestions: [...draft.suggestions, ...demoted],
		ignores: [...draft.ignores, ...unclean.filter(({ blockId }) => !draft.ignores.some((each) => each.blockId === blockId))]
	};
}
function ignoresOf({ place: at, program, reason, verdict }, { documents }) {
	const blocks = documents.flatMap((document) => document.blocks).filter(({ role }) => role !== "output");
	const block = blocks.find(({ id }) => id === program) ?? blocks.find(({ place, endLine }) => at !== null && place.line <= at.line && at.line <= endLine);
	if (block === void 0) return [];
	const because = `did not hold when this was drafted: ${reason ?? verdict}`.slice(0, 200);
	return [{
		block: block.selector,
		blockId: block.id,
		line: block.place.line,
		because
	}];
}
function toSuggestion({ line, quote, program, expect }, note) {
	return {
		place: { line },
		quote,
		program,
		expect: expectLines(expect),
		note
	};
}
// src/draft/sheet-text.ts
function sheetText(draft, schema) {
	const entries = [...draft.claims.map((claim) => ({
		line: claim.line,
		id: claim.id,
		lines: claimLines(claim)
	})), ...draft.suggestions.map((each) => ({
		line: each.place.line,
		id: null,
		lines: suggestionLines(each)
	}))].toSorted((a, b) => a.line - b.line);
	const out = [
		`# yaml-language-server: $schema=${schema}`,
		...introduction(draft),
		`document: ${pathText(draft.document)}`,
		"",
		...entries.length === 0 ? [] : [draft.claims.length === 0 ? "# claims:" : "claims:"]
	];
	const lines = new Map();
	for (const entry of entries) {
		if (entry.id !== null) lines.set(entry.id, [out.length + 1, out.length + entry.lines.length]);
		out.push(...entry.lines);
	}
	if (draft.ignores.length > 0) out.push(...entries.length === 0 ? [] : [""], "ignore:");
	for (const { block, because, line } of draft.ignores) out.push(`  # line ${line}`, `  - block: ${scalar(block)}`, `    because: ${quoted(because)}`);
	return {
		text: `${out.join("\n")}\n`,
		lines
	};
}
function introduction({ claims, suggestions }) {
	const drafted = "# Drafted from one run.";
	const isComment = "A comment becomes a claim when its marks are taken away";
	if (claims.length > 0) return [`${drafted} Claims hold as they stand. ${isComment}.`];
	return [suggestions.length > 0 ? `${drafted} ${isComment}, and that of \`claims:\`.` : drafted];
}
function claimLines({ id, line, quote, program, expect }) {
	return [
		`  # line ${line}`,
		`  - id: ${scalar(id)}`,
		`    quote: ${quoteText(quote)}`,
		`    program: ${programText(program)}`,
		...expectLines(expect).map((text) => `    ${text}`)
	];
}
function suggestionLines({ place, quote, program, expect, note }) {
	return [
		`  # line ${place.line}: ${oneLine(note)}`,
		`  # - quote: ${quoteText(quote)}`,
		`  #   program: ${program === null ? "{ code: \"...\" }" : programText(program)}`,
		...expect.map((text) => `  #   ${text}`)
	];
}
function quoteText({ text, nth }) {
	return nth === null ? scalar(text) : `{ text: ${quoted(text)}, nth: ${nth} }`;
}
function programText({ block, uses }) {
	if (uses.length === 0) return scalar(block);
	return `{ uses: [${uses.map(quoted).join(", ")}], block: ${quoted(block)} }`;
}
function oneLine(text) {
	return text.replaceAll(/\s+/gu, " ").trim();
}
function pathText(path) {
	return /^(?:\.\.\/)*[\p{L}_][\p{L}\p{N}_./-]*$/u.test(path) ? path : quoted(path);
}
// src/init.ts
async function draftSheets(request, home) {
	const sources = await loadChangedSources(request);
	const without = sources.documents.filter(({ sheets }) => sheets.length === 0);
	const present = sources.documents.filter(({ sheets }) => sheets.length > 0).map(({ path, sheets }) => ({
		kind: "present",
		document: path,
		paths: sheets.map((each) => each.path)
	}));
	if (sources.problems.some(({ severity }) => severity === "error") || without.length === 0 && present.length > 0) return {
		drafted: present,
		refuted: [],
		problems: sources.problems,
		texts: sources.texts
	};
	const seen = await verifySources({
		...sources,
		documents: without.map(whole)
	}, {
		...request,
		bail: false
	});
	const taken = new Set();
	const drafted = [];
	for (const source of without) {
		const planned = seen.planned.find(({ document }) => document.path === source.path);
		const report = seen.report.documents.find(({ path }) => path === source.path);
		if (planned === void 0 || report === void 0) continue;
		const path = await choosePath(source.path, home, {
			cwd: request.cwd,
			root: request.root,
			taken
		});
		if (path === null) {
			drafted.push(nothing(source.path, "the places for its sheet are taken by other files"));
			continue;
		}
		const draft = draftSheet({
			planned,
			report,
			path: relativeTo(path, source.path)
		});
		const verified = report.claims.filter(({ verdict }) => verdict === "verified").length;
		const proven = isEmpty(draft) ? nothing(source.path, withoutSheet(verified)) : await prove(draft, {
			source,
			path,
			request,
			sources,
			verified
		});
		if (proven.kind === "drafted") taken.add(path);
		drafted.push(proven);
	}
	return {
		drafted: [...present, ...withSomething(drafted, seen.report)].toSorted((a, b) => a.document < b.document ? -1 : 1),
		refuted: seen.report.documents.flatMap(({ path, claims }) => {
			const own = drafted.find(({ document }) => document === path);
			const holding = new Set(own?.kind === "drafted" ? own.verified : []);
			return claims.filter(({ id, verdict }) => verdict === "refuted" && !holding.has(id)).map((claim) => ({
				document: path,
				claim
			}));
		}),
		problems: seen.problems.filter(({ ruleId }) => present.length === 0 || ruleId !== "nothing-to-check"),
		texts: seen.texts
	};
}
const roundLimit = 5;
async function prove(first, { source, path, request, sources, verified: holding }) {
	let draft = first;
	const schema = await findSchema("sheet", path, request);
	for (let round = 1; round <= roundLimit; round += 1) {
		if (isEmpty(draft)) break;
		const { text, lines } = sheetText(draft, schema);
		const { sheet, problems: written } = parseSheet(path, new TextEncoder().encode(text));
		if (sheet === null) break;
		const documents = [{
			...whole(source),
			sheets: [sheet]
		}];
		const { report, problems } = await verifySources({
			...sources,
			documents,
			problems: written
		}, request);
		const claims = report.documents.flatMap((each) => each.claims);
		const failing = claims.filter((claim) => failsGate(claim, true));
		const wrong = problems.filter((problem) => problem.severity === "error" && problem.path === path);
		if (failing.length === 0 && wrong.length === 0) {
			const { claims: own, suggestions, ignores } = draft;
			const counts = {
				verified: claims.filter(({ verdict }) => verdict === "verified").map(({ id }) => id),
				claims: own.length,
				suggestions: suggestions.length,
				ignores: ignores.length
			};
			return {
				kind: "drafted",
				document: source.path,
				path,
				text,
				...counts
			};
		}
		draft = settle(draft, {
			failing,
			wrong: wrong.flatMap(({ place }) => place?.line ?? []),
			lines,
			report
		});
	}
	return nothing(source.path, withoutSheet(holding));
}
function withoutSheet(verified) {
	return verified === 0 ? noClaim : `what it says holds without one (${verified})`;
}
const noClaim = "no block of it ran clean, and no sentence could be checked";
function nothing(document, because) {
	return {
		kind: "nothing",
		document,
		because
	};
}
function isEmpty({ claims, suggestions, ignores }) {
	return claims.length + suggestions.length + ignores.length === 0;
}
function withSomething(drafted, { summary }) {
	if (summary.verified > 0) return drafted;
	return drafted.map((each) => each.kind === "drafted" && each.verified.length === 0 ? nothing(each.document, noClaim) : each);
}
function whole({ path, sheets, project }) {
	return {
		path,
		sheets,
		project,
		filters: []
	};
}
async function choosePath(document, home, { taken, ...standing }) {
	const stem = document.slice(0, document.length - extname(document).length);
	const candidates = home === "beside" ? [`${stem}.claims.yaml`] : [basename(stem), toRoot(stem, standing).replaceAll("../", "")].map((name) => {
		return fromRoot(`expectations/${name}.yaml`, standing);
	});
	for (const path of candidates) if (!taken.has(path) && await isAbsent(path, standing.cwd)) return path;
	return null;
}
function relativeTo(from, path) {
	return relative(dirname(from), path).replaceAll("\\", "/");
}
async function findSchema(name, from, { cwd, root, version }) {
	const installed = fromRoot(`node_modules/claimcheck/schema/${name}.schema.json`, {
		cwd,
		root
	});
	if (await isPresent(installed, cwd)) return relativeTo(from, installed);
	return `https://unpkg.com/claimcheck@${version}/schema/${name}.schema.json`;
}
// src/cli/starters.ts
function configText(paths, schema) {
	return `# yaml-language-server: $schema=${schema}
paths: [${paths.map((path) => JSON.stringify(path)).join(", ")}]
# python: [">=3.9"]
# timeout: 30s
`;
}
function workflowText({ isInstalled, version }) {
	return `name: claimcheck

on:
  push:
  pull_request:

permissions:
  contents: read

jobs:
  claimcheck:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: '3.13'
      - uses: actions/setup-node@v4
        with:
          node-version: '22'
${(isInstalled ? ["npm ci", "npx claimcheck"] : [`npx --yes claimcheck@${version}`]).map((step) => `      - run: ${step}`).join("\n")}
`;
}
// src/cli/init.ts
const workflowPath = ".github/workflows/claimcheck.yml";
async function initCommand(paths, { beside, workflow, ...flags }) {
	return withBench(paths, flags, async ({ request, stopProgress }) => {
		const home = beside === true ? "beside" : "expectations";
		const { drafted, refuted, problems, texts } = await draftSheets({
			...request,
			grep: null,
			changed: null,
			shard: null
		}, home);
		stopProgress();
		if (request.signal?.aborted === true) return 0;
		const errors = problems.filter(({ severity }) => severity === "error");
		if (drafted.length === 0) return errors.length === 0 ? 0 : printProblems(errors, texts);
		for (const each of drafted) say(await writeSheet(each, request));
		const config = fromRoot(configPath, request);
		say(await writeNew(config, configText(pathsOf(paths).map((path) => toRoot(path, request)), await findSchema("config", config, request)), request));
		if (workflow === true) say(await writeNew(fromRoot(workflowPath, request), await makeWorkflow(request), request));
		if (refuted.length > 0) say(refutedText(refuted));
		if (drafted.some(({ kind }) => kind === "drafted")) say("next: read the sheets, then run `claimcheck`");
		return errors.length === 0 ? 0 : printProblems(errors, texts);
	});
}
function refutedText(refuted) {
	const places = refuted.slice(0, mostNamed).map(({ document, claim }) => `${document}:${claim.place?.line ?? 1}`);
	const others = refuted.length > mostNamed ? [`${refuted.length - mostNamed} more`] : [];
	return `not so: ${refuted.length === 1 ? "1 claim does not hold and is" : `${refuted.length} claims do not hold and are`} left out of the sheets: ${[...places, ...others].join(", ")}`;
}
const mostNamed = 10;
async function writeSheet(drafted, request) {
	switch (drafted.kind) {
		case "drafted": {
			const { document, path, text, verified, claims, suggestions, ignores } = drafted;
			const counts = [
				`${verified.length} ${verified.length === 1 ? "claim holds" : "claims hold"}, ${claims} of them written down`,
				...suggestions === 0 ? [] : [`${suggestions} suggested in comments`],
				...ignores === 0 ? [] : [`${ignores} ${ignores === 1 ? "block" : "blocks"} ignored`]
			];
			return `${await writeNew(path, text, request)} for ${document}: ${counts.join(", ")}`;
		}
		case "present": return `left alone: ${drafted.paths.join(", ")}, which speaks of ${drafted.document} already`;
		case "nothing": return `no sheet for ${drafted.document}: ${drafted.because}; see \`claimcheck ${drafted.document}\``;
	}
}
async function writeNew(path, text, { cwd }) {
	if (!await isAbsent(path, cwd)) return `left alone: ${path}, which is there already`;
	await writeText(path, text, cwd);
	return `wrote ${path}`;
}
function pathsOf(paths) {
	return paths.length === 0 ? ["."] : [...new Set(paths.map((path) => path.replace(/#.*$|:\d+(?::\d+)?$/su, "")))];
}
async function makeWorkflow({ root, version }) {
	return workflowText({
		isInstalled: await isPresent("node_modules/claimcheck/package.json", root),
		version
	});
}
function say(text) {
	print(process.stdout, `${safeLine(text)}\n`);
}
export { initCommand };
