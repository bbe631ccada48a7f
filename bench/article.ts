import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inFolder, interleave, rounded, run } from './measure.ts';
import type { Contender, Measured } from './measure.ts';
import type { Claimcheck } from './tools.ts';

export interface Article {
  /** What its programs take on the real clock, one after the other. */
  readonly realSeconds: { readonly one: number; readonly all: number };
  readonly runs: { readonly one: number; readonly all: number };
  readonly one: readonly Measured[];
  readonly all: readonly Measured[];
}

/** The project's own article on one Python and on all: on the virtual clock, on the real one, out of the cache. */
export async function measureArticle(
  root: string,
  { node, program, python }: Claimcheck,
  { rounds, realRounds }: { readonly rounds: number; readonly realRounds: number },
): Promise<Article> {
  return inFolder(async (folder) => {
    for (const name of ['content', 'expectations', 'claimcheck.yaml']) {
      await cp(join(root, name), join(folder, name), { recursive: true });
    }
    const verify = (spec: string, name: string, ...more: readonly string[]): Contender => {
      return { name, command: [node, program, 'verify', 'content', '--python', spec, ...more], cwd: folder };
    };
    const measure = async (spec: string): Promise<{ readonly times: readonly Measured[]; readonly real: Real }> => {
      const results = join(folder, 'results.json');
      const real = verify(spec, 'real clock', '--no-cache', '--clock', 'real', '--reporter', `json=${results}`);
      const slow = await interleave([real], realRounds);
      await rm(join(folder, '.claimcheck'), { recursive: true, force: true });
      const cached = verify(spec, 'cached', '--cache');
      await run(cached);
      const quick = await interleave([verify(spec, 'virtual clock', '--no-cache'), cached], rounds);
      return { times: [...quick, ...slow], real: await readReal(results) };
    };
    const one = await measure(python);
    const all = await measure('all');
    return {
      realSeconds: { one: one.real.seconds, all: all.real.seconds },
      runs: { one: one.real.runs, all: all.real.runs },
      one: one.times,
      all: all.times,
    };
  });
}

interface Real {
  readonly seconds: number;
  readonly runs: number;
}

async function readReal(path: string): Promise<Real> {
  const durations = [...(await readFile(path, 'utf8')).matchAll(/^ {10}"durationSeconds": (?<seconds>[\d.]+),$/gmu)];
  const seconds = durations.reduce((sum, match) => sum + Number(match.groups?.['seconds']), 0);
  return { seconds: rounded(seconds), runs: durations.length };
}
