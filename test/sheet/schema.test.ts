import { readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { parseSheet } from '../../src/sheet/parse.ts';
import { configJsonSchema, sheetJsonSchema } from '../../src/sheet/schema.ts';
import { beyondSchema, broken } from './broken.ts';
import { valid } from './valid.ts';

const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
const accepts = ajv.compile(sheetJsonSchema());
const read = (text: string): unknown => parse(text.replaceAll('¦', ''), { merge: false, uniqueKeys: false });

describe('the files in schema/ are fresh (UPDATE_SCHEMAS=1 npx vitest run test/sheet writes them)', () => {
  test.each([
    ['sheet', sheetJsonSchema()],
    ['config', configJsonSchema()],
  ])('%s', (name, schema) => {
    const url = new URL(`../../schema/${name}.schema.json`, import.meta.url);
    if (env['UPDATE_SCHEMAS']) writeFileSync(url, `${JSON.stringify(schema, null, 2)}\n`);
    expect(JSON.parse(readFileSync(url, 'utf8'))).toEqual(schema);
  });
});

describe('what the parser accepts, the schema accepts', () => {
  test.each(valid)('%j', (text) => {
    expect(parseSheet('a.yaml', new TextEncoder().encode(text)).problems).toEqual([]);
    expect(accepts(read(text)), ajv.errorsText(accepts.errors)).toBe(true);
  });
});

describe('what the parser refuses, the schema refuses where it has words for it', () => {
  test.each(broken)('%s: %j', (_, text) => {
    expect(accepts(read(text))).toBe(false);
  });
  test.each(beyondSchema)('it has none for %s: %j', (_, text) => {
    expect(accepts(read(text))).toBe(true);
  });
});

const schemaShape = z.object({
  definitions: z.record(
    z.string(),
    z.object({ properties: z.record(z.string(), z.object({ description: z.string().min(10) })) }),
  ),
});

test('every key has a description', () => {
  for (const schema of [sheetJsonSchema(), configJsonSchema()]) {
    expect(schemaShape.safeParse(schema)).toMatchObject({ success: true });
  }
});
