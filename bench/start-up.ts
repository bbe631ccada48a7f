import { programs, makeDocuments, writeFiles } from './documents.ts';
import { inFolder, interleave } from './measure.ts';
import type { Measured } from './measure.ts';
import type { Claimcheck } from './tools.ts';

/** What a command takes that has nearly nothing to do, beside what Node and Python take for nothing at all. */
export function measureStartUp({ node, program, python }: Claimcheck, rounds: number): Promise<readonly Measured[]> {
  return inFolder(async (cwd) => {
    await writeFiles(cwd, makeDocuments(1, 1, programs.trivial));
    const claimcheck = [node, program];
    return interleave(
      [
        { name: 'node -e 0', command: [node, '--eval', '0'], cwd },
        { name: 'python3 -c pass', command: [python, '-c', 'pass'], cwd },
        { name: 'claimcheck --version', command: [...claimcheck, '--version'], cwd },
        { name: 'claimcheck check', command: [...claimcheck, 'check', 'docs/00000.md'], cwd },
        { name: 'claimcheck verify', command: [...claimcheck, 'docs/00000.md', '--python', python, '--no-cache'], cwd },
      ],
      rounds,
    );
  });
}
