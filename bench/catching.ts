import { writeFiles } from './documents.ts';
import { inFolder, run } from './measure.ts';
import type { Planted, Saying } from './planted.ts';
import type { Tool } from './tools.ts';

export interface Catch {
  readonly name: string;
  readonly caught: readonly string[];
  readonly of: number;
}

// Longer than any of the programs takes, were it to run on the real clock.
const limitSeconds = 60;

/**
 * Which of the planted false claims a tool finds: it refuses the document that says it, and accepts the one of the same
 * kind that is true. Where it has several ways to be told, one that works is enough.
 */
export async function countCaught(tool: Tool, planted: readonly Planted[]): Promise<Catch> {
  const caught: string[] = [];
  for (const each of planted) if (await catches(tool, each)) caught.push(each.id);
  return { name: tool.name, caught, of: planted.length };
}

async function catches(tool: Tool, { lie, truth, warns }: Planted): Promise<boolean> {
  for (const way of tool.ways) {
    for (const strictly of warns === true ? [false, true] : [false]) {
      const told = async (saying: Saying): Promise<number | null | undefined> => {
        const files = way(saying);
        return files === null ? undefined : verdictOn({ ...tool.files, ...files }, tool, strictly);
      };
      if (isRefusal(await told(lie), tool) && (await told(truth)) === 0) return true;
    }
  }
  return false;
}

function isRefusal(exit: number | null | undefined, { refusal }: Tool): boolean {
  return exit !== undefined && (refusal === null ? exit !== 0 : exit === refusal);
}

async function verdictOn(
  files: Readonly<Record<string, string>>,
  tool: Tool,
  strictly: boolean,
): Promise<number | null> {
  return inFolder(async (folder) => {
    await writeFiles(folder, files);
    return (await run(tool.check(folder, strictly), limitSeconds)).exit;
  });
}
