import { execa } from 'execa';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureArticle } from './article.ts';
import { contest } from './contest.ts';
import { describe } from './describe.ts';
import { measureGrowth, measureParsing } from './growth.ts';
import { load, machine } from './measure.ts';
import { installPeers } from './peers.ts';
import { planted } from './planted.ts';
import { measureRates } from './rates.ts';
import { isSectionName, sectionNames } from './results.ts';
import type { Results, SectionName, Sections } from './results.ts';
import { quickSizes, sizes } from './sizes.ts';
import type { Sizes } from './sizes.ts';
import { measureStartUp } from './start-up.ts';
import { claimcheckTool, peerTool } from './tools.ts';
import type { Claimcheck } from './tools.ts';

const usage = `npm run bench -- [--section ${sectionNames.join('|')}]... [--quick] [--python PATH] [--out FILE]

Without --section all of them; bench/results.json is written by a whole run that is not --quick, or where --out says.
`;

const root = process.cwd();
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
  const results = await bench(chosen, values.quick ? quickSizes : sizes, values.python);
  process.stdout.write(`\n${describe(results)}`);
  const isWhole = chosen === sectionNames && !values.quick;
  const file = values.out ?? (isWhole ? 'bench/results.json' : null);
  if (file !== null) await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
}

async function bench(chosen: readonly SectionName[], size: Sizes, asked: string): Promise<Results> {
  const python = (await execa(asked, ['-c', 'import sys; print(sys.executable)'])).stdout.trim();
  const subject: Claimcheck = { node: process.execPath, program: join(root, 'dist/cli/main.js'), python };
  const versions = {
    claimcheck: (await execa(subject.node, [subject.program, '--version'])).stdout.trim(),
    python: (await execa(python, ['-c', 'import platform; print(platform.python_version())'])).stdout.trim(),
  };
  const startedAt = new Date().toISOString();
  const loadBefore = load();
  const sections: Sections = {};
  for (const name of sectionNames) {
    if (!chosen.includes(name)) continue;
    tell(`${name}: load ${load()}`);
    Object.assign(sections, { [name]: await measures[name](subject, size) });
  }
  return { startedAt, machine: machine(), versions, loadBefore, loadAfter: load(), sections };
}

const measures = {
  article: (subject, size) => measureArticle(root, subject, size.article),
  rates: (subject, size) => measureRates(subject, size.rates),
  peers: async (subject, size) => {
    const { installed, absent } = await installPeers(subject.python, join(root, 'bench/.env'), tell);
    const tools = [claimcheckTool(subject), ...installed.map(peerTool)];
    const versions = Object.fromEntries(installed.map(({ name, version }) => [name, version]));
    return { ...(await contest(tools, planted, size.contest)), versions, absent };
  },
  growth: async (subject, size) => {
    const article = await readFile(join(root, 'content/asynchronous-programming.md'), 'utf8');
    const parser = join(root, 'dist/document/parse.js');
    return {
      documents: await measureGrowth(subject, size.growth),
      parseSecondsPerMegabyte: await measureParsing(subject.node, parser, article, size.parseRounds),
    };
  },
  startUp: (subject, size) => measureStartUp(subject, size.startUpRounds),
} satisfies { readonly [Name in SectionName]: (subject: Claimcheck, size: Sizes) => Promise<Sections[Name]> };

function tell(line: string): void {
  process.stderr.write(`bench: ${line}\n`);
}
