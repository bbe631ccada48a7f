import { createRequire } from 'node:module';
import { printWords } from './print.ts';

export type SchemaName = (typeof schemaNames)[number];

const schemaNames = ['sheet', 'config', 'results'] as const;

/** `claimcheck schema`: prints a JSON Schema and returns the exit status. */
export function schema(name: string): 0 | 2 {
  if (!isSchemaName(name)) {
    printWords(process.stderr, `Unexpected schema \`${name}\`, expected one of: ${schemaNames.join(', ')}\n`);
    return 2;
  }
  process.stdout.write(schemaText(name));
  return 0;
}

/** The JSON Schema of a format as the package publishes it, byte for byte. */
export function schemaText(name: SchemaName): string {
  const published: unknown = createRequire(import.meta.url)(`claimcheck/schema/${name}.schema.json`);
  return `${JSON.stringify(published, null, 2)}\n`;
}

function isSchemaName(name: string): name is SchemaName {
  return schemaNames.some((known) => known === name);
}
