import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { describe } from './describe.ts';
import { isSectionName, joinResults, sectionNames } from './results.ts';
import { bench } from './sections.ts';
import { quickSizes, sizes } from './sizes.ts';

const usage = `npm run bench -- [--section ${sectionNames.join('|')}]... [--quick] [--python PATH] [--out FILE]

Without --section all of them. What was measured goes into bench/results.json, or where --out says; with --quick only there.
`;

const { values } = parseArgs({
  options: {
    section: { type: 'string', multiple: true },
    quick: { type: 'boolean', default: false },
    python: { type: 'string', default: 'python3' },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const unknown = (values.section ?? []).filter((name) => !isSectionName(name));
if (values.help || unknown.length > 0) {
  process.stdout.write(unknown.length > 0 ? `Unexpected section ${unknown.join(', ')}\n${usage}` : usage);
  process.exitCode = unknown.length > 0 ? 2 : 0;
} else {
  const chosen = values.section?.filter(isSectionName) ?? sectionNames;
  const results = await bench({
    root: process.cwd(),
    chosen,
    size: values.quick ? quickSizes : sizes,
    python: values.python,
    tell: (line) => process.stderr.write(`bench: ${line}\n`),
  });
  process.stdout.write(`\n${describe(results)}`);
  const file = values.out ?? (values.quick ? null : 'bench/results.json');
  if (file !== null) {
    const earlier: unknown = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
    await writeFile(file, `${JSON.stringify(joinResults(earlier, results), null, 2)}\n`);
  }
}
