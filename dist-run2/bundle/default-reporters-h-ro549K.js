import { r as readReporters } from "./reporters-DkjBpzDc.js";
// src/cli/default-reporters.ts
function chooseReporters(asked, { GITHUB_ACTIONS: onGithub, GITHUB_STEP_SUMMARY: summary }) {
	const { reporters, problems } = readReporters(asked ?? []);
	if (asked !== null || onGithub !== "true") return {
		reporters,
		problems
	};
	const added = [{
		name: "github",
		file: null
	}, ...summary === void 0 || summary === "" ? [] : [{
		name: "markdown",
		file: summary,
		appends: true
	}]];
	return {
		reporters: [...reporters, ...added],
		problems
	};
}
export { chooseReporters as t };
