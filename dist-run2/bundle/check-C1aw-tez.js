import { c as makeRequest, n as printProblems, r as sayRoot, u as readOptions } from "./screen-D1HJ9XQ7.js";
import { i as verifyStaticallyEach } from "./verify-DDjAz4y1.js";
import { t as failWith } from "./failure-CF1enUGg.js";
import { n as printWords } from "./print-F5xpVbnJ.js";
import { n as openReports } from "./write-reports-Dn_ZT1ES.js";
// src/cli/check.ts
async function checkCommand(paths, flags) {
	const cwd = process.cwd();
	const { options, problems, texts, standing } = await readOptions(paths, flags, cwd);
	if (problems.length > 0) return printProblems(problems, texts);
	sayRoot(standing, options);
	try {
		const request = makeRequest(options, standing);
		const settings = {
			cwd,
			strict: request.strict,
			verbose: false,
			quiet: true,
			warns: true
		};
		const reports = await openReports([{
			name: "terminal",
			file: null
		}], settings);
		const conclusion = await verifyStaticallyEach(request, reports);
		const { exit, notes, claimsRead } = conclusion;
		await reports.finish(conclusion);
		await reports.close();
		if (options.quiet !== true) process.stdout.write(`${claimsRead} ${claimsRead === 1 ? "claim" : "claims"} read; nothing was run\n`);
		for (const note of notes) printWords(process.stderr, `claimcheck: ${note}\n`);
		return exit;
	} catch (error) {
		return failWith(error);
	}
}
export { checkCommand };
