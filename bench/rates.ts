import { join } from 'node:path';
import { makeDocuments, programs, writeFiles } from './documents.ts';
import { inFolder, interleave, rounded } from './measure.ts';
import type { Contender } from './measure.ts';
import type { Claimcheck } from './tools.ts';

/** Programs a second, of one kind, by the way in which they are run. */
export interface Rate {
  readonly program: string;
  readonly perSecond: Readonly<Record<string, number>>;
  /** Milliseconds of processor that each takes. */
  readonly cpuMilliseconds: Readonly<Record<string, number>>;
}

/**
 * Whole commands are measured, from their start to their end. The loops run their programs bare, one after the other: no
 * clock, no warning, no limit, no process that is left behind is looked after there.
 */
export async function measureRates(
  { node, program, python }: Claimcheck,
  { count, rounds, cores }: { readonly count: number; readonly rounds: number; readonly cores: number },
): Promise<readonly Rate[]> {
  const rates: Rate[] = [];
  for (const [name, make] of Object.entries(programs)) {
    const measured = await inFolder(async (folder) => {
      const scripts = Array.from(
        { length: count },
        (_, number) => [`scripts/${number}.py`, `${make(number)}\n`] as const,
      );
      const perDocument = 10;
      await writeFiles(folder, Object.fromEntries(scripts));
      await writeFiles(folder, makeDocuments(Math.ceil(count / perDocument), perDocument, make));
      await writeFiles(folder, { 'floor.py': floor });
      const verify = [node, program, 'verify', 'docs', '--python', python, '--no-cache', '--quiet'];
      const contenders: readonly Contender[] = [
        { name: 'warm', command: verify, cwd: folder },
        { name: 'fresh', command: [...verify, '--no-warm'], cwd: folder },
        {
          name: 'bare loop',
          command: ['sh', '-c', `for f in scripts/*.py; do "$0" "$f" >/dev/null; done`, python],
          cwd: folder,
        },
        {
          name: `bare, ${cores} at a time`,
          command: ['sh', '-c', `ls scripts/*.py | xargs -n 1 -P ${cores} "$0" >/dev/null`, python],
          cwd: folder,
        },
        { name: 'exec floor', command: [python, join(folder, 'floor.py')], cwd: folder },
      ];
      return interleave(contenders, rounds);
    });
    const failed = measured.filter(({ exit }) => exit !== 0).map((each) => each.name);
    if (failed.length > 0) throw new Error(`${name} programs failed: ${failed.join(', ')}`);
    rates.push({
      program: name,
      perSecond: Object.fromEntries(measured.map((each) => [each.name, rounded(count / each.median)])),
      cpuMilliseconds: Object.fromEntries(
        measured.map((each) => [each.name, rounded((each.cpuSeconds / count) * 1000)]),
      ),
    });
  }
  return rates;
}

/** All in one process and one after the other, which no tool that keeps runs apart can be. */
const floor = `import contextlib, glob, io
for path in sorted(glob.glob('scripts/*.py')):
    with open(path) as file:
        source = file.read()
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(source, path, 'exec'), {'__name__': '__main__'})
`;
