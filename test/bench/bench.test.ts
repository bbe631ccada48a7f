import { execPath } from 'node:process';
import { describe as suite, expect, it } from 'vitest';
import { countCaught } from '../../bench/catching.ts';
import { contest } from '../../bench/contest.ts';
import { describe } from '../../bench/describe.ts';
import { measureGrowth, measureParsing } from '../../bench/growth.ts';
import { median } from '../../bench/measure.ts';
import { planted } from '../../bench/planted.ts';
import { measureRates } from '../../bench/rates.ts';
import { joinResults } from '../../bench/results.ts';
import type { Results } from '../../bench/results.ts';
import { measureStartUp } from '../../bench/start-up.ts';
import { claimcheckTool } from '../../bench/tools.ts';
import type { Tool } from '../../bench/tools.ts';
import { program } from '../cli/claimcheck.ts';

const subject = { node: execPath, program, python: 'python3' };
const parser = program.replace('cli/main.js', 'document/parse.js');
const claimcheck = claimcheckTool(subject);
// Dozens of processes, some of them with large imports.
const wholeMilliseconds = 240_000;
const some = planted.filter(({ id }) => id === 'output' || id === 'early-exit');
const tiny = { files: 1, blocksPerFile: 2, sleepers: 1, rounds: 1, sleeperRounds: 1 };

/** Says the same of every document. */
function saying(status: number): Tool {
  const check = (cwd: string) => ({ name: `${status}`, command: ['sh', '-c', `exit ${status}`], cwd });
  return { ...claimcheck, name: `${status}`, check, refusal: null };
}

suite('countCaught', () => {
  it('counts what is refused and would not be, were it true', async () => {
    expect(await countCaught(claimcheck, some)).toEqual({
      name: 'claimcheck',
      caught: ['output', 'early-exit'],
      of: 2,
    });
  });

  it.each([0, 1])('counts nothing for a tool that always ends with %i', async (status) => {
    expect((await countCaught(saying(status), planted)).caught).toEqual([]);
  });

  it('counts nothing where there are no words for it', async () => {
    expect((await countCaught({ ...claimcheck, ways: [() => null] }, planted)).caught).toEqual([]);
  });
});

suite('bench', () => {
  it(
    'measures what it is asked to, and tells it with its ratios',
    async () => {
      const peers = { ...(await contest([claimcheck, saying(1)], some.slice(0, 1), tiny)), versions: {}, absent: [] };
      const documents = await measureGrowth(subject, [1, 2]);
      const results: Results = {
        machine: {},
        versions: {},
        measured: {},
        sections: {
          rates: await measureRates(subject, { count: 2, rounds: 1, cores: 1 }),
          peers,
          growth: { documents, parseSecondsPerMegabyte: await measureParsing(execPath, parser, '# a\n', 2) },
          startUp: await measureStartUp(subject, 1),
        },
      };
      expect(peers.small.map(({ exit }) => exit)).toEqual([0, 1]);
      expect(documents).toMatchObject([
        { documents: 1, blocks: 10, exit: 0 },
        { documents: 2, blocks: 20, exit: 0 },
      ]);
      expect(describe(results).match(/^\d\. /gmu)).toEqual(['2. ', '3. ', '4. ', '5. ']);
      expect(describe(results)).not.toContain('NaN');
    },
    wholeMilliseconds,
  );

  it('keeps what was measured before of other sections', () => {
    const at = { startedAt: '', loadBefore: 1, loadAfter: 1 };
    const results: Results = { machine: {}, versions: {}, measured: { growth: at }, sections: { startUp: [] } };
    const earlier = { measured: { startUp: 'old', growth: 'old' }, sections: { rates: 'old', startUp: 'old' } };
    expect(joinResults(earlier, results)).toEqual({
      machine: {},
      versions: {},
      measured: { startUp: 'old', growth: at },
      sections: { rates: 'old', startUp: [] },
    });
    expect(joinResults('damaged', results)).toEqual(results);
  });

  it('takes the middle of what it measured', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  });
});
