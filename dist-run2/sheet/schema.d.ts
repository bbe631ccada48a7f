/** The JSON Schema (draft 7, which YAML language servers know best) of a sheet. */
export declare function sheetJsonSchema(): Readonly<Record<string, unknown>>;
/** The JSON Schema (draft 7) of `claimcheck.yaml`. */
export declare function configJsonSchema(): Readonly<Record<string, unknown>>;
