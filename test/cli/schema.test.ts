import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaText } from '../../src/cli/schema.ts';

it.each(['sheet', 'config', 'results'] as const)('prints the published schema of %s, byte for byte', (name) => {
  expect(schemaText(name)).toBe(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'));
});
