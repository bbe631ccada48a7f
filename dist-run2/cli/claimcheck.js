import { CommanderError } from 'commander';
import { makeCommandLine } from './command-line.js';
import { failWith } from './failure.js';
/** Does what the command line asks for, and returns the exit status. */
export async function claimcheck(argv) {
    try {
        await makeCommandLine().parseAsync(argv);
        return process.exitCode;
    }
    catch (error) {
        return error instanceof CommanderError ? usageStatus(error) : failWith(error);
    }
}
/** commander has printed its message already; asking for help or the version is no mistake. */
function usageStatus(error) {
    return error.exitCode === 0 ? 0 : 2;
}
