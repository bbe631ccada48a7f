import { createRequire } from 'node:module';
import { printWords } from './print.js';
const schemaNames = ['sheet', 'config', 'results'];
/** `claimcheck schema`: prints a JSON Schema and returns the exit status. */
export function schema(name) {
    if (!isSchemaName(name)) {
        printWords(process.stderr, `Unexpected schema \`${name}\`, expected one of: ${schemaNames.join(', ')}\n`);
        return 2;
    }
    process.stdout.write(schemaText(name));
    return 0;
}
/** The JSON Schema of a format as the package publishes it, byte for byte. */
export function schemaText(name) {
    const published = createRequire(import.meta.url)(`claimcheck/schema/${name}.schema.json`);
    return `${JSON.stringify(published, null, 2)}\n`;
}
function isSchemaName(name) {
    return schemaNames.some((known) => known === name);
}
