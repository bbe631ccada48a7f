// src/report/ci-log.ts
function inertText(text) {
	return text.replaceAll(/[^\r\n]+/gu, inertLine);
}
function inertLine(line) {
	return line.replace(lineCommand, String.raw`$<before>\x3a`).replaceAll(bracketCommand, String.raw`\x23`);
}
const lineCommand = /^(?<before>(?:[\s\p{DI}]|\p{Cc}\[[\d;]*m)*):(?=\p{DI}*:)/u;
const bracketCommand = /#(?=\p{DI}*#[\p{DI}\w.-]*\[)/gu;
// src/report/safe.ts
function safeLine(text) {
	return safeCharacters(text).map((character) => character.shown).join("");
}
function safeLines(text) {
	return splitLines(text).map(safeLine);
}
function splitLines(text) {
	return text.split(/\r\n|\n|\r/u);
}
function safeCharacters(text) {
	let column = 0;
	const commands = new Set(Array.from(text.matchAll(bracketCommand), (match) => match.index));
	return segment(text).map(({ grapheme, offset }) => {
		const shown = commands.has(offset) ? `\\x23${escapeUnsafe(grapheme.slice(1))}` : grapheme === "	" ? " ".repeat(4 - column % 4) : escapeUnsafe(grapheme);
		const width = shown === grapheme ? graphemeWidth(grapheme) : shown.length;
		column += width;
		return {
			offset,
			shown,
			width
		};
	});
}
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
function segment(text) {
	return [...text.matchAll(/[\x20-\x7e]|[^\x20-\x7e]{1,64}/gu)].flatMap((piece) => {
		if (piece[0].length === 1) return [{
			grapheme: piece[0],
			offset: piece.index
		}];
		return Array.from(graphemes.segment(piece[0]), (each) => {
			return {
				grapheme: each.segment,
				offset: piece.index + each.index
			};
		});
	});
}
const unsafe = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
function escapeUnsafe(text) {
	return text.replaceAll(unsafe, (character) => {
		const code = character.codePointAt(0) ?? 0;
		if (code < 256 && code !== 173) return `\\x${code.toString(16).padStart(2, "0")}`;
		return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
	});
}
function graphemeWidth(grapheme) {
	if (/^[\x20-\x7e]$/u.test(grapheme)) return 1;
	if (/^\p{M}/u.test(grapheme) || /^[\u200c\u200d]+$/u.test(grapheme)) return 0;
	const code = grapheme.codePointAt(0) ?? 0;
	return wideRanges.some(([first, last]) => code >= first && code <= last) || /^\p{Emoji_Presentation}|^\p{Emoji}\ufe0f/u.test(grapheme) ? 2 : 1;
}
const wideRanges = [
	[4352, 4447],
	[11904, 12350],
	[12353, 19903],
	[19968, 42191],
	[43360, 43388],
	[44032, 55203],
	[63744, 64255],
	[65040, 65049],
	[65072, 65131],
	[65281, 65376],
	[65504, 65510],
	[94176, 101631],
	[110576, 111359],
	[131072, 262141]
];
export { splitLines as a, safeLines as i, safeCharacters as n, inertLine as o, safeLine as r, inertText as s, escapeUnsafe as t };
