import { S as RE2JS, _ as neededRuns, b as pLimit, p as checkDocument, v as runsOf, y as loadChangedSources } from "./screen-D1HJ9XQ7.js";
import { r as HarnessError } from "./failure-CF1enUGg.js";
import { a as findInterpreters, c as number, i as chooseInterpreters, l as text, n as stampOf, o as probe, r as cacheFolder, s as fields, t as openRunner, u as texts$1 } from "./runner-NbjgTrgM.js";
import { n as timeTolerance, t as allowedDeviation } from "./range-D1nOPxIl.js";
import { i as partWarning, n as openTally, s as passes } from "./tally-DkTqrpLa.js";
import { n as require_pep440, t as execa } from "./execa-BPVe26bJ.js";
import { i as assembleInterpreters, n as assembleDocument, o as joinReport } from "./assemble-BmwEj7NU.js";
import { createHash, randomUUID } from "node:crypto";
import { access, constants, mkdir, readFile, readdir, realpath, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
// src/in-turn.ts
async function inTurn(items, work, hand, { atOnce, ahead }) {
	const [working, begun] = [pLimit(atOnce), pLimit(ahead)];
	let last = Promise.resolve();
	const take = async (item, before) => {
		const result = await working(() => work(item));
		await before;
		await hand(result);
	};
	await Promise.all(items.map((item) => begun(() => last = take(item, last))));
}
// src/interpreters.ts
function beginToAsk(request) {
	let settle = null;
	const begun = new Promise((resolve) => {
		settle = resolve;
	});
	const begin = () => settle?.();
	const asked = chooseAskedInterpreters(request, begin);
	asked.then(begin, begin);
	return {
		begun,
		asked
	};
}
function makeAskOnce() {
	const known = new Map();
	return (request) => {
		const key = JSON.stringify([
			request.python,
			request.missingPython,
			request.cwd
		]);
		const asking = known.get(key) ?? beginToAsk(request);
		known.set(key, asking);
		asking.asked.catch(() => known.delete(key));
		return asking;
	};
}
async function chooseAskedInterpreters(request, asking) {
	const { cwd, env, python } = request;
	const { found, refused } = await findInterpreters({
		cwd,
		env,
		explicit: python,
		asking
	});
	const { chosen, missing } = chooseInterpreters(request.python, found);
	if (chosen.length === 0 || missing.length > 0 && request.missingPython === "fail") throw noInterpreter(request, missing, refused);
	return {
		chosen,
		missing
	};
}
function noInterpreter({ python, missingPython }, missing, refused) {
	const isDefault = python.length === 0;
	const what = isDefault || missing.length === 0 ? "no python3" : `no Python ${missing.join(", ")}`;
	const tried = refused.length === 0 ? "" : `; ${refused.length} ${refused.length === 1 ? "candidate was" : "candidates were"} refused`;
	return new HarnessError(`${what} was found on this machine${tried}`, isDefault ? adviceForNone : advice[missingPython]);
}
const adviceForNone = "Install Python 3, or name one with --python; `claimcheck doctor` says what was tried.";
const advice = {
	fail: "See `claimcheck doctor` for what there is; `--missing-python skip` goes on with the others.",
	skip: "See `claimcheck doctor` for what there is; `--missing-python skip` needs at least one of those asked for."
};
// src/judge/range.ts
const ratioTolerance = {
	fraction: .1,
	atLeast: 0,
	atLeastText: ""
};
const roundingError = 1e-9;
function inRange(range, value, tolerance) {
	if (range.kind === "about") return Math.abs(value - range.value) <= allowedDeviation(range, tolerance) + roundingError;
	const { low, lowInclusive, high, highInclusive } = range;
	const aboveLow = low === null || value > low + (lowInclusive ? -1e-9 : roundingError);
	const belowHigh = high === null || value < high - (highInclusive ? -1e-9 : roundingError);
	return aboveLow && belowHigh;
}
function rangeText(range, tolerance) {
	if (range.kind === "between" || range.tolerance !== null) return range.text;
	const byFraction = Math.abs(range.value) * tolerance.fraction >= tolerance.atLeast;
	return `${range.text} ± ${byFraction ? `${Math.round(tolerance.fraction * 100)}%` : tolerance.atLeastText}`;
}
// src/judge/wording.ts
const textLimit = 2e3;
const lineLimit = 200;
function quoted(text) {
	return `"${clipped(text.replaceAll("\n", "⏎"), lineLimit)}"`;
}
function patternText(pattern) {
	switch (pattern.kind) {
		case "literal": return pattern.text;
		case "any-lines": return "...";
		case "glob": return `like: ${pattern.glob}`;
		case "regex": return `matches: ${pattern.source}`;
	}
}
function quotedPattern(pattern) {
	return pattern.kind === "literal" ? quoted(pattern.text) : clipped(patternText(pattern), lineLimit);
}
function listed$1(parts, none = "nothing") {
	return parts.length === 0 ? none : clipped(parts.join("; "), textLimit);
}
function shownLines(lines, focus) {
	if (lines.length === 0) return "(nothing)";
	const whole = lines.join("\n");
	if (whole.length <= textLimit) return whole;
	const first = Math.max(0, Math.min(focus, lines.length - 1) - 3);
	return (first === 0 ? "" : `… (${counted(first, "line")} before)\n`) + clipped(lines.slice(first).join("\n"), textLimit);
}
function secondsText(seconds, isAsExpected) {
	return `${figureText(seconds, Math.abs(seconds) < 1 ? 3 : 2, isAsExpected)}s`;
}
const mostDigits = 6;
function figureText(figure, digits, isAsExpected) {
	const text = figure.toFixed(digits);
	return isAsExpected === void 0 || isAsExpected(Number(text)) === isAsExpected(figure) || digits >= mostDigits ? text : figureText(figure, digits + 1, isAsExpected);
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function namedMessage(name, message) {
	const first = firstLine(message);
	return clipped(first === "" ? name : `${name}: ${first}`, lineLimit);
}
function firstLine(text) {
	const end = text.indexOf("\n");
	return end === -1 ? text : text.slice(0, end);
}
function atLine(place) {
	return place === null ? "" : ` (line ${place.line})`;
}
function endText(observation) {
	const because = observation.endedBecause === null ? "" : `: ${observation.endedBecause}`;
	switch (observation.ended) {
		case "exit": return `exit with status ${observation.exit ?? "unknown"}`;
		case "error": {
			const { error } = observation;
			return error === null ? `error${because}` : `error: ${namedMessage(error.type, error.message)}${atLine(error.place)}`;
		}
		case "timeout":
		case "killed":
		case "crashed": return `${observation.ended}${because}`;
	}
}
function clipped(text, limit) {
	if (text.length <= limit) return text;
	return `${text.slice(0, limit)}… (${text.length - limit} characters more)`;
}
// src/judge/compared-with.ts
function checkComparedWith({ program, ratios }, observation, compared) {
	const held = ratios.map(({ figure, ratio }) => {
		const own = figureOf(figure, observation);
		const other = compared === null ? null : figureOf(figure, compared);
		const factor = own === null || other === null || other === 0 ? null : own / other;
		const isAsExpected = (each) => inRange(ratio, each, ratioTolerance);
		const shown = factor === null ? "not comparable" : `${figureText(factor, 2, isAsExpected)}x`;
		return {
			holds: factor !== null && isAsExpected(factor),
			isKnown: factor !== null,
			expected: `${figure} ${rangeText(ratio, ratioTolerance)} of ${program.text}`,
			actual: `${figure} ${shown} (${side(own, observation)} to ${side(other, compared)})`
		};
	});
	const failed = held.filter(({ holds }) => !holds);
	return {
		holds: failed.length === 0,
		expected: listed$1(held.map(({ expected }) => expected)),
		actual: listed$1((failed.length === 0 ? held : failed).map(({ actual }) => actual)),
		measured: failed.every(({ isKnown }) => isKnown)
	};
}
function figureOf(figure, observation) {
	if (observation.ended !== "exit") return null;
	return figure === "duration" ? observation.durationSeconds : observation.cpuSeconds;
}
function side(seconds, observation) {
	if (observation === null) return "no run";
	return seconds === null ? endText(observation) : `${secondsText(seconds)}, ${observation.clock} clock`;
}
// src/judge/prose.ts
function isProse(lines, observation) {
	const facts = knownFacts(observation);
	const prose = lines.map(() => true);
	let at = 0;
	while (at < lines.length) {
		const end = endOfNotice(lines, at, facts);
		prose.fill(false, at, end);
		at = Math.max(end, at + 1);
	}
	return prose;
}
function knownFacts({ error, unretrieved, warnings }) {
	const messages = [
		...error === null ? [] : [error],
		...unretrieved,
		...warnings
	].map(({ message }) => message);
	return {
		traceback: error === null ? [] : error.traceback.trimEnd().split("\n"),
		messages: messages.filter((message) => message.includes("\n")).map((message) => message.split("\n")),
		warnings: new Set(warnings.map(({ category, message }) => `${bare(category)}: ${firstLine(message)}`))
	};
}
function endOfNotice(lines, at, facts) {
	return [
		endOfKnownTraceback,
		endOfHeaded,
		endOfTraceback,
		endOfSyntaxError,
		endOfWarning
	].map((end) => end(lines, at, facts)).reduce((first, end) => first > at ? first : end);
}
function endOfKnownTraceback(lines, at, { traceback }) {
	const first = traceback[0] ?? "";
	if (first.trim() === "" || lines[at]?.trimEnd() !== first.trimEnd()) return at;
	return traceback.every((line, index) => lines[at + index]?.trimEnd() === line.trimEnd()) ? at + traceback.length : at;
}
const headline = /^(Exception in thread .*:|Exception ignored (in|while)\b.*|Unhandled exception in thread started by .*)$/u;
const exceptionLine = /^[A-Za-z_][\w.]*(: |:?$)/u;
function endOfHeaded(lines, at, facts) {
	if (!headline.test(lines[at] ?? "")) return at;
	const end = endOfTraceback(lines, at + 1, facts);
	if (end > at + 1) return lines[end] === "" && lines[at]?.startsWith("Exception in thread") === true ? end + 1 : end;
	if (lines[at]?.startsWith("Exception ignored") !== true) return at;
	return exceptionLine.test(lines[at + 1] ?? "") ? at + 2 : at + 1;
}
const tracebackHead = /^Traceback \(most recent call last\):$/u;
const groupHead = /^ +\+ Exception Group Traceback \(most recent call last\):$/u;
function endOfTraceback(lines, at, facts) {
	const end = endOfOneTraceback(lines, at, facts);
	if (end === at) return at;
	const next = startOfChained(lines, end);
	return next === null ? end : endOfTraceback(lines, next, facts);
}
function endOfOneTraceback(lines, at, facts) {
	const head = lines[at]?.trimEnd() ?? "";
	if (groupHead.test(head)) return endWhile(lines, at + 1, (line) => /^ +[|+]/u.test(line));
	if (!tracebackHead.test(head)) return at;
	const end = endWhile(lines, at + 1, (line) => /^ +\S/u.test(line));
	return exceptionLine.test(lines[end] ?? "") ? endOfMessage(lines, end, facts) : end;
}
const connectors = new Set(["The above exception was the direct cause of the following exception:", "During handling of the above exception, another exception occurred:"]);
function startOfChained(lines, from) {
	const connector = endWhile(lines, from, (line) => !connectors.has(line) && !isHead(line));
	if (!connectors.has(lines[connector] ?? "")) return null;
	const next = endWhile(lines, connector + 1, (line) => line.trim() === "");
	return isHead(lines[next] ?? "") ? next : null;
}
function isHead(line) {
	return tracebackHead.test(line) || groupHead.test(line);
}
function endOfSyntaxError(lines, at, facts) {
	if (!/^ {2}File ".*", line \d+/u.test(lines[at] ?? "")) return at;
	const end = endWhile(lines, at + 1, (line) => /^ +\S/u.test(line));
	return /^(Syntax|Indentation|Tab)Error\b/u.test(lines[end] ?? "") ? endOfMessage(lines, end, facts) : at;
}
const warningLine$1 = /^(?<file>.*):\d+: (?<notice>(?<category>[A-Za-z_]\w*): .*)$/u;
const allocation = /^\w+: Enable tracemalloc to get the object allocation traceback$/u;
function endOfWarning(lines, at, facts) {
	const { file = "", notice = "", category = "" } = warningLine$1.exec(lines[at] ?? "")?.groups ?? {};
	if (!category.endsWith("Warning") && !facts.warnings.has(notice)) return at;
	const message = endOfMessage(lines, at, facts);
	const source = file !== "sys" && !file.startsWith("<") && /^ {2}\S/u.test(lines[message] ?? "") ? message + 1 : message;
	if (allocation.test(lines[source] ?? "")) return source + 1;
	return lines[source] === "Object allocated at (most recent call last):" ? endWhile(lines, source + 1, (line) => /^ +\S/u.test(line)) : source;
}
function endOfMessage(lines, at, { messages }) {
	const continues = ([first = "", ...rest]) => lines[at]?.endsWith(`: ${first}`) === true && rest.every((line, index) => lines[at + 1 + index] === line);
	const known = messages.filter(continues).map(({ length }) => length);
	return at + Math.max(1, ...known);
}
function endWhile(lines, from, isPart) {
	let end = from;
	for (let line = lines[end]; line !== void 0 && isPart(line); line = lines[end]) end += 1;
	return end;
}
function bare(name) {
	return name.slice(name.lastIndexOf(".") + 1);
}
// src/judge/lines.ts
function linesOn(stream, observation) {
	return withoutEmptyEnd$1(observation.events.filter((event) => event.stream === stream));
}
function proseOnStderr(observation) {
	const lines = linesOn("stderr", observation);
	const prose = isProse(lines.map(({ text }) => text), observation);
	return withoutEmptyEnd$1(lines.filter((_, index) => prose[index]));
}
function texts(lines) {
	return lines.map(({ text }) => text);
}
function withoutEmptyEnd$1(lines) {
	return lines.slice(0, lines.findLastIndex(({ text }) => text.trim() !== "") + 1);
}
// src/judge/pattern.ts
function matchesLine(pattern, line) {
	const text = line.trimEnd();
	switch (pattern.kind) {
		case "literal": return pattern.text.trimEnd() === text;
		case "any-lines": return true;
		case "glob": return matchesGlob(pattern.glob.trimEnd(), text);
		case "regex": return compiled(pattern.source).test(text);
	}
}
function matchesMessage(pattern, message) {
	if (pattern === null) return true;
	if (pattern.kind === "literal" && pattern.text.trimEnd().includes("\n")) return withoutTrailingSpace(pattern.text) === withoutTrailingSpace(message);
	return matchesLine(pattern, message.split("\n", 1)[0] ?? "");
}
function withoutEmptyEnd(patterns) {
	const last = patterns.findLastIndex((pattern) => pattern.kind !== "literal" || pattern.text.trim() !== "");
	return patterns.slice(0, last + 1);
}
function matchLines(patterns, lines) {
	let states = throughAnyLines(patterns, [0]);
	let furthest = {
		line: 0,
		pattern: states.at(-1) ?? 0
	};
	for (const [index, line] of lines.entries()) {
		states = throughAnyLines(patterns, states.flatMap((state) => step(patterns, state, line)));
		const reached = states.at(-1);
		if (reached === void 0) return {
			kind: "differs",
			...furthest
		};
		if (reached > furthest.pattern) furthest = {
			line: index + 1,
			pattern: reached
		};
	}
	return states.at(-1) === patterns.length ? { kind: "matches" } : {
		kind: "differs",
		...furthest
	};
}
function step(patterns, state, line) {
	const pattern = patterns[state];
	if (pattern === void 0) return [];
	if (pattern.kind === "any-lines") return [state];
	return matchesLine(pattern, line) ? [state + 1] : [];
}
function throughAnyLines(patterns, states) {
	const reached = new Set();
	for (const state of states) {
		let next = state;
		reached.add(next);
		while (patterns[next]?.kind === "any-lines") reached.add(++next);
	}
	return [...reached].toSorted((a, b) => a - b);
}
function matchesGlob(glob, text) {
	const tokens = globTokens(glob);
	const characters = Array.from(text);
	let at = 0;
	let token = 0;
	let afterRun = null;
	while (at < characters.length) {
		const current = tokens[token];
		if (current?.kind === "run") afterRun = {
			token: ++token,
			at
		};
		else if (current !== void 0 && (current.kind === "one" || current.character === characters[at])) {
			token += 1;
			at += 1;
		} else if (afterRun !== null) {
			afterRun = {
				token: afterRun.token,
				at: afterRun.at + 1
			};
			({token, at} = afterRun);
		} else return false;
	}
	return tokens.slice(token).every(({ kind }) => kind === "run");
}
function globTokens(glob) {
	return [...glob.matchAll(/\\(.)|(.)/gsu)].map(([, escaped, plain = ""]) => {
		if (escaped !== void 0) return {
			kind: "character",
			character: escaped
		};
		if (plain === "*") return { kind: "run" };
		return plain === "?" ? { kind: "one" } : {
			kind: "character",
			character: plain
		};
	});
}
const compiledSources = new Map();
function compiled(source) {
	const known = compiledSources.get(source);
	if (known !== void 0) return known;
	const regex = RE2JS.compile(source);
	compiledSources.set(source, regex);
	return regex;
}
function withoutTrailingSpace(text) {
	return text.split("\n").map((line) => line.trimEnd()).join("\n").trimEnd();
}
// src/judge/contains.ts
function checkContains({ patterns, stream }, observation) {
	const lines = texts(linesOn(stream, observation));
	const wanted = lineNeeding(patterns);
	const missing = wanted.filter((pattern) => !lines.some((line) => matchesLine(pattern, line)));
	const expected = `on ${stream}: ${listed$1(wanted.map(quotedPattern))}`;
	if (missing.length === 0) return {
		holds: true,
		expected,
		actual: `on ${stream}: all of them`
	};
	return {
		holds: false,
		expected,
		actual: `missing: ${listed$1(missing.map(quotedPattern))}\n${stream}:\n${shownLines(lines, 0)}`,
		summary: `not on ${stream}: ${listed$1(missing.map((pattern) => quotedPattern(pattern) + nearMiss(pattern, lines)))}`
	};
}
function checkLacks({ patterns, stream }, observation) {
	const lines = texts(linesOn(stream, observation));
	const found = lineNeeding(patterns).flatMap((pattern) => {
		const index = lines.findIndex((line) => matchesLine(pattern, line));
		return index === -1 ? [] : [`${quotedPattern(pattern)} (line ${index + 1}: ${quoted(lines[index] ?? "")})`];
	});
	const cutOff = observation.truncated.includes(stream) ? [`${stream} passed the output limit`] : [];
	const against = [...found, ...cutOff];
	return {
		holds: against.length === 0,
		expected: `not on ${stream}: ${listed$1(lineNeeding(patterns).map(quotedPattern))}`,
		actual: against.length === 0 ? `on ${stream}: none of them` : `on ${stream}: ${listed$1(against)}`
	};
}
function lineNeeding(patterns) {
	return patterns.filter(({ kind }) => kind !== "any-lines");
}
function nearMiss(pattern, lines) {
	if (pattern.kind !== "literal") return "";
	const index = lines.findIndex((line) => line.includes(pattern.text.trim()));
	return index === -1 ? "" : ` (line ${index + 1} has more than that: ${quoted(lines[index] ?? "")})`;
}
// src/judge/cpu.ts
function checkCpu({ time }, observation) {
	const expected = rangeText(time, timeTolerance.real);
	const { cpuSeconds } = observation;
	if (cpuSeconds === null) return {
		holds: false,
		expected,
		actual: `no processor time (${endText(observation)})`
	};
	const isAsExpected = (seconds) => inRange(time, seconds, timeTolerance.real);
	return {
		holds: isAsExpected(cpuSeconds),
		expected,
		actual: secondsText(cpuSeconds, isAsExpected),
		measured: true
	};
}
// src/judge/duration.ts
function checkDuration({ time }, observation) {
	const tolerance = timeTolerance[observation.clock];
	const expected = rangeText(time, tolerance);
	const { durationSeconds } = observation;
	if (durationSeconds === null) return {
		holds: false,
		expected,
		actual: `no duration (${endText(observation)})`
	};
	const isAsExpected = (seconds) => inRange(time, seconds, tolerance);
	return {
		holds: isAsExpected(durationSeconds),
		expected,
		actual: secondsText(durationSeconds, isAsExpected),
		measured: true
	};
}
// src/judge/ends.ts
function checkEnds({ how }, observation) {
	return {
		holds: observation.ended === how,
		expected: how,
		actual: endText(observation)
	};
}
// src/judge/names.ts
function matchesTypeName(expected, observed) {
	const wanted = split(expected);
	const seen = split(observed);
	if (wanted.name !== seen.name) return false;
	if (wanted.module === null) return true;
	return seen.module === wanted.module || seen.module?.startsWith(`${wanted.module}.`) === true || isBuiltin(wanted, seen);
}
function split(full) {
	const dot = full.lastIndexOf(".");
	return {
		module: dot === -1 ? null : full.slice(0, dot),
		name: full.slice(dot + 1)
	};
}
function isBuiltin(wanted, seen) {
	return wanted.module === "builtins" && seen.module === null;
}
// src/judge/error.ts
function checkError({ error }, observation) {
	const actual = observation.error === null ? `no error (${endText(observation)})` : errorText(observation.error);
	if (error === null) return {
		holds: observation.error === null && observation.ended === "exit",
		expected: "no uncaught error",
		actual
	};
	return {
		holds: observation.ended === "error" && observation.error !== null && matchesError(error, observation.error),
		expected: errorPatternText(error),
		actual
	};
}
function matchesError(pattern, error) {
	return matchesTypeName(pattern.type, error.type) && matchesMessage(pattern.message, error.message);
}
function errorText(error) {
	return namedMessage(error.type, error.message) + atLine(error.place);
}
function errorPatternText({ type, message }) {
	return message === null ? type : namedMessage(type, patternText(message));
}
// src/judge/exit.ts
function checkExit({ status }, observation) {
	const seen = observation.exit ?? (observation.ended === "error" ? 1 : null);
	return {
		holds: (observation.ended === "exit" || observation.ended === "error" || isStatedCrash(status, observation)) && seen === status,
		expected: `exit status ${status}`,
		actual: observation.ended === "exit" ? `exit status ${seen ?? "unknown"}` : endText(observation)
	};
}
function isStatedCrash(status, { ended, endedBecause, exit }) {
	return ended === "crashed" && status !== 0 && exit === status && (endedBecause?.startsWith("os._exit(") ?? false);
}
// src/judge/holds.ts
function checkHolds({ expressions }, observation) {
	const seen = expressions.map((expression) => ({
		expression,
		probe: probeOf(expression, observation)
	}));
	const failed = seen.filter(({ probe }) => probe === null || !isTrue(probe));
	const shown = failed.length === 0 ? seen : failed;
	return {
		holds: failed.length === 0,
		expected: listed$1(expressions),
		actual: listed$1(shown.map(({ expression, probe }) => `${expression}: ${probeText(probe, observation)}`))
	};
}
function hasRaised({ expressions }, observation) {
	return expressions.some((expression) => probeOf(expression, observation)?.outcome.kind === "raised");
}
function probeOf(expression, observation) {
	return observation.probes.find((probe) => probe.expression === expression) ?? null;
}
function isTrue({ outcome }) {
	return outcome.kind === "value" && outcome.truthy;
}
function probeText(probe, observation) {
	if (probe === null) return `not evaluated (${endText(observation)})`;
	const { outcome } = probe;
	return outcome.kind === "value" ? quoted(outcome.repr).slice(1, -1) : `raised ${namedMessage(outcome.type, outcome.message)}`;
}
// src/judge/order.ts
function checkOrder({ chains }, observation) {
	const lines = texts(linesOn("stdout", observation));
	const { nodes, edges } = partialOrder(chains);
	const occurrences = nodes.map(({ pattern }) => lines.flatMap((line, index) => matchesLine(pattern, line) ? [index] : []));
	const expected = chains.map((chain) => chain.map(quotedPattern).join(" < ")).join("; ");
	const name = (node) => nodes[node]?.name ?? "";
	const missing = nodes.flatMap((_, node) => occurrences[node]?.length === 0 ? [name(node)] : []);
	if (missing.length > 0) return {
		holds: false,
		expected,
		actual: `not on stdout: ${listed$1(missing)}`
	};
	const { chosen, broken } = choose(occurrences, edges);
	const at = (node) => `${name(node)} (line ${(chosen[node] ?? 0) + 1})`;
	if (broken === null) return {
		holds: true,
		expected,
		actual: listed$1(byLine(chosen).map(at))
	};
	const [before, after] = broken;
	const first = (occurrences[after]?.[0] ?? 0) + 1;
	return {
		holds: false,
		expected,
		actual: `${name(after)} (line ${first}) does not come after ${at(before)}`,
		summary: `expected ${name(before)} before ${name(after)}, seen ${name(after)} (line ${first}) with none after ${at(before)}`
	};
}
function partialOrder(chains) {
	const nodes = new Map();
	const edges = chains.flatMap((chain) => {
		const path = withRepetitions(chain).map(({ key, pattern }) => {
			const node = nodes.get(key) ?? {
				index: nodes.size,
				pattern,
				name: quotedPattern(pattern)
			};
			nodes.set(key, node);
			return node.index;
		});
		return path.slice(1).map((after, index) => [path[index] ?? 0, after]);
	});
	return {
		nodes: [...nodes.values()],
		edges
	};
}
function withRepetitions(chain) {
	const seen = new Map();
	return chain.filter(({ kind }) => kind !== "any-lines").map((pattern) => {
		const text = JSON.stringify(pattern);
		const nth = (seen.get(text) ?? 0) + 1;
		seen.set(text, nth);
		return {
			key: `${nth} ${text}`,
			pattern
		};
	});
}
function choose(occurrences, edges) {
	const chosen = occurrences.map((of) => of[0] ?? 0);
	let moved = true;
	while (moved) {
		moved = false;
		for (const edge of edges) {
			const [before, after] = edge;
			const bound = chosen[before] ?? 0;
			if ((chosen[after] ?? 0) > bound) continue;
			const next = occurrences[after]?.find((index) => index > bound);
			if (next === void 0) return {
				chosen,
				broken: edge
			};
			chosen[after] = next;
			moved = true;
		}
	}
	return {
		chosen,
		broken: null
	};
}
function byLine(chosen) {
	return [...chosen.keys()].toSorted((a, b) => (chosen[a] ?? 0) - (chosen[b] ?? 0));
}
// src/judge/stdout.ts
function checkStdout({ patterns }, observation) {
	const lines = texts(linesOn("stdout", observation));
	const check = checkLines(patterns, lines);
	if (!observation.truncated.includes("stdout")) return check;
	return {
		...check,
		holds: false,
		summary: `stdout passed the output limit after ${counted(lines.length, "line")}`
	};
}
function checkLines(patterns, lines) {
	const wanted = withoutEmptyEnd(patterns);
	const match = matchLines(wanted, lines);
	const focus = match.kind === "matches" ? {
		line: 0,
		pattern: 0
	} : match;
	const shown = {
		expected: shownLines(wanted.map(patternText), focus.pattern),
		actual: shownLines(lines, focus.line)
	};
	if (match.kind === "matches") return {
		holds: true,
		...shown
	};
	return {
		holds: false,
		...shown,
		summary: difference(wanted, lines, match)
	};
}
function difference(wanted, lines, at) {
	const pattern = wanted[at.pattern];
	const line = lines[at.line];
	const number = `line ${at.line + 1}`;
	const expected = pattern === void 0 ? "the end" : quotedPattern(pattern);
	const seen = line === void 0 ? "the end" : quoted(line);
	if (wanted[at.pattern - 1]?.kind === "any-lines") return `${number} or later: expected ${expected}, not seen`;
	return `${number}: expected ${expected}, seen ${seen}`;
}
// src/judge/stderr.ts
function checkStderr({ patterns }, observation) {
	const check = checkLines(patterns, texts(proseOnStderr(observation)));
	if (!observation.truncated.includes("stderr")) return check;
	return {
		...check,
		holds: false,
		summary: "stderr passed the output limit"
	};
}
// src/judge/timeline.ts
function checkTimeline({ entries }, observation) {
	const tolerance = timeTolerance[observation.clock];
	const held = entries.map((entry) => holdEntry(entry, observation, tolerance));
	const failed = held.filter(({ holds }) => !holds);
	const shown = failed.length === 0 ? held : failed;
	return {
		holds: failed.length === 0,
		expected: listed$1(held.map(({ expected }) => expected)),
		actual: listed$1(shown.map(({ actual }) => actual)),
		measured: failed.every(({ missing }) => !missing),
		...failed.length === 0 ? {} : { summary: listed$1(failed.map(({ expected, actual }) => `expected ${expected}, seen ${actual}`)) }
	};
}
function holdEntry(entry, observation, tolerance) {
	const line = quotedPattern(entry.line);
	const after = entry.kind === "after" ? quotedPattern(entry.after) : null;
	const range = entry.kind === "at" ? entry.at : entry.by;
	const expected = `${line} ${after === null ? "at " : ""}${rangeText(range, tolerance)}${after === null ? "" : ` after ${after}`}`;
	const end = timeOf$1(entry.line, observation);
	const start = entry.kind === "at" ? 0 : timeOf$1(entry.after, observation);
	if (end === null) return {
		holds: false,
		missing: true,
		expected,
		actual: `no line ${line}`
	};
	if (start === null) return {
		holds: false,
		missing: true,
		expected,
		actual: `no line ${after ?? ""}`
	};
	const seconds = end - start;
	const isAsExpected = (each) => inRange(range, each, tolerance);
	const shown = secondsText(seconds, isAsExpected);
	const actual = `${line} ${after === null ? "at " : ""}${shown}${after === null ? "" : ` after ${after}`}`;
	return {
		holds: isAsExpected(seconds),
		missing: false,
		expected,
		actual
	};
}
function timeOf$1(pattern, observation) {
	return [...linesOn("stdout", observation), ...linesOn("stderr", observation)].find(({ text }) => matchesLine(pattern, text))?.at ?? null;
}
// src/judge/assignment.ts
function assign(patterns, items, matches) {
	const candidates = patterns.map((pattern) => items.flatMap((item, index) => matches(pattern, item) ? [index] : []));
	const patternOf = new Map();
	const place = (pattern, tried) => {
		for (const item of candidates[pattern] ?? []) {
			if (tried.has(item)) continue;
			tried.add(item);
			const holder = patternOf.get(item);
			if (holder === void 0 || place(holder, tried)) {
				patternOf.set(item, pattern);
				return true;
			}
		}
		return false;
	};
	patterns.forEach((_, pattern) => place(pattern, new Set()));
	const itemOf = new Map([...patternOf].map(([item, pattern]) => [pattern, item]));
	return patterns.map((_, pattern) => itemOf.get(pattern) ?? null);
}
// src/judge/unordered.ts
function checkUnordered({ patterns }, observation) {
	const lines = texts(linesOn("stdout", observation));
	const wanted = withoutEmptyEnd(patterns);
	const othersAllowed = wanted.some(({ kind }) => kind === "any-lines");
	const { missing, left } = pairOff(wanted.filter(({ kind }) => kind !== "any-lines"), lines);
	const against = [
		...missing.length === 0 ? [] : [`missing ${listed$1(missing.map(quotedPattern))}`],
		...left.length === 0 || othersAllowed ? [] : [`not expected ${listed$1(left.map(quoted))}`],
		...observation.truncated.includes("stdout") ? ["stdout passed the output limit"] : []
	];
	return {
		holds: against.length === 0,
		expected: `in any order:\n${shownLines(wanted.map(patternText), 0)}`,
		actual: shownLines(lines, 0),
		...against.length === 0 ? {} : { summary: against.join("; ") }
	};
}
function pairOff(patterns, lines) {
	const open = new Map();
	for (const line of lines) open.set(line.trimEnd(), (open.get(line.trimEnd()) ?? 0) + 1);
	const take = (text) => {
		const count = open.get(text) ?? 0;
		if (count > 0) open.set(text, count - 1);
		return count > 0;
	};
	const missing = patterns.filter((pattern) => pattern.kind === "literal" && !take(pattern.text.trimEnd()));
	const rest = lines.filter((line) => take(line.trimEnd()));
	const flexible = patterns.filter(({ kind }) => kind !== "literal");
	const assigned = assign(flexible, rest, matchesLine);
	const used = new Set(assigned);
	return {
		missing: [...missing, ...flexible.filter((_, index) => assigned[index] === null)],
		left: rest.filter((_, index) => !used.has(index))
	};
}
// src/judge/warnings.ts
function checkWarnings({ warnings }, observation) {
	const assigned = assign(warnings, observation.warnings, matchesWarning);
	const claimed = new Set(assigned);
	const missing = warnings.filter((_, index) => assigned[index] === null);
	const unclaimed = observation.warnings.filter((_, index) => !claimed.has(index));
	const against = [...missing.length === 0 ? [] : [`missing ${listed$1(missing.map(warningPatternText))}`], ...unclaimed.length === 0 ? [] : [`not expected ${listed$1(unclaimed.map(warningText))}`]];
	const seen = listed$1(observation.warnings.map(warningText), "no warning");
	return {
		holds: against.length === 0,
		expected: listed$1(warnings.map(warningPatternText), "no warning"),
		actual: against.length === 0 ? seen : `${against.join("; ")}; seen: ${seen}`,
		...against.length === 0 ? {} : { summary: against.join("; ") }
	};
}
function matchesWarning(pattern, warning) {
	return matchesTypeName(pattern.category, warning.category) && matchesMessage(pattern.message, warning.message);
}
function warningText(warning) {
	return namedMessage(warning.category, warning.message) + atLine(warning.place);
}
function warningPatternText({ category, message }) {
	return message === null ? category : namedMessage(category, patternText(message));
}
// src/judge/checks.ts
function checkExpectation(expectation, observation, compared) {
	const kind = expectation.kind;
	return checks[kind](expectation, observation, compared);
}
const checks = {
	stdout: checkStdout,
	stderr: checkStderr,
	contains: checkContains,
	lacks: checkLacks,
	unordered: checkUnordered,
	order: checkOrder,
	duration: checkDuration,
	timeline: checkTimeline,
	cpu: checkCpu,
	warnings: checkWarnings,
	error: checkError,
	exit: checkExit,
	ends: checkEnds,
	holds: checkHolds,
	"compared-with": checkComparedWith
};
// src/model/needs.ts
function distributionOf(requirement) {
	return (/^\s*([\w.-]*\w)/u.exec(requirement)?.[1] ?? "").replaceAll(/[-_.]+/gu, "-").toLowerCase();
}
// src/judge/packages.ts
function missingPackage(module, { packages }) {
	const named = packages?.named.find((requirement) => brings(distributionOf(requirement), module));
	if (named === void 0) return `needs ${module}`;
	const name = /^[\w.-]+/u.exec(named)?.[0] ?? named;
	return packages?.installed === true ? `needs ${module}, which ${name} did not bring` : `needs ${name}, which --install provides`;
}
function brings(distribution, module) {
	const [top = ""] = module.split(".");
	const name = distributionOf(top);
	return distribution === name || distribution === distributionOf(module) || core(distribution) === core(name) || distribution === otherNames.get(top);
}
function core(name) {
	return name.replaceAll(/^python-?|-?python$|^py-?|-/gu, "");
}
const otherNames = new Map([
	["attr", "attrs"],
	["bs4", "beautifulsoup4"],
	["Crypto", "pycryptodome"],
	["cv2", "opencv-python"],
	["dateutil", "python-dateutil"],
	["MySQLdb", "mysqlclient"],
	["pkg_resources", "setuptools"],
	["PIL", "pillow"],
	["psycopg2", "psycopg2-binary"],
	["skimage", "scikit-image"],
	["sklearn", "scikit-learn"],
	["zmq", "pyzmq"]
]);
// src/judge/excuse.ts
function excuseOf$1(observation, error) {
	if (error === null) return excuseOfEnd(observation);
	const own = excuseOfError(error, observation);
	if (own !== null || error.type !== "NameError") return own;
	return (observation.steps ?? []).flatMap((step) => step.error ?? []).map((each) => excuseOfError(each, observation)).find((each) => each !== null) ?? null;
}
function excuseOfMachine(observation) {
	const { error } = observation;
	if (error === null) return null;
	const excuse = excuseOfError(error, observation);
	const isHere = excuse?.code === "needs-network" && error.lack?.address?.place === "here";
	return excuse !== null && ofMachine.has(excuse.code) && !isHere ? excuse : null;
}
const ofMachine = new Set([
	"missing-package",
	"needs-network",
	"needs-display",
	"needs-command"
]);
function excuseOfError({ lack, missingModule }, observation) {
	if (lack === null || lack === void 0) {
		if (missingModule === null || missingModule === void 0) return null;
		return {
			code: "missing-package",
			sentence: missingPackage(missingModule, observation)
		};
	}
	for (const cause of lack.causes) for (const { code, look } of excuses) {
		const sentence = look(cause, lack, observation);
		if (sentence !== null) return {
			code,
			sentence
		};
	}
	return null;
}
const excuses = [
	{
		code: "missing-package",
		look: lookForModule
	},
	{
		code: "missing-package",
		look: lookForLibrary
	},
	{
		code: "needs-display",
		look: lookForScreen
	},
	{
		code: "needs-command",
		look: lookForCommand
	},
	{
		code: "needs-network",
		look: lookForNetwork
	},
	{
		code: "needs-network",
		look: lookForPort
	},
	{
		code: "needs-file",
		look: lookForFile
	},
	{
		code: "needs-permission",
		look: lookForPermission
	},
	{
		code: "needs-input",
		look: lookForInput
	}
];
function lookForModule(cause, { module, causes }, observation) {
	if (module === null || cause !== causes[0]) return null;
	return module.isPart ? `needs ${module.name}, a part of Python that is not here` : missingPackage(module.name, observation);
}
function lookForLibrary({ kinds, message }, { raisedIn }) {
	if (raisedIn !== "__main__" && raisedIn !== null && /\binstall(?:ing)?\b.*\bextras?\b/iu.test(message)) return `needs more of a package (${message})`;
	const isOfPackage = raisedIn !== "__main__" && raisedIn !== null;
	const module = /\bNo module named '(?<name>[\w.]+)'/u.exec(message)?.groups?.["name"];
	if (isOfPackage && module !== void 0 && !is(kinds, "ModuleNotFoundError")) return `needs ${module}`;
	if (isOfPackage && (/\bpip3? install ['"]?[\w.-]+/u.test(message) || isToInstall(kinds, message))) return `needs more packages (${firstLine(message)})`;
	const named = /^(?<name>[\w.-]+) is not installed\b|\bpip install ['"]?(?<wanted>[\w.-]+)/u.exec(message)?.groups;
	if (named !== void 0 && is(kinds, "ImportError")) return `needs ${named["name"] ?? named["wanted"] ?? ""}`;
	const library = /^(?<name>[^\s:]+): cannot open shared object file/u.exec(message)?.groups?.["name"];
	if (library !== void 0 && is(kinds, "ImportError", "OSError")) return `needs the system's library ${library}`;
	return is(kinds, "Error") && message === "unsupported locale setting" ? "needs a locale that is not installed" : null;
}
function isToInstall([kind = "", ...others], message) {
	return (/Module|Import|Package|Dependenc|NotInstalled/u.test(kind) || others.includes("ImportError")) && /\b(?:install|not installed|requires?|missing|needed)\b/iu.test(message);
}
function lookForScreen({ kinds, message, errno }, { line }) {
	if (kinds[0] === "TclError") return /display/u.test(message) ? `needs a screen (${message})` : null;
	const isCurses = kinds[0] === "error" && /terminal|cbreak|ioctl|\(\) returned ERR/u.test(message);
	const isLogin = errno !== null && /\bgetlogin\(/u.test(line ?? "");
	return errno === 25 || isCurses || isLogin ? `needs a terminal (${message})` : null;
}
function lookForCommand({ kinds, message }, { command, path }) {
	if (kinds[0] === "CalledProcessError") return /status 127\.?$/u.test(message) ? "needs a command that is not here" : null;
	if (command === null || command.isLine || path?.isOwn === true) return null;
	return is(kinds, "FileNotFoundError", "PermissionError") ? `needs the command ${command.text}` : null;
}
function lookForNetwork({ kinds, errno, message, status }, { address, isWitnessed, raisedIn }) {
	const isLost = is(kinds, "gaierror", "herror", "ConnectionError", "timeout", "SSLError", "URLError", "TimeoutError") || is(kinds, "OSError") && (unreachable.has(errno ?? 0) || /^Multiple exceptions:.*Connect call failed/u.test(message));
	const isWrong = status !== null && [
		404,
		405,
		410
	].includes(status);
	if (!isLost || isWrong) return null;
	const isRaisedByProgram = errno === null && raisedIn === "__main__";
	if (address === null) return isWitnessed || isRaisedByProgram ? null : `needs a network (${message})`;
	const { text, place } = address;
	if (/[\s/]/u.test(text) && !text.startsWith("/")) return null;
	switch (place) {
		case "elsewhere": return `needs a network (${text})`;
		case "here": return `needs a server at ${text}`;
		case "own": return null;
	}
}
function lookForPort({ kinds, errno, message }) {
	return is(kinds, "OSError") && (errno === 98 || errno === 48 || errno === 10048) ? `needs a port that is free (${message})` : null;
}
const unreachable = new Set([
	100,
	101,
	102,
	110,
	112,
	113,
	50,
	51,
	52,
	60,
	64,
	65
]);
function lookForFile({ kinds, errno, message }, { path, command, address, line, causes }) {
	if (/\bnot a git repository\b/iu.test(message)) return `needs a repository (${firstLine(message)})`;
	const isPassedOver = path !== null && !causes.some((each) => is(each.kinds, "OSError"));
	if (!is(kinds, "FileNotFoundError", "NotADirectoryError") && !isPassedOver) return null;
	if (path === null) {
		if (address?.text.startsWith("/") === true) return `needs a server at ${address.text}`;
		return errno === null || command !== null ? null : `needs a file: ${(line ?? "").trim()}`;
	}
	return path.isOwn || command !== null ? null : `needs the file ${path.text}`;
}
function lookForPermission({ kinds, message, errno }, { path, command }) {
	if (!is(kinds, "PermissionError") || errno === null || path?.isOwn === true || command !== null) return null;
	return path === null ? `needs a right (${message})` : `needs a right to ${path.text}`;
}
function lookForInput({ kinds, message }, { hasOwnInput, raisedIn, line, variable, readsArguments }) {
	if (variable !== null) return `needs the variable ${variable} of the environment`;
	if ((is(kinds, "IndexError") || is(kinds, "ValueError") && message.startsWith("not enough values")) && /\bargv\b/u.test(line ?? "")) return "needs arguments of the command line";
	if (is(kinds, "SystemExit") && readsArguments) return "needs arguments of the command line";
	if (is(kinds, "ValueError", "IndexError") && /\bsys\.stdin\b/u.test(line ?? "") && !hasOwnInput) return "asks for input";
	const isAsking = message === "EOF when reading a line" || raisedIn === "getpass";
	if (is(kinds, "BdbQuit")) return "asks for input, in the debugger";
	return is(kinds, "EOFError") && isAsking && !hasOwnInput ? "asks for input" : null;
}
function excuseOfEnd(observation) {
	const { ended, exit, reached, exitLack } = observation;
	if (ended === "timeout" && reached !== void 0) return {
		code: "needs-network",
		sentence: `needs a network (${reached})`
	};
	if (ended !== "exit") return null;
	if (exit === 0) return excuseOfOthers(observation);
	const said = observation.events.map(({ text }) => text).join("\n");
	const isMissing = /^ERROR: .*\brequired\b|^.*: error: .*\brequired\b|^Error: Missing (?:argument|command|option|parameter)\b/mu.test(said);
	if (exit === 1 && /^Aborted!\s*$/mu.test(said)) return {
		code: "needs-input",
		sentence: "asks for input"
	};
	const taken = /^.*\baddress (?:is )?already in use\b.*$/imu.exec(said)?.[0];
	if (taken !== void 0) return {
		code: "needs-network",
		sentence: `needs a port that is free (${taken.trim()})`
	};
	if (/^usage:/imu.test(said) && (exit === 1 || isMissing)) return {
		code: "needs-input",
		sentence: "needs arguments of the command line"
	};
	return exitLack === void 0 ? null : excuseOfError({ lack: exitLack }, observation);
}
function excuseOfOthers(observation) {
	const { unretrieved, warnings } = observation;
	const excused = unretrieved.map((each) => excuseOfError(each, observation));
	return warnings.length > 0 || excused.includes(null) ? null : excused[0] ?? null;
}
function is(kinds, ...wanted) {
	return kinds.some((kind) => wanted.includes(kind));
}
// src/judge/repeat.ts
function judgeRepeat(question, outcomeOf) {
	const { expectations, run, comparedRuns } = question;
	const own = observe(run, expectations, outcomeOf);
	if (own.kind === "unknown") return own;
	const others = comparedRuns.map((id) => observe(id, [], outcomeOf));
	const blind = others.find((each) => each.kind === "unknown");
	if (blind !== void 0) return blind;
	const compared = others.flatMap((each) => each.kind === "seen" ? [each.observation] : []);
	return judged(question, own.observation, compared);
}
function repeatsOf(asked, expectations) {
	return asked.runs.map((run, repeat) => ({
		expectations,
		run,
		comparedRuns: asked.comparedRuns.flatMap((runs) => runs[repeat % runs.length] ?? "of the program compared with")
	}));
}
function observe(run, expectations, outcomeOf) {
	const outcome = outcomeOf(run);
	if (outcome === void 0) return unknown("harness-error", `run ${run} was not carried out`);
	if (outcome.kind === "harness-error") return harnessError(outcome.message);
	const { observation } = outcome;
	if (isExpected(observation, expectations)) return {
		kind: "seen",
		observation
	};
	const excuse = excuseOfMachine(observation);
	return excuse === null ? {
		kind: "seen",
		observation
	} : unknown(excuse.code, excuse.sentence);
}
function harnessError(message) {
	const [, code, sentence = ""] = /^(isolation-missing|missing-package): (.*)$/su.exec(message) ?? [];
	return code === "isolation-missing" || code === "missing-package" ? unknown(code, sentence) : unknown("harness-error", message);
}
function isExpected({ error }, expectations) {
	return expectations.some((each) => each.kind === "error" && each.error !== null && error !== null && matchesError(each.error, error));
}
function unknown(code, sentence) {
	return {
		kind: "unknown",
		code,
		sentence
	};
}
function judged({ expectations, run }, own, compared) {
	const others = compared.values();
	const checks = expectations.map((expectation) => {
		const other = expectation.kind === "compared-with" ? others.next().value ?? null : null;
		return {
			kind: expectation.kind,
			...checkExpectation(expectation, own, other)
		};
	});
	const brokenOff = breakOff(expectations, own) ?? compared.map((each) => breakOff([], each)).find((each) => each !== null) ?? null;
	const raisedAt = expectations.findIndex((each) => each.kind === "holds" && hasRaised(each, own));
	return {
		kind: "judged",
		run,
		holds: brokenOff === null && checks.every((each) => each.holds),
		checks,
		brokenOff,
		raised: checks[raisedAt] ?? null
	};
}
function breakOff(expectations, observation) {
	const failure = {
		kind: "ends",
		holds: false,
		expected: "an end of its own",
		actual: endText(observation)
	};
	switch (observation.ended) {
		case "exit":
		case "error": return null;
		case "timeout": return expectations.some((each) => each.kind === "ends" && each.how === "timeout") ? null : failure;
		case "crashed": return expectations.some((each) => each.kind === "exit" && isStatedCrash(each.status, observation)) ? null : failure;
		case "killed": return failure;
	}
}
// src/judge/asked.ts
function judgeAsked(question, asked, outcomes) {
	const first = decide$1(question, asked, attempt(outcomes, "first"));
	if (!(first.verdict === "refuted" && spoiltRuns(question, asked, outcomes).some((run) => isMeasuredTwice(run, outcomes)))) return first;
	const second = decide$1(question, asked, attempt(outcomes, "last"));
	if (second.verdict !== "verified") return second;
	const sentence = `${first.reason?.sentence ?? ""}; measured again, alone, it holds`;
	return {
		...second,
		verdict: "undecided",
		reason: {
			code: "timings-disagree",
			sentence
		},
		findings: first.findings
	};
}
function spoiltRuns(question, asked, outcomes) {
	if (!asked.mustHold) return [];
	const outcomeOf = attempt(outcomes, "first");
	const questions = repeatsOf(asked, question.expectations);
	const repeats = questions.map((each) => judgeRepeat(each, outcomeOf));
	if (!isRefuted(question, asked, repeats) || isRefuted(question, asked, repeats.map(timesGranted))) return [];
	return questions.filter((_, index) => isSpoilt(repeats[index])).flatMap(({ run, comparedRuns }) => [run, ...comparedRuns]);
}
function attempt(outcomes, which) {
	return (run) => outcomes.get(run)?.at(which === "first" ? 0 : -1);
}
function isMeasuredTwice(run, outcomes) {
	return (outcomes.get(run)?.length ?? 0) > 1;
}
function decide$1(question, asked, outcomeOf) {
	const python = asked.interpreter.version;
	const repeats = repeatsOf(asked, question.expectations).map((each) => judgeRepeat(each, outcomeOf));
	const judged = repeats.filter((each) => each.kind === "judged");
	const findings = findingsOf(python, question, judged);
	if (isRefuted(question, asked, repeats)) return {
		python,
		verdict: "refuted",
		reason: whyRefuted(question, asked, judged),
		findings
	};
	const blind = firstUnknown(repeats);
	if (blind === null) return {
		python,
		verdict: "verified",
		reason: null,
		findings
	};
	return {
		python,
		verdict: "undecided",
		reason: reasonOf(blind, python),
		findings
	};
}
function firstUnknown(repeats) {
	if (repeats.length === 0) return {
		kind: "unknown",
		code: "harness-error",
		sentence: "no run was planned"
	};
	return repeats.find((each) => each.kind === "unknown") ?? null;
}
function reasonOf({ code, sentence }, python) {
	return {
		code,
		sentence: `${sentence} (Python ${python})`
	};
}
function isRefuted({ howOften }, { mustHold }, repeats) {
	const judged = repeats.filter((each) => each.kind === "judged");
	if (judged.some(({ brokenOff, raised }) => brokenOff !== null || mustHold && raised !== null)) return true;
	const allSeen = judged.length === repeats.length && judged.length > 0;
	const some = judged.some(({ holds }) => holds);
	const every = judged.every(({ holds }) => holds);
	switch (howOften) {
		case "always": return mustHold ? !every : allSeen && every;
		case "sometimes": return mustHold ? allSeen && !some : some;
		case "never": return mustHold ? some : allSeen && !some;
	}
}
function timesGranted(repeat) {
	if (repeat.kind === "unknown") return repeat;
	return {
		...repeat,
		holds: repeat.brokenOff === null && repeat.checks.every(({ holds, measured }) => holds || measured)
	};
}
function isSpoilt(repeat) {
	if (repeat?.kind !== "judged" || repeat.holds) return false;
	const granted = timesGranted(repeat);
	return granted.kind === "judged" && granted.holds;
}
function findingsOf(python, { expectations, howOften }, judged) {
	const deciding = howOften === "always" ? void 0 : judged.find(({ holds }) => holds);
	const finding = ({ kind, holds, expected, actual }, run) => {
		return {
			kind,
			python,
			run,
			holds,
			expected,
			actual
		};
	};
	const breaks = judged.flatMap(({ brokenOff, checks, run }) => {
		const isSaid = checks.some(({ kind, holds }) => kind === "ends" && !holds);
		return brokenOff === null || isSaid ? [] : [finding(brokenOff, run)];
	});
	const held = expectations.flatMap((_, index) => {
		const repeat = deciding ?? judged.find(({ checks }) => checks[index]?.holds === false) ?? judged[0];
		const check = repeat?.checks[index];
		return repeat === void 0 || check === void 0 ? [] : [finding(check, repeat.run)];
	});
	return [...breaks.slice(0, 1), ...held];
}
function whyRefuted(question, asked, judged) {
	const python = `Python ${asked.interpreter.version}`;
	const [stop] = judged.flatMap(({ brokenOff, raised }) => [brokenOff, asked.mustHold ? raised : null]).filter((each) => each !== null);
	if (stop !== void 0) return notObserved(`${stop.kind} on ${python}: ${summary(stop)}`);
	if (!asked.mustHold) return {
		code: "holds-before-since",
		sentence: `it holds on ${python}, expected it not to before ${question.since ?? ""}`
	};
	const held = judged.filter(({ holds }) => holds).length;
	const runs = counted(judged.length, "run");
	if (question.howOften === "never") return notObserved(`it holds in ${held} of ${runs} on ${python}, expected in none`);
	const failed = judged.flatMap(({ checks }) => checks).find(({ holds }) => !holds);
	const often = judged.length === 1 ? "" : ` in ${judged.length - held} of ${runs}`;
	return notObserved(failed === void 0 ? `nothing on ${python}` : `${failed.kind} on ${python}${often}: ${summary(failed)}`);
}
function summary({ summary: said, expected, actual }) {
	return said ?? `expected ${expected}, seen ${actual}`;
}
function notObserved(sentence) {
	return {
		code: "not-observed",
		sentence
	};
}
// src/judge/fragment.ts
function fragmentOf(observation, error, asItStands) {
	if (error === null) return untested(observation, asItStands);
	const { steps = [] } = observation;
	const [earlier] = unexpectedErrors(steps, asItStands).flatMap((step) => step.error ?? []);
	if (earlier !== void 0 && earlier.message !== error.message) return fragment(`goes on from code above that fails with ${named(earlier)}`);
	const [sentence] = [
		unboundName,
		misreading,
		relative$1,
		leftOut,
		ownFile,
		unfilled,
		unfinished
	].flatMap((find) => find(error, asItStands) ?? []);
	return sentence === void 0 ? null : fragment(sentence);
}
function untested({ ended, exit, events }, asItStands) {
	if (ended !== "exit" || exit === 0) return null;
	const [sentence = null, ...others] = events.flatMap(({ text }) => {
		const groups = /^(?<type>[A-Z]\w*(?:Error|Exception))(?:: (?<message>.*))?$/u.exec(text)?.groups;
		return groups === void 0 ? [] : [{
			type: groups["type"] ?? "",
			message: groups["message"] ?? ""
		}];
	}).map((each) => unboundName(each, asItStands));
	return sentence === null || others.includes(null) ? null : fragment(sentence);
}
function unexpectedErrors(steps, { raising }) {
	return steps.filter((step) => step.kind === "chunk" && step.error !== null && !raising.includes(step.index));
}
function fragment(sentence) {
	return {
		code: "fragment",
		sentence
	};
}
function named({ type, message }) {
	return namedMessage(type, message);
}
function unboundName({ type, message }, { unbound }) {
	const name = type === "NameError" ? /^name '(?<name>[^']*)' is not defined/u.exec(message)?.groups?.["name"] : null;
	const found = unbound.find((each) => each.name === name);
	if (found === void 0) return null;
	const where = found.line === null ? "nowhere" : `only further down, at line ${found.line}`;
	return `uses \`${found.name}\`, which the document defines ${where}`;
}
function misreading({ type, message }, { notations }) {
	if (!/^(?:Syntax|Indentation|Tab)Error$/u.test(type)) return null;
	const [first] = notations;
	if (first !== void 0) return `line ${first.line} is no Python that runs: \`${first.text}\``;
	return isPiece(message) ? `is a piece of a function or a loop: ${message}` : null;
}
function relative$1({ type, message }) {
	return /^(?:ImportError|ModuleNotFoundError)$/u.test(type) && /^attempted relative import|'__main__' is not a package$/u.test(message) ? "is a file of a package: it imports from its neighbours" : null;
}
function ownFile({ message }, { files = [] }) {
	const [, ofModule, ofImport] = /^(?:module '(\w+)' has no attribute|cannot import name '\w+' from (?:partially initialized module )?'(\w+)')/u.exec(message) ?? [];
	const name = ofModule ?? ofImport;
	return name !== void 0 && files.includes(name) ? `imports \`${name}.py\` of the document` : null;
}
function unfilled({ lack }, { placeholder }) {
	if (placeholder === void 0 || lack === null || lack === void 0 || lack.raisedIn === null) return null;
	if (lack.raisedIn === "__main__" && lack.line?.includes(placeholder.text) !== true) return null;
	return `has ${placeholder.text} (line ${placeholder.line}) where the reader is to put something of their own`;
}
function leftOut({ type, message }) {
	return /^(?:Type|Attribute)Error$/u.test(type) && /\bellipsis\b/iu.test(message) ? `leaves out a value, with \`...\` in its place: ${message}` : null;
}
function isPiece(message) {
	return /^'(?:return|yield|yield from|await|async \w+|break)' outside|^asynchronous comprehension outside|'continue' not properly in loop/u.test(message);
}
function unfinished(error, { isOpen }) {
	return isOpen ? `goes on from blocks that the reader is to complete, or that may have changed: ${named(error)}` : null;
}
// src/judge/moments.ts
function isMoment(text) {
	return /^(?:\d{4}-\d|\d\d?:\d\d|\d\d?-[A-Z]|datetime\.)/u.test(text);
}
const calendarWord = /^(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*|UTC|GMT|[A-Z]{1,3}[SD]?T)$/u;
const zone = /\b(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][\w/+-]*/gu;
const dated = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
// src/judge/shown-text.ts
function compareText$1(shown, seen, volatile) {
	const actual = seen.join("\n");
	const [wanted = "", ...others] = readings(shown);
	if ([wanted, ...others].some((text) => squeezed(text) === squeezed(actual) || hasSameTokens(text, actual, volatile))) return "same";
	const pieces = wanted.split(elision);
	if (pieces.length > 1) return pieces.every(isBlank) || isElided(pieces, actual) ? "same" : "doubtful";
	const unlinked = seen.filter((line) => !link.test(line));
	if (unlinked.length < seen.length && !shown.some((line) => link.test(line))) return compareText$1(shown, unlinked, volatile);
	if (shown.some((line) => ofPython2.test(line))) return "doubtful";
	return [wanted, ...others].some((text) => squeezed(withoutObjects(text)) === squeezed(withoutObjects(actual))) || isDoubtful(wanted, actual, volatile) ? "doubtful" : "differs";
}
function resembles(shown, seen) {
	const [left, right] = [wordsIn(shown), wordsIn(seen)];
	const [whole, part] = [squeezed(shown.join("\n")), squeezed(seen.join("\n"))];
	if (whole.includes(part) || part.includes(whole)) return false;
	const common = left.filter((word) => right.includes(word)).length;
	return common > 0 && common * 2 >= Math.max(left.length, right.length);
}
function isSameButNumbersIn(shown, seen) {
	return isSameButNumbers(tokensOf(shown.join("\n")), tokensOf(seen.join("\n")));
}
function wordsIn(lines) {
	return tokensOf(lines.join("\n")).flatMap(({ text }) => /\w/u.test(text) ? [text.toLowerCase()] : []);
}
function compareValue(shown, seen, volatile) {
	const likeness = compareText$1([shown], seen.split("\n"), volatile);
	if (likeness !== "differs") return likeness;
	const kind = kindOf(withoutPrompt(shown));
	return kind !== null && kind === kindOf(seen) ? "differs" : "doubtful";
}
const ofPython2 = /\s#\s*(?:in |on )?py(?:thon)?\s?2(?:\.\d+)?\b|\s#.*(?<![\d.])3\.\d{1,2}(?![\d.])/iu;
const link = /\bhttps?:\/\/\S/u;
function readings(shown) {
	const lines = shown.map(withoutPrompt);
	const blank = lines.findIndex(isBlank);
	const asComments = lines.every((line) => isBlank(line) || /^\s*#/u.test(line)) ? lines.map((line) => line.replace(/^\s*#+>? ?/u, "")) : lines;
	const uncommented = lines.filter((line) => !/^\s*#/u.test(line)).map((line) => line.replace(/\s+(?:#|←|<-|\/\/)\s?.*$/u, ""));
	const unprompted = lines.map((line) => line.replace(/(?<=\S)>>> ?$/u, ""));
	const withoutWarnings = lines.filter((line) => !warningLine.test(line) && !/Enable tracemalloc/u.test(line));
	return [
		lines,
		asComments,
		uncommented,
		blank === -1 || !hasCode(lines.slice(blank).join("\n")) ? lines : lines.slice(0, blank),
		unprompted,
		withoutWarnings
	].filter((each) => each.some((line) => !isBlank(line)) || each === lines || isAllWarning(lines)).map((each) => each.join("\n"));
}
const warningLine = /^\s*(?:\S*:\d+: |\w+: )?[\w.]*Warning(?:: |$)/u;
function isAllWarning(lines) {
	return lines.some((line) => warningLine.test(line)) && lines.every((line) => isBlank(line) || warningLine.test(line));
}
function warningsIn(lines) {
	return lines.flatMap((line) => warningLine.test(line) ? /(?<category>\w*Warning)/u.exec(line)?.groups?.["category"] ?? [] : []);
}
const elision = /^\s*\?+\s*$|\[\s*(?:\.{3,}|…)\s*\]|\.{3,}|…+|<snip>|⋮/mu;
function withoutPrompt(line) {
	return line.replace(/^(?:>>> ?|(?:Out|In) ?\[\d+\]: ?)/iu, "").replaceAll("<BLANKLINE>", "");
}
function isBlank(text) {
	return text.trim() === "";
}
function squeezed(text) {
	return unified(text).replaceAll(/\s+/gu, "").replaceAll(/[,;](?=[\])}])/gu, "");
}
const longTexts = new Map();
const longLength = 1e4;
const mostLongTexts = 4;
function unified(text) {
	if (text.length < longLength) return unifiedAnew(text);
	const known = longTexts.get(text);
	if (known !== void 0) return known;
	const result = unifiedAnew(text);
	const [oldest] = longTexts.keys();
	if (oldest !== void 0 && longTexts.size === mostLongTexts) longTexts.delete(oldest);
	longTexts.set(text, result);
	return result;
}
function unifiedAnew(text) {
	return text.replaceAll(/[‘’“”"`]/gu, "'").replaceAll(/(?<![\w'])u(?=')/gu, "").replaceAll(/<(?<name>genexpr|locals|lambda|listcomp|dictcomp|setcomp|module)>/gu, "$<name>").replaceAll(/\b_sre\.SRE_(?=Match|Pattern)/gu, "re.").replaceAll(/\b\w+\.locals\./gu, "").replaceAll(/<(?<kind>module) (?<name>'\w+')[^<>]*>/gu, "<$<kind> $<name>>").replaceAll(/<class (?<name>'[\w.]+')>/gu, "$<name>").replaceAll(/\b0x[\da-f]{4,}\b/giu, "0x").replaceAll(/<ipython-input[^>]*>|<stdin>|<input>|<console>|<python-input[^>]*>/gu, "<>").replaceAll(/\b__main__\./gu, "").replaceAll(/(?<![\w.~/\\-])(?:[A-Za-z]:)?(?:[\w.~-]*[/\\]){2,}(?=[\w.-]+\.\w+)/gu, "").replaceAll(/\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/giu, "<uuid>");
}
function isElided(pieces, actual) {
	const text = squeezed(actual);
	let from = 0;
	return pieces.map(squeezed).every((piece, index, all) => {
		const at = index === all.length - 1 && piece !== "" ? text.lastIndexOf(piece) : text.indexOf(piece, from);
		if (at < from || index === 0 && at !== 0) return false;
		from = at + piece.length;
		return index < all.length - 1 || piece === "" || from === text.length;
	});
}
const tokenPattern = /datetime\.(?:datetime|date|time)\([\d, ]+\)|\d\d?-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*-\d{2,4}|\d{4}-\d\d?-\d\d?(?:[T ]\d\d?:\d\d(?::\d\d(?:[.,]\d+)?)?(?:[+-]\d\d:?\d\d|Z\b)?)?|\d\d?:\d\d(?::\d\d(?:[.,]\d+)?)?|\d+(?:[._]\d+)*(?:e[-+]?\d+)?|\.\d+|[^\W\d_]+\w*|[^\s\w]|_+/giu;
function tokensOf(text) {
	return [...sortedSets(unified(text)).matchAll(tokenPattern)].map(([found]) => found).filter((found) => found !== "'" && found !== ",").map((found) => ({
		text: found,
		number: /^[\d.]+(?:e[-+]?\d+)?$/iu.test(found) ? Number(found) : null
	}));
}
function sortedSets(text) {
	return text.replaceAll(/\{(?<items>[^{}:()[\]]+)\}/gu, (_, items) => {
		return `{${items.split(",").map((item) => item.trim()).toSorted().join(",")}}`;
	});
}
function hasSameTokens(wanted, actual, volatile) {
	const left = tokensOf(wanted);
	const right = tokensOf(actual);
	return left.length === right.length && left.every((token, index) => isSameToken(token, right[index], volatile));
}
function isSameToken(left, right, volatile) {
	if (right === void 0 || left.text === right.text) return right !== void 0;
	if (left.number !== null && right.number !== null) {
		if (isRounded(left, right)) return true;
		return (left.text.includes(".") || right.text.includes(".")) && volatile.includes("time");
	}
	return volatile.includes("time") && isMoment(left.text) && isMoment(right.text) && madeBy(left) === madeBy(right);
}
function madeBy({ text }) {
	return /^[a-z.]+(?=\()/u.exec(text)?.[0] ?? "";
}
function isRounded(left, right) {
	if (left.number === null || right.number === null) return false;
	if (left.number === right.number) return true;
	const difference = Math.abs(left.number - right.number);
	if (decimalsOf(left.text) >= 9 && decimalsOf(right.text) >= 9 && difference <= Math.abs(right.number) * 1e-9) return true;
	const decimals = decimalsOf(left.text);
	return decimals >= 2 && decimals + 2 < decimalsOf(right.text) && difference < 10 ** -decimals;
}
function decimalsOf(text) {
	return (text.split(".")[1] ?? "").replace(/e.*$/iu, "").length;
}
function isDoubtful(wanted, actual, volatile) {
	if (volatile.some(isAnything) || hasCode(wanted)) return true;
	const left = tokensOf(wanted);
	const right = tokensOf(actual);
	const withoutZones = (text) => tokensOf(text.replaceAll(zone, "UTC"));
	if (volatile.includes("time") && isSameButNumbers(withoutZones(wanted), withoutZones(actual))) return true;
	const isOfDate = left.length !== right.length && dated.test(wanted) && dated.test(actual);
	if (volatile.includes("time") && isOfDate) return true;
	if (/\bmay (?:vary|differ)\b|\brandom\b|或许|可能|каждый раз/iu.test(wanted)) return true;
	if ((volatile.includes("order") || /\{.*[,:].*\}/su.test(wanted)) && isReordered(left, right)) return true;
	if (isEchoOf(wanted, actual) || squeezed(`(${wanted})`) === squeezed(actual)) return true;
	if (isBlank(actual)) return false;
	const known = new Set(right.map(({ text }) => text));
	return left.filter(({ text }) => known.has(text) && /\w/u.test(text)).length === 0 && wanted.trim().includes("\n");
}
function isAnything(kind) {
	return kind !== "time" && kind !== "order";
}
function isEchoOf(wanted, actual) {
	const inner = /^[A-Z]\w*\((?<inner>'[^']*'|"[^"]*")\)$/u.exec(wanted.trim())?.groups?.["inner"];
	return inner !== void 0 && inner.slice(1, -1) === actual.trim();
}
function withoutObjects(text) {
	return unified(text).replaceAll(/<[^<>]*\bat 0x[\da-f]*[^<>]*>/giu, "<object>");
}
function hasCode(text) {
	return /^\s*(?:def \w+\(.*:|class \w+.*:|import \w+|from \w+ import |for \w+ in .*:|while .*:|if .*:|[a-z_]\w* = \S.*|print\(.*\)|In ?\[\d+\].*)\s*(?:#.*)?$/mu.test(text);
}
function isReordered(left, right) {
	const sorted = (tokens) => tokens.map(({ text }) => text).toSorted().join(" ");
	return left.length === right.length && sorted(left) === sorted(right);
}
function isSameButNumbers(left, right) {
	const isNumber = (token) => token !== void 0 && (token.number !== null || isMoment(token.text) || calendarWord.test(token.text));
	return left.length === right.length && left.every((token, index) => token.text === right[index]?.text || isNumber(token) && isNumber(right[index]));
}
function kindOf(text) {
	const trimmed = text.trim();
	if (/^[-+]?[\d.]/u.test(trimmed) && /^[-+\d._ejx]+$/iu.test(trimmed)) return "number";
	if (/^(?:True|False)$/u.test(trimmed)) return "truth";
	if (/^[rbu]?['"].*['"]$/su.test(trimmed)) return "string";
	if (/^\[.*\]$/su.test(trimmed)) return "list";
	if (/^\(.*\)$/su.test(trimmed)) return "tuple";
	return /^\{.*\}$/su.test(trimmed) ? "braces" : null;
}
// src/judge/remarks.ts
function holdRemarks(question, observation) {
	const seen = ownLines(question, observation);
	const isPrinted = (line) => seen.some(({ text }) => text.trim() === line.trim());
	const said = question.lines.flatMap(({ remark }) => remark === null ? [] : [remark]);
	const times = timesOf(question.lines, seen);
	const tolerance = timeTolerance[observation.clock];
	const readings = origins.map((origin) => holdReading(question, origin, times, tolerance));
	const holding = readings.find((moments) => moments.every(({ holds }) => holds === true));
	if (holding !== void 0) return {
		likeness: "same",
		...wording(holding)
	};
	if (said.every(({ written }) => isPrinted(written))) return {
		likeness: "unclaimed",
		expected: "",
		actual: ""
	};
	const isOpen = readings.some((moments) => moments.every(({ holds }) => holds !== false));
	const [nearest = []] = readings.toSorted((a, b) => failures(a).length - failures(b).length);
	const shown = isOpen ? nearest.filter(({ holds }) => holds === null) : failures(nearest);
	return {
		likeness: isOpen ? "doubtful" : "differs",
		...wording(shown)
	};
}
const origins = [
	"line",
	"start",
	"first"
];
function failures(moments) {
	return moments.filter(({ holds }) => holds === false);
}
function wording(moments) {
	return {
		expected: listed$1(moments.map(({ expected }) => expected)),
		actual: listed$1(moments.map(({ actual }) => actual))
	};
}
function ownLines({ chunk }, observation) {
	const lines = linesOn("stdout", observation);
	if (chunk === null) return lines;
	const steps = (observation.steps ?? []).filter(({ kind }) => kind === "chunk");
	const before = steps.filter(({ index }) => index < chunk).map(({ output }) => output);
	const own = steps.filter(({ index }) => index === chunk).map(({ output }) => output);
	const first = lineBreaks(before);
	return lines.slice(first, first + lineBreaks(own) + 1);
}
function lineBreaks(outputs) {
	return outputs.join("").split("\n").length - 1;
}
function timesOf(lines, seen) {
	let next = 0;
	return lines.map(({ text }) => {
		const at = seen.findIndex((event, index) => index >= next && compareText$1([text], [event.text], []) === "same");
		if (at !== -1) next = at + 1;
		return seen[at]?.at ?? null;
	});
}
function holdReading(question, reading, times, tolerance) {
	const { lines, isFirst } = question;
	return lines.flatMap(({ text, remark }, index) => {
		if (remark === null || index === 0 && !isFirst) return [];
		const asked = remark.since === "either" ? reading : remark.since;
		const origin = {
			line: index - 1,
			first: 0,
			start: null
		}[index === 0 ? "start" : asked];
		const from = origin === null ? startOf(question, times) : times[origin] ?? null;
		return [momentOf({
			text,
			seconds: remark.seconds,
			from,
			at: times[index] ?? null,
			after: after(lines, origin)
		}, tolerance)];
	});
}
function startOf({ lines, isFirst }, [first = null]) {
	if (isFirst) return 0;
	return first === null ? null : first - (lines[0]?.remark?.seconds ?? 0);
}
function after(lines, index) {
	return index === null ? null : quoted(lines[index]?.text ?? "");
}
function momentOf({ text, seconds, from, at, after: other }, tolerance) {
	const range = {
		kind: "about",
		text: `${seconds}s`,
		value: seconds,
		tolerance: null
	};
	const named = (time) => `${quoted(text)} ${other === null ? `at ${time}` : `${time} after ${other}`}`;
	const expected = named(rangeText(range, tolerance));
	if (at === null) return {
		holds: null,
		expected,
		actual: `no line ${quoted(text)}`
	};
	if (from === null) return {
		holds: null,
		expected,
		actual: `no line ${other ?? "at the start of the block"}`
	};
	const isAsSaid = (each) => inRange(range, each, tolerance);
	return {
		holds: isAsSaid(at - from),
		expected,
		actual: named(secondsText(at - from, isAsSaid))
	};
}
// src/judge/timed.ts
function judgeTimed(question, asked, outcomes) {
	const first = decide(question, asked, attempt(outcomes, "first"));
	const isMeasuredTwice = asked.runs.some((run) => (outcomes.get(run)?.length ?? 0) > 1);
	if (first.verdict !== "refuted" || !isMeasuredTwice) return first;
	const second = decide(question, asked, attempt(outcomes, "last"));
	if (second.verdict !== "verified") return second;
	const sentence = `${first.reason?.sentence ?? ""}; measured again, alone, it holds`;
	return {
		...second,
		verdict: "undecided",
		reason: {
			code: "timings-disagree",
			sentence
		},
		findings: first.findings
	};
}
function spoiltTimes(question, asked, outcomes) {
	const { verdict, findings } = decide(question, asked, attempt(outcomes, "first"));
	return verdict === "refuted" ? findings.flatMap(({ holds, run }) => holds || run === null ? [] : [run]) : [];
}
function decide(question, asked, outcomeOf) {
	const python = asked.interpreter.version;
	const observed = asked.runs.map((run) => observe(run, [], outcomeOf));
	const blind = firstUnknown(observed);
	if (blind !== null) return {
		python,
		verdict: "undecided",
		reason: reasonOf(blind, python),
		findings: []
	};
	const all = observed.flatMap((each) => each.kind === "seen" ? [hold$1(question, each.observation)] : []);
	const good = question.anyRun === true ? all.find(({ likeness }) => likeness === "same") : void 0;
	const held = good === void 0 ? all : [good];
	const findings = held.flatMap((each) => findingOf$1(each, python));
	const wrong = held.find(({ likeness }) => likeness === "differs");
	if (wrong !== void 0) return {
		python,
		verdict: "refuted",
		reason: {
			code: "not-observed",
			sentence: `timeline on Python ${python}: expected ${wrong.expected}, seen ${wrong.actual}`
		},
		findings
	};
	const open = held.find(({ likeness }) => likeness !== "same");
	if (open === void 0) return {
		python,
		verdict: "verified",
		reason: null,
		findings
	};
	return {
		python,
		verdict: "undecided",
		reason: whyUndecided$1(open, python),
		findings
	};
}
function hold$1(question, observation) {
	const held = holdRemarks(question, observation);
	const isShaken = question.volatile.some((kind) => kind !== "time");
	const likeness = held.likeness === "differs" && isShaken ? "doubtful" : held.likeness;
	const excuse = excuseOf$1(observation, observation.error) ?? fragmentOf(observation, observation.error, question.asItStands);
	const stopped = observation.ended === "exit" ? null : {
		code: "not-reached",
		sentence: endText(observation)
	};
	return {
		...held,
		likeness,
		run: observation.run,
		excuse: excuse ?? stopped
	};
}
function findingOf$1({ likeness, run, expected, actual }, python) {
	if (likeness !== "same" && likeness !== "differs") return [];
	return [{
		kind: "timeline",
		python,
		run,
		holds: likeness === "same",
		expected,
		actual
	}];
}
function whyUndecided$1({ likeness, excuse, expected, actual }, python) {
	if (likeness === "unclaimed") return {
		code: "open",
		sentence: "the program prints these words itself: no remark"
	};
	const { code, sentence } = excuse ?? {
		code: "not-comparable",
		sentence: `expected ${expected}, seen ${actual}`
	};
	return {
		code,
		sentence: `${sentence} (Python ${python})`
	};
}
// src/judge/again.ts
function runsToMeasureAgain(documents, outcomes) {
	const spoilt = documents.flatMap(({ claims }) => claims.map(({ question }) => question)).flatMap((question) => {
		if (question.kind === "timed") return question.asked.flatMap((asked) => spoiltTimes(question, asked, outcomes));
		return question.kind === "runs" ? question.asked.flatMap((asked) => spoiltRuns(question, asked, outcomes)) : [];
	});
	return [...new Set(spoilt)].filter((run) => outcomes.get(run)?.length === 1).toSorted();
}
// src/judge/attestation.ts
var import_pep440 = require_pep440();
function judgeAttestation({ because, reviewed, source, again }, today) {
	const due = again === null ? null : datePlus(reviewed, again);
	if (reviewed > datePlus(today, {
		count: 1,
		unit: "days"
	})) return stale(`Unexpected date of review ${reviewed}, expected ${today} or earlier`);
	if (due !== null && today > due) return stale(`reviewed ${reviewed}, to be reviewed again by ${due}`);
	return {
		verdict: "attested",
		reason: {
			code: "attested",
			sentence: `${because} (${source === null ? `reviewed ${reviewed}` : `${source}, reviewed ${reviewed}`})`
		}
	};
}
function datePlus(isoDate, { count, unit }) {
	const [year = 0, month = 1, day = 1] = isoDate.split("-").map(Number);
	if (unit === "days") return isoDateOf(Date.UTC(year, month - 1, day + count));
	const months = month - 1 + (unit === "years" ? 12 * count : count);
	const lastDay = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
	return isoDateOf(Date.UTC(year, months, Math.min(day, lastDay)));
}
function stale(sentence) {
	return {
		verdict: "stale",
		reason: {
			code: "review-due",
			sentence
		}
	};
}
function isoDateOf(milliseconds) {
	return new Date(milliseconds).toISOString().slice(0, 10);
}
// src/judge/hidden-warnings.ts
function isOfCompiler({ category, message }) {
	return category === "SyntaxWarning" || category === "DeprecationWarning" && ofCompiler.test(message);
}
const ofCompiler = /^invalid (?:\w+ )?(?:escape sequence|\w* ?literal)|^"\\/u;
function excuseOfHidden(observation) {
	const { ended, exit, error, unretrieved, warnings } = observation;
	if (ended !== "exit" || exit !== 0 || error !== null || unretrieved.length > 0 || warnings.length === 0 || !warnings.every(isHidden)) return null;
	return {
		code: "hidden-warning",
		sentence: `warns of what Python does not show by itself: ${listed$1(warnings.map(warningText))}`
	};
}
function excuseOfInstalling(observation) {
	const { ended, exit, unretrieved, warnings } = observation;
	const isElse = ended !== "exit" || exit !== 0 || unretrieved.length > 0 || warnings.length === 0;
	const [first] = warnings;
	if (isElse || first === void 0 || !warnings.every(({ message }) => installing.test(message))) return null;
	return {
		code: "missing-package",
		sentence: `needs more of a package (${warningText(first)})`
	};
}
const installing = /\b(?:pip3?|conda) install\b|\binstall (?:the )?[\w'"`-]+|\bnot installed\b|\bfont cache\b/iu;
function isHidden(warning) {
	if (/^(?:PendingDeprecationWarning|ImportWarning|ResourceWarning)$/u.test(warning.category)) return true;
	return warning.category === "DeprecationWarning" && (warning.place === null || isOfCompiler(warning));
}
// src/judge/newer-names.ts
function ofNewerPython({ error }, python, { newerSyntax = [] }) {
	if (error === null) return null;
	const { type, message, place = null } = error;
	if (/^(?:Syntax|Indentation)Error$/u.test(type)) {
		const sign = newerSyntax.find(({ version, line }) => isLater(version, python) && isNear(line, place?.line ?? null));
		return sign === void 0 ? null : reason(`\`${sign.text}\` (line ${sign.line}) came with Python ${sign.version}`);
	}
	const asked = wanted.map((pattern) => pattern.exec(message)?.groups).find((groups) => groups !== void 0);
	const [module = "builtins", name = ""] = [asked?.["module"], asked?.["name"]];
	const since = came.get(`${module}.${name}`) ?? came.get(`*.${name}`);
	return since === void 0 || !isLater(since, python) ? null : reason(`${message}: it came with Python ${since}`);
}
function reason(sentence) {
	return {
		code: "newer-python",
		sentence
	};
}
function isNear(sign, seen) {
	return seen === null || sign - 1 <= seen && seen <= sign + 3;
}
function isLater(version, python) {
	return (0, import_pep440.valid)(version) !== null && (0, import_pep440.valid)(python) !== null && (0, import_pep440.compare)(version, python) > 0;
}
const wanted = [
	/^module '(?<module>[\w.]+)' has no attribute '(?<name>\w+)'/u,
	/^cannot import name '(?<name>\w+)' from '(?<module>[\w.]+)'/u,
	/^(?:type object )?'(?<module>\w+)' (?:object )?has no attribute '(?<name>\w+)'/u,
	/^name '(?<name>\w+)' is not defined/u
];
const came = new Map(Object.entries({
	"3.14": "heapq.heapify_max heapq.heappop_max heapq.heappush_max heapq.heappushpop_max heapq.heapreplace_max operator.is_none operator.is_not_none functools.Placeholder pathlib.types uuid.uuid6 uuid.uuid7 uuid.uuid8 asyncio.capture_call_graph asyncio.print_call_graph PosixPath.copy PosixPath.move PosixPath.copy_into PosixPath.move_into PosixPath.info WindowsPath.copy WindowsPath.move Path.copy Path.move date.strptime time.strptime",
	"3.13": "copy.replace warnings.deprecated typing.ReadOnly typing.TypeIs typing.NoDefault typing.is_protocol typing.get_protocol_members math.fma queue.ShutDown asyncio.QueueShutDown asyncio.EventLoop Queue.shutdown os.process_cpu_count os.timerfd_create pathlib.UnsupportedOperation statistics.kde statistics.kde_random types.CapsuleType glob.translate re.PatternError enum.EnumDict base64.z85encode base64.z85decode concurrent.futures.InvalidStateError builtins.PythonFinalizationError *.full_match *.from_uri Signature.format",
	"3.12": "itertools.batched typing.override typing.TypeAliasType math.sumprod random.binomialvariate collections.abc.Buffer inspect.BufferFlags inspect.markcoroutinefunction inspect.getasyncgenstate types.get_original_bases calendar.Month calendar.Day calendar.JANUARY calendar.FEBRUARY calendar.MARCH calendar.DECEMBER sys.monitoring asyncio.eager_task_factory asyncio.create_eager_task_factory os.listdrives os.listmounts os.listvolumes os.unshare csv.QUOTE_STRINGS csv.QUOTE_NOTNULL threading.setprofile_all_threads threading.settrace_all_threads logging.getHandlerByName logging.getHandlerNames int.is_integer Fraction.is_integer *.is_junction *.with_segments PosixPath.walk Path.walk Logger.getChildren",
	"3.11": "asyncio.TaskGroup asyncio.Runner asyncio.timeout asyncio.timeout_at asyncio.Barrier datetime.UTC enum.StrEnum enum.ReprEnum enum.verify enum.member enum.nonmember enum.property enum.global_enum typing.Self typing.Never typing.LiteralString typing.assert_never typing.assert_type typing.reveal_type typing.Required typing.NotRequired typing.Unpack typing.TypeVarTuple typing.dataclass_transform typing.get_overloads typing.clear_overloads contextlib.chdir math.cbrt math.exp2 operator.call hashlib.file_digest http.HTTPMethod inspect.getmembers_static logging.getLevelNamesMapping re.NOFLAG sys.exception builtins.ExceptionGroup builtins.BaseExceptionGroup *.add_note *.uncancel *.cancelling Template.get_identifiers Template.is_valid ZipFile.mkdir *.enterContext",
	"3.10": "itertools.pairwise contextlib.aclosing contextlib.AsyncContextDecorator typing.ParamSpec typing.Concatenate typing.TypeAlias typing.TypeGuard typing.is_typeddict types.UnionType types.NoneType types.EllipsisType types.NotImplementedType statistics.covariance statistics.correlation statistics.linear_regression dataclasses.KW_ONLY inspect.get_annotations base64.b32hexencode base64.b32hexdecode sys.stdlib_module_names sys.orig_argv threading.gettrace threading.getprofile builtins.aiter builtins.anext builtins.EncodingWarning int.bit_count Counter.total *.hardlink_to *.assertNoLogs",
	"3.9": "functools.cache math.lcm math.nextafter math.ulp random.randbytes asyncio.to_thread typing.Annotated argparse.BooleanOptionalAction os.pidfd_open os.waitstatus_to_exitcode *.removeprefix *.removesuffix *.is_relative_to *.with_stem *.readlink",
	"3.8": "functools.cached_property functools.singledispatchmethod math.prod math.dist math.isqrt math.comb math.perm statistics.fmean statistics.geometric_mean statistics.multimode statistics.quantiles statistics.NormalDist typing.Final typing.final typing.Literal typing.Protocol typing.TypedDict typing.SupportsIndex typing.runtime_checkable typing.get_args typing.get_origin shlex.join unittest.IsolatedAsyncioTestCase unittest.mock.AsyncMock threading.excepthook threading.get_native_id signal.raise_signal signal.strsignal int.as_integer_ratio *.fromisocalendar",
	"3.7": "asyncio.run asyncio.create_task asyncio.get_running_loop asyncio.all_tasks asyncio.current_task time.time_ns time.monotonic_ns time.perf_counter_ns time.process_time_ns time.thread_time contextlib.nullcontext contextlib.asynccontextmanager contextlib.AsyncExitStack queue.SimpleQueue re.Pattern re.Match math.remainder typing.ForwardRef typing.OrderedDict sys.breakpointhook builtins.breakpoint *.isascii *.fromisoformat"
}).flatMap(([version, names]) => names.split(" ").map((name) => [name, version])));
// src/judge/named-error.ts
function namesAnother(sentence, type) {
	const named = [...sentence.matchAll(/\b[A-Z]\w*(?:Error|Exception|Iteration|Exit|Interrupt)\b/gu)].map(([name]) => name);
	const [only = "", ...others] = [...new Set(named)];
	const said = raising.exec(sentence)?.groups?.["type"];
	if (others.length > 0 || said !== only || open$1.test(sentence)) return false;
	return parents.has(only) && parents.has(type) && !kindsOf(type).includes(only) && !kindsOf(only).includes(type);
}
const raising = /(?:\b(?:raises?|raising|throws?|gives?|results? in|fails? with|get|causes?|produces?|ends? (?:with|in))\s+(?:(?:an?|the|you|this|following)\s+)*|(?:抛出|引发|报错|触发|出现)(?:一个|了)?\s*)(?<type>[A-Z]\w*)/u;
const open$1 = /\b(?:if|unless|when|whenever|may|might|could|would|not|never|no longer|before|until|instead|or|like|python ?2)\b|n['’]t\b|如果|可能|不会|或/iu;
function kindsOf(type) {
	const parent = parents.get(type);
	return parent === void 0 || parent === null ? [type] : [type, ...kindsOf(parent)];
}
const parents = new Map(Object.entries({
	ValueError: null,
	TypeError: null,
	AttributeError: null,
	AssertionError: null,
	LookupError: null,
	IndexError: "LookupError",
	KeyError: "LookupError",
	ArithmeticError: null,
	ZeroDivisionError: "ArithmeticError",
	OverflowError: "ArithmeticError",
	NameError: null,
	UnboundLocalError: "NameError",
	RuntimeError: null,
	RecursionError: "RuntimeError",
	NotImplementedError: "RuntimeError",
	UnicodeError: "ValueError",
	UnicodeDecodeError: "UnicodeError",
	UnicodeEncodeError: "UnicodeError",
	StopIteration: null,
	SyntaxError: null,
	IndentationError: "SyntaxError",
	TabError: "IndentationError"
}));
// src/judge/standing.ts
function excuseAsItStands(observation, python, asItStands) {
	const { error } = observation;
	const excuse = leftAbove(observation, asItStands) ?? excuseOf$1(observation, error) ?? ofNewerPython(observation, python, asItStands) ?? fragmentOf(observation, error, asItStands) ?? endless(observation, asItStands) ?? awaitedBelow(observation, asItStands) ?? excuseOfInstalling(observation) ?? excuseOfHidden(observation);
	if (excuse !== null) return {
		verdict: "undecided",
		reason: excuse
	};
	if (isShownRaising(observation, asItStands) || isNamedBeside(observation, asItStands)) return {
		verdict: "verified",
		reason: said(`raises it itself: ${endText(observation)}`)
	};
	const { failing, warned, deprecating } = asItStands;
	if (deprecating !== void 0 && isDeprecatedOnly(observation)) return {
		verdict: "verified",
		reason: said(`line ${deprecating.line} says so, “${deprecating.text}”: ${endText(observation)}`)
	};
	if (warned !== void 0 && isOnlyWarning(observation)) return {
		verdict: "verified",
		reason: said(`line ${warned.line} says so, “${warned.text}”`)
	};
	if (failing !== null && error !== null && namesAnother(failing.text, error.type)) return null;
	if (failing === null || !(error !== null || isSaidOf(observation, failing.text))) return null;
	return {
		verdict: "verified",
		reason: said(`line ${failing.line} says so, “${failing.text}”: ${endText(observation)}`)
	};
}
function said(sentence) {
	return {
		code: "said-to-fail",
		sentence
	};
}
function leftAbove({ steps = [], ended }, { borrowed = 0 }) {
	const last = steps.findLast(({ kind }) => kind === "chunk");
	return ended === "exit" && last !== void 0 && last.error !== null && last.index < borrowed ? {
		code: "fragment",
		sentence: "goes on from code above that ends the program"
	} : null;
}
function awaitedBelow({ ended, exit, warnings, unretrieved }, asItStands) {
	const isElse = ended !== "exit" || exit !== 0 || unretrieved.length > 0 || warnings.length === 0;
	const isAll = warnings.every(({ message }) => unawaited.test(message));
	if (asItStands.isAwaited !== true || isElse || !isAll) return null;
	return {
		code: "fragment",
		sentence: "makes a coroutine that a block further down awaits"
	};
}
function endless({ ended, endedBecause }, { endless: sign, isStuck }) {
	if (ended === "killed" && /bytes on std(?:out|err)/u.test(endedBecause ?? "")) return {
		code: "no-end",
		sentence: endedBecause ?? ended
	};
	if (ended !== "timeout" || sign === null && isStuck === true) return null;
	if (sign === null) return {
		code: "no-end",
		sentence: endedBecause ?? ended
	};
	return {
		code: "no-end",
		sentence: `${endedBecause ?? ended}; line ${sign.line}: “${sign.text}”`
	};
}
function isShownRaising({ error, ended, exit, warnings, unretrieved }, { raisingLines }) {
	const places = [...error === null ? [] : [error.place], ...warnings.map(({ place }) => place)];
	return (ended === "error" || ended === "exit" && exit === 0) && unretrieved.length === 0 && places.every((place) => place !== null && raisingLines.includes(place.line));
}
function isNamedBeside({ error, ended, exit, warnings, unretrieved }, { errorsNamed = [] }) {
	const seen = [...error === null ? [] : [{
		type: error.type,
		place: error.place
	}], ...warnings.map(({ category, place }) => ({
		type: category,
		place
	}))];
	return (ended === "error" || ended === "exit" && exit === 0) && unretrieved.length === 0 && seen.length > 0 && seen.every(({ type, place }) => errorsNamed.some(({ line, types }) => line === place?.line && types.some((each) => matchesTypeName(each, type))));
}
function isDeprecatedOnly({ ended, exit, error, unretrieved, warnings }) {
	return !(ended !== "exit" || exit !== 0 || error !== null || unretrieved.length > 0) && warnings.length > 0 && warnings.every(({ category }) => /Deprecat|RemovedIn|^FutureWarning$/u.test(category));
}
function isOnlyWarning({ ended, exit, warnings, unretrieved }) {
	return ended === "exit" && exit === 0 && unretrieved.length === 0 && warnings.length > 0;
}
function isSaidOf(observation, text) {
	const { warnings } = observation;
	if (warnings.length === 0) return false;
	return isOnlyWarning(observation) && warnings.every(({ message }) => unawaited.test(message)) || warnings.every(({ category }) => text.includes(category));
}
const unawaited = /^coroutine .* was never awaited/u;
// src/judge/shown-error.ts
function compareError(shown, seen, isOwn) {
	if (!isSameError(shown.type, seen.type)) return isOfMachine(seen.type) ? "doubtful" : "differs";
	const first = seen.message.split("\n", 1)[0] ?? "";
	const likeness = shown.message === "" ? "same" : compareText$1([shown.message], [first], []);
	const isKey = shown.type === "KeyError" && isText(shown.message) && isText(first);
	return likeness === "differs" && !isOwn && !isKey ? "doubtful" : likeness;
}
function isText(message) {
	return /^'[^']*'$/u.test(message);
}
function isSameError(shown, seen) {
	return names(shown).some((name) => names(seen).includes(name));
}
function names(type) {
	const bare = type.slice(type.lastIndexOf(".") + 1);
	return aliases.find((each) => each.includes(bare)) ?? [bare];
}
const aliases = [
	[
		"OSError",
		"IOError",
		"EnvironmentError",
		"FileNotFoundError",
		"PermissionError",
		"FileExistsError"
	],
	["ImportError", "ModuleNotFoundError"],
	[
		"SyntaxError",
		"IndentationError",
		"TabError"
	],
	["FrozenInstanceError", "AttributeError"]
];
function isOfMachine(type) {
	return /(?:^|\.)(?:NameError|ImportError|ModuleNotFoundError|SyntaxError|IndentationError|EOFError|OSError|FileNotFoundError|PermissionError|NotADirectoryError|URLError|Connection\w*Error|TclError)$/u.test(type);
}
function comparePrinted({ lines, error }, seen, volatile) {
	const ending = error === null ? [] : [error.message === "" ? error.type : `${error.type}: ${error.message}`];
	return compareText$1([...lines, ...ending], seen, volatile);
}
// src/judge/clean.ts
function judgeClean(question, asked, outcomes) {
	const python = asked.interpreter.version;
	const expected = question.expected.filter((each) => each.python === python).flatMap((each) => each.expectations);
	const observed = asked.runs.map((run) => observe(run, expected, attempt(outcomes, "first")));
	const seen = observed.flatMap((each) => each.kind === "seen" ? [withOwnWarnings(each.observation, question)] : []);
	const allowed = {
		...allowances(expected),
		isLoose: question.asItStands !== void 0
	};
	const good = question.anyRun ? seen.find((each) => uncleanParts(each, allowed).length === 0) : void 0;
	const observations = good === void 0 ? seen : [good];
	const parts = observations.map((each) => ({
		each,
		unclean: uncleanParts(each, allowed)
	}));
	const unclean = parts.flatMap(({ each, unclean: found }) => found.map((part) => finding(python, each, part)));
	const [worst] = unclean;
	const first = parts.find(({ unclean: found }) => found.length > 0)?.each;
	const excused = first === void 0 ? null : excuseOf(first, python, question);
	if (excused !== null && first !== void 0) {
		const { verdict, reason } = excused;
		const findings = verdict === "verified" ? [finding(python, first, fine(first))] : [];
		return {
			python,
			verdict,
			reason: {
				...reason,
				sentence: `${reason.sentence} (Python ${python})`
			},
			findings
		};
	}
	if (worst !== void 0) return {
		python,
		verdict: "refuted",
		reason: {
			code: "not-observed",
			sentence: `${worst.kind} on Python ${python}: expected ${worst.expected}, seen ${worst.actual}`
		},
		findings: firstOfEachKind(unclean)
	};
	const blind = good === void 0 ? firstUnknown(observed) : null;
	if (blind !== null) return {
		python,
		verdict: "undecided",
		reason: reasonOf(blind, python),
		findings: []
	};
	return {
		python,
		verdict: "verified",
		reason: null,
		findings: observations.slice(0, 1).map((each) => finding(python, each, fine(each)))
	};
}
function withOwnWarnings(observation, { asItStands }) {
	const [first, last] = asItStands?.own ?? [0, Infinity];
	const isOwn = (each) => {
		if (each.place === null) return true;
		const { line } = each.place;
		return first <= line && line <= last || !(isOfCompiler(each) || asItStands?.linesAbove?.includes(line) === true);
	};
	return {
		...observation,
		warnings: observation.warnings.filter(isOwn)
	};
}
function excuseOf(observation, python, question) {
	if (question.asItStands === void 0) return null;
	const lack = lackOf(observation, question);
	if (lack !== null) return {
		verdict: "undecided",
		reason: lack
	};
	return excuseAsItStands(observation, python, question.asItStands);
}
function lackOf({ error }, { mayLack = [] }) {
	if (error?.type !== "ModuleNotFoundError") return null;
	const name = /^No module named '(?<name>[^']+)'/u.exec(error.message)?.groups?.["name"] ?? "";
	return mayLack.includes(name) ? {
		code: "missing-package",
		sentence: `needs ${name}`
	} : null;
}
function finding(python, { run }, part) {
	return {
		kind: part.kind,
		python,
		run,
		holds: part.holds,
		expected: part.expected,
		actual: part.actual
	};
}
function firstOfEachKind(findings) {
	return findings.filter(({ kind }, index) => findings.findIndex((other) => other.kind === kind) === index);
}
function fine(observation) {
	return {
		kind: "clean",
		holds: true,
		expected: "runs clean",
		actual: endText(observation)
	};
}
function uncleanParts(observation, allowed) {
	return [
		...uncleanEnd(observation, allowed),
		...uncleanError(observation, allowed),
		...uncleanExit(observation, allowed),
		...uncleanWarnings(observation, allowed),
		...uncleanUnretrieved(observation, allowed)
	];
}
function allowances(expected) {
	const stderr = expected.flatMap((each) => each.kind === "stderr" || each.kind === "contains" && each.stream === "stderr" ? each.patterns : []);
	return {
		ends: new Set(expected.flatMap((each) => each.kind === "ends" ? [each.how] : [])),
		statuses: expected.flatMap((each) => each.kind === "exit" ? [each.status] : []),
		errors: expected.flatMap((each) => each.kind === "error" && each.error !== null ? [each.error] : []),
		warnings: expected.flatMap((each) => each.kind === "warnings" ? each.warnings : []),
		lines: stderr.filter(({ kind }) => kind !== "any-lines")
	};
}
function uncleanEnd(observation, { ends, statuses }) {
	const { ended } = observation;
	const isStated = ends.has(ended) || statuses.some((status) => isStatedCrash(status, observation));
	if (ended === "exit" || isStated) return [];
	if (ended === "error" && observation.error !== null) return [];
	return [{
		kind: "ends",
		holds: false,
		expected: "an end of its own",
		actual: endText(observation)
	}];
}
function uncleanError({ error }, { ends, errors, isLoose }) {
	if (error === null || ends.has("error") || errors.some((pattern) => matchesError(pattern, error))) return [];
	if (isLoose && errors.some(({ type, message }) => message === null && isSameError(type, error.type))) return [];
	return [{
		kind: "error",
		holds: false,
		expected: "no uncaught error",
		actual: errorText(error)
	}];
}
function uncleanExit({ ended, exit }, { statuses }) {
	if (ended !== "exit" || exit === 0 || exit !== null && statuses.includes(exit)) return [];
	return [{
		kind: "exit",
		holds: false,
		expected: "exit status 0",
		actual: `exit status ${exit ?? "unknown"}`
	}];
}
function uncleanWarnings(observation, { warnings }) {
	const unclaimed = observation.warnings.filter((each) => !warnings.some((pattern) => matchesWarning(pattern, each)));
	if (unclaimed.length === 0) return [];
	return [{
		kind: "warnings",
		holds: false,
		expected: "no warning",
		actual: listed$1(unclaimed.map(warningText))
	}];
}
function uncleanUnretrieved({ unretrieved }, { lines }) {
	const isSaid = (each) => [each.headline, namedMessage(each.type, each.message)].some((line) => lines.some((pattern) => matchesLine(pattern, line)));
	const unclaimed = unretrieved.filter((each) => !isSaid(each));
	if (unclaimed.length === 0) return [];
	return [{
		kind: "unretrieved",
		holds: false,
		expected: "no exception that nobody retrieved",
		actual: listed$1(unclaimed.map((each) => `${each.kind}: ${namedMessage(each.type, each.message)}${atLine(each.place)}`))
	}];
}
// src/judge/shown-doubts.ts
function inDoubt(held, volatile) {
	const { part, likeness, actual } = held;
	if (likeness === "same" || likeness === "unclaimed") return held;
	const seen = actual.split("\n");
	const isLike = isSameButNumbersIn(part.lines, seen);
	if (part.isVarying === true && isLike && volatile.length > 0) return {
		...held,
		likeness: "same"
	};
	if (part.isVarying === true && (isLike || likeness === "doubtful" || resembles(part.lines, seen))) return {
		...held,
		likeness: "unclaimed"
	};
	const isMeant = likeness === "differs" && (resembles(part.lines, seen) || part.error !== null);
	return part.isPerhaps === true && !isMeant ? {
		...held,
		likeness: "unclaimed"
	} : held;
}
function asPython(lines) {
	const words = new Map([
		["true", "True"],
		["false", "False"],
		["null", "None"]
	]);
	return lines.map((line) => line.replaceAll(/\b(?:true|false|null)\b/gu, (word) => words.get(word) ?? word));
}
function endsInValue({ ending }, { steps = [] }) {
	const values = steps.filter(({ kind, value }) => kind === "value" && value !== null);
	return ending !== void 0 && values.length === 1 && values[0]?.index === ending;
}
function whyOpen({ isVarying, isPerhaps }) {
	if (isVarying === true) return "said to differ each time";
	return isPerhaps === true ? "perhaps the output of something else" : "a remark, and no output";
}
// src/judge/named-output.ts
function holdNamed(part, seen, observation, volatile) {
	const [said = ""] = part.lines;
	const value = endsInValue(part, observation) ? (observation.steps ?? []).find((step) => step.index === part.ending && step.kind === "value")?.value : void 0;
	const only = seen.length === 0 ? value ?? null : seen.length === 1 ? seen[0] ?? null : null;
	const actual = only ?? seen.join("\n");
	const bare = /^(?<quote>['"])(?<text>.*)\k<quote>$/u.exec(said)?.groups?.["text"] ?? said;
	if ([
		seen,
		...seen.map((line) => [line]),
		...only === null ? [] : [[only]]
	].some((lines) => compareText$1([said], lines, volatile) === "same" || compareText$1([bare], lines, volatile) === "same")) return {
		likeness: "same",
		actual
	};
	return {
		likeness: only !== null && observation.ended === "exit" && (compareValue(said, only, volatile) === "differs" || isOneWordEach$1(bare, only) || resembles([bare], [only])) && volatile.length === 0 ? "differs" : "unclaimed",
		actual
	};
}
function isOneWordEach$1(said, seen) {
	return [said, seen].every((text) => /^\p{L}[\p{L}\p{N}!.]*$/u.test(text));
}
// src/judge/likeness.ts
const ranks = {
	same: 0,
	doubtful: 1,
	differs: 2
};
function best(all) {
	return all.toSorted((a, b) => ranks[a] - ranks[b])[0] ?? "doubtful";
}
function splitOutput(output) {
	const text = output.replace(/\s+$/u, "");
	return text === "" ? [] : text.split("\n");
}
// src/judge/shown-label.ts
function compareReadings(part, variants, volatile) {
	const [whole = "differs", first = whole] = readingsOf(part).map((lines) => best(variants.flatMap((seen) => endsOf(part, seen)).map((seen) => compareText$1(lines, seen, volatile))));
	return whole === "same" ? whole : first;
}
function endsOf({ isPartly, lines }, seen) {
	return isPartly === true && lines.length < seen.length ? [seen, seen.slice(-lines.length)] : [seen];
}
function readingsOf({ lines, isInline }) {
	return isInline === true && lines.length > 1 ? [lines, lines.slice(0, 1)] : [lines];
}
function firstParagraph(lines) {
	const end = lines.findIndex((line) => line.trim() === "");
	return end === -1 ? lines : lines.slice(0, end);
}
function lastPrinted(part, { steps = [] }, volatile) {
	const own = steps.filter(({ kind, index }) => kind === "value" && index === part.below).map(({ output }) => output);
	if (own.length === 0) return [];
	return compareText$1(part.lines, splitOutput(own.join("")), volatile) === "same" ? ["same"] : [];
}
function onTerminal({ lines }, seen, observation) {
	const errors = texts(linesOn("stderr", observation));
	const wanted = lines.filter((line) => !seen.includes(line));
	const at = errors.indexOf(wanted[0] ?? "");
	if (at !== -1 && wanted.every((line, index) => errors[at + index] === line) && wanted.length + seen.length === lines.length) return ["same"];
	return errors.some((_, index) => {
		const own = errors.slice(index, index + lines.length);
		return compareText$1(lines, own, []) === "same" || resembles(lines, own);
	}) ? ["doubtful"] : [];
}
function valueBelow(part, { steps = [] }, volatile) {
	if (part.below === void 0) return null;
	const own = steps.filter(({ kind, index }) => kind !== "chunk" && index === part.below);
	const compared = (value) => best(readingsOf(part).map((lines) => compareValue(lines.join("\n"), value, volatile)));
	const values = own.flatMap(({ kind, value }) => kind === "value" && value !== null ? [value] : []);
	const [value] = values;
	if (value !== void 0) {
		const likeness = best(values.map(compared));
		return {
			likeness: likeness === "differs" && values.length > 1 ? "doubtful" : likeness,
			actual: value
		};
	}
	if (own.some(({ kind }) => kind === "value")) return null;
	const told = own.flatMap((step) => step.value ?? []);
	return {
		likeness: told.some((each) => compared(each) === "same") ? "same" : "doubtful",
		actual: told.join("\n")
	};
}
function asRemark(part, seen, likeness) {
	const isLike = readingsOf(part).some((lines) => resembles(firstParagraph(lines), seen));
	if (likeness === "same" || isLike || !isRemark(part, seen)) return { likeness };
	if (!isOneWordEach(part, seen)) return { likeness: "unclaimed" };
	return part.isInline === true ? { likeness } : {
		likeness: "doubtful",
		isWord: true
	};
}
function isRemark(part, seen) {
	const [only = ""] = part.lines;
	return seen.length === 0 || part.lines.length > 1 || compareValue(only, seen.join("\n"), []) !== "differs";
}
function isOneWordEach({ lines, isInline }, seen) {
	return (lines.length === 1 || isInline === true) && lines.length === seen.length && [...lines, ...seen].every(isWord);
}
function isWord(text) {
	return /^\S+$/u.test(text.trim()) && !/^\p{P}*$/u.test(text.trim());
}
function echoing(stdout, { steps = [] }) {
	const values = steps.flatMap((step) => step.kind === "value" && step.value !== null ? [step.value.split("\n")] : []);
	const last = values.at(-1);
	if (last === void 0) return [];
	return [[...stdout, ...last], ...stdout.length === 0 ? [values.flat()] : []];
}
function lastValues({ steps = [] }) {
	return steps.flatMap(({ value }) => value === null ? [] : [value.split("\n")]).slice(-1);
}
// src/judge/shown-statement.ts
function holdStatement(part, line, observation, volatile) {
	const steps = (observation.steps ?? []).filter(({ index, kind }) => kind !== "chunk" && index === line);
	const values = steps.filter(({ kind }) => kind === "value");
	const subjects = different(steps.filter(({ kind }) => kind === "subject"));
	if (steps.length === 0) return {
		likeness: "not-reached",
		actual: endText(observation)
	};
	if (part.form === "echo") {
		const echoed = holdEcho(part, values, observation, volatile);
		return part.isAside === true ? asWords(part, echoed, volatile) : echoed;
	}
	const found = values.length === 0 ? holdSubject(part, subjects, volatile) : holdValue(part, values, subjects, volatile);
	return part.isAside && found.likeness !== "same" ? {
		...found,
		likeness: "unclaimed"
	} : found;
}
function asWords({ lines }, echoed, volatile) {
	if (echoed.likeness === "same") return echoed;
	return volatile.length === 0 && resembles(lines, echoed.actual.split("\n")) ? echoed : {
		...echoed,
		likeness: "unclaimed"
	};
}
function holdEcho({ lines }, values, observation, volatile) {
	const output = outputOf(values);
	const all = texts(linesOn("stdout", observation));
	const likeness = best([compareText$1(lines, output, volatile), compareText$1(lines, all, volatile)]);
	return {
		likeness: (values.length > 1 || output.length === 0) && likeness !== "same" ? "doubtful" : likeness,
		actual: output.join("\n")
	};
}
function holdValue({ lines }, steps, subjects, volatile) {
	const output = outputOf(steps).join("\n");
	const values = different(steps);
	const value = steps[0]?.value ?? null;
	const isPrinting = value === null && output !== "";
	const shown = lines.join("\n");
	const likeness = best([...values.length === 1 && !isPrinting ? values : [], ...output === "" ? [] : [output]].map((candidate) => compareValue(shown, candidate, volatile)));
	const actual = value ?? (output === "" ? "None" : output);
	if (likeness === "same" || likeness === "differs" && steps.length === 1 && (value !== null || output !== "")) return {
		likeness,
		actual
	};
	const told = holdSubject({ lines }, subjects, volatile);
	const isSilent = value === null && output === "" && steps.length === 1;
	return told.likeness === "same" || isSilent && shown !== "None" ? told : {
		likeness: unclaimed(likeness, steps),
		actual
	};
}
function unclaimed(likeness, steps) {
	return likeness === "doubtful" || steps.length > 1 ? "unclaimed" : likeness;
}
function holdSubject({ lines }, subjects, volatile) {
	const [only] = subjects;
	if (only === void 0 || subjects.length > 1) return {
		likeness: "unclaimed",
		actual: subjects.join("\n")
	};
	const shown = lines.join("\n");
	const bare = /^\((?<items>.*)\)$/su.exec(only)?.groups?.["items"] ?? only;
	const likeness = compareValue(shown, shown.startsWith("(") || !shown.includes(",") ? only : bare, volatile);
	return {
		likeness: likeness === "doubtful" ? "unclaimed" : likeness,
		actual: only
	};
}
function different(steps) {
	return [...new Set(steps.map(({ value }) => value ?? "None"))];
}
function outputOf(steps) {
	return splitOutput(steps.map(({ output }) => output).join(""));
}
// src/judge/shown.ts
function judgeShown(question, asked, outcomes) {
	const python = asked.interpreter.version;
	const shown = errorsIn(question.parts);
	const observed = asked.runs.map((run) => observe(run, shown, attempt(outcomes, "first")));
	const blind = firstUnknown(observed);
	if (blind !== null) return {
		python,
		verdict: "undecided",
		reason: reasonOf(blind, python),
		findings: []
	};
	const byRun = observed.flatMap((each) => each.kind === "seen" ? [question.parts.map((part) => hold(part, each.observation, question))] : []);
	const held = ((question.anyRun ? byRun.find((held) => held.every(({ likeness }) => likeness === "same")) : void 0) ?? byRun.flat()).map((each, _, all) => withCompany(each, all, question));
	const findings = held.filter(({ likeness }) => likeness === "same" || likeness === "differs").map((each) => findingOf(each, python));
	const wrong = held.find(({ likeness }) => likeness === "differs");
	if (wrong !== void 0) {
		const sentence = `${`line ${wrong.part.place.line}`}: expected ${quoted(expectedText(wrong.part))}, seen ${quoted(wrong.actual)} (Python ${python})`;
		const { place } = wrong.part;
		return {
			python,
			verdict: "refuted",
			reason: {
				code: "not-observed",
				sentence
			},
			findings,
			place
		};
	}
	if (!held.some(({ likeness }) => likeness === "doubtful" || likeness === "not-reached") && held.some(({ likeness }) => likeness === "same")) return {
		python,
		verdict: "verified",
		reason: null,
		findings
	};
	return {
		python,
		verdict: "undecided",
		reason: whyUndecided(held, python),
		findings
	};
}
function withCompany(each, all, { volatile }) {
	const isOutput = all.some(({ part, likeness }) => part.form === "echo" && likeness === "same");
	return each.isWord && isOutput && volatile.length === 0 ? {
		...each,
		likeness: "differs"
	} : each;
}
function errorsIn(parts) {
	return parts.flatMap(({ error, place }) => error === null ? [] : [{
		kind: "error",
		error: {
			type: error.type,
			message: null
		},
		place
	}]);
}
function findingOf({ part, run, likeness, actual }, python) {
	return {
		kind: part.form === "value" ? "value" : part.form === "raises" ? "error" : "stdout",
		python,
		run,
		holds: likeness === "same",
		expected: expectedText(part),
		actual
	};
}
function expectedText({ lines, error, isVarying }) {
	const ending = error === null ? [] : [error.message === "" ? error.type : `${error.type}: ${error.message}`];
	const text = shownLines([...lines, ...ending], 0);
	return isVarying === true ? `${text} (said to vary)` : text;
}
function whyUndecided(held, python) {
	const excuse = held.find((each) => each.excuse !== null)?.excuse;
	if (excuse !== void 0 && excuse !== null) return {
		...excuse,
		sentence: `${excuse.sentence} (Python ${python})`
	};
	const missed = held.find(({ likeness }) => likeness === "not-reached");
	if (missed !== void 0) return {
		code: "not-reached",
		sentence: `${missed.actual} (Python ${python})`
	};
	const doubtful = held.find(({ likeness }) => likeness === "doubtful");
	if (doubtful === void 0) {
		const remarks = held.map(({ part }) => `line ${part.place.line}: ${quoted(expectedText(part))}`);
		const [first] = held;
		return {
			code: "open",
			sentence: `${first === void 0 ? "" : whyOpen(first.part)}: ${remarks.join("; ")}`
		};
	}
	return {
		code: "not-comparable",
		sentence: `line ${doubtful.part.place.line}: seen ${quoted(doubtful.actual)} (Python ${python})`
	};
}
function hold(part, observation, question) {
	if (part.isNamed === true) {
		const named = holdNamed(part, splitOutput(stdoutOf(part.of, observation)), observation, question.volatile);
		return {
			part,
			run: observation.run,
			excuse: excuseFor(observation, observation.error, question),
			...named
		};
	}
	const held = inDoubt(holdAsShown(part, observation, question), question.volatile);
	if (part.isData !== true || held.likeness === "same") return held;
	const translated = holdAsShown({
		...part,
		lines: asPython(part.lines)
	}, observation, question);
	if (translated.likeness === "same") return {
		...translated,
		part
	};
	return stdoutOf(part.of, observation).trim() === "" ? {
		...held,
		likeness: "unclaimed"
	} : held;
}
function holdAsShown({ written, ...part }, observation, question) {
	const held = withWarnings(holdPart(part, observation, question), observation);
	if (written === void 0 || held.likeness === "same") return held;
	const asWritten = holdPart({
		...part,
		lines: written
	}, observation, question);
	if (asWritten.likeness === "same") return asWritten;
	return held.likeness === "differs" && part.error === null && stdoutOf(part.of, observation).trim() === "" && !endsInValue(part, observation) ? {
		...held,
		likeness: "doubtful"
	} : held;
}
function withWarnings(held, { warnings }) {
	const missed = warningsIn(held.part.lines).find((category) => !warnings.some((each) => each.category.endsWith(category)));
	if (missed === void 0 || held.likeness !== "same") return held;
	return {
		...held,
		likeness: "differs",
		actual: `${held.actual}\n(no ${missed})`
	};
}
function stdoutOf(of, observation) {
	if (of.kind === "run") return texts(linesOn("stdout", observation)).join("\n");
	return (observation.steps ?? []).filter(({ kind, index }) => of.kind === "chunk" && kind === "chunk" && index === of.index).map(({ output }) => output).join("");
}
function holdPart(part, observation, question) {
	const { of } = part;
	switch (of.kind) {
		case "run": return holdRun(part, observation, question);
		case "chunk": return holdChunk(part, of.index, observation, question);
		case "statement": return {
			run: observation.run,
			part,
			excuse: excuseFor(observation, observation.error, question),
			...holdStatement(part, of.line, observation, question.volatile)
		};
	}
}
function holdRun(part, observation, question) {
	const { volatile } = question;
	const stdout = texts(linesOn("stdout", observation));
	const both = observation.events.map(({ text }) => text);
	const shown = {
		run: observation.run,
		part,
		excuse: excuseFor(observation, observation.error, question)
	};
	const actual = shownLines(stdout, 0);
	const variants = [
		stdout,
		...echoing(stdout, observation),
		both
	];
	const likeness = best([compareReadings(part, variants, volatile), ...lastPrinted(part, observation, question.volatile)]);
	if (part.error !== null && observation.error !== null) {
		const error = compareError(part.error, observation.error, isOwn(part, question));
		const output = part.lines.every((line) => line.trim() === "") ? "same" : likeness;
		const seen = `${actual}\n${endText(observation)}`;
		return {
			...shown,
			likeness: worst(output, error),
			actual: stdout.length === 0 ? endText(observation) : seen
		};
	}
	if (likeness === "same" && part.error === null) return {
		...shown,
		likeness,
		actual
	};
	if (observation.ended !== "exit") return {
		...shown,
		likeness: "not-reached",
		actual: endText(observation)
	};
	if (part.error !== null) {
		const printed = best(variants.map((lines) => comparePrinted(part, lines, volatile)));
		return {
			...shown,
			likeness: printed === "same" ? "same" : "doubtful",
			actual
		};
	}
	const isEcho = lastValues(observation).some((lines) => compareText$1(part.lines, lines, volatile) === "same");
	const echoed = stdout.length === 0 ? valueBelow(withEnding(part, observation), observation, question.volatile) : null;
	if (echoed !== null) return {
		...shown,
		...echoed
	};
	if (part.form === "echo") return {
		...shown,
		...asRemark(part, stdout, likeness),
		actual
	};
	return {
		...shown,
		likeness: stdout.length === 0 || isEcho ? "doubtful" : likeness,
		actual
	};
}
function withEnding(part, observation) {
	return part.ending !== void 0 && endsInValue(part, observation) ? {
		...part,
		below: part.ending
	} : part;
}
function excuseFor(observation, error, { asItStands }) {
	return excuseOf$1(observation, error) ?? fragmentOf(observation, error, asItStands);
}
function holdChunk(part, index, observation, question) {
	const steps = observation.steps ?? [];
	const step = steps.find((each) => each.kind === "chunk" && each.index === index);
	const shown = {
		run: observation.run,
		part,
		excuse: excuseFor(observation, step?.error ?? observation.error, question)
	};
	if (step === void 0) return {
		...shown,
		likeness: "not-reached",
		actual: endText(observation)
	};
	const lines = splitOutput(step.output);
	const actual = actualText(lines, step);
	if (step.error !== null && part.error === null) {
		const likeness = compareText$1(part.lines, lines, question.volatile) === "same" ? "same" : "not-reached";
		return {
			...shown,
			likeness,
			actual
		};
	}
	const isShaken = isAfterFailure(steps, index, question);
	const weakened = (likeness) => likeness === "differs" && isShaken ? "doubtful" : likeness;
	const printed = part.error === null || step.error !== null ? "differs" : comparePrinted(part, lines, question.volatile);
	if (printed !== "differs") return {
		...shown,
		likeness: printed,
		actual
	};
	if (part.error !== null) {
		const missed = question.volatile.some(isAnything) ? "doubtful" : "differs";
		const error = step.error === null && observation.error !== null && compareError(part.error, observation.error, isOwn(part, question)) === "same" ? "doubtful" : step.error === null ? missed : compareError(part.error, step.error, isOwn(part, question));
		const output = part.lines.every((line) => line.trim() === "") ? "same" : compareText$1(part.lines, lines, question.volatile);
		return {
			...shown,
			likeness: weakened(worst(output, error)),
			actual
		};
	}
	const likeness = best([
		compareReadings(part, [lines, ...part.form === "output" ? echoing(lines, observation) : []], question.volatile),
		...part.form === "echo" ? [compareText$1(firstParagraph(part.lines), lines, question.volatile)] : [],
		...lastPrinted(part, observation, question.volatile),
		...onTerminal(part, lines, observation)
	]);
	if (lastValues(observation).some((each) => compareText$1(part.lines, each, question.volatile) === "same") && likeness !== "same") return {
		...shown,
		likeness: "doubtful",
		actual
	};
	const echoed = lines.length === 0 ? valueBelow(withEnding(part, observation), observation, question.volatile) : null;
	if (echoed !== null && likeness !== "same") return {
		...shown,
		...echoed,
		likeness: weakened(echoed.likeness)
	};
	if (part.form === "echo") {
		const remark = asRemark(part, lines, likeness);
		return {
			...shown,
			...remark,
			likeness: remark.isWord === true ? remark.likeness : weakened(remark.likeness),
			actual
		};
	}
	const isTold = part.isBinding === true && lines.length === 0;
	return {
		...shown,
		likeness: isTold && likeness === "differs" ? "doubtful" : weakened(likeness),
		actual
	};
}
function isOwn({ isOwnError }, { volatile }) {
	return isOwnError === true && volatile.length === 0;
}
function isAfterFailure(steps, index, { asItStands }) {
	return unexpectedErrors(steps, asItStands).some((step) => step.index < index);
}
function actualText(lines, { error }) {
	const ending = error === null ? [] : [error.message === "" ? error.type : `${error.type}: ${error.message}`];
	return shownLines([...lines, ...ending], 0);
}
function worst(left, right) {
	return ranks[left] > ranks[right] ? left : right;
}
// src/judge/known-wrong.ts
function withKnownWrong(decision, { because, until }, today) {
	if (decision.verdict === "verified") return changed(decision, ["verified", "refuted"], {
		code: "holds-after-all",
		sentence: `it holds, and was said to be wrong: ${because}`
	});
	if (decision.verdict !== "refuted") return decision;
	if (today <= until) return changed(decision, ["refuted", "known-wrong"], {
		code: "known-wrong",
		sentence: `${because} (until ${until})`
	});
	const sentence = `known to be wrong until ${until} only: ${because}`;
	return {
		...decision,
		reason: {
			code: "known-wrong-past",
			sentence
		}
	};
}
function changed(decision, [from, to], reason) {
	return {
		...decision,
		verdict: to,
		byPython: decision.byPython.map(([python, verdict]) => [python, verdict === from ? to : verdict]),
		reason
	};
}
// src/judge/judge.ts
function judgeDocument(planned, outcomes, settings) {
	return planned.claims.map((claim) => judgeClaim(claim, outcomes, settings));
}
function judgeClaim(claim, outcomes, settings) {
	const asked = answer(claim, outcomes, settings);
	const decision = claim.knownWrong === null ? asked : withKnownWrong(asked, claim.knownWrong, settings.today);
	const { verdict, byPython, runs, reason, findings } = decision;
	return {
		id: claim.id,
		quotes: claim.quoteTexts,
		place: claim.question.kind === "stale" ? null : decision.place ?? placeOf(claim),
		implicit: claim.implicit,
		program: claim.programName,
		verdict,
		byPython: Object.fromEntries(byPython),
		runs,
		reason: reason === null ? null : `${reason.code}: ${reason.sentence}`,
		findings
	};
}
function placeOf({ quotes, implicit, sheetPlace }) {
	return quotes[0]?.place ?? (implicit ? sheetPlace : null);
}
function answer(claim, outcomes, settings) {
	const { question } = claim;
	switch (question.kind) {
		case "stale": return withoutRuns$1("stale", staleReason(claim, question.reason));
		case "attest": {
			const { verdict, reason } = judgeAttestation(question.attestation, settings.today);
			return withoutRuns$1(verdict, reason);
		}
		case "open": return withoutRuns$1("undecided", {
			code: "open",
			sentence: question.because
		});
		case "unmet": return withoutRuns$1("undecided", {
			code: question.code,
			sentence: question.because
		});
		case "known-wrong-only": return withoutRuns$1("refuted", {
			code: "not-observed",
			sentence: "nothing to run"
		});
		case "runs": return answerRuns(question, outcomes, settings);
		case "clean": return answerClean(question, outcomes);
		case "shown": return answerShown(question, (each) => judgeShown(question, each, outcomes));
		case "timed": return answerShown(question, (each) => judgeTimed(question, each, outcomes));
	}
}
function withoutRuns$1(verdict, reason) {
	return {
		verdict,
		byPython: [],
		runs: [],
		reason,
		findings: []
	};
}
function staleReason({ quotes }, text) {
	const [, code, sentence = ""] = /^(quote-gone|block-gone): (.*)$/su.exec(text) ?? [];
	if (code === "quote-gone" || code === "block-gone") return {
		code,
		sentence
	};
	return {
		code: quotes.length === 0 ? "quote-gone" : "block-gone",
		sentence: text
	};
}
function answerRuns(question, outcomes, { strict }) {
	const asked = byVersion(question.asked);
	const decision = summed(asked, asked.map((each) => judgeAsked(question, each, outcomes)), question.emptyReason ?? "no interpreter is in range");
	if (decision.verdict === "verified" && question.missing.length > 0) return withMissing(decision, question.missing);
	if (decision.verdict !== "verified") return decision;
	const since = question.since ?? "";
	if (!asked.some(({ mustHold }) => mustHold)) {
		const sentence = `none from ${since} on is at hand, only ${asked.map(({ interpreter }) => interpreter.version).join(", ")}`;
		return {
			...decision,
			verdict: "undecided",
			reason: {
				code: "no-interpreter",
				sentence
			}
		};
	}
	if (!question.boundaryNotSeen) return decision;
	const sentence = `no Python before ${since} is at hand, so nobody saw that it does not hold there`;
	return {
		...decision,
		verdict: strict ? "undecided" : "verified",
		reason: {
			code: "boundary-not-seen",
			sentence
		}
	};
}
function withMissing(decision, missing) {
	const byPython = missing.map((spec) => [spec, "undecided"]);
	const sentence = `no Python ${missing.join(", ")} is at hand, which was asked for`;
	return {
		...decision,
		verdict: "undecided",
		byPython: [...decision.byPython, ...byPython],
		reason: {
			code: "no-interpreter",
			sentence
		}
	};
}
function answerClean(question, outcomes) {
	const asked = byVersion(question.asked.filter(({ mustHold }) => mustHold));
	const verdicts = asked.map((each) => judgeClean(question, each, outcomes));
	const { asItStands } = question;
	return summed(asked, asItStands === void 0 ? verdicts : withNewer(verdicts, asItStands), "no interpreter is in range of a claim of the program");
}
function answerShown(question, judge) {
	const asked = byVersion(question.asked);
	return summed(asked, withNewer(asked.map(judge), question.asItStands), "no interpreter is in range of the document");
}
function withNewer(verdicts, { versions = [] }) {
	const newest = verdicts.findLastIndex(({ verdict }) => verdict === "verified");
	return verdicts.map((each, index) => {
		if (each.verdict !== "refuted") return each;
		const spoken = versions.find((version) => isLater(version, each.python));
		const why = index < newest ? `it holds on Python ${verdicts[newest]?.python ?? ""}, but` : spoken === void 0 ? null : `the document speaks of Python ${spoken} here;`;
		if (why === null) return each;
		const reason = {
			code: "newer-python",
			sentence: `${why} ${each.reason?.sentence ?? ""}`
		};
		return {
			...each,
			verdict: "undecided",
			reason
		};
	});
}
function summed(asked, verdicts, whyNone) {
	const worst = verdicts.find(({ verdict }) => verdict === "refuted") ?? verdicts.find(({ verdict }) => verdict === "undecided");
	const runs = asked.flatMap((each) => [...each.runs, ...each.comparedRuns.flat()]);
	const none = asked.length === 0 ? {
		code: "no-interpreter",
		sentence: whyNone
	} : null;
	return {
		verdict: worst?.verdict ?? (none === null ? "verified" : "undecided"),
		byPython: verdicts.map(({ python, verdict }) => [python, verdict]),
		runs: [...new Set(runs)],
		reason: worst === void 0 ? verdicts.find(({ reason }) => reason !== null)?.reason ?? none : withOthers(worst, verdicts),
		findings: verdicts.flatMap(({ findings }) => findings),
		...worst?.place === void 0 ? {} : { place: worst.place }
	};
}
function withOthers({ python, verdict, reason }, verdicts) {
	const others = verdicts.filter((each) => each.verdict === verdict && each.python !== python).map((each) => each.python);
	if (reason === null || others.length === 0) return reason;
	return {
		...reason,
		sentence: `${reason.sentence} (${verdict} on ${others.join(", ")} too)`
	};
}
function byVersion(asked) {
	return asked.toSorted((a, b) => compareVersions(a.interpreter.version, b.interpreter.version));
}
function compareVersions(a, b) {
	const isKnown = [(0, import_pep440.valid)(a) !== null, (0, import_pep440.valid)(b) !== null];
	if (isKnown[0] !== isKnown[1]) return isKnown[0] ? -1 : 1;
	if (isKnown[0] === true) return (0, import_pep440.compare)(a, b);
	return a < b ? -1 : Number(a > b);
}
// src/plan/expected-seconds.ts
function expectedSeconds$1(documents) {
	const seconds = new Map();
	for (const { question } of documents.flatMap(({ claims }) => claims)) {
		if (question.kind !== "runs") continue;
		const longest = Math.max(0, ...question.expectations.flatMap(mentioned));
		for (const run of question.asked.flatMap(({ runs }) => runs)) if (longest > (seconds.get(run) ?? 0)) seconds.set(run, longest);
	}
	return seconds;
}
function mentioned(expectation) {
	switch (expectation.kind) {
		case "duration":
		case "cpu": return [lowest(expectation.time)];
		case "timeline": return expectation.entries.map(timeOf);
		case "stdout":
		case "stderr":
		case "contains":
		case "lacks":
		case "unordered":
		case "order":
		case "warnings":
		case "error":
		case "exit":
		case "ends":
		case "holds":
		case "compared-with": return [];
	}
}
function timeOf(entry) {
	switch (entry.kind) {
		case "at": return lowest(entry.at);
		case "after": return lowest(entry.by);
	}
}
function lowest(range) {
	return range.kind === "about" ? range.value : range.low ?? 0;
}
// src/run/environment-pruning.ts
const mostEnvironments = 24;
const unusedLimitMilliseconds = 2592e6;
const restMilliseconds = 864e5;
async function pruneEnvironments(folder, most = mostEnvironments) {
	const entries = await listed(folder);
	const records = entries.filter(({ name }) => isRecord(name)).toSorted((a, b) => b.changed - a.changed);
	const kept = [];
	for (const [index, { name, changed }] of records.entries()) if ((index >= most || Date.now() - changed > unusedLimitMilliseconds) && isResting(changed)) await rm(join(folder, name), { force: true });
	else kept.push(await readFile(join(folder, name), "utf8").catch(() => ""));
	for (const { name, changed } of entries) if (!isRecord(name) && !kept.some((record) => record.includes(name)) && isResting(changed)) await rm(join(folder, name), {
		recursive: true,
		force: true
	});
}
async function listed(folder) {
	const names = await readdir(folder);
	return (await Promise.all(names.map(async (name) => {
		const status = await stat(join(folder, name)).catch(() => null);
		return status === null ? [] : [{
			name,
			changed: status.mtimeMs
		}];
	}))).flat();
}
function isRecord(name) {
	return /^[0-9a-f]+\.json$/u.test(name);
}
function isResting(changed) {
	return Date.now() - changed > restMilliseconds;
}
// src/run/installer.ts
const uv = "uv";
const limitMilliseconds = 9e5;
function pythonIn(folder) {
	return join(folder, "bin", "python");
}
async function findInstaller({ cwd, env }) {
	const surroundings = {
		cwd,
		env: withoutPlaces(env)
	};
	const probed = await execa(uv, ["--version"], {
		...surroundings,
		extendEnv: false,
		reject: false,
		stdin: "ignore"
	});
	return { install: async (order) => {
		const steps = probed.exitCode === 0 && isKnownToUv(order.interpreter) ? stepsOfUv(order) : stepsOfPip(order);
		for (const [command, ...words] of steps) await perform(command, words, surroundings, order);
	} };
}
function isKnownToUv({ version }) {
	const [major = 0, minor = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
	return major > 3 || minor >= 8;
}
function stepsOfUv({ folder, interpreter, requirements }) {
	return [[
		uv,
		"venv",
		"--quiet",
		"--python",
		interpreter.executable,
		folder
	], [
		uv,
		"pip",
		"install",
		"--quiet",
		"--python",
		pythonIn(folder),
		"--",
		...requirements
	]];
}
function stepsOfPip({ folder, interpreter, requirements }) {
	return [[
		interpreter.executable,
		"-I",
		"-m",
		"venv",
		folder
	], [
		pythonIn(folder),
		"-I",
		"-m",
		"pip",
		"install",
		"--quiet",
		"--no-input",
		"--",
		...requirements
	]];
}
async function perform(command, words, surroundings, { requirements, signal }) {
	signal.throwIfAborted();
	const running = execa(command, words, {
		...surroundings,
		extendEnv: false,
		reject: false,
		stdin: "ignore",
		all: true,
		detached: true
	});
	let late = false;
	const end = () => {
		if (running.pid !== void 0) execa({
			reject: false,
			shell: true
		})`kill -KILL -- -${running.pid}`;
	};
	const limit = setTimeout(() => {
		late = true;
		end();
	}, limitMilliseconds);
	signal.addEventListener("abort", end, { once: true });
	const { failed, all, shortMessage } = await running;
	clearTimeout(limit);
	signal.removeEventListener("abort", end);
	signal.throwIfAborted();
	if (!failed) return;
	const said = late ? `not done after ${limitMilliseconds / 6e4} minutes` : lastWords(all) || shortMessage;
	throw new HarnessError(`${requirements.join(", ")} could not be installed: ${said}`);
}
function lastWords(output) {
	const told = output.split("\n").map((line) => line.trimEnd()).filter((line) => line !== "" && !/^(?:\[?notice|warning|hint)/iu.test(line));
	const start = told.findLastIndex((line) => /^error\b|^\s*[×x] /iu.test(line));
	if (start === -1) return told.at(-1)?.trim() ?? "";
	const causes = told.slice(start + 1).filter((line) => /^\s+(?:cause:|Caused by:|[╰─▶├│])/u.test(line));
	const words = [
		told[start] ?? "",
		...causes.slice(0, 1),
		...causes.slice(1).slice(-1)
	];
	const isCutOff = !words.join(" ").includes("onnect") && /^WARNING: Retrying/mu.test(output);
	const said = words.map((line) => line.replaceAll(/[×╰─▶├│]+|cause:|Caused by:/gu, "").trim().replace(/:$/u, "")).join(": ");
	return isCutOff ? `${said} (the index could not be reached)` : said;
}
function withoutPlaces(env) {
	const elsewhere = /^PYTHON|^__PYVENV|^VIRTUAL_ENV$|^PIP_(?:TARGET|PREFIX|ROOT|USER|PYTHON|DRY_RUN|REQUIREMENT|EDITABLE)$|^UV_(?:SYSTEM_PYTHON|PYTHON|TARGET|PREFIX|PROJECT_ENVIRONMENT|BREAK_SYSTEM_PACKAGES|MANAGED_PYTHON)$/u;
	return {
		...Object.fromEntries(Object.entries(env).filter(([name]) => !elsewhere.test(name))),
		PIP_USER: "0",
		PIP_DISABLE_PIP_VERSION_CHECK: "1",
		NO_COLOR: "1"
	};
}
// src/run/environments.ts
const format = "claimcheck-environment/1";
const ageLimitMilliseconds = 2592e6;
async function openEnvironments({ cwd, env, installing }) {
	const cache = await cacheFolder(cwd, env);
	if (cache === null) throw new HarnessError("Unexpected lack of a folder to install packages in", "Make .claimcheck/ writable.");
	const folder = join(cache, "environments");
	await mkdir(folder, { recursive: true });
	const interruption = new AbortController();
	const known = new Map();
	const installer = findInstaller({
		cwd,
		env
	});
	let last = installer;
	let hasMade = false;
	const make = async (key, interpreter, requirements) => {
		const kept = await readRecord(folder, key, interpreter);
		if (kept !== null) return kept;
		installing(interpreter, requirements);
		hasMade = true;
		const { signal } = interruption;
		return makeEnvironment({
			folder,
			key,
			interpreter,
			requirements,
			signal
		}, await installer, {
			cwd,
			env
		});
	};
	return {
		provide: async (interpreter, requirements) => {
			const key = await keyOf(interpreter, requirements);
			const provided = known.get(key) ?? last.then(() => make(key, interpreter, requirements));
			known.set(key, provided);
			last = provided.catch(() => void 0);
			return provided;
		},
		close: async () => {
			interruption.abort(new HarnessError("the run was interrupted"));
			await Promise.allSettled(known.values());
			if (hasMade) await pruneEnvironments(folder).catch(() => void 0);
		}
	};
}
async function keyOf({ executable, build }, requirements) {
	const real = await realpath(executable).catch(() => executable);
	const paths = requirements.flatMap((each) => /@\s*(?<url>file:\S+)/u.exec(each)?.groups?.["url"] ?? []);
	const stamps = await Promise.all(paths.map((url) => stampOf(fileURLToPath(url)).catch(() => "unreadable")));
	const parts = [
		format,
		executable,
		real,
		await stampOf(real),
		build,
		requirements.toSorted(),
		stamps
	];
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
async function makeEnvironment({ folder, key, interpreter, requirements, signal }, installer, surroundings) {
	const own = join(folder, `${key}-${randomUUID().slice(0, 8)}`);
	try {
		await installer.install({
			folder: own,
			interpreter,
			requirements,
			signal
		});
		const made = await interpreterIn(own, interpreter, surroundings);
		const other = await readRecord(folder, key, interpreter);
		if (other === null) await writeRecord(folder, key, made);
		else await rm(own, {
			recursive: true,
			force: true
		});
		return other ?? made;
	} catch (error) {
		await rm(own, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
		throw error;
	}
}
async function interpreterIn(own, base, surroundings) {
	const candidate = {
		path: pythonIn(own),
		origin: "environment",
		name: null,
		version: base.version
	};
	const probed = await probe(candidate, surroundings);
	if (probed.kind === "found") return withPackages(base, probed.interpreter);
	const why = probed.kind === "refused" ? probed.refused.reason : "it has none";
	throw new HarnessError(`The environment for the packages has no Python that can be used: ${why}`);
}
function withPackages(base, own) {
	const { executable, libraries = [] } = own;
	return {
		...base,
		executable,
		libraries,
		origin: "environment"
	};
}
function recordIn(folder, key) {
	return join(folder, `${key}.json`);
}
async function readRecord(folder, key, base) {
	const path = recordIn(folder, key);
	try {
		const record = fields(JSON.parse(await readFile(path, "utf8")), "record");
		const kept = {
			executable: text(record, "executable"),
			libraries: texts$1(record, "libraries")
		};
		if (Date.now() - number(record, "madeAt") > ageLimitMilliseconds) return null;
		await access(kept.executable, constants.X_OK);
		const own = kept.libraries.filter((library) => library.startsWith(`${folder}/`));
		await Promise.all(own.map((library) => access(library, constants.R_OK)));
		const now = new Date();
		await utimes(path, now, now).catch(() => void 0);
		return withPackages(base, kept);
	} catch {
		return null;
	}
}
async function writeRecord(folder, key, interpreter) {
	const { executable, libraries = [] } = interpreter;
	const draft = recordIn(folder, `${key}-${randomUUID().slice(0, 8)}`);
	await writeFile(draft, JSON.stringify({
		executable,
		libraries,
		madeAt: Date.now()
	}), { flag: "wx" });
	await rename(draft, recordIn(folder, key));
}
// src/run/provided.ts
async function openProvidedRunner(options) {
	const runner = await openRunner(options);
	if (!options.install) return runner;
	const environments = await openEnvironments({
		...options,
		env: options.env ?? {}
	});
	return {
		run: (planned, how) => runProvided({
			runner,
			environments
		}, planned, how),
		close: async () => {
			await environments.close();
			await runner.close();
		}
	};
}
async function runProvided({ runner, environments }, planned, how) {
	const { requirements } = planned.program;
	if (requirements === void 0) return runner.run(planned, how);
	try {
		const interpreter = await environments.provide(planned.interpreter, requirements);
		return await runner.run({
			...planned,
			interpreter
		}, how);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return {
			kind: "harness-error",
			run: planned.id,
			message: `missing-package: ${message}`
		};
	}
}
// src/plan/share.ts
const startSeconds = .1;
function portionsOf(plan) {
	const runs = new Map(plan.runs.map((run) => [run.id, run]));
	return plan.documents.flatMap((planned) => {
		return groupClaims(planned).map((claims) => ({
			documentPath: planned.document.path,
			claimIds: claims.map((claim) => claim.id),
			seconds: expectedSeconds(claims, planned, runs)
		}));
	});
}
function distribute(portions, count) {
	const shares = Array.from({ length: count }, () => ({
		seconds: 0,
		portions: new Array()
	}));
	for (const portion of portions.toSorted(compare)) {
		const [lightest] = shares.toSorted((a, b) => a.seconds - b.seconds || a.portions.length - b.portions.length);
		lightest?.portions.push(portion);
		if (lightest !== void 0) lightest.seconds += portion.seconds;
	}
	return shares.map((share) => share.portions);
}
function keepPortions(plan, portions) {
	const documents = plan.documents.map((planned) => {
		const own = portions.filter(({ documentPath }) => documentPath === planned.document.path);
		const ids = new Set(own.flatMap(({ claimIds }) => claimIds));
		return {
			...planned,
			claims: planned.claims.filter((claim) => ids.has(claim.id))
		};
	});
	return {
		...plan,
		documents,
		runs: neededRuns(plan.runs, documents)
	};
}
function fingerprint(documents, shares, settings) {
	const files = documents.map(({ document, sheets }) => [[document.path, document.sha256], ...sheets.map((sheet) => [sheet.path, sheet.sha256])]);
	const claims = shares.map((share) => share.map(({ documentPath, claimIds }) => [documentPath, claimIds]));
	return createHash("sha256").update(JSON.stringify([
		files,
		claims,
		settings
	])).digest("hex");
}
function groupClaims({ claims }) {
	const above = new Map();
	for (const [first, ...others] of claims.map(keysOf)) for (const other of others) above.set(topmost(other, above), topmost(first, above));
	const groups = new Map();
	for (const claim of claims) {
		const top = topmost(keysOf(claim)[0], above);
		const group = groups.get(top);
		if (group === void 0) groups.set(top, [claim]);
		else group.push(claim);
	}
	return [...groups.values()];
}
function keysOf(claim) {
	const [first, ...others] = [...claim.programName === null ? [] : [`program ${claim.programName}`], ...new Set(runsOf(claim).map((run) => `run ${run}`))];
	return first === void 0 ? [`claim ${claim.id}`] : [first, ...others];
}
function topmost(key, above) {
	let top = key;
	for (let next = above.get(top); next !== void 0 && next !== top; next = above.get(top)) top = next;
	if (top !== key) above.set(key, top);
	return top;
}
function expectedSeconds(claims, { programs }, runs) {
	const limits = new Map(programs.map(({ name, timeoutSeconds }) => [name, timeoutSeconds]));
	const declared = new Map();
	for (const { programName, question } of claims) {
		if (programName === null || question.kind !== "runs") continue;
		const limit = limits.get(programName) ?? 0;
		const seconds = Math.max(...question.expectations.map((each) => declaredSeconds(each, limit)));
		declared.set(programName, Math.min(limit, Math.max(declared.get(programName) ?? 0, seconds)));
	}
	const needed = [...new Set(claims.flatMap(runsOf))].flatMap((id) => runs.get(id) ?? []);
	return [...needed.filter((run) => run.clock !== "virtual").map(({ program }) => declared.get(program.name) ?? 0), ...needed.map(() => startSeconds)].reduce((sum, seconds) => sum + seconds, 0);
}
function declaredSeconds(expectation, limitSeconds) {
	switch (expectation.kind) {
		case "duration":
		case "cpu": return middle(expectation.time);
		case "timeline": return expectation.entries.map((entry) => middle(entry.kind === "at" ? entry.at : entry.by)).reduce((longest, seconds) => Math.max(longest, seconds), 0);
		case "ends": return expectation.how === "timeout" ? limitSeconds : 0;
		case "stdout":
		case "stderr":
		case "contains":
		case "lacks":
		case "unordered":
		case "order":
		case "warnings":
		case "error":
		case "exit":
		case "holds":
		case "compared-with": return 0;
	}
}
function middle(range) {
	switch (range.kind) {
		case "about": return range.value;
		case "between": return ((range.low ?? 0) + (range.high ?? range.low ?? 0)) / 2;
	}
}
function compare(a, b) {
	return b.seconds - a.seconds || compareText(a.documentPath, b.documentPath) || compareText(firstOf(a), firstOf(b));
}
function firstOf({ claimIds }) {
	return claimIds[0] ?? "";
}
function compareText(a, b) {
	return a < b ? -1 : Number(a > b);
}
// src/share.ts
async function takeShare(sources, request, settings) {
	if (request.shard === null) return null;
	const { index, count } = request.shard;
	const checked = [];
	for (const source of sources) checked.push(await checkDocument(source, request.cwd, settings));
	const portions = checked.flatMap(({ plan }) => portionsOf(plan));
	const shares = distribute(portions, count);
	const own = shares[index - 1] ?? [];
	const inputs = fingerprint(checked.flatMap(({ plan }) => plan.documents), shares, sharedSettings(request, settings));
	return {
		checked: new Map(sources.flatMap(({ path }, at) => checked.slice(at, at + 1).map((each) => [path, each]))),
		narrow: (plan) => keepPortions(plan, own),
		warning: partWarning({
			index,
			count,
			inputs
		}),
		idleBecause: portions.length > 0 && own.length === 0 ? `part ${index} of ${count} has no claim to verify` : null
	};
}
function sharedSettings(request, { interpreters, missing }) {
	const { version, clock, bothClocks, repeat, timeoutSeconds, isolation, strict, requirements, install } = request;
	return {
		version,
		pythons: interpreters.map((each) => `${each.implementation} ${each.version}`).toSorted(),
		missing,
		clock: bothClocks ? "both" : clock,
		repeat,
		timeoutSeconds,
		isolation,
		strict,
		packages: {
			requirements: requirements.toSorted(),
			install
		}
	};
}
// src/verify.ts
async function verify(request) {
	return gather((receiver) => verifyEach(loadChangedSources, request, receiver));
}
async function verifySources(sources, request) {
	return gather((receiver) => verifyEach(() => sources, request, receiver));
}
async function verifyEach(load, request, receiver) {
	const startedAt = request.now();
	const interpreters = (request.ask ?? beginToAsk)(request);
	await interpreters.begun;
	const [sources, { chosen, missing }] = await Promise.all([load(request), interpreters.asked]);
	const installing = (python, packages) => request.progress.installing?.(python, packages);
	const runner = await openProvidedRunner({
		...request,
		cwd: request.root,
		interpreters: chosen,
		installing
	});
	const interrupt = () => void runner.close();
	request.signal?.addEventListener("abort", interrupt, { once: true });
	try {
		request.signal?.throwIfAborted();
		const share = await takeShare(sources.documents, request, {
			...request,
			interpreters: chosen,
			missing
		});
		await receiver.begin(openingOf({
			request,
			startedAt,
			interpreters: chosen,
			sources
		}));
		const tally = openTally({
			request,
			startedAt,
			sources,
			interpreters: chosen,
			share
		});
		const hand = async (tallied) => {
			request.signal?.throwIfAborted();
			tally.add(tallied);
			if (tallied.verified !== null) await receiver.document(tallied.verified);
			request.progress.concluded?.();
		};
		request.progress.opened?.(sources.documents.length);
		await verifyAll(sources.documents, hand, {
			request,
			interpreters: chosen,
			missing,
			runner,
			share
		});
		return tally.conclude();
	} finally {
		request.signal?.removeEventListener("abort", interrupt);
		await runner.close();
	}
}
async function verifyStaticallyEach(request, receiver) {
	const startedAt = request.now();
	const sources = await loadChangedSources(request);
	await receiver.begin(openingOf({
		request,
		startedAt,
		interpreters: [],
		sources
	}));
	const tally = openTally({
		request,
		startedAt,
		sources,
		interpreters: [],
		share: null
	});
	for (const source of sources.documents) {
		const checked = await checkDocument(source, request.cwd, {
			...request,
			interpreters: [],
			missing: []
		});
		const tallied = judge(checked, withoutRuns(checked.plan), new Map(), request);
		tally.add(tallied);
		if (tallied.verified !== null) await receiver.document(tallied.verified);
	}
	const conclusion = tally.conclude();
	const exit = conclusion.problems.every((problem) => problem.severity === "warning") && conclusion.exit === 2 ? 0 : conclusion.exit;
	return {
		...conclusion,
		exit,
		claimsRead: tally.claimsRead()
	};
}
async function gather(verifyInto) {
	const documents = [];
	const { frame, texts, problems, notes, exit } = await verifyInto({
		begin: () => void 0,
		document: (verified) => void documents.push(verified)
	});
	const planned = documents.map((each) => each.planned);
	return {
		report: joinReport(frame, documents.map((each) => each.report)),
		problems,
		texts: new Map([...texts, ...planned.map(({ document }) => [document.path, document.text])]),
		planned,
		notes,
		exit
	};
}
function openingOf({ request, startedAt, interpreters, sources }) {
	return {
		tool: { version: request.version },
		startedAt: startedAt.toISOString(),
		interpreters: assembleInterpreters(interpreters),
		documents: sources.documents.length
	};
}
const mostAhead = 256;
async function verifyAll(sources, hand, bench) {
	const { request } = bench;
	if (!request.bail) {
		const atOnce = request.jobs * 2;
		return inTurn(sources, (source) => verifyDocument(source, bench), hand, {
			atOnce,
			ahead: Math.max(atOnce, mostAhead)
		});
	}
	for (const source of sources) {
		const tallied = await verifyDocument(source, bench);
		await hand(tallied);
		if (tallied.verified?.report.claims.some((claim) => !passes(claim, request)) === true) break;
	}
}
async function verifyDocument(source, bench) {
	const { request, share } = bench;
	request.signal?.throwIfAborted();
	const checked = share?.checked.get(source.path) ?? await checkDocument(source, request.cwd, {
		...request,
		...bench
	});
	const plan = share?.narrow(checked.plan) ?? checked.plan;
	request.progress.planned(plan.runs);
	return judge(checked, plan, await runPlan(plan, bench), request);
}
async function runPlan(plan, { request, runner }) {
	const outcomes = new Map();
	const seconds = expectedSeconds$1(plan.documents);
	const observe = async (run, how) => {
		const started = () => request.progress.started(run, seconds.get(run.id) ?? null);
		const outcome = await runner.run(run, {
			...how,
			expectedSeconds: seconds.get(run.id) ?? 0,
			started
		});
		outcomes.set(run.id, [...how.again === true ? [] : outcomes.get(run.id) ?? [], outcome]);
		request.progress.ended(run, outcome);
	};
	const doubtful = () => {
		const ids = new Set(runsToMeasureAgain(plan.documents, outcomes));
		return plan.runs.filter((run) => ids.has(run.id));
	};
	await Promise.all(plan.runs.map((run) => observe(run, { alone: false })));
	const remembered = doubtful().filter((run) => outcomes.get(run.id)?.some(isCached));
	request.progress.planned(remembered);
	await Promise.all(remembered.map((run) => observe(run, {
		alone: false,
		again: true
	})));
	const left = doubtful();
	request.progress.planned(left);
	for (const run of left) await observe(run, { alone: true });
	return outcomes;
}
function isCached(outcome) {
	return outcome.kind === "observed" && outcome.observation.cached;
}
function judge(checked, plan, outcomes, request) {
	const settings = {
		today: request.now().toISOString().slice(0, 10),
		strict: request.strict
	};
	const [planned] = plan.documents;
	const harnessErrors = [...outcomes.values()].flat().filter(({ kind }) => kind === "harness-error").length;
	if (planned === void 0) return {
		checked,
		harnessErrors,
		summary: null,
		verified: null
	};
	const claims = judgeDocument(planned, outcomes, settings);
	const { report, summary } = assembleDocument({
		planned,
		runs: plan.runs,
		claims,
		outcomes
	});
	return {
		checked,
		harnessErrors,
		summary,
		verified: {
			report,
			planned
		}
	};
}
function withoutRuns(plan) {
	const documents = plan.documents.map((planned) => ({
		...planned,
		claims: planned.claims.filter(({ question }) => question.kind !== "runs" && question.kind !== "clean")
	}));
	return {
		...plan,
		documents,
		runs: []
	};
}
export { matchesLine as a, verifyStaticallyEach as i, verifyEach as n, makeAskOnce as o, verifySources as r, verify as t };
