import { r as HarnessError, t as failWith } from "./failure-CF1enUGg.js";
import { a as findInterpreters, t as openRunner } from "./runner-NbjgTrgM.js";
import { t as alignColumns } from "./layout-AO-XQ7Y8.js";
import { r as safeLine } from "./safe-VeDPlcJa.js";
import { t as packageVersion } from "./version-CHjTb6F5.js";
import { t as print } from "./print-F5xpVbnJ.js";
// src/machine.ts
async function surveyMachine(where) {
	const preferred = (await findInterpreters({
		...where,
		explicit: []
	})).found[0] ?? null;
	const { found, refused } = await findInterpreters({
		...where,
		explicit: ["all"]
	});
	const isolation = [];
	for (const level of ["process", "network"]) isolation.push({
		level,
		missingBecause: await whyMissing(level, preferred, where)
	});
	return {
		preferred,
		found,
		refused,
		isolation
	};
}
async function whyMissing(isolation, interpreter, where) {
	if (interpreter === null) return "no interpreter to try it with";
	try {
		await (await openRunner({
			...where,
			interpreters: [interpreter],
			jobs: 1,
			isolation
		})).close();
		return null;
	} catch (error) {
		if (error instanceof HarnessError) return error.message;
		throw error;
	}
}
// src/cli/doctor.ts
async function doctor() {
	try {
		const machine = await surveyMachine({
			cwd: process.cwd(),
			env: process.env
		});
		const platform = `${process.platform} ${process.arch}`;
		const own = {
			claimcheckVersion: packageVersion(),
			nodeVersion: process.version,
			platform
		};
		print(process.stdout, renderDoctor({
			...machine,
			...own
		}));
		return machine.found.length === 0 ? 3 : 0;
	} catch (error) {
		return failWith(error);
	}
}
function renderDoctor(surroundings) {
	const { claimcheckVersion, nodeVersion, platform, preferred, found, refused, isolation } = surroundings;
	return [
		section("", [
			["claimcheck", claimcheckVersion],
			["node", nodeVersion],
			["platform", platform]
		]),
		section("Interpreters", found.length === 0 ? [["none: no claim can be verified on this machine"]] : found.map((each) => [...describeInterpreter(each), each.executable === preferred?.executable ? "(default)" : ""])),
		section("Refused", refused.map(({ path, origin, reason }) => [
			path,
			origin,
			reason
		])),
		section("Isolation", isolation.map(describeIsolation))
	].filter((text) => text !== "").join("\n");
}
function describeInterpreter({ implementation, version, executable, origin }) {
	return [
		implementation,
		version,
		origin,
		executable
	];
}
function describeIsolation({ level, missingBecause }) {
	return [level, missingBecause === null ? "available" : `not available: ${missingBecause}`];
}
function section(title, rows) {
	if (rows.length === 0) return "";
	const safe = rows.map((row) => row.map((cell) => safeLine(cell.replaceAll(/\s+/gu, " ").trim())));
	const indent = title === "" ? "" : "  ";
	const lines = alignColumns(safe).map((row) => `${indent}${row.join("")}`.trimEnd());
	return [...title === "" ? [] : [title], ...lines].map((line) => `${line}\n`).join("");
}
export { doctor };
