import { execa } from 'execa';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measureArticle } from './article.ts';
import { contest } from './contest.ts';
import { measureGrowth, measureParsing } from './growth.ts';
import { load, machine } from './measure.ts';
import { installPeers } from './peers.ts';
import { planted } from './planted.ts';
import { measureRates } from './rates.ts';
import { sectionNames } from './results.ts';
import type { Circumstances, Results, SectionName, Sections } from './results.ts';
import type { Sizes } from './sizes.ts';
import { measureStartUp } from './start-up.ts';
import { claimcheckTool, peerTool } from './tools.ts';
import type { Claimcheck } from './tools.ts';

export interface Order {
  /** Of the repository, where claimcheck has been built. */
  readonly root: string;
  readonly chosen: readonly SectionName[];
  readonly size: Sizes;
  /** The interpreter that everything runs under, as a shell would find it. */
  readonly python: string;
  /** Told what goes on. */
  readonly tell: (line: string) => void;
}

/** One section after the other, each with its contenders side by side. */
export async function bench(order: Order): Promise<Results> {
  const { root, chosen, tell } = order;
  const python = (await execa(order.python, ['-c', 'import sys; print(sys.executable)'])).stdout.trim();
  const subject: Claimcheck = { node: process.execPath, program: join(root, 'dist/cli/main.js'), python };
  const versions = {
    claimcheck: (await execa(subject.node, [subject.program, '--version'])).stdout.trim(),
    python: (await execa(python, ['-c', 'import platform; print(platform.python_version())'])).stdout.trim(),
  };
  const sections: Sections = {};
  const measured: Partial<Record<SectionName, Circumstances>> = {};
  for (const name of sectionNames) {
    if (!chosen.includes(name)) continue;
    const [startedAt, loadBefore] = [new Date().toISOString(), load()];
    tell(`${name}: load ${loadBefore}`);
    Object.assign(sections, { [name]: await measures[name](subject, order) });
    measured[name] = { startedAt, loadBefore, loadAfter: load() };
  }
  return { machine: machine(), versions, measured, sections };
}

const measures = {
  article: (subject, { root, size }) => measureArticle(root, subject, size.article),
  rates: (subject, { size }) => measureRates(subject, size.rates),
  peers: async (subject, { root, size, tell }) => {
    const { installed, absent } = await installPeers(subject.python, join(root, 'bench/.env'), tell);
    const tools = [claimcheckTool(subject), ...installed.map(peerTool)];
    const versions = Object.fromEntries(installed.map(({ name, version }) => [name, version]));
    return { ...(await contest(tools, planted, size.contest)), versions, absent };
  },
  growth: async (subject, { root, size }) => {
    const article = await readFile(join(root, 'content/asynchronous-programming.md'), 'utf8');
    const parser = join(root, 'dist/document/parse.js');
    return {
      documents: await measureGrowth(subject, size.growth),
      parseSecondsPerMegabyte: await measureParsing(subject.node, parser, article, size.parseRounds),
    };
  },
  startUp: (subject, { size }) => measureStartUp(subject, size.startUpRounds),
} satisfies { readonly [Name in SectionName]: (subject: Claimcheck, order: Order) => Promise<Sections[Name]> };
