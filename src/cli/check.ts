import { readOptions } from '../options.ts';
import { renderTerminal } from '../report/terminal.ts';
import { makeRequest } from '../request.ts';
import { verifyStatically } from '../verify.ts';
import { failWith } from './failure.ts';
import { printWords } from './print.ts';
import { penFor, printProblems } from './screen.ts';

/** `claimcheck check`: what can be said without running anything. Returns the exit status. */
export async function checkCommand(
  paths: readonly string[],
  flags: Readonly<Record<string, unknown>>,
): Promise<number> {
  const cwd = process.cwd();
  const { options, problems, texts } = await readOptions(paths, flags, cwd);
  if (problems.length > 0) return printProblems(problems, texts);
  try {
    const request = makeRequest(options, { cwd });
    const checked = await verifyStatically(request);
    const { report, texts: sources, exit, notes, claimsRead } = checked;
    const shown = { sources, problems: checked.problems, strict: request.strict, verbose: false, quiet: true };
    process.stdout.write(renderTerminal(report, { ...penFor(process.stdout), ...shown }));
    if (options.quiet !== true)
      process.stdout.write(`${claimsRead} ${claimsRead === 1 ? 'claim' : 'claims'} read; nothing was run\n`);
    for (const note of notes) printWords(process.stderr, `claimcheck: ${note}\n`);
    return exit;
  } catch (error) {
    return failWith(error);
  }
}
