import { countCaught } from './catching.ts';
import type { Catch } from './catching.ts';
import { makeDocuments, programs, sleeper, sleeperOutput, writeFiles } from './documents.ts';
import { inFolder, interleave } from './measure.ts';
import type { Measured } from './measure.ts';
import type { Absent } from './peers.ts';
import type { Planted } from './planted.ts';
import type { Tool } from './tools.ts';

export interface ContestSize {
  readonly files: number;
  readonly blocksPerFile: number;
  readonly sleepers: number;
  readonly rounds: number;
  readonly sleeperRounds: number;
}

export interface Contest {
  readonly small: readonly Measured[];
  readonly sleepers: readonly Measured[];
  readonly caught: readonly Catch[];
  readonly versions: Readonly<Record<string, string>>;
  readonly absent: readonly Absent[];
}

/** The same documents for every tool, side by side; then what each finds of the planted false claims. */
export async function contest(
  tools: readonly Tool[],
  planted: readonly Planted[],
  size: ContestSize,
): Promise<Pick<Contest, 'small' | 'sleepers' | 'caught'>> {
  const small = makeDocuments(size.files, size.blocksPerFile, programs.trivial);
  const sleeping = makeDocuments(Math.ceil(size.sleepers / 10), Math.min(10, size.sleepers), sleeper, sleeperOutput);
  const caught: Catch[] = [];
  const measured = {
    small: await race(tools, small, size.rounds),
    sleepers: await race(tools, sleeping, size.sleeperRounds),
  };
  for (const tool of tools) caught.push(await countCaught(tool, planted));
  return { ...measured, caught };
}

function race(
  tools: readonly Tool[],
  documents: Readonly<Record<string, string>>,
  rounds: number,
): Promise<readonly Measured[]> {
  return inFolder(async (folder) => {
    const contenders = tools.map(async (tool) => {
      const own = `${folder}/${tool.name}`;
      await writeFiles(own, { ...tool.files, ...documents });
      return tool.check(own, false);
    });
    return interleave(await Promise.all(contenders), rounds);
  });
}
