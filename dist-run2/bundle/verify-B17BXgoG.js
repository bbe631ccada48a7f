import { G as readBytes, K as relativePath, L as findRoot, R as fromRoot, W as isPresent, c as makeRequest, n as printProblems, r as sayRoot, u as readOptions, y as loadChangedSources, z as toRoot } from "./screen-D1HJ9XQ7.js";
import { t as failsGate } from "./gate-CwAddhhU.js";
import { n as writeOwn, t as ownFolder } from "./own-folder-CqUCtbM3.js";
import { n as verifyEach } from "./verify-DDjAz4y1.js";
import { t as chooseReporters } from "./default-reporters-h-ro549K.js";
import { n as interrupted, t as failWith } from "./failure-CF1enUGg.js";
import { t as nearestWord } from "./nearest-word-DUjORjQ2.js";
import { n as printWords } from "./print-F5xpVbnJ.js";
import { n as progressOptions, t as makeProgress } from "./progress-D2hWznxN.js";
import { n as openReports, t as findUnwritable } from "./write-reports-Dn_ZT1ES.js";
// src/last-failed.ts
const memoryName = "last-failed.json";
const memoryPath = `${ownFolder}/${memoryName}`;
async function readLastFailed(standing, paths) {
	const claims = (await readMemory(standing)).filter((claim) => paths.length === 0 || paths.some((path) => isWithin(claim, relativePath(path, standing.cwd))));
	const present = await Promise.all(claims.map((claim) => isPresent(documentOf(claim), standing.cwd)));
	return claims.filter((_, index) => present[index]);
}
function isWithin(claim, path) {
	const own = documentOf(claim);
	const file = path.replace(/:\d+(?::\d+)?$/u, "");
	return claim === path || own === file || file === "" || file === "." || own.startsWith(`${file.replace(/\/$/u, "")}/`);
}
async function openFailureMemory({ strict, whole, ...standing }) {
	const before = await readMemory(standing);
	const failed = new Map();
	for (const claim of before) failed.set(documentOf(claim), [...failed.get(documentOf(claim)) ?? [], claim]);
	return {
		document: ({ path, claims }) => {
			const asked = new Set(claims.map(({ id }) => `${path}#${id}`));
			const kept = whole ? [] : (failed.get(path) ?? []).filter((claim) => !asked.has(claim));
			const failing = claims.filter((claim) => failsGate(claim, strict)).map(({ id }) => `${path}#${id}`);
			failed.set(path, [...kept, ...failing]);
		},
		keep: () => remember(before, [...failed.values()].flat().toSorted(), standing)
	};
}
async function remember(before, after, standing) {
	if (after.join("\n") === before.join("\n")) return;
	try {
		const claims = after.map((claim) => moved(claim, (path) => toRoot(path, standing))).toSorted();
		await writeOwn(memoryName, `${JSON.stringify(claims, null, 2)}\n`, standing.root);
	} catch {}
}
async function readMemory(standing) {
	const { root } = standing;
	if (!await isPresent(memoryPath, root)) return [];
	const bytes = await readBytes(memoryPath, root);
	if (!(bytes instanceof Uint8Array)) return [];
	try {
		const read = JSON.parse(new TextDecoder().decode(bytes));
		return (Array.isArray(read) ? read : []).flatMap((claim) => typeof claim === "string" ? [moved(claim, (path) => fromRoot(path, standing))] : []);
	} catch {
		return [];
	}
}
function moved(claim, move) {
	const path = documentOf(claim);
	return move(path) + claim.slice(path.length);
}
function documentOf(claim) {
	return claim.slice(0, claim.indexOf("#"));
}
// src/cli/verify.ts
const commands = [
	"verify",
	"check",
	"list",
	"init",
	"update",
	"baseline",
	"report",
	"merge",
	"doctor",
	"explain",
	"schema",
	"help"
];
async function verifyCommand(asked, { lastFailed, ...flags }) {
	const cwd = process.cwd();
	const failed = lastFailed === true ? await readLastFailed({
		cwd,
		root: await findRoot(cwd)
	}, asked) : [];
	if (lastFailed === true && failed.length === 0) printWords(process.stderr, `claimcheck: no claim ${asked.length === 0 ? "" : "there "}failed last time; all are verified\n`);
	const paths = failed.length === 0 ? asked : failed;
	const { options, problems, texts, standing } = await readOptions(paths, flags, cwd);
	const { reporters, problems: wrongReporters } = chooseReporters(options.reporter, process.env);
	const wrongInput = [
		...problems,
		...wrongReporters,
		...await findUnwritable(reporters, standing)
	];
	if (wrongInput.length > 0) return printProblems(wrongInput, texts);
	sayRoot(standing, options);
	if (options.watch === true) return (await import("./watch-DeWAgUMj.js")).watchCommand({
		paths,
		flags,
		reporters,
		cwd
	});
	const interruption = new AbortController();
	const interrupt = () => interruption.abort();
	process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
	const progress = makeProgress(progressOptions(options, reporters));
	try {
		const request = makeRequest(options, {
			...standing,
			progress,
			signal: interruption.signal
		});
		const conclusion = await verifyInto(reporters, {
			request,
			options,
			whole: failed.length === 0 && request.grep === null && request.shard === null && !asked.some(isAddress),
			stopProgress: progress.stop
		});
		for (const note of [...conclusion.notes, ...commandNote(conclusion.problems)]) printWords(process.stderr, `claimcheck: ${note}\n`);
		return conclusion.exit;
	} catch (error) {
		progress.stop();
		return interruption.signal.aborted ? interrupted() : failWith(error);
	} finally {
		process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
	}
}
async function verifyInto(reporters, { request, options, whole, stopProgress }) {
	const { cwd, root, strict } = request;
	const reports = await openReports(reporters, {
		...options,
		strict,
		cwd
	});
	try {
		const memory = await openFailureMemory({
			cwd,
			root,
			strict,
			whole
		});
		const conclusion = await verifyEach(loadChangedSources, request, {
			begin: reports.begin,
			document: async (verified) => {
				memory.document(verified.report);
				await reports.document(verified);
			}
		});
		request.signal?.throwIfAborted();
		stopProgress();
		await reports.finish(conclusion);
		await memory.keep();
		return conclusion;
	} finally {
		await reports.close();
	}
}
function isAddress(path) {
	return /#|:\d+$/u.test(path);
}
function commandNote(problems) {
	return problems.filter(({ ruleId }) => ruleId === "no-such-path").map(({ path }) => nearestWord(path, commands)).flatMap((name) => name === null ? [] : [`was the command \`${name}\` meant?`]);
}
export { verifyCommand };
