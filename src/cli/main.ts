#!/usr/bin/env node
import { CommanderError } from 'commander';
import { makeCommandLine } from './command-line.ts';
import { failWith } from './failure.ts';

// A reader that goes away (`claimcheck | head`) is no failure of ours, and nobody is left to be told.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await makeCommandLine().parseAsync(process.argv);
} catch (error) {
  process.exitCode = error instanceof CommanderError ? usageStatus(error) : failWith(error);
}

/** commander has printed its message already; asking for help or the version is no mistake. */
function usageStatus(error: CommanderError): number {
  return error.exitCode === 0 ? 0 : 2;
}
