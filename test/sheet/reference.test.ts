import { readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { parseConfig } from '../../src/sheet/config.ts';
import { keys } from '../../src/sheet/keys.ts';
import { parseSheet } from '../../src/sheet/parse.ts';
import { configJsonSchema, sheetJsonSchema } from '../../src/sheet/schema.ts';

/** With UPDATE_SCHEMAS set the tables of docs/sheet.md are written anew. */
const url = new URL('../../docs/sheet.md', import.meta.url);
const tablePattern = /<!-- keys: (\S+) -->\n([^]*?)<!-- end -->/gu;
const tables = new Map(Object.entries(keys).map(([name, table]) => [name, renderTable(table)]));

if (env['UPDATE_SCHEMAS']) {
  const fresh = readFileSync(url, 'utf8').replaceAll(tablePattern, (_, name: string) => {
    return `<!-- keys: ${name} -->\n${tables.get(name) ?? ''}<!-- end -->`;
  });
  writeFileSync(url, fresh);
}
const reference = readFileSync(url, 'utf8');

function renderTable(table: Readonly<Record<string, { readonly value: string; readonly meaning: string }>>): string {
  const rows = Object.entries(table).map(([key, { value, meaning }]) => `| \`${key}\` | ${value} | ${meaning} |\n`);
  return `\n| key | value | meaning |\n| --- | --- | --- |\n${rows.join('')}\n`;
}

const schemaShape = z.object({
  definitions: z.record(z.string(), z.object({ properties: z.record(z.string(), z.unknown()) })),
});

/** The keys of each mapping of the JSON Schemas. */
function schemaKeys(): Map<string, readonly string[]> {
  const definitions = [sheetJsonSchema(), configJsonSchema()].flatMap((schema) =>
    Object.entries(schemaShape.parse(schema).definitions),
  );
  return new Map(definitions.map(([name, { properties }]) => [name, Object.keys(properties)]));
}

test('the reference has a table of each mapping of the schemas, with its keys and no other', () => {
  const documented = [...reference.matchAll(tablePattern)].map(([, name = '', table = '']) => {
    return [name, [...table.matchAll(/^\| `([^`]+)` \|/gmu)].map(([, key]) => key)] as const;
  });
  expect(new Map(documented)).toEqual(schemaKeys());
  expect(documented.length).toBe(schemaKeys().size);
});

test('the tables say what the schemas say', () => {
  for (const [, name = '', table = ''] of reference.matchAll(tablePattern)) expect(table).toBe(tables.get(name));
});

const examples = [...reference.matchAll(/^```yaml(.*)\n([^]*?)^```$/gmu)].map(([, info = '', text = '']) => ({
  info,
  text,
}));

test.each(examples)('the example is right: $text', ({ info, text }) => {
  const isConfig = info.includes('claimcheck.yaml');
  const isWhole = isConfig || text.includes('document:');
  const bytes = new TextEncoder().encode(isWhole ? text : `document: a.md\n${text}`);
  expect((isConfig ? parseConfig('a.yaml', bytes) : parseSheet('a.yaml', bytes)).problems).toEqual([]);
});

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(10);
});
