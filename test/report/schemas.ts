import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { z } from 'zod';

/** The official schema of SARIF 2.1.0, as Microsoft publishes it; none of what draft 4 has of its own occurs in it. */
export function sarifSchema(): ValidateFunction {
  const read: unknown = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema: _draft, id: _id, ...rest } = z.record(z.string(), z.unknown()).parse(read);
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  return ajv.compile(rest);
}
