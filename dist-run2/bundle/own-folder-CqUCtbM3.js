import { J as writeText, W as isPresent } from "./screen-D1HJ9XQ7.js";
// src/own-folder.ts
const ownFolder = ".claimcheck";
async function writeOwn(path, text, cwd) {
	const ignorePath = `${ownFolder}/.gitignore`;
	if (!await isPresent(ignorePath, cwd)) await writeText(ignorePath, "*\n", cwd);
	await writeText(`${ownFolder}/${path}`, text, cwd);
}
export { writeOwn as n, ownFolder as t };
