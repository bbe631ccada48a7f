import { r as HarnessError } from "./failure-CF1enUGg.js";
import { n as require_pep440, t as execa } from "./execa-BPVe26bJ.js";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { access, constants, lstat, mkdir, mkdtemp, readFile, readdir, realpath, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { arch, availableParallelism, homedir, platform, release, tmpdir } from "node:os";
import { delimiter, dirname, isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { spawn } from "node:child_process";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
// src/run/candidates.ts
const listLimitMilliseconds = 1e4;
const windows = platform() === "win32";
function namedCandidates(name, surroundings) {
	return (/[\\/]/.test(name) ? [resolve(surroundings.cwd, name)] : searchPath(surroundings.env).map((folder) => join(folder, name))).map((path) => candidate(path, "explicit", name));
}
async function defaultCandidates(surroundings) {
	const onPath = searchPath(surroundings.env).map((folder) => candidate(join(folder, pythonName), "path"));
	return [
		...activeVenv(surroundings.env),
		...await pinned(surroundings),
		...onPath
	];
}
async function allCandidates(surroundings) {
	const sources = [
		defaultCandidates(surroundings),
		ofPath(surroundings.env),
		ofPyenv(surroundings.env)
	];
	const tools = [ofUv(surroundings), ofLauncher(surroundings)];
	return (await Promise.all([...sources, ...tools])).flat();
}
const pythonName = windows ? "python.exe" : "python3";
function candidate(path, origin, name = null, version = null) {
	return {
		path,
		origin,
		name,
		version
	};
}
function searchPath(env) {
	return [...new Set((env["PATH"] ?? "").split(delimiter).filter(isAbsolute))];
}
function activeVenv(env) {
	const folder = env["VIRTUAL_ENV"] ?? env["CONDA_PREFIX"];
	if (folder === void 0 || folder === "") return [];
	return [candidate(windows ? join(folder, "Scripts", pythonName) : join(folder, "bin", pythonName), "venv")];
}
async function pinned({ cwd, env }) {
	const version = await pinnedVersion(cwd);
	if (version === null || version === "system") return [];
	const exact = candidate(join(pyenvRoot(env), "versions", version, "bin", pythonName), ".python-version");
	if (!/^\d+(\.\d+)*/.test(version)) return [exact];
	const minor = version.split(".").slice(0, 2).join(".");
	const installed = (await ofPyenv(env)).filter(({ path }) => path.includes(`${join("versions", version)}.`));
	const commands = searchPath(env).map((folder) => join(folder, `python${minor}`));
	return [
		exact.path,
		...installed.map(({ path }) => path),
		...commands
	].map((path) => candidate(path, ".python-version", null, version));
}
async function pinnedVersion(folder) {
	for (const name of [".python-version", ".python-versions"]) {
		const [first] = (await readFile(join(folder, name), "utf8").catch(() => "")).split("\n").flatMap((line) => line.replace(/#.*/, "").trim().split(/\s+/)).filter(Boolean);
		if (first !== void 0) return first.replace(/^(cpython|python)-?/, "");
	}
	return dirname(folder) === folder ? null : pinnedVersion(dirname(folder));
}
async function ofPath(env) {
	const names = /^(python3?|python3\.\d+t?|pypy3?|pypy3\.\d+)(\.exe)?$/;
	return (await Promise.all(searchPath(env).map((folder) => matching$1(folder, names)))).flat().map((path) => candidate(path, "path"));
}
async function ofPyenv(env) {
	return (await matching$1(join(pyenvRoot(env), "versions"), /^[^.]/)).map((folder) => candidate(join(folder, "bin", pythonName), "pyenv"));
}
function pyenvRoot(env) {
	return env["PYENV_ROOT"] ?? join(env["HOME"] ?? homedir(), ".pyenv");
}
async function matching$1(folder, names) {
	return (await readdir(folder).catch(() => [])).filter((entry) => names.test(entry)).toSorted((a, b) => a < b ? -1 : 1).map((entry) => join(folder, entry));
}
async function ofUv(surroundings) {
	return (await listed$1("uv", [
		"python",
		"list",
		"--only-installed"
	], surroundings)).flatMap((line) => {
		const path = /^\S+\s+(\S.*?)(?: -> .*)?$/.exec(line)?.[1];
		return path === void 0 ? [] : [candidate(resolve(surroundings.cwd, path), "uv")];
	});
}
async function ofLauncher(surroundings) {
	if (!windows) return [];
	return (await listed$1("py", ["-0p"], surroundings)).flatMap((line) => {
		const path = /([A-Z]:\\.*)$/i.exec(line)?.[1];
		return path === void 0 ? [] : [candidate(path, "py")];
	});
}
async function listed$1(command, options, { cwd, env }) {
	const { stdout, failed } = await execa(command, options, {
		cwd,
		env,
		extendEnv: false,
		reject: false,
		stdin: "ignore",
		timeout: listLimitMilliseconds
	});
	return failed ? [] : stdout.split("\n").map((line) => line.trim());
}
// src/run/decode.ts
function fields(value, name) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw unexpected(value, "an object", name);
	return Object.fromEntries(Object.entries(value));
}
function text(from, name) {
	const value = from[name];
	if (typeof value !== "string") throw unexpected(value, "a string", name);
	return value;
}
function number(from, name) {
	const value = from[name];
	if (typeof value !== "number") throw unexpected(value, "a number", name);
	return value;
}
function flag(from, name) {
	const value = from[name];
	if (typeof value !== "boolean") throw unexpected(value, "true or false", name);
	return value;
}
function word(from, name, known) {
	const found = known.find((candidate) => candidate === from[name]);
	if (found === void 0) throw unexpected(from[name], known.join(" or "), name);
	return found;
}
function list(from, name, item) {
	const value = from[name];
	if (!Array.isArray(value)) throw unexpected(value, "a list", name);
	return value.map((entry) => item(fields(entry, name)));
}
function words(from, name, known) {
	const value = from[name];
	if (!Array.isArray(value)) throw unexpected(value, "a list", name);
	return value.map((entry) => word({ entry }, "entry", known));
}
function texts(from, name) {
	const value = from[name];
	if (!Array.isArray(value)) throw unexpected(value, "a list", name);
	return value.map((entry) => text({ entry }, "entry"));
}
function nullable(from, name, decode) {
	return from[name] === null ? null : decode(from, name);
}
function object(decode) {
	return (from, name) => decode(fields(from[name], name));
}
function unexpected(value, expected, name) {
	return new TypeError(`Unexpected ${JSON.stringify(value) ?? "nothing"} as \`${name}\`, expected ${expected}`);
}
// src/run/probe.ts
const limitMilliseconds = 1e4;
const marker = "claimcheck-probe:";
const question = `
import json, sys
v = sys.version_info
pre = {'alpha': 'a', 'beta': 'b', 'candidate': 'rc'}.get(v[3])
print(${JSON.stringify(marker)} + json.dumps({
    'executable': sys.executable or '',
    'implementation': getattr(getattr(sys, 'implementation', None), 'name', 'cpython'),
    'version': '%d.%d.%d' % v[:3] + ('%s%d' % (pre, v[4]) if pre else ''),
    'build': ' '.join(sys.version.split()),
    'prefix': sys.prefix,
    'libraries': [path for path in sys.path if path],
    'platform': sys.platform,
}))
`;
async function probe(candidate, surroundings) {
	const refuse = (reason) => ({
		kind: "refused",
		refused: {
			path: candidate.path,
			origin: candidate.origin,
			reason
		}
	});
	const executable = await access(candidate.path, constants.X_OK).then(() => null, (error) => error.code ?? "unknown");
	if (executable === "ENOENT" || executable === "ENOTDIR") return { kind: "absent" };
	if (executable !== null) return refuse("Unexpected file that may not be run, expected an executable");
	const answer = await ask(candidate.path, surroundings);
	return typeof answer === "string" ? refuse(answer) : judge(candidate, answer, refuse);
}
async function ask(path, { cwd, env, asking }) {
	const process = execa(path, [
		"-E",
		"-s",
		"-c",
		question
	], {
		cwd,
		env,
		extendEnv: false,
		reject: false,
		stdin: "ignore",
		timeout: limitMilliseconds,
		forceKillAfterDelay: 500
	});
	asking?.();
	const result = await process;
	if (result.timedOut) return `Unexpected silence for ${limitMilliseconds / 1e3} s, expected an answer`;
	const line = result.stdout?.split("\n").find((each) => each.startsWith(marker));
	if (line === void 0) return `Unexpected ${howItEnded(result)}, expected a Python that answers`;
	try {
		return fields(JSON.parse(line.slice(17)), "answer");
	} catch {
		return "Unexpected answer, expected JSON";
	}
}
function howItEnded(result) {
	const how = result.signal ?? (result.exitCode === void 0 ? result.code ?? "failure" : `status ${result.exitCode}`);
	const [said = ""] = (result.stderr ?? "").trim().split("\n");
	return said === "" ? how : `${how} (${said})`;
}
async function judge(candidate, answer, refuse) {
	const version = text(answer, "version");
	const executable = text(answer, "executable");
	const [major = 0, minor = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
	if (major !== 3 || minor < 6) return refuse(`Unexpected Python ${version}, expected 3.6 or later`);
	if (candidate.version !== null && version !== candidate.version && !version.startsWith(`${candidate.version}.`)) return refuse(`Unexpected Python ${version}, expected ${candidate.version} (.python-version)`);
	if (executable === "") return refuse("Unexpected empty sys.executable, expected a path");
	return {
		kind: "found",
		interpreter: {
			executable,
			implementation: text(answer, "implementation"),
			version,
			build: text(answer, "build"),
			origin: candidate.origin,
			libraries: texts(answer, "libraries"),
			platform: text(answer, "platform")
		},
		identity: `${await realpath(executable).catch(() => executable)} ${text(answer, "prefix")}`
	};
}
// src/run/python-spec.ts
var import_pep440 = require_pep440();
function parsePythonSpec(text) {
	const spec = text.trim().replace(/^python(?=3\.\d+$)/, "");
	if (spec === "all") return { kind: "all" };
	if (/^[<>=!~]/.test(spec)) return {
		kind: "range",
		range: spec
	};
	if (/^\d/.test(spec) && (0, import_pep440.valid)(spec) !== null) return {
		kind: "version",
		version: spec
	};
	return {
		kind: "command",
		command: spec
	};
}
function newestOfEachMinor(found) {
	const newest = new Map();
	for (const interpreter of found) {
		const key = `${interpreter.implementation} ${minorOf(interpreter.version)}`;
		const known = newest.get(key);
		if (known === void 0 || (0, import_pep440.compare)(interpreter.version, known.version) > 0) newest.set(key, interpreter);
	}
	return byVersion([...newest.values()]);
}
function newestWithin(found, version) {
	return byVersion(found.filter((each) => each.version === version || each.version.startsWith(`${version}.`))).at(-1) ?? null;
}
function withinRange(found, range) {
	if (!(0, import_pep440.validRange)(range)) return [];
	return newestOfEachMinor(found.filter((each) => (0, import_pep440.satisfies)(each.version, range, { prereleases: true })));
}
function byVersion(found) {
	const sorted = found.toSorted((a, b) => (0, import_pep440.compare)(a.version, b.version) || rank(a) - rank(b) || found.indexOf(a) - found.indexOf(b));
	return sorted.filter((each, index) => each.version !== sorted[index - 1]?.version);
}
function rank(interpreter) {
	return interpreter.implementation === "cpython" ? 0 : 1;
}
function minorOf(version) {
	return version.split(".").slice(0, 2).join(".");
}
// src/run/interpreters.ts
const probesAtATime = 4;
async function findInterpreters(input) {
	const surroundings = {
		cwd: input.cwd,
		env: withoutPythonVariables(input.env),
		asking: input.asking
	};
	if (input.explicit.length === 0) return unite(await firstOf(await defaultCandidates(surroundings), surroundings));
	const specs = input.explicit.map(parsePythonSpec);
	const findings = [];
	for (const spec of specs) {
		if (spec.kind !== "command") continue;
		findings.push(...await firstOf(namedCandidates(spec.command, surroundings), surroundings));
	}
	if (specs.some((spec) => spec.kind !== "command")) findings.push(...await everyOne(await allCandidates(surroundings), surroundings));
	return unite(findings);
}
function chooseInterpreters(specs, found) {
	if (specs.length === 0) return {
		chosen: found.slice(0, 1),
		missing: found.length === 0 ? ["python3"] : []
	};
	const matches = specs.map((spec) => ({
		spec,
		interpreters: matching(spec, found)
	}));
	return {
		chosen: byVersion([...new Set(matches.flatMap(({ interpreters }) => interpreters))]),
		missing: matches.filter(({ interpreters }) => interpreters.length === 0).map(({ spec }) => spec)
	};
}
function matching(text, found) {
	const spec = parsePythonSpec(text);
	switch (spec.kind) {
		case "all": return newestOfEachMinor(found);
		case "version": return [newestWithin(found, spec.version)].filter((each) => each !== null);
		case "range": return withinRange(found, spec.range);
		case "command": return found.filter((each) => each.names.includes(spec.command)).slice(0, 1);
	}
}
function withoutPythonVariables(env) {
	return Object.fromEntries(Object.entries(env).filter(([name]) => !/^PYTHON|^__PYVENV/.test(name)));
}
async function firstOf(candidates, surroundings) {
	const findings = [];
	for (const candidate of candidates) {
		const probed = await probe(candidate, surroundings);
		findings.push({
			candidate,
			probed
		});
		if (probed.kind === "found") break;
	}
	return findings;
}
async function everyOne(candidates, surroundings) {
	const findings = [];
	const paths = new Set();
	const waiting = candidates.filter(({ path }) => !paths.has(path) && paths.add(path)).entries();
	const worker = async () => {
		for (const [index, candidate] of waiting) findings[index] = {
			candidate,
			probed: await probe(candidate, surroundings)
		};
	};
	await Promise.all(Array.from({ length: probesAtATime }, worker));
	return findings;
}
function unite(findings) {
	const found = new Map();
	const refused = [];
	for (const { candidate, probed } of findings) {
		if (probed.kind === "refused") refused.push(probed.refused);
		if (probed.kind !== "found") continue;
		const known = found.get(probed.identity) ?? {
			...probed.interpreter,
			names: []
		};
		const names = candidate.name === null ? known.names : [...known.names, candidate.name];
		found.set(probed.identity, {
			...known,
			names
		});
	}
	return {
		found: [...found.values()],
		refused
	};
}
// src/run/cache-folder.ts
async function cacheFolder(cwd, env) {
	return await ownFolder(cwd) ?? await writable(platformFolder(env));
}
async function ownFolder(cwd) {
	const folder = await writable(join(cwd, ".claimcheck", "cache"));
	if (folder !== null) await writeFile(join(dirname(folder), ".gitignore"), "*\n", { flag: "wx" }).catch(() => void 0);
	return folder;
}
async function writable(folder) {
	try {
		await mkdir(folder, { recursive: true });
		await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
		return folder;
	} catch {
		return null;
	}
}
function platformFolder(env) {
	const home = env["HOME"] ?? homedir();
	const usual = platform() === "darwin" ? join(home, "Library", "Caches") : join(home, ".cache");
	return join(env["XDG_CACHE_HOME"] || usual, "claimcheck");
}
// src/run/stamps.ts
const driverFolder = fileURLToPath(new URL("../../src/run/python/", import.meta.url));
async function stampOf(path) {
	const status = await stat(path).catch(() => null);
	return status === null ? "absent" : `${status.size} ${status.mtimeMs} ${status.ino}`;
}
async function stampOfInterpreter(interpreter) {
	const { executable, implementation, version, build, libraries } = interpreter;
	if (libraries === void 0) return null;
	const real = await realpath(executable).catch(() => executable);
	const parts = [
		executable,
		real,
		await stampOf(real),
		implementation,
		version,
		build
	];
	for (const folder of libraries) parts.push(folder, await stampOfFolder(folder));
	return hash$1(parts);
}
async function stampOfDriver() {
	const names = (await readdir(driverFolder, { recursive: true })).filter((name) => name.endsWith(".py")).toSorted();
	const texts = await Promise.all(names.map((name) => readFile(join(driverFolder, name), "utf8")));
	return hash$1([...names, ...texts]);
}
async function stampOfFolder(folder) {
	const names = (await readdir(folder).catch(() => [])).filter((name) => name !== "__pycache__").toSorted();
	return hash$1(await Promise.all(names.map(async (name) => {
		const status = await lstat(join(folder, name)).catch(() => null);
		return `${name} ${status?.isFile() ? `${status.size} ${status.mtimeMs}` : ""}`;
	})));
}
function hash$1(parts) {
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
// src/run/agreement.ts
const leastSeconds = .25;
const share = .1;
const shownLines = 8;
function disagreement(one, other, varies) {
	const words = inWords("the end", endOf(one), endOf(other)) ?? (varies ? null : wordsApart(one, other));
	if (words !== null) return {
		what: words,
		inTimesOnly: false
	};
	const times = secondsApart("the duration", one.durationSeconds, other.durationSeconds) ?? (varies ? null : timesApart(one, other));
	return times === null ? null : {
		what: times,
		inTimesOnly: true
	};
}
function summaryOf(observation) {
	const lines = observation.events.slice(0, shownLines).map(({ at, text }) => `${at.toFixed(2)} s ${JSON.stringify(text)}`);
	const more = observation.events.length > shownLines ? ", …" : "";
	const duration = observation.durationSeconds === null ? "" : ` after ${observation.durationSeconds.toFixed(2)} s`;
	return `ended by ${observation.ended}${duration}; ${lines.join(", ")}${more}`;
}
function wordsApart(one, other) {
	return linesApart("stdout", one, other, wordsOfLine) ?? linesApart("stderr", one, other, wordsOfLine) ?? inWords("the warnings", warningsOf(one), warningsOf(other)) ?? inWords("the unretrieved errors", unretrievedOf(one), unretrievedOf(other)) ?? inWords("the probes", probesOf(one), probesOf(other));
}
function timesApart(one, other) {
	return linesApart("stdout", one, other, timesOfLine) ?? linesApart("stderr", one, other, timesOfLine);
}
function linesApart(stream, one, other, compare) {
	const left = one.events.filter((event) => event.stream === stream);
	const right = other.events.filter((event) => event.stream === stream);
	const length = one.ended === "timeout" ? Math.min(left.length, right.length) : Math.max(left.length, right.length);
	for (let index = 0; index < length; index += 1) {
		const [a, b] = [left[index], right[index]];
		if (a === void 0 || b === void 0) return `${stream} has ${left.length} and ${right.length} lines`;
		const apart = compare(`line ${index + 1} of ${stream}`, a, b);
		if (apart !== null) return apart;
	}
	return null;
}
function wordsOfLine(name, one, other) {
	return haveSameWords(one.text, other.text) ? null : apartIn(name, one.text, other.text);
}
function timesOfLine(name, one, other) {
	return inWords(name, one.text, other.text) ?? secondsApart(`the time of ${name}`, one.at, other.at);
}
function inWords(name, one, other) {
	return alike(one, other) ? null : apartIn(name, one, other);
}
function apartIn(name, one, other) {
	return `${name} (${JSON.stringify(one)} and ${JSON.stringify(other)})`;
}
function secondsApart(name, one, other) {
	if (one === null || other === null || isNear(one, other)) return null;
	return `${name} (${one.toFixed(2)} s and ${other.toFixed(2)} s)`;
}
function isNear(one, other) {
	return Math.abs(one - other) <= Math.max(leastSeconds, share * Math.max(Math.abs(one), Math.abs(other)));
}
function haveSameWords(one, other) {
	const [left, right] = [tokens(one), tokens(other)];
	return left.length === right.length && left.every((token, index) => index % 2 === 1 || token === right[index]);
}
function alike(one, other) {
	const [left, right] = [tokens(one), tokens(other)];
	return left.length === right.length && left.every((token, index) => isAlike(token, right[index] ?? ""));
}
function tokens(text) {
	return text.replace(/0x[0-9a-f]+/giu, "0x").split(/(\d+\.\d+(?:e[-+]?\d+)?)/u);
}
function isAlike(one, other) {
	return one === other || /^\d+\.\d/u.test(one) && /^\d+\.\d/u.test(other) && isNear(Number(one), Number(other));
}
function endOf({ ended, exit, error }) {
	return `${ended}, status ${exit ?? "none"}${error === null ? "" : `, ${error.type}: ${error.message}`}`;
}
function warningsOf({ warnings }) {
	return sorted(warnings.map(({ category, message, place }) => `${category}@${place?.line ?? "-"}: ${message}`));
}
function unretrievedOf({ unretrieved }) {
	return sorted(unretrieved.map(({ kind, type, message }) => `${kind} ${type}: ${message}`));
}
function probesOf({ probes }) {
	return sorted(probes.map(({ expression, outcome }) => outcome.kind === "value" ? `${expression}: ${outcome.truthy}` : `${expression} raised ${outcome.type}`));
}
function sorted(lines) {
	return lines.toSorted().join("; ");
}
// src/run/clocks.ts
async function runOnClocks(planned, clocks, observe) {
	if (planned.clock === "real") return sure(planned, await observe("real"));
	const first = await onVirtualClock(planned, clocks, observe);
	if (first.kind === "unsound") {
		if (planned.clock === "virtual") return failure$1(planned, `The virtual clock cannot be had: ${first.because}`);
		return because(sure(planned, await observe("real")), first.because);
	}
	if (!clocks.both || planned.clock === "virtual" || first.kind === "harness-error") return first;
	return compared(planned, first.observation, observe);
}
function firstClockOf({ clock, interpreter }) {
	return clock === "real" || virtualClockProblem(interpreter) !== null ? "real" : "virtual";
}
async function onVirtualClock(planned, clocks, observe) {
	const key = keyOf$1(planned);
	const ahead = clocks.firsts.get(key);
	if (ahead !== void 0) await ahead;
	const known = virtualClockProblem(planned.interpreter) ?? clocks.unsound.get(key);
	if (known !== void 0) return {
		kind: "unsound",
		because: known
	};
	const running = observe("virtual");
	if (!clocks.firsts.has(key)) clocks.firsts.set(key, running);
	const outcome = await running;
	clocks.firsts.delete(key);
	if (outcome.kind === "unsound") clocks.unsound.set(key, outcome.because);
	return outcome;
}
function virtualClockProblem({ implementation, version, build }) {
	const [major = 0, minor = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
	if (implementation !== "cpython") return `${implementation} instead of CPython`;
	if (major < 3 || major === 3 && minor < 7) return `Python ${version}, before 3.7`;
	return /free-threading|experimental/i.test(build) ? "a free-threaded build" : null;
}
async function compared(planned, first, observe) {
	const varies = planned.program.repeat > 1;
	const reals = [];
	let virtual = first;
	for (const again of [
		void 0,
		"again",
		"again"
	]) {
		const outcome = sure(planned, await observe("real", again));
		if (outcome.kind === "harness-error") return outcome;
		reals.push(outcome.observation);
		const apart = disagreement(virtual, outcome.observation, varies);
		if (apart === null) return {
			kind: "observed",
			observation: virtual
		};
		if (!apart.inTimesOnly) continue;
		const second = await observe("virtual", "again");
		if (second.kind === "unsound") return because(outcome, second.because);
		if (second.kind === "harness-error") return second;
		virtual = second.observation;
		if (reals.some((real) => disagreement(second.observation, real, varies) === null)) return second;
	}
	const [real, ...others] = reals;
	if (real === void 0 || others.some((other) => disagreement(real, other, varies) !== null)) return {
		kind: "observed",
		observation: virtual
	};
	return failure$1(planned, `The clocks disagree: ${disagreement(virtual, real, varies)?.what ?? ""}; virtual clock: ${summaryOf(virtual)}; real clock: ${summaryOf(real)}`);
}
function keyOf$1({ program, interpreter }) {
	const isRepeated = program.repeat > 1;
	return JSON.stringify([
		interpreter.executable,
		program.documentPath,
		isRepeated,
		program.lines.map(({ text }) => text)
	]);
}
function because(outcome, reason) {
	if (outcome.kind === "harness-error") return outcome;
	return {
		kind: "observed",
		observation: {
			...outcome.observation,
			clockBecause: reason
		}
	};
}
function sure(planned, outcome) {
	return outcome.kind === "unsound" ? failure$1(planned, `Unexpected refusal of the real clock: ${outcome.because}`) : outcome;
}
function failure$1(planned, message) {
	return {
		kind: "harness-error",
		run: planned.id,
		message
	};
}
// src/run/inbox.ts
const largestResult = 268435456;
const lineFeed = 10;
async function openInbox(path) {
	const expected = new Map();
	const connections = new Set();
	const server = createServer((connection) => {
		connections.add(connection);
		connection.on("close", () => connections.delete(connection));
		receive(connection, (line) => deliver(line, expected));
	});
	await listen(server, path);
	return {
		path,
		expect: (token, take) => void expected.set(token, take),
		forget: (token) => void expected.delete(token),
		close: async () => {
			for (const connection of connections) connection.destroy();
			await new Promise((resolve) => server.close(() => resolve()));
		}
	};
}
function receive(connection, take) {
	let parts = [];
	let total = 0;
	connection.on("data", (data) => {
		let rest = data;
		for (let end = rest.indexOf(lineFeed); end >= 0; end = rest.indexOf(lineFeed)) {
			take(Buffer.concat([...parts, rest.subarray(0, end)]).toString("utf8"));
			rest = rest.subarray(end + 1);
			parts = [];
			total = 0;
		}
		total += rest.length;
		if (total > largestResult) connection.destroy();
		else parts.push(rest);
	});
	connection.on("error", () => connection.destroy());
}
function deliver(line, expected) {
	const result = parse(line);
	if (result === null) return;
	const take = expected.get(text(result, "token"));
	expected.delete(text(result, "token"));
	take?.(result);
}
function parse(line) {
	try {
		const result = fields(JSON.parse(line), "result");
		text(result, "token");
		return result;
	} catch {
		return null;
	}
}
function listen(server, path) {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(path, () => {
			server.off("error", reject);
			resolve();
		});
	});
}
// src/run/cache.ts
const cacheLimitBytes = 67108864;
const entryLimitBytes = 4194304;
const ageLimitMilliseconds = 2592e6;
const abandonedMilliseconds = 36e5;
async function openCache(cwd, env, limitBytes = cacheLimitBytes) {
	const folder = await cacheFolder(cwd, env);
	if (folder === null) return null;
	let hasWritten = false;
	return {
		read: (key) => read(placeOf$1(folder, key), key),
		keep: async (key, kept) => {
			hasWritten = true;
			await write(placeOf$1(folder, key), key, kept).catch(() => void 0);
		},
		forget: (key) => rm(placeOf$1(folder, key), { force: true }).catch(() => void 0),
		isEmpty: async () => (await readdir(folder).catch(() => [])).length === 0,
		close: async () => {
			if (hasWritten) await prune(folder, limitBytes).catch(() => void 0);
		}
	};
}
function placeOf$1(folder, key) {
	return join(folder, key.slice(0, 2), key);
}
async function read(path, key) {
	const kept = decode(await readFile(path, "utf8").catch(() => ""), key);
	if (kept === null || Date.now() - kept.observedAt > ageLimitMilliseconds) return null;
	for (const file of kept.files) if (await stampOf(file.path) !== file.stamp) return null;
	const now = new Date();
	await utimes(path, now, now).catch(() => void 0);
	return kept;
}
function decode(content, key) {
	const [check, body = ""] = content.split("\n");
	if (check !== hash(body)) return null;
	try {
		const entry = fields(JSON.parse(body), "entry");
		if (text(entry, "key") !== key) return null;
		const files = list(entry, "files", (file) => ({
			path: text(file, "path"),
			stamp: text(file, "stamp")
		}));
		return {
			observedAt: number(entry, "observedAt"),
			programPath: text(entry, "programPath"),
			imported: files.map((file) => file.path),
			files,
			result: object((result) => result)(entry, "result")
		};
	} catch {
		return null;
	}
}
async function write(path, key, { observedAt, programPath, imported, result }) {
	const files = await Promise.all(imported.map(async (file) => ({
		path: file,
		stamp: await stampOf(file)
	})));
	const body = JSON.stringify({
		key,
		observedAt,
		programPath,
		files,
		result
	});
	if (Buffer.byteLength(body) > entryLimitBytes) return;
	await mkdir(dirname(path), { recursive: true });
	const draft = `${path}.${randomUUID()}`;
	await writeFile(draft, `${hash(body)}\n${body}`, { flag: "wx" });
	await rename(draft, path).catch(() => rm(draft, { force: true }));
}
function hash(content) {
	return createHash("sha256").update(content).digest("hex");
}
async function prune(folder, limitBytes) {
	const entries = (await listed(folder)).toSorted((a, b) => b.used - a.used);
	let total = 0;
	for (const { path, bytes, used } of entries) {
		const isAbandoned = path.includes(".", path.lastIndexOf("/")) && Date.now() - used > abandonedMilliseconds;
		total += bytes;
		if (total > limitBytes || isAbandoned) await rm(path, { force: true });
	}
}
async function listed(folder) {
	const shards = (await readdir(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name));
	const names = await Promise.all(shards.map(async (shard) => (await readdir(join(folder, shard)).catch(() => [])).map((name) => join(folder, shard, name))));
	return (await Promise.all(names.flat().map(async (path) => {
		const status = await stat(path).catch(() => null);
		return status?.isFile() ? [{
			path,
			bytes: status.size,
			used: status.mtimeMs
		}] : [];
	}))).flat();
}
// src/run/raw-lack.ts
function decodeLack(lack) {
	return {
		causes: list(lack, "causes", (cause) => ({
			kinds: texts(cause, "kinds"),
			message: text(cause, "message"),
			errno: nullable(cause, "errno", number),
			status: nullable(cause, "status", number)
		})),
		raisedIn: nullable(lack, "raisedIn", text),
		line: nullable(lack, "line", text),
		path: nullable(lack, "path", object((path) => ({
			text: text(path, "text"),
			isOwn: flag(path, "isOwn")
		}))),
		command: nullable(lack, "command", object((command) => ({
			text: text(command, "text"),
			isLine: flag(command, "isLine")
		}))),
		address: nullable(lack, "address", object((address) => ({
			text: text(address, "text"),
			place: word(address, "place", [
				"elsewhere",
				"here",
				"own"
			])
		}))),
		module: nullable(lack, "module", object((module) => ({
			name: text(module, "name"),
			isPart: flag(module, "isPart")
		}))),
		variable: nullable(lack, "variable", text),
		readsArguments: flag(lack, "readsArguments"),
		hasOwnInput: flag(lack, "hasOwnInput"),
		isWitnessed: flag(lack, "isWitnessed")
	};
}
// src/run/raw-result.ts
const streams = ["stdout", "stderr"];
function decodeRawResult(from) {
	return {
		token: text(from, "token"),
		started: flag(from, "started"),
		harness: nullable(from, "harness", text),
		stopped: nullable(from, "stopped", (value, name) => word(value, name, [
			"timeout",
			"output",
			"records",
			"unsound"
		])),
		unsound: nullable(from, "unsound", text),
		slept: flag(from, "slept"),
		truncated: words(from, "truncated", streams),
		exit: nullable(from, "exit", number),
		signal: nullable(from, "signal", text),
		channel: nullable(from, "channel", text),
		final: flag(from, "final"),
		leave: nullable(from, "leave", object((leave) => ({
			status: number(leave, "status"),
			line: nullable(leave, "line", number),
			last: flag(leave, "last")
		}))),
		durationSeconds: nullable(from, "durationSeconds", number),
		cpuSeconds: nullable(from, "cpuSeconds", number),
		events: list(from, "events", (event) => ({
			at: number(event, "at"),
			stream: word(event, "stream", streams),
			text: text(event, "text")
		})),
		warnings: list(from, "warnings", (warning) => ({
			at: number(warning, "at"),
			category: text(warning, "category"),
			message: text(warning, "message"),
			line: nullable(warning, "line", number)
		})),
		error: nullable(from, "error", object(decodeError)),
		unretrieved: list(from, "unretrieved", decodeUnretrieved),
		logs: list(from, "logs", (log) => ({
			at: number(log, "at"),
			logger: text(log, "logger"),
			level: text(log, "level"),
			message: text(log, "message")
		})),
		reached: nullable(from, "reached", text),
		exitLack: nullable(from, "exitLack", object(decodeLack)),
		imported: nullable(from, "imported", texts),
		probes: list(from, "probes", (probe) => ({
			expression: text(probe, "expression"),
			outcome: object(decodeProbeOutcome)(probe, "outcome")
		})),
		steps: list(from, "steps", decodeStep)
	};
}
function decodeStep(step) {
	return {
		kind: word(step, "kind", [
			"chunk",
			"value",
			"subject"
		]),
		index: number(step, "index"),
		output: text(step, "output"),
		value: nullable(step, "value", text),
		error: nullable(step, "error", object((error) => ({
			type: text(error, "type"),
			message: text(error, "message"),
			lack: nullable(error, "lack", object(decodeLack))
		})))
	};
}
function decodeError(error) {
	return {
		type: text(error, "type"),
		message: text(error, "message"),
		line: nullable(error, "line", number),
		column: nullable(error, "column", number),
		traceback: text(error, "traceback"),
		missingModule: nullable(error, "missingModule", text),
		lack: nullable(error, "lack", object(decodeLack))
	};
}
function decodeUnretrieved(error) {
	return {
		at: number(error, "at"),
		kind: word(error, "kind", [
			"task",
			"thread",
			"unraisable"
		]),
		type: text(error, "type"),
		message: text(error, "message"),
		line: nullable(error, "line", number),
		headline: text(error, "headline"),
		lack: nullable(error, "lack", object(decodeLack))
	};
}
function decodeProbeOutcome(outcome) {
	const kind = word(outcome, "kind", ["value", "raised"]);
	return kind === "value" ? {
		kind,
		truthy: flag(outcome, "truthy"),
		repr: text(outcome, "repr")
	} : {
		kind,
		type: text(outcome, "type"),
		message: text(outcome, "message")
	};
}
// src/run/run-request.ts
const defaultLimits = {
	outputBytes: 1048576,
	memoryBytes: 2 * 1024 ** 3
};
const fallbackPath = "/usr/local/bin:/usr/bin:/bin";
function makeRunRequest(planned, clock, folder, settings) {
	const { program, repeat, probes } = planned;
	return {
		token: randomBytes(16).toString("hex"),
		folder,
		text: textOf(planned),
		timeoutSeconds: program.timeoutSeconds,
		clock,
		isRepeated: program.repeat > 1,
		hashSeed: repeat,
		probes,
		chunks: program.chunks ?? [],
		watched: program.watched ?? [],
		isolation: settings.isolation,
		limits: limitsOf(settings),
		path: pathOf(settings)
	};
}
function textOf({ program }) {
	return `${program.lines.map((line) => line.text).join("\n")}\n`;
}
function pathOf({ env }) {
	return env?.["PATH"] ?? fallbackPath;
}
function limitsOf({ limits }) {
	return {
		...defaultLimits,
		...limits
	};
}
function programPathIn(folder) {
	return join(folder, "work", "program.py");
}
// src/run/memory.ts
const format = "claimcheck-run/1";
const shareOfTimeout = .8;
async function openMemory(cwd, env) {
	const cache = await openCache(cwd, env);
	if (cache === null) return null;
	const stamps = new Map();
	const stampOnce = (name, stamp) => {
		const known = stamps.get(name) ?? stamp();
		stamps.set(name, known);
		return known;
	};
	const keyOf = async (planned, request) => {
		const { interpreter } = planned;
		const driver = await stampOnce("driver", stampOfDriver);
		const python = await stampOnce(interpreter.executable, () => stampOfInterpreter(interpreter));
		return driver === null || python === null ? null : keyFor(planned, request, [driver, python]);
	};
	return {
		recall: async (planned, request) => {
			const key = await keyOf(planned, request);
			const kept = key === null ? null : await cache.read(key);
			return kept === null ? null : recalled(kept);
		},
		remember: async (planned, request, delivery) => {
			if (delivery.kind !== "result") return;
			const raw = decodeRawResult(delivery.result);
			const key = await keyOf(planned, request);
			const imported = raw.stopped === "timeout" || raw.unsound !== null ? [] : raw.imported;
			if (key === null || imported === null || !isWorthKeeping(raw, request)) return;
			await cache.keep(key, {
				observedAt: Date.now(),
				programPath: programPathIn(request.folder),
				imported,
				result: delivery.result
			});
		},
		forget: async (planned, request) => {
			const key = await keyOf(planned, request);
			if (key !== null) await cache.forget(key);
		},
		isEmpty: () => cache.isEmpty(),
		close: () => cache.close()
	};
}
function keyFor(planned, request, stamps) {
	const asked = {
		...request,
		token: null,
		folder: null
	};
	const parts = [
		format,
		asked,
		planned.clock,
		stamps,
		release(),
		arch()
	];
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
function recalled(kept) {
	try {
		return {
			raw: decodeRawResult(kept.result),
			programPath: kept.programPath,
			observedAt: new Date(kept.observedAt)
		};
	} catch {
		return null;
	}
}
function isWorthKeeping(raw, { timeoutSeconds }) {
	const { harness, unsound, stopped, signal, channel, final, durationSeconds } = raw;
	if (harness !== null || channel !== null) return false;
	if (unsound !== null) return true;
	if (hangsOnMachine(raw)) return false;
	if (stopped === "timeout") return raw.slept;
	return stopped === null && signal === null && final && durationSeconds !== null && durationSeconds < timeoutSeconds * shareOfTimeout;
}
function hangsOnMachine({ reached, exitLack, error, unretrieved, steps }) {
	const lacks = [exitLack, ...[
		error,
		...unretrieved,
		...steps.map((step) => step.error)
	].map((each) => each?.lack)].flatMap((each) => each ?? []);
	return reached !== null || lacks.some(({ causes }) => causes.some(({ kinds }) => kinds.includes("OSError")));
}
// src/run/printed-errors.ts
const headlines = [
	{
		kind: "thread",
		pattern: /^Exception in thread .*:$/,
		before: 8
	},
	{
		kind: "unraisable",
		pattern: /^Exception ignored in: /,
		before: 8
	},
	{
		kind: "unraisable",
		pattern: /^Error in atexit\._run_exitfuncs:$/,
		before: 10
	}
];
function readPrintedErrors(events, programPath, version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	const unhooked = headlines.filter(({ before }) => major === 3 && minor < before);
	const stderr = events.filter((event) => event.stream === "stderr");
	const taken = new Set();
	const unretrieved = [];
	stderr.forEach((event, index) => {
		const headline = unhooked.find(({ pattern }) => pattern.test(event.text));
		if (headline === void 0) return;
		const lines = tracebackAfter(stderr, index + 1);
		const last = lines.at(-1);
		if (last === void 0) return;
		for (const line of [event, ...lines]) taken.add(line);
		if (headline.kind === "thread") takeBlank(stderr[index + 1 + lines.length], taken);
		unretrieved.push({
			at: event.at,
			kind: headline.kind,
			...typeAndMessage(last.text),
			line: deepestLine(lines, programPath),
			headline: event.text
		});
	});
	return {
		events: events.filter((event) => !taken.has(event)),
		unretrieved
	};
}
function tracebackAfter(stderr, start) {
	if (stderr[start]?.text !== "Traceback (most recent call last):") return [];
	const end = stderr.findIndex((event, index) => index > start && !event.text.startsWith(" "));
	return end < 0 ? [] : stderr.slice(start, end + 1);
}
function takeBlank(event, taken) {
	if (event?.text === "") taken.add(event);
}
function typeAndMessage(line) {
	const colon = line.indexOf(": ");
	return colon < 0 ? {
		type: line,
		message: ""
	} : {
		type: line.slice(0, colon),
		message: line.slice(colon + 2)
	};
}
function deepestLine(lines, programPath) {
	const frame = lines.findLast((line) => line.text.startsWith(`  File "${programPath}", line `));
	const digits = frame === void 0 ? null : /, line (\d+)/.exec(frame.text);
	return digits === null ? null : Number(digits[1]);
}
// src/run/source-map.ts
function mapSources(program, programPath) {
	const lineAt = (line) => line === null ? null : program.lines[line - 1] ?? null;
	const composed = escapeForRegExp(programPath);
	const inTraceback = new RegExp(`File "${composed}", line (\\d+)`, "g");
	const inWords = new RegExp(`${composed}:(\\d+)`, "g");
	return {
		place: (line, column = null) => placeOn(lineAt(line), column),
		describe: (line) => {
			const place = lineAt(line)?.place;
			if (place?.origin !== void 0) return `line ${place.origin.line} of ${place.origin.path}`;
			return place ? `line ${place.line}` : "a line that the sheet added";
		},
		translate: (text) => text.includes(programPath) ? text.replace(inTraceback, (_, digits) => {
			const place = lineAt(Number(digits))?.place;
			return `File "${place?.origin?.path ?? program.documentPath}", line ${place ? lineOf(place) : "added by the sheet"}`;
		}).replace(inWords, (_, digits) => {
			const place = lineAt(Number(digits))?.place;
			return `${place?.origin?.path ?? program.documentPath}${place ? `:${lineOf(place)}` : " (line added by the sheet)"}`;
		}) : text
	};
}
function lineOf(place) {
	return place.origin?.line ?? place.line;
}
function placeOn(line, column) {
	if (line === null || line.place === null) return null;
	const { place } = line;
	if (column === null || place.origin !== void 0) return {
		line: place.line,
		column: place.column
	};
	const before = Array.from(line.text).slice(0, Math.max(0, column - 1)).join("").length;
	return {
		line: place.line,
		column: place.column + Math.max(0, before - line.indent)
	};
}
function escapeForRegExp(text) {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
// src/run/outcome.ts
function outcomeOf(planned, raw, circumstances) {
	if (raw.unsound !== null) return {
		kind: "unsound",
		because: raw.unsound
	};
	const failure = startFailure(raw);
	if (failure !== null) return {
		kind: "harness-error",
		run: planned.id,
		message: failure
	};
	return {
		kind: "observed",
		observation: observe(planned, raw, circumstances)
	};
}
function startFailure(raw) {
	if (raw.harness !== null) return `The program could not be started: ${raw.harness}`;
	if (raw.started) return null;
	const said = raw.events.filter((event) => event.stream === "stderr").map((event) => event.text).slice(-5).join(" | ");
	return `The interpreter ended with ${raw.signal ?? `status ${raw.exit ?? "unknown"}`} before the program began${said === "" ? "" : `: ${said}`}`;
}
function observe(planned, raw, circumstances) {
	const sources = mapSources(planned.program, circumstances.programPath);
	const printed = readPrintedErrors(raw.events, circumstances.programPath, planned.interpreter.version);
	const ending = endingOf(raw, sources, planned, circumstances);
	return {
		run: planned.id,
		attempt: circumstances.attempt,
		...ending,
		durationSeconds: ending.ended === "timeout" ? null : raw.durationSeconds,
		cpuSeconds: ending.ended === "timeout" ? null : raw.cpuSeconds,
		clock: circumstances.clock,
		isolation: circumstances.isolation,
		cached: false,
		events: printed.events.map((event) => ({
			...event,
			text: sources.translate(event.text)
		})),
		warnings: raw.warnings.map(({ at, category, message, line }) => ({
			at,
			category,
			message: sources.translate(message),
			place: sources.place(line)
		})),
		error: errorOf(raw, sources),
		unretrieved: [...raw.unretrieved, ...printed.unretrieved].map(({ at, kind, type, message, line, headline, lack }) => ({
			at,
			kind,
			type,
			message: sources.translate(message),
			place: sources.place(line),
			headline: sources.translate(headline),
			lack: lack ?? null
		})),
		logs: raw.logs.map((log) => ({
			...log,
			message: sources.translate(log.message)
		})),
		probes: raw.probes,
		steps: raw.steps.map((step) => ({
			...step,
			output: sources.translate(step.output)
		})),
		truncated: raw.truncated,
		...packagesOf(planned),
		...raw.reached === null ? {} : { reached: raw.reached },
		...raw.exitLack === null ? {} : { exitLack: raw.exitLack }
	};
}
function packagesOf({ program, interpreter }) {
	const { requirements: named } = program;
	return named === void 0 ? {} : { packages: {
		named,
		installed: interpreter.origin === "environment"
	} };
}
function endingOf(raw, sources, { program: { timeoutSeconds } }, circumstances) {
	if (raw.stopped === "timeout") return {
		ended: "timeout",
		endedBecause: `still running after ${timeoutSeconds}s`,
		exit: null
	};
	if (raw.stopped === "output" || raw.stopped === "records") return {
		ended: "killed",
		endedBecause: limitReason(raw, circumstances.outputLimitBytes),
		exit: null
	};
	const crash = crashReason(raw, sources);
	if (crash !== null) return {
		ended: "crashed",
		endedBecause: crash,
		exit: raw.exit
	};
	return {
		ended: raw.error === null ? "exit" : "error",
		endedBecause: null,
		exit: raw.exit
	};
}
function limitReason(raw, outputLimitBytes) {
	if (raw.stopped === "records") return "more warnings and records than claimcheck keeps";
	return `more than ${outputLimitBytes} bytes on ${raw.truncated.join(" and ")}`;
}
function crashReason(raw, sources) {
	if (raw.signal !== null) return `ended by ${raw.signal}`;
	if (raw.channel !== null) return raw.channel;
	if (raw.final) return null;
	if (raw.leave === null) return `ended with status ${raw.exit ?? "unknown"} without the driver's last record (os.exec, closed descriptors)`;
	if (raw.leave.last) return null;
	return `os._exit(${raw.leave.status}) at ${sources.describe(raw.leave.line)}, before the last statement`;
}
function errorOf(raw, sources) {
	if (raw.error === null) return null;
	const { type, message, line, column, traceback, missingModule, lack } = raw.error;
	return {
		type,
		message: sources.translate(message),
		place: sources.place(line, column),
		traceback: sources.translate(traceback),
		missingModule,
		lack
	};
}
// src/run/private-folder.ts
const socketPathLimit = 100;
async function privateFolder() {
	const parent = await realpath(tmpdir());
	const short = Buffer.byteLength(join(parent, "claimcheck-XXXXXX", "inbox")) <= socketPathLimit;
	return mkdtemp(join(short ? parent : await realpath("/tmp"), "claimcheck-"));
}
// src/run/queue.ts
const untimedMore = 1;
function createQueue(jobs, processors) {
	const company = [];
	const loners = [];
	let active = 0;
	let working = 0;
	let loner = false;
	const nextInCompany = () => {
		if (active >= jobs) return void 0;
		const index = company.findIndex(({ place }) => place.kind === "waiting" || working < processors + (place.seconds === 0 ? untimedMore : 0));
		return index < 0 ? void 0 : company.splice(index, 1)[0];
	};
	const enter = ({ place, start }) => {
		active += 1;
		if (place.kind === "working") working += 1;
		if (place.kind === "alone") loner = true;
		start();
	};
	const next = () => {
		if (loner) return;
		for (let each = nextInCompany(); each !== void 0; each = nextInCompany()) enter(each);
		const last = active === 0 ? loners.shift() : void 0;
		if (last !== void 0) enter(last);
	};
	const leave = ({ kind }, hasLent) => {
		active -= 1;
		if (kind === "working" && !hasLent) working -= 1;
		if (kind === "alone") loner = false;
		next();
	};
	return { add: async (place, job) => {
		await new Promise((start) => {
			insert({
				place,
				start
			}, place.kind === "alone" ? loners : company);
			queueMicrotask(next);
		});
		let hasLent = false;
		const lend = () => {
			if (hasLent || place.kind !== "working") return;
			hasLent = true;
			working -= 1;
			next();
		};
		try {
			return await job(lend);
		} finally {
			leave(place, hasLent);
		}
	} };
}
function insert(added, queue) {
	const behind = queue.findIndex(({ place }) => place.seconds < added.place.seconds);
	if (behind < 0) queue.push(added);
	else queue.splice(behind, 0, added);
}
// src/run/leftovers.ts
const rounds = 200;
const pauseMilliseconds = 10;
async function killLeftovers(folder) {
	for (let round = 0; round < rounds; round += 1) {
		const found = await processesWith(`HOME=${folder}/`);
		if (found.length === 0) return;
		await execa({
			reject: false,
			shell: true
		})`kill -KILL ${found.map(String)}`;
		await setTimeout$1(pauseMilliseconds);
	}
}
async function processesWith(variable) {
	const pids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
	const matches = await Promise.all(pids.map(async (pid) => {
		const environment = await readFile(`/proc/${pid}/environ`, "utf8").catch(() => "");
		return environment.startsWith(variable) || environment.includes(`\0${variable}`);
	}));
	return pids.filter((_, index) => matches[index]);
}
// src/run/run-folders.ts
function createRunFolders(supervisorFolder) {
	const free = [];
	let count = 0;
	return {
		take: () => {
			const known = free.pop();
			if (known !== void 0) return known;
			count += 1;
			return runFolder(supervisorFolder, count);
		},
		giveBack: (folder) => void free.push(folder)
	};
}
function runFolder(supervisorFolder, count) {
	return join(supervisorFolder, String(count).padStart(6, "0"));
}
// src/run/supervisor.ts
const folderOfScripts = new URL("../../src/run/python/", import.meta.url);
const script = fileURLToPath(new URL("supervisor.py", folderOfScripts));
const warmScript = fileURLToPath(new URL("importlib_bootstrap.py", folderOfScripts));
const graceSeconds = 90;
const closeLimitSeconds = 30;
const longestTimer = 2 ** 31 - 1;
async function startSupervisor(interpreter, folder, inbox, warmth = null) {
	await mkdir(folder, { mode: 448 });
	const command = warmth === null ? [
		"-I",
		"-S",
		"-B",
		script,
		inbox.path,
		folder
	] : [
		warmScript,
		"warm",
		inbox.path,
		folder,
		warmth.clock
	];
	const state = new State(spawn(interpreter.executable, command, {
		detached: true,
		cwd: folder,
		env: warmth === null ? {
			LANG: "C.UTF-8",
			LC_ALL: "C.UTF-8"
		} : environmentOf(interpreter, folder, warmth)
	}), folder);
	await state.ready.promise;
	if (warmth !== null) await refuseNoise(state);
	return {
		folders: createRunFolders(folder),
		alive: () => state.end === null,
		run: (request, polls) => run(state, inbox, request, polls),
		stock: (program) => state.tell({
			kind: "stock",
			text: program
		}),
		networkProblem: () => networkProblem(state),
		close: () => close$1(state)
	};
}
function environmentOf(interpreter, folder, { hashSeed, path }) {
	return {
		PATH: `${dirname(interpreter.executable)}${delimiter}${path}`,
		HOME: join(runFolder(folder, 0), "home"),
		TMPDIR: join(runFolder(folder, 0), "tmp"),
		LANG: "C.UTF-8",
		LC_ALL: "C.UTF-8",
		TZ: "UTC",
		TERM: "dumb",
		PYTHONHASHSEED: String(hashSeed)
	};
}
async function refuseNoise(state) {
	await new Promise((resolve) => setImmediate(resolve));
	if (state.errors === "") return;
	state.child.kill("SIGKILL");
	throw new HarnessError(`Unexpected output of the interpreter's start-up: ${state.errors}`);
}
var State = class {
	lost = new Map();
	polls = new Map();
	ready = deferred();
	ended = deferred();
	checked = null;
	closing = false;
	end = null;
	errors = "";
	child;
	folder;
	constructor(child, folder) {
		this.child = child;
		this.folder = folder;
		createInterface({ input: child.stdout }).on("line", (line) => hearOrEnd(this, line));
		child.stderr.setEncoding("utf8").on("data", (part) => {
			this.errors = (this.errors + part).slice(-4e3);
		});
		child.stdin.on("error", () => void 0);
		child.on("error", (error) => void settle(this, false, error.message));
		child.on("close", (code, signal) => void settle(this, signal !== null, `ended with ${signal ?? `status ${code}`}`));
	}
	tell(message) {
		this.child.stdin.write(`${JSON.stringify(message)}\n`);
	}
};
function deferred() {
	let ends = null;
	const promise = new Promise((resolve, reject) => {
		ends = {
			resolve,
			reject
		};
	});
	promise.catch(() => void 0);
	return {
		promise,
		resolve: () => ends?.resolve(),
		reject: (error) => ends?.reject(error)
	};
}
function hearOrEnd(state, line) {
	try {
		hear(state, line);
	} catch {
		state.child.kill("SIGKILL");
	}
}
function hear(state, line) {
	const news = fields(JSON.parse(line), "news");
	switch (word(news, "kind", [
		"ready",
		"gone",
		"checked",
		"polling"
	])) {
		case "ready": return state.ready.resolve();
		case "checked": return state.checked?.(nullable(news, "problem", text));
		case "polling": return state.polls.get(text(news, "token"))?.();
		case "gone": return hearGone(state, text(news, "token"), number(news, "status"));
	}
}
function hearGone(state, token, status) {
	const signal = status & 127;
	const reason = signal === 0 ? `the process that watches the run failed: ${state.errors.trim().split("\n").slice(-3).join(" | ")}` : `the process that watches the run was killed by signal ${signal}`;
	state.lost.get(token)?.({
		kind: "lost",
		killed: signal !== 0,
		reason
	});
}
async function settle(state, killed, how) {
	if (state.end !== null) return;
	state.end = {
		killed,
		reason: `the supervisor of the runs ${how} ${state.errors.trim()}`.trim()
	};
	if (!state.closing) await killLeftovers(state.folder);
	state.ready.reject(new HarnessError(state.end.reason));
	for (const lose of state.lost.values()) lose({
		kind: "lost",
		...state.end
	});
	state.checked?.(state.end.reason);
	state.ended.resolve();
}
function run(state, inbox, request, polls) {
	return new Promise((resolve) => {
		const { token } = request;
		const limit = setTimeout(() => giveUp(state, token), Math.min(longestTimer, (request.timeoutSeconds + graceSeconds) * 1e3));
		const settleWith = (delivery) => {
			clearTimeout(limit);
			inbox.forget(token);
			state.lost.delete(token);
			state.polls.delete(token);
			resolve(delivery);
		};
		inbox.expect(token, (result) => settleWith({
			kind: "result",
			result
		}));
		state.lost.set(token, settleWith);
		state.polls.set(token, polls);
		if (state.end === null) state.tell({
			kind: "run",
			...request
		});
		else settleWith({
			kind: "lost",
			...state.end
		});
	});
}
function giveUp(state, token) {
	state.tell({
		kind: "kill",
		token
	});
	setTimeout(() => {
		if (state.lost.has(token)) state.child.kill("SIGKILL");
	}, 1e4).unref();
}
function networkProblem(state) {
	return new Promise((resolve) => {
		state.checked = resolve;
		state.tell({ kind: "check-network" });
	});
}
async function close$1(state) {
	state.closing = true;
	state.child.stdin.end();
	const limit = setTimeout(() => state.child.kill("SIGKILL"), closeLimitSeconds * 1e3);
	await state.ended.promise;
	clearTimeout(limit);
	await killLeftovers(state.folder);
}
// src/run/supervisors.ts
const runsWorthAnInterpreter = 2;
const mostSeeds = 16;
const mostDeaths = 2;
const mostImports = 1e3;
const importing = /^[ \t]*(?:from|import)[ \t].*$/gm;
const revealing = /__subclasses__|get_objects|get_referrers|get_freeze_count|unfreeze|get_stats|getallocatedblocks|ru_maxrss/;
function openSupervisors(folder, inbox) {
	const known = new Map();
	const started = [];
	const runs = new Map();
	const imports = new Map();
	const deaths = new Map();
	let startedCount = 0;
	let closed = false;
	const start = async (interpreter, warmth) => {
		if (closed) throw new HarnessError("the run was interrupted");
		startedCount += 1;
		const supervisor = await startSupervisor(interpreter, join(folder, `s${startedCount}`), inbox, warmth);
		started.push(supervisor);
		return supervisor;
	};
	const living = async (key, interpreter, warmth) => {
		const current = known.get(key);
		const supervisor = await current?.catch(() => null);
		if (supervisor?.alive()) return supervisor;
		if (known.get(key) !== current) return living(key, interpreter, warmth);
		if (current !== void 0) deaths.set(key, (deaths.get(key) ?? 0) + 1);
		const starting = start(interpreter, warmth);
		known.set(key, starting);
		return starting;
	};
	const isWorthWarming = (key, interpreter, run) => {
		return run.warm && canBeWarm(interpreter) && !revealing.test(run.text) && (run.hashSeed === 0 || run.hashSeed < mostSeeds && (runs.get(key) ?? 0) >= runsWorthAnInterpreter) && (deaths.get(key) ?? 0) < mostDeaths;
	};
	const tellImports = (key, supervisor) => {
		const untold = imports.get(key)?.untold.splice(0) ?? [];
		if (untold.length > 0) supervisor.stock(untold.join("\n"));
		return supervisor;
	};
	return {
		warmUp: (interpreter, warmth) => {
			const key = keyOf(interpreter, warmth);
			if (canBeWarm(interpreter)) living(key, interpreter, warmth).catch(() => void 0);
		},
		count: (interpreter, run) => {
			const key = keyOf(interpreter, run);
			runs.set(key, (runs.get(key) ?? 0) + 1);
		},
		expect: (interpreter, run) => {
			const key = keyOf(interpreter, run);
			const { all, untold } = imports.get(key) ?? {
				all: new Set(),
				untold: []
			};
			imports.set(key, {
				all,
				untold
			});
			const added = [...new Set(run.text.match(importing))].filter((line) => !all.has(line));
			if (all.size > mostImports) return;
			for (const line of added) all.add(line);
			untold.push(...added);
		},
		forRun: async (interpreter, run) => {
			const key = keyOf(interpreter, run);
			const fresh = () => living(interpreter.executable, interpreter, null);
			if (!isWorthWarming(key, interpreter, run)) return fresh();
			const warm = await living(key, interpreter, run).catch(() => null);
			if (warm !== null) return tellImports(key, warm);
			deaths.set(key, mostDeaths);
			return fresh();
		},
		close: async () => {
			closed = true;
			await Promise.allSettled(known.values());
			await Promise.all(started.map((supervisor) => supervisor.close()));
		}
	};
}
function keyOf({ executable }, { clock, hashSeed }) {
	return `${clock} ${hashSeed} ${executable}`;
}
function canBeWarm({ implementation, build }) {
	return implementation === "cpython" && !/free-threading/i.test(build);
}
// src/run/runner.ts
async function openRunner(options) {
	if (platform() === "win32") throw new HarnessError("Unexpected platform Windows, expected Linux or macOS", "Run claimcheck under WSL.");
	const session = await openSession(options);
	try {
		await requireIsolation(session);
		await warmUp(session);
	} catch (error) {
		await close(session);
		throw error;
	}
	return {
		run: (planned, how = { alone: false }) => {
			session.supervisors.count(planned.interpreter, wishOf(session, planned, firstClockOf(planned), true));
			return runOnClocks(planned, session.clocks, (clock, again) => runPlanned(session, planned, clock, again === void 0 ? how : {
				...how,
				alone: true
			}));
		},
		close: () => session.closed ??= close(session)
	};
}
async function warmUp({ options, supervisors, memory }) {
	const { clock, warm, interpreters } = options;
	if (clock === void 0 || clock === "real" || warm === false || await memory?.isEmpty() === false) return;
	for (const each of interpreters.slice(0, availableParallelism())) if (virtualClockProblem(each) === null) supervisors.warmUp(each, {
		clock: "virtual",
		hashSeed: 0,
		path: pathOf(options)
	});
}
async function openSession(options) {
	const folder = await privateFolder();
	const inbox = await openInbox(join(folder, "inbox"));
	return {
		options,
		folder,
		inbox,
		queue: createQueue(Math.max(1, options.jobs), availableParallelism()),
		supervisors: openSupervisors(folder, inbox),
		clocks: {
			both: options.bothClocks ?? false,
			unsound: new Map(),
			firsts: new Map()
		},
		memory: options.cache === true ? await openMemory(options.cwd, options.env ?? {}) : null,
		busy: new Set(),
		closed: null
	};
}
async function requireIsolation(session) {
	const [interpreter] = session.options.interpreters;
	if (session.options.isolation !== "network" || interpreter === void 0) return;
	const wish = {
		text: "",
		clock: "real",
		hashSeed: 0,
		warm: session.options.warm !== false,
		path: pathOf(session.options)
	};
	const problem = await (await session.supervisors.forRun(interpreter, wish)).networkProblem();
	if (problem !== null) throw new HarnessError(`Unexpected refusal of isolation \`network\` (${problem}), expected a Linux that grants user namespaces`, "Use --isolation process, or allow unprivileged user namespaces.");
}
async function runPlanned(session, planned, clock, how) {
	const turn = (place, warm) => session.queue.add(place, (lend) => {
		how.started?.();
		return attempt(session, planned, {
			clock,
			warm,
			polls: lend
		});
	});
	try {
		const known = how.alone || how.again === true ? null : await recall(session, planned, clock);
		if (known !== null) return known;
		const wish = wishOf(session, planned, clock, true);
		session.supervisors.expect(planned.interpreter, wish);
		if (clock !== firstClockOf(planned)) session.supervisors.count(planned.interpreter, wish);
		const first = await turn(placeOf(session, planned, clock, how), true);
		const last = first.delivery.kind === "lost" ? await turn({
			kind: "alone",
			seconds: 0
		}, false) : first;
		await remember(session, planned, last, how);
		return conclude(session, planned, last, how.alone ? 2 : 1);
	} catch (error) {
		return failure(planned, error instanceof Error ? error.message : String(error));
	}
}
async function recall(session, planned, clock) {
	const recalled = await session.memory?.recall(planned, makeRunRequest(planned, clock, "", session.options));
	if (!recalled) return null;
	const { raw, programPath, observedAt } = recalled;
	const outcome = outcomeOf(planned, raw, {
		...circumstancesOf(session),
		clock,
		programPath,
		attempt: 1
	});
	if (outcome.kind === "unsound") return outcome;
	if (outcome.kind !== "observed") return null;
	const { observation } = outcome;
	return {
		kind: "observed",
		observation: {
			...observation,
			cached: true,
			observedAt: observedAt.toISOString()
		}
	};
}
async function remember({ memory }, planned, { request, delivery }, { alone }) {
	if (memory === null || request === null) return;
	if (alone) await memory.forget(planned, request);
	else await memory.remember(planned, request, delivery);
}
function placeOf(session, planned, clock, { alone, expectedSeconds = 0 }) {
	if (alone) return {
		kind: "alone",
		seconds: expectedSeconds
	};
	return {
		kind: clock === "virtual" || session.busy.has(textOf(planned)) ? "working" : "waiting",
		seconds: expectedSeconds
	};
}
async function attempt(session, planned, { clock, warm, polls }) {
	if (session.closed !== null) return closedAttempt;
	const supervisor = await session.supervisors.forRun(planned.interpreter, wishOf(session, planned, clock, warm));
	const folder = supervisor.folders.take();
	const request = makeRunRequest(planned, clock, folder, session.options);
	const delivery = await supervisor.run(request, polls);
	if (delivery.kind === "result") supervisor.folders.giveBack(folder);
	return {
		request,
		delivery
	};
}
const closedAttempt = {
	request: null,
	delivery: {
		kind: "lost",
		killed: false,
		reason: "the run was interrupted"
	}
};
function wishOf({ options }, planned, clock, warm) {
	const isWarm = warm && options.warm !== false;
	return {
		text: textOf(planned),
		clock,
		hashSeed: planned.repeat,
		warm: isWarm,
		path: pathOf(options)
	};
}
function circumstancesOf({ options }) {
	return {
		isolation: options.isolation,
		outputLimitBytes: limitsOf(options).outputBytes
	};
}
function conclude(session, planned, { request, delivery }, number) {
	if (delivery.kind === "result" && request !== null) {
		const raw = decodeRawResult(delivery.result);
		if (hasWorked(raw)) session.busy.add(request.text);
		const programPath = programPathIn(request.folder);
		return outcomeOf(planned, raw, {
			...circumstancesOf(session),
			clock: request.clock,
			programPath,
			attempt: number
		});
	}
	if (session.closed !== null) return failure(planned, "the run was interrupted");
	if (delivery.kind === "result") return failure(planned, "the run was not asked for");
	if (!delivery.killed) return failure(planned, delivery.reason);
	return {
		kind: "observed",
		observation: unwatched(planned, session.options.isolation, delivery.reason, number)
	};
}
function hasWorked({ durationSeconds, cpuSeconds }) {
	return durationSeconds !== null && cpuSeconds !== null && cpuSeconds > Math.max(.2, durationSeconds / 2);
}
function failure(planned, message) {
	return {
		kind: "harness-error",
		run: planned.id,
		message
	};
}
function unwatched(planned, isolation, reason, number) {
	return {
		run: planned.id,
		attempt: number,
		ended: "crashed",
		endedBecause: reason,
		exit: null,
		durationSeconds: null,
		cpuSeconds: null,
		clock: "real",
		isolation,
		cached: false,
		events: [],
		warnings: [],
		error: null,
		unretrieved: [],
		logs: [],
		probes: [],
		truncated: []
	};
}
async function close(session) {
	await session.supervisors.close();
	await session.inbox.close();
	await session.memory?.close();
	await rm(session.folder, {
		recursive: true,
		force: true,
		maxRetries: 3
	});
}
export { findInterpreters as a, number as c, chooseInterpreters as i, text as l, stampOf as n, probe as o, cacheFolder as r, fields as s, openRunner as t, texts as u };
