import { n as safeCharacters } from "./safe-VeDPlcJa.js";
// node_modules/is-plain-obj/index.js
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}
// src/report/layout.ts
function displayWidth(text) {
	return widthOf(safeCharacters(text));
}
function padEnd(text, columns) {
	return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}
function alignColumns(rows) {
	const widths = new Map();
	for (const row of rows) row.forEach((cell, index) => widths.set(index, Math.max(widths.get(index) ?? 0, displayWidth(cell))));
	return rows.map((row) => row.map((cell, index) => index === row.length - 1 ? cell : `${padEnd(cell, widths.get(index) ?? 0)}  `));
}
function wrap(text, columns) {
	const lines = [];
	let rest = safeCharacters(text);
	while (widthOf(rest) > columns) {
		const end = breakPoint(rest, columns);
		lines.push(textOf(rest.slice(0, end)).trimEnd());
		const next = rest.findIndex((character, index) => index >= end && character.shown !== " ");
		rest = next === -1 ? [] : rest.slice(next);
	}
	return rest.length === 0 && lines.length > 0 ? lines : [...lines, textOf(rest)];
}
function fit(text, columns, ellipsis) {
	const characters = safeCharacters(text);
	if (widthOf(characters) <= columns) return textOf(characters);
	let width = ellipsis.length;
	return textOf(characters.filter((character) => (width += character.width) <= columns)) + ellipsis;
}
function widthOf(characters) {
	return characters.reduce((width, character) => width + character.width, 0);
}
function textOf(characters) {
	return characters.map((character) => character.shown).join("");
}
function breakPoint(characters, columns) {
	let width = 0;
	let fitting = 0;
	for (const character of characters) {
		width += character.width;
		if (width > columns) break;
		fitting += 1;
	}
	for (let end = fitting; end > fitting / 2; end -= 1) if (mayBreakBefore(characters, end)) return end;
	return Math.max(1, fitting);
}
function mayBreakBefore(characters, index) {
	const [before, after] = [characters[index - 1], characters[index]];
	if (before === void 0 || after === void 0) return false;
	if (before.shown === " " || after.shown === " ") return true;
	return before.width === 2 && after.width === 2 && !/^[\p{Pe}\p{Pf}，。、；：！？]/u.test(after.shown);
}
export { widthOf as a, textOf as i, displayWidth as n, wrap as o, fit as r, isPlainObject as s, alignColumns as t };
