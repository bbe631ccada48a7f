import { a as placeText } from "./entry-C1H-AEhJ.js";
import { t as alignColumns } from "./layout-AO-XQ7Y8.js";
import { r as safeLine } from "./safe-VeDPlcJa.js";
// src/report/evidence.ts
function evidenceAgainst(claim) {
	const blamed = claim.findings.filter((finding) => isBlamed(claim, finding.python));
	const broken = blamed.filter((finding) => !finding.holds);
	return [...groupBy(broken.length > 0 ? broken : blamed, keyOf).values()].flatMap(toEvidence);
}
function isComparedByLine(kind) {
	return kind === "stdout" || kind === "stderr";
}
function versionsAgainst(claim) {
	return Object.keys(claim.byPython).filter((version) => isBlamed(claim, version));
}
function versionsFor(claim) {
	return Object.keys(claim.byPython).filter((version) => !isBlamed(claim, version));
}
function isBlamed(claim, version) {
	return claim.byPython[version] !== "verified";
}
function keyOf(finding) {
	return JSON.stringify([
		finding.kind,
		finding.expected,
		finding.holds
	]);
}
function toEvidence(findings) {
	const [first] = findings;
	if (first === void 0) return [];
	const seen = [...groupBy(findings, (finding) => finding.actual)].map(([actual, same]) => {
		return {
			actual,
			versions: [...new Set(same.map((finding) => finding.python))]
		};
	});
	return [{
		kind: first.kind,
		expected: first.expected,
		holds: first.holds,
		seen
	}];
}
function groupBy(items, key) {
	const groups = new Map();
	for (const item of items) {
		const group = groups.get(key(item));
		if (group === void 0) groups.set(key(item), [item]);
		else group.push(item);
	}
	return groups;
}
// src/report/repeat-command.ts
function repeatCommand(claim, { report, document }) {
	const [version] = versionsAgainst(claim);
	const python = version === void 0 ? "" : ` --python ${shortVersion(version, report)}`;
	return `claimcheck verify ${shellWord(`${document.path}#${claim.id}`)}${python}`;
}
function shortVersion(version, { interpreters }) {
	const short = /^\d+\.\d+/u.exec(version)?.[0] ?? version;
	return interpreters.filter((each) => each.version === short || each.version.startsWith(`${short}.`)).length === 1 ? short : version;
}
function shellWord(text) {
	return /^[\p{L}\p{M}\p{N}_./#@:+,=-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
// src/report/directives.ts
function directiveNote({ tool, effect, pythons }) {
	const where = pythons === null ? "" : `; on ${pythons.length === 0 ? "none of these Pythons" : pythons.join(", ")}`;
	return `${effectWords[effect]} (${tool === "several" ? "several tools" : tool}${where})`;
}
function drawDirectives({ documents }, pen) {
	const rows = documents.flatMap(({ path, directives }) => directives.map((each) => [
		placeText(path, each.place),
		"honoured",
		safeLine(each.text),
		safeLine(directiveNote(each))
	]));
	return alignColumns(rows).map(([place = "", word = "", text = "", note = ""]) => {
		return `${pen.paint("place", place)}${word}${text}${pen.paint("faint", note)}`.trimEnd();
	});
}
const effectWords = {
	skip: "not run",
	raises: "may or must end with an exception",
	continue: "runs after the block above",
	group: "runs after the blocks of its name",
	output: "is the output of another block",
	"not-compared": "its output is not compared",
	"leave-out": "not run, only this part",
	fixture: "needs a fixture of pytest",
	import: "undecided where the module is missing",
	retry: "one run that holds is enough",
	environment: "runs with these variables",
	setup: "sets something up for other blocks",
	forget: "names of above are not known below"
};
export { isComparedByLine as a, evidenceAgainst as i, drawDirectives as n, versionsAgainst as o, repeatCommand as r, versionsFor as s, directiveNote as t };
