import { pathToFileURL } from 'node:url';
import { makeDocuments, programs, writeFiles } from './documents.ts';
import { inFolder, rounded, run, runNode } from './measure.ts';
import type { Claimcheck } from './tools.ts';

export interface Growth {
  readonly documents: number;
  readonly blocks: number;
  readonly wallSeconds: number;
  /** Of Node; what the programs take is theirs. */
  readonly cpuSeconds: number;
  /** Of Node. */
  readonly peakMegabytes: number;
  readonly exit: number | null;
}

const blocksPerDocument = 10;

/** Documents of ten blocks each, all of them run, with a results file beside the report. */
export async function measureGrowth(
  { node, program, python }: Claimcheck,
  counts: readonly number[],
): Promise<readonly Growth[]> {
  const growth: Growth[] = [];
  for (const documents of counts) {
    growth.push(
      await inFolder(async (folder) => {
        await writeFiles(folder, makeDocuments(documents, blocksPerDocument, programs.trivial));
        const reporters = ['--reporter', 'json=results.json', '--reporter', 'terminal=report.txt'];
        const command = [node, program, 'verify', 'docs', '--python', python, '--no-cache', ...reporters];
        const ran = await runNode({ name: `${documents}`, command, cwd: folder }, folder);
        const { cpuSeconds, peakMegabytes, exit } = ran;
        const blocks = documents * blocksPerDocument;
        return { documents, blocks, wallSeconds: rounded(ran.seconds), cpuSeconds, peakMegabytes, exit };
      }),
    );
  }
  return growth;
}

/** Seconds to parse a megabyte of Markdown, documents read, once the code has been run in. */
export async function measureParsing(node: string, parser: string, text: string, rounds: number): Promise<number> {
  const script = `import { parseDocument } from ${JSON.stringify(pathToFileURL(parser).href)};
const bytes = Buffer.from(${JSON.stringify(text)});
const parse = () => { const begun = performance.now(); parseDocument('a.md', bytes); return performance.now() - begun; };
for (let round = 0; round < 5; round += 1) parse();
const times = Array.from({ length: ${rounds} }, parse).sort((a, b) => a - b);
console.log(times[Math.floor(times.length / 2)] / 1000 / (bytes.length / 1e6));`;
  const ran = await run({
    name: 'parse',
    command: [node, '--input-type=module', '--eval', script],
    cwd: process.cwd(),
  });
  return rounded(Number(ran.stdout));
}
