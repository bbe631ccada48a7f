import { t as rules } from "./rules-Bya4YA-Z.js";
import { r as safeLine } from "./safe-VeDPlcJa.js";
import { a as verdictWords, i as reasonWords } from "./words-8GrxNtd9.js";
import { t as nearestWord } from "./nearest-word-DUjORjQ2.js";
import { t as print } from "./print-F5xpVbnJ.js";
// src/cli/explain.ts
function explain(id) {
	const explanation = explainRule(id);
	if (explanation !== null) {
		process.stdout.write(explanation);
		return 0;
	}
	const near = nearestRule(id);
	const hint = near === null ? "expected one that a message names" : `did you mean \`${near}\`?`;
	print(process.stderr, `Unexpected rule \`${safeLine(id)}\`, ${hint}\n\nThere are: ${[...texts.keys()].join(", ")}\n`);
	return 2;
}
function explainRule(id) {
	const explained = texts.get(id);
	if (explained === void 0) return null;
	return explained.map((words) => [
		`${id}: ${words.title}`,
		words.explanation,
		words.next
	].filter((text) => text !== "").join("\n\n")).map((text) => `${text}\n`).join("\n");
}
function nearestRule(id) {
	return nearestWord(id, [...texts.keys()]);
}
const texts = collect([
	...Object.entries(rules).map(([id, rule]) => [id, fromRule(rule)]),
	...Object.entries(reasonWords),
	...Object.entries(verdictWords)
]);
function collect(entries) {
	const ids = [...new Set(entries.map(([id]) => id))];
	return new Map(ids.map((id) => [id, entries.filter(([each]) => each === id).map(([, words]) => words)]));
}
function fromRule({ title, explanation, remedy }) {
	return {
		title,
		explanation,
		next: remedy
	};
}
export { explain };
