import { n as printWords } from "./print-F5xpVbnJ.js";
// src/model/harness-error.ts
var HarnessError = class extends Error {
	name = "HarnessError";
	advice;
	constructor(message, advice = null, options) {
		super(message, options);
		this.advice = advice;
	}
};
// src/cli/failure.ts
function failWith(error) {
	printWords(process.stderr, `${describe(error)}\n`);
	return 3;
}
function interrupted() {
	process.stderr.write("claimcheck: interrupted; every run was ended\n");
	return 130;
}
function describe(error) {
	if (error instanceof HarnessError) return [`claimcheck: ${error.message}`, ...error.advice === null ? [] : [`  ${error.advice}`]].join("\n");
	return `claimcheck: unexpected failure of claimcheck itself; please report it\n${error instanceof Error ? error.stack ?? error.message : String(error)}`;
}
export { interrupted as n, HarnessError as r, failWith as t };
