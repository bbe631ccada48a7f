import { a as tellsEveryClaim, c as renderEnd, d as renderResultsFrame, f as findRepository, i as render, l as renderStart, n as isFolderChoice, p as readCommit, s as renderDocumentEvents, t as folderReporters, u as renderResultsDocument } from "./reporters-DkjBpzDc.js";
import { B as appendText, H as findWriteProblem, J as writeText, K as relativePath, q as writePieces, t as penFor } from "./screen-D1HJ9XQ7.js";
import { t as failsGate } from "./gate-CwAddhhU.js";
import { o as joinReport } from "./assemble-BmwEj7NU.js";
import { t as print } from "./print-F5xpVbnJ.js";
import { randomUUID } from "node:crypto";
import { open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
// src/report/brief.ts
function briefDocument(document, planned, { extent, strict }) {
	const kept = extent === "every-claim" ? document.claims : document.claims.filter((claim) => isOpen(claim, strict));
	const open = new Set(kept.filter((claim) => isOpen(claim, strict)).map(({ id }) => id));
	const failing = kept.filter((claim) => failsGate(claim, strict));
	return {
		document: {
			...document,
			blocks: document.blocks.filter(({ role }) => role === "unclaimed"),
			programs: [],
			runs: briefRuns(document.runs, failing, extent),
			claims: kept.map((claim) => open.has(claim.id) ? claim : {
				...claim,
				findings: []
			})
		},
		placed: planned === null ? null : place(planned, open),
		text: failing.length === 0 ? null : planned?.document.text ?? null
	};
}
function isOpen(claim, strict) {
	return failsGate(claim, strict) || claim.verdict !== "verified" && claim.verdict !== "attested";
}
function briefRuns(runs, failing, extent) {
	const blamed = new Set(failing.flatMap(({ findings }) => findings.map(({ run }) => run)));
	const [seen] = runs.flatMap(({ observedAt }) => observedAt ?? []).toSorted();
	const oldest = seen === void 0 ? void 0 : runs.find(({ observedAt }) => observedAt === seen);
	return runs.filter((run) => extent === "every-claim" || blamed.has(run.id) || run === oldest).map((run) => ({
		...run,
		events: [],
		warnings: [],
		error: blamed.has(run.id) ? run.error : null
	}));
}
function place({ document, claims }, open) {
	return {
		document: { path: document.path },
		claims: claims.filter(({ id }) => open.has(id)).map(({ id, quotes, sheetPath, sheetPlace }) => ({
			id,
			quotes,
			sheetPath,
			sheetPlace
		}))
	};
}
// src/cli/drawn-outlet.ts
function openDrawnOutlet(choices, extent, cwd, { strict }) {
	const documents = [];
	const planned = [];
	const texts = new Map();
	let withoutSheet = 0;
	return {
		begin: () => void 0,
		document: (report, itsPlan) => {
			const { document, placed, text } = briefDocument(report, itsPlan, {
				extent,
				strict
			});
			documents.push(document);
			if (itsPlan?.sheets.length === 0) withoutSheet += 1;
			if (placed !== null) planned.push(placed);
			if (text !== null) texts.set(document.path, text);
		},
		finish: async (frame, late) => {
			const report = joinReport(frame, documents);
			const sources = new Map([...late.sources, ...texts]);
			const options = {
				...late,
				planned,
				sources,
				sheetPlaces: sheetPlacesOf(planned),
				withoutSheet
			};
			for (const choice of choices) await write(choice, render(choice, report, options), cwd);
		},
		close: () => void 0
	};
}
async function write({ name, file, appends }, text, cwd) {
	if (file === null) {
		if (name === "github") process.stdout.write(text);
		else print(process.stdout, text);
	} else await (appends === true ? appendText : writeText)(file, text, cwd);
}
function sheetPlacesOf(planned) {
	return new Map(planned.flatMap(({ document, claims }) => claims.flatMap(({ id, sheetPath, sheetPlace }) => {
		if (sheetPath === null || sheetPlace === null) return [];
		return [[`${document.path}#${id}`, {
			path: sheetPath,
			...sheetPlace
		}]];
	})));
}
// src/cli/live-outlet.ts
function openLiveOutlet(file, cwd, options) {
	const write = async (text) => {
		if (file === null) print(process.stdout, text);
		else await appendText(file, text, cwd);
	};
	let interpreters = [];
	return {
		begin: async (opening) => {
			({interpreters} = opening);
			if (file !== null) await writeText(file, "", cwd);
			await write(renderStart(opening, options));
		},
		document: (report, planned) => {
			const placed = planned === null ? [] : [planned];
			return write(renderDocumentEvents(report, { interpreters }, {
				...options,
				planned: placed
			}));
		},
		finish: (frame, late) => write(renderEnd(frame, late)),
		close: () => void 0
	};
}
// src/spool.ts
async function openSpool() {
	const path = join(tmpdir(), `claimcheck-${randomUUID()}`);
	const file = await open(path, "wx+", 384);
	await rm(path);
	const lengths = [];
	let end = 0;
	return {
		add: async (piece) => {
			await file.write(piece, 0, piece.length, end);
			lengths.push(piece.length);
			end += piece.length;
		},
		read: () => readPieces(file, lengths),
		close: () => file.close()
	};
}
async function* readPieces(file, lengths) {
	let position = 0;
	for (const length of lengths) {
		const { buffer } = await file.read(Buffer.alloc(length), 0, length, position);
		position += length;
		yield buffer;
	}
}
// src/cli/results-outlet.ts
async function openResultsOutlet(file, cwd) {
	const spool = await openSpool();
	let documents = 0;
	return {
		begin: () => void 0,
		document: async (report) => {
			await spool.add(Buffer.from(renderResultsDocument(report, documents)));
			documents += 1;
		},
		finish: async (frame) => {
			const { head, tail } = renderResultsFrame(frame, documents);
			const pieces = joined(head, spool.read(), tail);
			if (file !== null) return writePieces(file, pieces, cwd);
			for await (const piece of pieces) print(process.stdout, piece);
		},
		close: () => spool.close()
	};
}
async function* joined(head, pieces, tail) {
	yield head;
	for await (const piece of pieces) yield piece.toString();
	yield tail;
}
// src/cli/site-outlet.ts
async function openSiteOutlet({ name, file: folder }, cwd, { strict }) {
	const spool = await openSpool();
	const briefs = [];
	return {
		begin: () => void 0,
		document: async (report, planned) => {
			briefs.push(briefDocument(report, null, {
				extent: "every-claim",
				strict
			}).document);
			await spool.add(serialize({
				report,
				planned
			}));
		},
		finish: async (frame, options) => {
			const { renderSiteIndex, renderSitePage } = await folderReporters[name]();
			const index = renderSiteIndex(joinReport(frame, briefs), options);
			await writeText(`${folder}/${index.path}`, index.text, cwd);
			const paths = new Set(briefs.map(({ path }) => path));
			for await (const { report, planned } of waiting(spool)) {
				const page = renderSitePage(report, frame, {
					...options,
					planned,
					paths
				});
				await writeText(`${folder}/${page.path}`, page.text, cwd);
			}
		},
		close: () => spool.close()
	};
}
async function* waiting(spool) {
	for await (const piece of spool.read()) {
		const read = deserialize(piece);
		if (isWaiting(read)) yield read;
	}
}
function isWaiting(value) {
	return typeof value === "object" && value !== null && "report" in value && "planned" in value;
}
// src/cli/write-reports.ts
async function openReports(choices, settings) {
	const { cwd, strict } = settings;
	const early = {
		commit: await readCommit(cwd),
		strict
	};
	const within = await findWays(cwd, process.env["GITHUB_WORKSPACE"]);
	const outlets = await openOutlets(choices, settings, early);
	return {
		begin: async (opening) => {
			for (const outlet of outlets) await outlet.begin(opening);
		},
		document: async ({ report, planned }) => {
			for (const outlet of outlets) await outlet.document(report, planned);
		},
		finish: async ({ frame, problems, texts }) => {
			const options = {
				...early,
				within,
				...penFor(process.stdout),
				sources: texts,
				planned: [],
				problems,
				verbose: settings.verbose ?? false,
				quiet: settings.quiet ?? false,
				warns: settings.warns ?? false
			};
			for (const outlet of outlets) await outlet.finish(frame, options);
		},
		close: async () => {
			for (const outlet of outlets) await outlet.close();
		}
	};
}
async function findWays(cwd, workspace) {
	const repository = wayFrom(await findRepository(cwd), cwd);
	const own = wayFrom(workspace === void 0 || workspace === "" ? null : workspace, cwd);
	return {
		workspace: own ?? repository ?? "",
		repository: repository ?? own ?? ""
	};
}
function wayFrom(above, cwd) {
	const way = above === null ? null : relativePath(cwd, above);
	return way === null || way.startsWith("..") ? null : way;
}
async function writeReports(choices, { report, problems, texts, planned }, settings) {
	const { documents, ...frame } = report;
	const plans = new Map(planned.map((each) => [each.document.path, each]));
	const reports = await openReports(choices, settings);
	try {
		await reports.begin({
			...frame,
			documents: documents.length
		});
		for (const each of documents) await reports.document({
			report: each,
			planned: plans.get(each.path) ?? null
		});
		await reports.finish({
			frame,
			problems,
			texts
		});
	} finally {
		await reports.close();
	}
}
async function openOutlets(choices, { cwd, verbose }, early) {
	const outlets = [];
	const drawn = [];
	for (const choice of choices) if (isFolderChoice(choice)) outlets.push(await openSiteOutlet(choice, cwd, early));
	else if (choice.name === "ndjson") outlets.push(openLiveOutlet(choice.file, cwd, early));
	else if (choice.name === "json") outlets.push(await openResultsOutlet(choice.file, cwd));
	else drawn.push(choice);
	const extent = verbose === true || drawn.some(({ name }) => tellsEveryClaim.has(name)) ? "every-claim" : "attention";
	return [...outlets, openDrawnOutlet(drawn, extent, cwd, early)];
}
async function findUnwritable(choices, { cwd, root }) {
	return (await Promise.all(choices.map(async (choice) => {
		if (isFolderChoice(choice)) return findWriteProblem(`${choice.file}/index.html`, cwd, {
			root,
			isOwnFolder: true
		});
		return choice.file === null ? null : findWriteProblem(choice.file, cwd, { root });
	}))).filter((problem) => problem !== null);
}
export { openReports as n, writeReports as r, findUnwritable as t };
