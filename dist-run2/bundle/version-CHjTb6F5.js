import { createRequire } from "node:module";
// src/version.ts
function packageVersion() {
	const stated = createRequire(import.meta.url)("claimcheck/package.json");
	if (typeof stated === "object" && stated !== null && "version" in stated && typeof stated.version === "string") return stated.version;
	throw new Error("package.json states no version");
}
export { packageVersion as t };
