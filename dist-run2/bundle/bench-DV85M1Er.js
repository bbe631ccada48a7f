import { c as makeRequest, n as printProblems, r as sayRoot, u as readOptions } from "./screen-D1HJ9XQ7.js";
import { n as interrupted, t as failWith } from "./failure-CF1enUGg.js";
import { n as progressOptions, t as makeProgress } from "./progress-D2hWznxN.js";
// src/cli/bench.ts
async function withBench(paths, flags, use) {
	const cwd = process.cwd();
	const { options, problems, texts, standing } = await readOptions(paths, flags, cwd);
	if (problems.length > 0) return printProblems(problems, texts);
	sayRoot(standing, options);
	const interruption = new AbortController();
	const interrupt = () => interruption.abort();
	process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
	const progress = makeProgress(progressOptions(options));
	try {
		const status = await use({
			request: makeRequest(options, {
				...standing,
				progress,
				signal: interruption.signal
			}),
			options,
			stopProgress: () => progress.stop()
		});
		return interruption.signal.aborted ? interrupted() : status;
	} catch (error) {
		progress.stop();
		return interruption.signal.aborted ? interrupted() : failWith(error);
	} finally {
		progress.stop();
		process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
	}
}
export { withBench as t };
