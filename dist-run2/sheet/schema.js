import * as z from 'zod';
import { configSchema } from './config-schema.js';
import { keys } from './keys.js';
import { sheetSchema } from './sheet-schema.js';
/** The JSON Schema (draft 7, which YAML language servers know best) of a sheet. */
export function sheetJsonSchema() {
    return jsonSchema(sheetSchema, 'Sheet of claimcheck: what a document states, and how it is checked');
}
/** The JSON Schema (draft 7) of `claimcheck.yaml`. */
export function configJsonSchema() {
    return jsonSchema(configSchema, 'Configuration of claimcheck: the options of `claimcheck verify`');
}
function jsonSchema(schema, title) {
    const made = z.toJSONSchema(schema, { target: 'draft-07', io: 'input', override: tidy });
    const { definitions } = made;
    if (!isRecord(definitions))
        return made;
    const described = Object.entries(definitions).map(([name, definition]) => [name, describe(definition, name)]);
    return { $schema: made.$schema, title, $ref: made.$ref, definitions: Object.fromEntries(described) };
}
/** zod states the largest safe integer as a limit of every whole number; to a reader it says nothing. */
function tidy({ jsonSchema: made }) {
    if (made.maximum === Number.MAX_SAFE_INTEGER)
        delete made.maximum;
}
/** Puts the meaning of each key beside it, from the one table of them; editors show it. */
function describe(definition, name) {
    const table = tables.get(name);
    if (!isRecord(definition) || !isRecord(definition['properties']) || table === undefined)
        return definition;
    const properties = Object.entries(definition['properties']).map(([key, property]) => {
        return [key, withDescription(property, table.get(key)?.meaning ?? '')];
    });
    return { ...definition, properties: Object.fromEntries(properties) };
}
/** Beside a `$ref` draft 7 ignores everything, so the reference moves into an `allOf`. */
function withDescription(property, description) {
    if (!isRecord(property))
        return property;
    const { $ref, ...rest } = property;
    return { description, ...rest, ...($ref === undefined ? {} : { allOf: [{ $ref }] }) };
}
const tables = new Map(Object.entries(keys).map(([name, table]) => [name, new Map(Object.entries(table))]));
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
