import { i as safeLines, s as inertText } from "./safe-VeDPlcJa.js";
// src/cli/print.ts
function print(stream, text) {
	stream.write(inertText(text));
}
function printWords(stream, text) {
	print(stream, safeLines(text).join("\n"));
}
export { printWords as n, print as t };
