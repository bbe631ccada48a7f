import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describe } from '../../bench/describe.ts';
import results from '../../bench/results.json' with { type: 'json' };

const page = join(import.meta.dirname, '../../docs/performance.md');

it('docs/performance.md shows what bench/results.json has', async () => {
  expect(await readFile(page, 'utf8')).toContain(`\`\`\`text\n${describe(results)}\`\`\`\n`);
});
