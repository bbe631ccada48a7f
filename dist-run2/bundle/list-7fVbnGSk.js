import { c as makeRequest, f as check, n as printProblems, r as sayRoot, u as readOptions } from "./screen-D1HJ9XQ7.js";
import { t as alignColumns } from "./layout-AO-XQ7Y8.js";
import { r as safeLine } from "./safe-VeDPlcJa.js";
import { t as failWith } from "./failure-CF1enUGg.js";
import { t as print } from "./print-F5xpVbnJ.js";
// src/cli/list.ts
async function listCommand(paths) {
	const cwd = process.cwd();
	const { options, problems, texts, standing } = await readOptions(paths, {}, cwd);
	if (problems.length > 0) return printProblems(problems, texts);
	sayRoot(standing, options);
	try {
		const request = makeRequest({
			...options,
			changed: null
		}, standing);
		const checked = await check(request, {
			...request,
			interpreters: [],
			missing: []
		});
		const planned = checked.documents.flatMap(({ plan }) => plan.documents);
		const documents = planned.map((each) => each.document);
		const roles = new Map(planned.map((each) => [each.document.path, each.roles]));
		const claims = new Map(planned.map((each) => [each.document.path, each.claims]));
		print(process.stdout, renderList(documents, roles, claims));
		const errors = checked.problems.filter(({ ruleId, severity }) => {
			return severity === "error" && (ruleId !== "nothing-to-check" || planned.length === 0);
		});
		return errors.length === 0 ? 0 : printProblems(errors, checked.texts);
	} catch (error) {
		return failWith(error);
	}
}
function renderList(documents, roles = new Map(), claims = new Map()) {
	return documents.map((document) => {
		const explicit = (claims.get(document.path) ?? []).filter(({ implicit }) => !implicit);
		return renderDocument(document, roles.get(document.path) ?? null) + renderClaims(explicit);
	}).join("\n");
}
function renderClaims(claims) {
	if (claims.length === 0) return "";
	const lines = claims.map(({ quotes: [first] }) => first === void 0 ? "-" : String(first.place.line));
	const width = Math.max(...lines.map((line) => line.length));
	const rows = claims.map(({ id, quoteTexts }, index) => [
		`  ${(lines[index] ?? "").padStart(width)}`,
		safeLine(id),
		safeLine((quoteTexts[0] ?? "").replaceAll(/\s+/gu, " "))
	]);
	return ["\n  claims", ...alignColumns(rows).map((row) => row.join("").trimEnd())].map((line) => `${line}\n`).join("");
}
function renderDocument({ path, title, blocks }, roles) {
	const heading = [path, ...title === null ? [] : [title]].map(safeLine).join("  ");
	if (blocks.length === 0) return `${heading}\n  no code blocks\n`;
	const lineWidth = String(blocks.at(-1)?.place.line ?? 0).length;
	const rows = blocks.map(({ place, lang, id, selector }, index) => [
		`  ${String(place.line).padStart(lineWidth)}`,
		safeLine(lang ?? "-"),
		...roles === null ? [] : [roles[index] ?? "other"],
		safeLine(id),
		safeLine(selector)
	]);
	return [heading, ...alignColumns(rows).map((row) => row.join(""))].map((line) => `${line}\n`).join("");
}
export { listCommand };
