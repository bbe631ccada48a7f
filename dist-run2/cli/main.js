#!/usr/bin/env node
import { t as packageVersion } from "../bundle/version-CHjTb6F5.js";
import module from "node:module";
// src/cli/main.ts
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
const [asked, ...others] = process.argv.slice(2);
if (others.length === 0 && (asked === "--version" || asked === "-V")) process.stdout.write(`${packageVersion()}\n`);
else {
	keepCompiled();
	const { claimcheck } = await import("../bundle/claimcheck-CUVHqh4t.js");
	process.exitCode = await claimcheck(process.argv);
}
function keepCompiled() {
	if ("enableCompileCache" in module && typeof module.enableCompileCache === "function") Reflect.apply(module.enableCompileCache, module, []);
}
export {};
