import * as z from 'zod';
import { configSchema } from './config-schema.ts';
import { keys } from './keys.ts';
import type { Key } from './keys.ts';
import { sheetSchema } from './sheet-schema.ts';

/** The JSON Schema (draft 7, which YAML language servers know best) of a sheet. */
export function sheetJsonSchema(): Readonly<Record<string, unknown>> {
  return jsonSchema(sheetSchema, 'Sheet of claimcheck: what a document states, and how it is checked');
}

/** The JSON Schema (draft 7) of `claimcheck.yaml`. */
export function configJsonSchema(): Readonly<Record<string, unknown>> {
  return jsonSchema(configSchema, 'Configuration of claimcheck: the options of `claimcheck verify`');
}

function jsonSchema(schema: z.ZodType, title: string): Readonly<Record<string, unknown>> {
  const made = z.toJSONSchema(schema, { target: 'draft-07', io: 'input', override: tidy });
  const { definitions } = made;
  if (!isRecord(definitions)) return made;
  const described = Object.entries(definitions).map(
    ([name, definition]) => [name, describe(definition, name)] as const,
  );
  return { $schema: made.$schema, title, $ref: made.$ref, definitions: Object.fromEntries(described) };
}

/** zod states the largest safe integer as a limit of every whole number; to a reader it says nothing. */
function tidy({ jsonSchema: made }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (made.maximum === Number.MAX_SAFE_INTEGER) delete made.maximum;
}

/** Puts the meaning of each key beside it, from the one table of them; editors show it. */
function describe(definition: unknown, name: string): unknown {
  const table = tables.get(name);
  if (!isRecord(definition) || !isRecord(definition['properties']) || table === undefined) return definition;
  const properties = Object.entries(definition['properties']).map(([key, property]) => {
    return [key, withDescription(property, table.get(key)?.meaning ?? '')] as const;
  });
  return { ...definition, properties: Object.fromEntries(properties) };
}

/** Beside a `$ref` draft 7 ignores everything, so the reference moves into an `allOf`. */
function withDescription(property: unknown, description: string): unknown {
  if (!isRecord(property)) return property;
  const { $ref, ...rest } = property;
  return { description, ...rest, ...($ref === undefined ? {} : { allOf: [{ $ref }] }) };
}

const tables: ReadonlyMap<string, ReadonlyMap<string, Key>> = new Map(
  Object.entries(keys).map(([name, table]) => [name, new Map<string, Key>(Object.entries(table))]),
);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
