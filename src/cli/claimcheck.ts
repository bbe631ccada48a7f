import { CommanderError } from 'commander';
import { makeCommandLine } from './command-line.ts';
import { failWith } from './failure.ts';

/** Does what the command line asks for, and returns the exit status. */
export async function claimcheck(argv: readonly string[]): Promise<NodeJS.Process['exitCode']> {
  try {
    await makeCommandLine().parseAsync(argv);
    return process.exitCode;
  } catch (error) {
    return error instanceof CommanderError ? usageStatus(error) : failWith(error);
  }
}

/** commander has printed its message already; asking for help or the version is no mistake. */
function usageStatus(error: CommanderError): number {
  return error.exitCode === 0 ? 0 : 2;
}
