import { readOptions } from '../options.ts';
import { makeRequest } from '../request.ts';
import { verifyStaticallyEach } from '../verify.ts';
import { failWith } from './failure.ts';
import { printWords } from './print.ts';
import { printProblems, sayRoot } from './screen.ts';
import { openReports } from './write-reports.ts';

/** `claimcheck check`: what can be said without running anything. Returns the exit status. */
export async function checkCommand(
  paths: readonly string[],
  flags: Readonly<Record<string, unknown>>,
): Promise<number> {
  const cwd = process.cwd();
  const { options, problems, texts, standing } = await readOptions(paths, flags, cwd);
  if (problems.length > 0) return printProblems(problems, texts);
  sayRoot(standing, options);
  try {
    const request = makeRequest(options, standing);
    const settings = { cwd, strict: request.strict, verbose: false, quiet: true, warns: true };
    const reports = await openReports([{ name: 'terminal', file: null }], settings);
    const conclusion = await verifyStaticallyEach(request, reports);
    const { exit, notes, claimsRead } = conclusion;
    await reports.finish(conclusion);
    await reports.close();
    if (options.quiet !== true)
      process.stdout.write(`${claimsRead} ${claimsRead === 1 ? 'claim' : 'claims'} read; nothing was run\n`);
    for (const note of notes) printWords(process.stderr, `claimcheck: ${note}\n`);
    return exit;
  } catch (error) {
    return failWith(error);
  }
}
