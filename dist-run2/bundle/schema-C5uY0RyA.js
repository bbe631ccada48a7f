import { n as printWords } from "./print-F5xpVbnJ.js";
import { createRequire } from "node:module";
// src/cli/schema.ts
const schemaNames = [
	"sheet",
	"config",
	"results"
];
function schema(name) {
	if (!isSchemaName(name)) {
		printWords(process.stderr, `Unexpected schema \`${name}\`, expected one of: ${schemaNames.join(", ")}\n`);
		return 2;
	}
	process.stdout.write(schemaText(name));
	return 0;
}
function schemaText(name) {
	const published = createRequire(import.meta.url)(`claimcheck/schema/${name}.schema.json`);
	return `${JSON.stringify(published, null, 2)}\n`;
}
function isSchemaName(name) {
	return schemaNames.some((known) => known === name);
}
export { schema };
