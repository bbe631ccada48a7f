export type SchemaName = (typeof schemaNames)[number];
declare const schemaNames: readonly ['sheet', 'config', 'results'];
/** `claimcheck schema`: prints a JSON Schema and returns the exit status. */
export declare function schema(name: string): 0 | 2;
/** The JSON Schema of a format as the package publishes it, byte for byte. */
export declare function schemaText(name: SchemaName): string;
export {};
