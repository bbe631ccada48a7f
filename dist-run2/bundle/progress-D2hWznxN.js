import { l as L } from "./screen-D1HJ9XQ7.js";
import { r as fit } from "./layout-AO-XQ7Y8.js";
import { r as safeLine } from "./safe-VeDPlcJa.js";
// src/cli/progress.ts
function progressOptions(options, reporters = []) {
	const style = process.stdout.isTTY && reporters.some(({ name, file }) => name === "ndjson" && file === null) ? "none" : process.stderr.isTTY ? "live" : L ? "sparse" : "none";
	return {
		style: options.progress === false || options.quiet === true ? "none" : style,
		everyMilliseconds: style === "live" ? 100 : 3e4,
		write: (text) => process.stderr.write(text),
		width: () => process.stderr.columns || 80
	};
}
const clearLine = "\r\x1B[2K";
function makeProgress(options) {
	const running = new Map();
	const runs = {
		all: 0,
		done: 0
	};
	const documents = {
		all: 0,
		done: 0
	};
	const show = () => {
		const text = `claimcheck: ${describe({
			runs,
			documents,
			running: [...running.values()]
		}, performance.now())}`;
		options.write(options.style === "live" ? clearLine + fit(text, options.width() - 1, "…") : `${text}\n`);
	};
	const timer = options.style === "none" ? null : setInterval(show, options.everyMilliseconds).unref();
	return {
		installing: ({ version }, requirements) => {
			if (options.style === "none") return;
			const line = `claimcheck: installing ${requirements.map(safeLine).join(", ")} for Python ${version}\n`;
			options.write(options.style === "live" ? clearLine + line : line);
		},
		opened: (count) => {
			documents.all += count;
		},
		concluded: () => {
			documents.done += 1;
		},
		planned: (more) => {
			runs.all += more.length;
		},
		started: (run, declaredSeconds) => {
			const limitSeconds = run.program.timeoutSeconds;
			running.set(run, {
				name: nameOf(run),
				since: performance.now(),
				declaredSeconds,
				limitSeconds
			});
		},
		ended: (run) => {
			running.delete(run);
			runs.done += 1;
		},
		stop: () => {
			if (timer !== null) clearInterval(timer);
			if (options.style === "live") options.write(clearLine);
		}
	};
}
function describe({ runs, documents, running }, now) {
	const longest = running.toSorted((a, b) => a.since - b.since).slice(0, 3);
	const names = longest.map((each) => `${each.name} ${timeOf(each, (now - each.since) / 1e3)}`);
	const rest = running.length > longest.length ? ` and ${running.length - longest.length} more` : "";
	const files = documents.all > 1 ? `, ${documents.done} of ${documents.all} documents` : "";
	return `${runs.done} of ${runs.all} runs done${files}${names.length === 0 ? "" : `; ${names.join(", ")}${rest}`}`;
}
const patienceSeconds = 3;
function timeOf({ declaredSeconds, limitSeconds }, seconds) {
	const time = seconds.toFixed(1);
	if (declaredSeconds !== null) return `${time} of ${declaredSeconds} s`;
	return seconds < patienceSeconds ? `${time} s` : `${time} s (limit ${limitSeconds} s)`;
}
function nameOf(run) {
	return `${safeLine(run.program.name)}@${run.interpreter.version}${run.repeat === 0 ? "" : ` #${run.repeat + 1}`}`;
}
export { progressOptions as n, makeProgress as t };
